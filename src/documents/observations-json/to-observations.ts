import type { Observation } from '../../core/indicator/observation.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { Indicator, Plan, Series } from '../../core/plan/plan.ts';
import { parseQuantity } from '../../core/quantity/quantity.ts';
import { foldText } from '../../core/text/fold-text.ts';
import type { Text } from '../../core/text/text.ts';
import type { Resolved, UnresolvedName } from '../json-file/unresolved-name.ts';
import type { ObservationEntry } from './parse-observations-json.ts';

/**
 * Ties the entries of an observations file to the indicators and series of a plan. Names are compared without
 * regard to width and white space. Nothing is guessed: a name that leads to none or to several is an error, and so
 * are two entries of one series and year.
 *
 * @example
 * const observations = toObservations(file.observations, plan);
 * if (!observations.ok) observations.errors[0]?.message.ja;
 */
export function toObservations(
  entries: readonly ObservationEntry[],
  plan: Plan,
): Resolved<readonly Observation[]> {
  const indicators = groupBy(plan.indicators, ({ name }) => foldText(name));
  const titles = new Map<string, string>(
    [...plan.strategies, ...plan.measures].map(({ id, title }) => [id, foldText(title)]),
  );
  const seen = new Set<string>();
  const value: Observation[] = [];
  const errors: UnresolvedName[] = [];
  for (const [position, entry] of entries.entries()) {
    const found = resolve(entry, indicators.get(foldText(entry.indicator)) ?? [], titles);
    const problem = found.ok ? (checkRepeated(found, entry, seen) ?? checkFigure(entry)) : found;
    if (problem) errors.push(toError(problem, position));
    else if (found.ok) value.push(toObservation(entry, found));
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value };
}

type Found = { readonly ok: true; readonly indicator: Indicator; readonly series: Series };
type Problem = { readonly ok: false; readonly code: string; readonly message: Text };

function resolve(
  entry: ObservationEntry,
  named: readonly Indicator[],
  titles: ReadonlyMap<string, string>,
): Found | Problem {
  const parent = entry.parent ?? null;
  const under =
    parent === null ? named : named.filter((indicator) => titles.get(indicator.parent) === foldText(parent));
  const [indicator] = under;
  if (!indicator) return named.length > 0 ? wrongParent(entry, named, titles) : unknownIndicator(entry);
  if (under.length > 1) return severalIndicators(entry, under.length);
  const label = foldText(entry.series ?? '');
  const series = indicator.series.find(({ key }) => foldText(key) === label);
  return series ? { ok: true, indicator, series } : unknownSeries(entry, indicator);
}

function toObservation(entry: ObservationEntry, { indicator, series }: Found): Observation {
  const about = {
    indicator: indicator.id,
    series: series.key,
    year: entry.year,
    comment: entry.comment ?? null,
    source: entry.source ?? null,
  };
  if (entry.status === 'absent') {
    return { status: 'absent', reason: entry.reason, expected: entry.expected ?? null, ...about };
  }
  return {
    status: 'measured',
    value: entry.value,
    raw: entry.raw,
    provisional: entry.provisional ?? false,
    measuredAt: entry.measuredAt ?? null,
    ...about,
  };
}

function checkRepeated(
  { indicator, series }: Found,
  entry: ObservationEntry,
  seen: Set<string>,
): Problem | null {
  const key = JSON.stringify([indicator.id, series.key, entry.year]);
  if (!seen.has(key)) {
    seen.add(key);
    return null;
  }
  return problem('repeated-observation', {
    ja: `${nameEntry(entry).ja}が二度書かれています。一方を取り除いてください。`,
    en: `${nameEntry(entry).en} is written twice. Take one out.`,
  });
}

/** The number beside what was reported: one of them was mistyped. Words that are no figure are not compared. */
function checkFigure(entry: ObservationEntry): Problem | null {
  if (entry.status === 'absent') return null;
  const quantity = parseQuantity(entry.raw);
  if (quantity.kind !== 'number' || quantity.value === entry.value) return null;
  return problem('value-differs-from-raw', {
    ja: `${nameEntry(entry).ja}は、表記が「${entry.raw}」、値が${entry.value}です。どちらかを直してください。`,
    en: `${nameEntry(entry).en} is written “${entry.raw}”, but its value is ${entry.value}. Change one of them.`,
  });
}

function unknownIndicator(entry: ObservationEntry): Problem {
  return problem('unknown-indicator', {
    ja: `指標「${entry.indicator}」が計画にありません。計画にある名称で書いてください。`,
    en: `The plan has no indicator “${entry.indicator}”. Write the name that the plan has.`,
  });
}

function wrongParent(
  entry: ObservationEntry,
  named: readonly Indicator[],
  titles: ReadonlyMap<string, string>,
): Problem {
  const parents = named.map(({ parent }) => titles.get(parent) ?? parent);
  return problem('unknown-parent', {
    ja: `指標「${entry.indicator}」は「${entry.parent}」ではなく「${parents.join('」「')}」にあります。parent を直すか、取り除いてください。`,
    en: `The indicator “${entry.indicator}” stands under “${parents.join('”, “')}”, not under “${entry.parent}”. Change the parent, or leave it out.`,
  });
}

function severalIndicators(entry: ObservationEntry, count: number): Problem {
  return problem('ambiguous-indicator', {
    ja: `指標「${entry.indicator}」は計画に${count}つあります。parent に戦略または施策の名称を書いてください。`,
    en: `The plan has ${count} indicators “${entry.indicator}”. Write the title of the strategy or measure as the parent.`,
  });
}

function unknownSeries(entry: ObservationEntry, indicator: Indicator): Problem {
  const labels = indicator.series.map(({ label }) => label ?? '');
  return problem('unknown-series', {
    ja: `指標「${entry.indicator}」に系列「${entry.series ?? ''}」はありません。使えるのは「${labels.join('」「')}」です（空は全体）。`,
    en: `The indicator “${entry.indicator}” has no series “${entry.series ?? ''}”. It has “${labels.join('”, “')}” (empty is the whole).`,
  });
}

function nameEntry({ indicator, series, year }: ObservationEntry): Text {
  const part = series ? { ja: `（${series}）`, en: ` (${series})` } : { ja: '', en: '' };
  return {
    ja: `指標「${indicator}」${part.ja}の${year}年度の実績`,
    en: `FY${year} of the indicator “${indicator}”${part.en}`,
  };
}

function problem(code: string, message: Text): Problem {
  return { ok: false, code, message };
}

function toError({ code, message }: Problem, position: number): UnresolvedName {
  return { path: ['observations', position], code, severity: 'error', message };
}
