import type { Indicator, IndicatorId, Plan, Series } from '../plan/plan.ts';
import {
  type EditContext,
  type Edited,
  giveNumbers,
  insertAfter,
  nameChange,
  refuse,
  replaceElement,
} from './edited.ts';
import { checkAnyName, findMerge, findSplit } from './find-concerned.ts';
import { type IndicatorContent, listIndicatorProblems, noFigure, toSeries } from './indicator-content.ts';

/** One part of an indicator that is split: what it is called, and the series (by key) that it takes. */
export type IndicatorPart = { readonly name: string; readonly series: readonly string[] };

export function addIndicator(plan: Plan, content: IndicatorContent, context: EditContext): Edited {
  const problems = listIndicatorProblems(plan, content);
  if (problems.length > 0) return { ok: false, problems };
  const id: IndicatorId = `k${giveNumbers(plan, context.highest, 'k')()}`;
  const { series, ...own } = content;
  const indicator: Indicator = { id, ...own, notes: [], series: toSeries(series, []), place: null };
  const indicators = insertAfter(plan.indicators, [indicator], ({ parent }) => parent === content.parent);
  return {
    ok: true,
    plan: { ...plan, indicators },
    lineage: [{ kind: 'added', from: [], to: [id], reason: context.reason }],
  };
}

/** Changes an indicator with its baseline, targets and direction; its notes stay. */
export function changeIndicator(
  plan: Plan,
  id: IndicatorId,
  content: IndicatorContent,
  { reason }: EditContext,
): Edited {
  const before = plan.indicators.find((one) => one.id === id);
  if (before === undefined) return refuse('unknown-element');
  const problems = listIndicatorProblems(plan, content);
  if (problems.length > 0) return { ok: false, problems };
  const { series, ...own } = content;
  const fresh: Indicator = { ...before, ...own, series: toSeries(series, before.series) };
  const change = { renamed: before.name !== own.name, moved: before.parent !== own.parent };
  return {
    ok: true,
    plan: { ...plan, indicators: replaceElement(plan.indicators, fresh) },
    lineage: [nameChange(id, change, reason)],
  };
}

/** Its results stay in the store and in what was published. */
export function dropIndicator(plan: Plan, id: IndicatorId, { reason }: EditContext): Edited {
  if (!plan.indicators.some((one) => one.id === id)) return refuse('unknown-element');
  const indicators = plan.indicators.filter((one) => one.id !== id);
  return {
    ok: true,
    plan: { ...plan, indicators },
    lineage: [{ kind: 'dropped', from: [id], to: [], reason }],
  };
}

/**
 * Splits an indicator. The first part keeps the id and every series that no other part takes. A part that takes none
 * begins with an empty one in the same unit: what it is to reach is entered afterwards, and is never guessed.
 */
export function splitIndicator(
  plan: Plan,
  id: IndicatorId,
  parts: readonly IndicatorPart[],
  { highest, reason }: EditContext,
): Edited {
  const split = findSplit(plan.indicators, id, parts, {
    listOwn: ({ series }) => series.map(({ key }) => key),
    listTaken: ({ series }) => series,
    checkName: ({ name }, index) => checkAnyName(name, 'parts', index),
  });
  if (!split.ok) return split;
  const { before, first, others } = split;
  const taken = new Set(others.flatMap(({ series }) => series));
  const number = giveNumbers(plan, highest, 'k');
  const fresh = others.map(
    ({ name, series }): Indicator => ({
      ...before,
      id: `k${number()}`,
      name,
      notes: [],
      series: orEmpty(before, (one) => series.includes(one.key)),
      place: null,
    }),
  );
  const kept: Indicator = {
    ...before,
    name: first.name,
    series: orEmpty(before, ({ key }) => !taken.has(key)),
  };
  const indicators = insertAfter(replaceElement(plan.indicators, kept), fresh, (one) => one.id === id);
  const to = [id, ...fresh.map((one) => one.id)];
  return { ok: true, plan: { ...plan, indicators }, lineage: [{ kind: 'split', from: [id], to, reason }] };
}

/**
 * Merges indicators. The first keeps the id and its own figures: no total of the others is made, for nobody knows here
 * whether they can be added.
 */
export function mergeIndicators(
  plan: Plan,
  ids: readonly IndicatorId[],
  name: string,
  { reason }: EditContext,
): Edited {
  const merge = findMerge(plan.indicators, ids);
  if (!merge.ok) return merge;
  const refusal = checkAnyName(name, 'name');
  if (refusal !== null) return refusal;
  const { before, others } = merge;
  const merged = plan.indicators.filter(({ id }) => id === before.id || others.includes(id));
  const departments = [...new Set(merged.flatMap((one) => one.departments))];
  const indicators = replaceElement(plan.indicators, { ...before, name, departments }).filter(
    ({ id }) => !others.includes(id),
  );
  return {
    ok: true,
    plan: { ...plan, indicators },
    lineage: [{ kind: 'merged', from: [before.id, ...others], to: [before.id], reason }],
  };
}

function orEmpty({ series }: Indicator, isTaken: (series: Series) => boolean): readonly Series[] {
  const taken = series.filter(isTaken);
  if (taken.length > 0) return taken;
  const unit = series[0]?.unit ?? null;
  return [{ key: '', label: null, unit, baseline: { raw: noFigure, value: null, year: null }, targets: [] }];
}
