import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import { compareElement, type Difference } from '../plan/compare-plans.ts';
import type { FieldCode } from '../plan/differences/field-texts.ts';
import { type ComparableElement, listElements } from '../plan/differences/list-elements.ts';
import type { Field } from '../plan/differences/list-fields.ts';
import type { ElementId, Indicator, Plan } from '../plan/plan.ts';
import type { TextParams } from '../text/fill-text.ts';
import {
  type ComparedElement,
  type ComparedLine,
  type ComparisonPath,
  type ComparisonRow,
  type EditionChange,
  type EditionComparison,
  editionChanges,
} from './comparison.ts';
import type { Lineage } from './lineage.ts';
import { markWhole, markWords, plainRuns } from './mark-words.ts';
import { listInPrint, mergeOrders } from './order-print.ts';
import { replaceIds } from './replace-ids.ts';

type Change = Extract<Difference, { kind: 'changed' }>;

/** Fields that name the element. */
const names: ReadonlySet<FieldCode> = new Set(['title', 'name', 'text']);
/** Fields in which words are marked; in the others a part says nothing. */
const worded: ReadonlySet<FieldCode> = new Set(['title', 'name', 'text', 'policy', 'term', 'note']);
/** Fields that plans do not print and the city states later: what one edition leaves open is no change. */
const unprinted: ReadonlySet<FieldCode> = new Set(['direction', 'departments', 'baseline-year']);

/**
 * Two editions side by side: every element that is not the same, in the order of print, with the words that changed
 * marked, and the reason that the lineage gives. What runs on into the next three fiscal years as it did is the same.
 * Places in the document are not compared.
 *
 * @example compareEditions(plan2025, plan2026, lineage).rows.filter(({ changes }) => changes.includes('target-up'))
 */
export function compareEditions(
  before: Plan,
  after: Plan,
  lineage: readonly Lineage[] = [],
): EditionComparison {
  const renamed = lineage.flatMap(({ from, to }) => {
    const [was, is] = [from[0], to[0]];
    return from.length === 1 && to.length === 1 && was && is && was !== is ? [[was, is] as const] : [];
  });
  const scope = openScope(replaceIds(before, new Map(renamed)), after, lineage);
  const rows = mergeOrders([...scope.beforePaths.keys()], [...scope.afterPaths.keys()]).flatMap((id) =>
    toRow(id, scope),
  );
  return { before: before.edition, after: after.edition, rows };
}

type Scope = {
  readonly before: Plan;
  readonly after: Plan;
  readonly old: ReadonlyMap<ElementId, ComparableElement>;
  readonly fresh: ReadonlyMap<ElementId, ComparableElement>;
  readonly beforePaths: ReadonlyMap<ElementId, ComparisonPath>;
  readonly afterPaths: ReadonlyMap<ElementId, ComparisonPath>;
  /** Splits and mergers by every id that stands in them. */
  readonly groups: ReadonlyMap<ElementId, Lineage>;
  readonly reasons: ReadonlyMap<ElementId, string>;
};

function openScope(before: Plan, after: Plan, lineage: readonly Lineage[]): Scope {
  const groups = new Map<ElementId, Lineage>();
  const reasons = new Map<ElementId, string>();
  for (const one of lineage) {
    for (const id of [...one.from, ...one.to]) {
      if (one.kind === 'split' || one.kind === 'merged') groups.set(id, one);
      if (one.reason !== null) reasons.set(id, one.reason);
    }
  }
  return {
    before,
    after,
    old: new Map(listElements(before).map((element) => [element.id, element])),
    fresh: new Map(listElements(after).map((element) => [element.id, element])),
    beforePaths: listInPrint(before),
    afterPaths: listInPrint(after),
    groups,
    reasons,
  };
}

function toRow(id: ElementId, scope: Scope): readonly ComparisonRow[] {
  const group = scope.groups.get(id);
  if (group) return id === leadOf(group, scope)?.id ? toGroupRow(group, scope) : [];
  const [was, is] = [scope.old.get(id), scope.fresh.get(id)];
  if (was && is) return toPairRow(was, is, scope);
  const one = is ?? was;
  if (!one) return [];
  const changes: readonly EditionChange[] = [is ? 'added' : hasEnded(id, scope) ? 'ended' : 'dropped'];
  const sides = is ? { before: [], after: [showWhole(one)] } : { before: [showWhole(one)], after: [] };
  return [{ ...describePlace(one, scope), changes, ...sides }];
}

function describePlace({ id, kind }: ComparableElement, { afterPaths, beforePaths, reasons }: Scope) {
  const path = afterPaths.get(id) ??
    beforePaths.get(id) ?? { strategy: null, measure: null, initiative: null };
  return { id, kind, path, reason: reasons.get(id) ?? null };
}

/** The element at whose place a split or merger is told: the first that there still is. */
function leadOf({ from, to }: Lineage, { old, fresh }: Scope): ComparableElement | undefined {
  const lead = to.find((one) => fresh.has(one)) ?? from.find((one) => old.has(one));
  return lead && (fresh.get(lead) ?? old.get(lead));
}

function toGroupRow(group: Lineage, scope: Scope): readonly ComparisonRow[] {
  const show = (ids: readonly ElementId[], side: Scope['old']): readonly ComparedElement[] =>
    ids.flatMap((id) => {
      const element = side.get(id);
      return element ? [showWhole(element)] : [];
    });
  const lead = leadOf(group, scope);
  if (!lead) return [];
  const [before, after] = [show(group.from, scope.old), show(group.to, scope.fresh)];
  const change = group.kind === 'split' ? 'split' : 'merged';
  return [{ ...describePlace(lead, scope), changes: [change], before, after, reason: group.reason }];
}

function toPairRow(was: ComparableElement, is: ComparableElement, scope: Scope): readonly ComparisonRow[] {
  const differences = compareElement(was, is);
  const fields = differences.filter(
    (one): one is Change => one.kind === 'changed' && isPrinted(one) && !isRolledOn(one, is.id, scope),
  );
  const move = differences.find((one) => one.kind === 'moved');
  const changes = nameChanges(fields, is, move !== undefined, scope);
  if (changes.length === 0) return [];
  const [named, rest] = [
    fields.find(({ field }) => names.has(field)),
    fields.filter(({ field }) => !names.has(field)),
  ];
  const [nameBefore, nameAfter] = markWords(named?.before ?? was.name, named?.after ?? is.name);
  const moved = move === undefined ? [] : [toMoveLines(move.before, move.after)];
  const lines = [...moved, ...rest.map(toLines)];
  return [
    {
      ...describePlace(is, scope),
      changes,
      before: [{ id: was.id, name: nameBefore, lines: lines.flatMap(([line]) => line ?? []) }],
      after: [{ id: is.id, name: nameAfter, lines: lines.flatMap(([, line]) => line ?? []) }],
    },
  ];
}

type Lines = readonly [before: ComparedLine | null, after: ComparedLine | null];

function toLines({ field: code, params, before, after }: Change): Lines {
  if (code === 'project' && (before === null || after === null)) {
    return [toLink(params, before), toLink(params, after)];
  }
  const mark = worded.has(code) ? markWords : markWhole;
  const [old, fresh] = mark(before ?? '', after ?? '');
  return [
    before === null ? null : { code, params, runs: old },
    after === null ? null : { code, params, runs: fresh },
  ];
}

/** Where the project itself is new or gone on an action, its name is what changed, and not its departments. */
function toLink({ project }: TextParams, departments: string | null): ComparedLine | null {
  if (departments === null) return null;
  const text = departments === '' ? `${project}` : `${project}（${departments}）`;
  return { code: 'link', params: {}, runs: plainRuns(text, true) };
}

function toMoveLines(before: string, after: string): Lines {
  const line = (text: string): ComparedLine => ({
    code: 'parent',
    params: {},
    runs: plainRuns(text, true),
  });
  return [line(before), line(after)];
}

/** An element with all that its edition prints of it. Nothing is marked: all of it is new, or gone. */
function showWhole({ id, name, fields }: ComparableElement): ComparedElement {
  const lines = fields
    .filter((field) => !names.has(field.code) && saysSomething(field))
    .map(({ code, params, shown }) => ({ code, params, runs: plainRuns(shown, false) }));
  return { id, name: plainRuns(name, false), lines };
}

function saysSomething({ code, shown }: Field): boolean {
  // A figure has its unit, and what plans do not print stands nowhere in them.
  if (code === 'unit' || unprinted.has(code)) return false;
  if (code === 'cumulative') return shown === 'true';
  return shown !== '' && shown !== 'none' && code !== 'no' && code !== 'series';
}

function isPrinted({ field, before, after }: Change): boolean {
  const isOpen = (value: string | null): boolean => value === null || value === '' || value === 'none';
  return !unprinted.has(field) || !(isOpen(before) || isOpen(after));
}

function nameChanges(
  fields: readonly Change[],
  { id, kind }: ComparableElement,
  moved: boolean,
  scope: Scope,
): readonly EditionChange[] {
  const found = new Set<EditionChange>(moved ? ['moved'] : []);
  for (const { field } of fields) {
    if (names.has(field)) found.add(kind === 'action' ? 'reworded' : 'renamed');
    else if (worded.has(field)) found.add('reworded');
    else if (field !== 'target') found.add('changed');
  }
  if (fields.some(({ field }) => field === 'target')) {
    for (const course of listTargetCourses(id, scope)) found.add(course);
  }
  return editionChanges.filter((change) => found.has(change));
}

/** Where two figures can be compared; else the target has just changed. */
function listTargetCourses(id: ElementId, { before, after }: Scope): readonly EditionChange[] {
  const find = (plan: Plan): Indicator | undefined => plan.indicators.find((one) => one.id === id);
  const old = new Map(find(before)?.series.map((one) => [one.key, one]));
  return (find(after)?.series ?? []).flatMap(({ key, targets }) =>
    targets.flatMap((target): readonly EditionChange[] => {
      const was = old.get(key)?.targets.find(({ year }) => year === target.year);
      if (was?.raw === target.raw && was.value === target.value) return [];
      if (was?.value == null || target.value === null || was.value === target.value) return ['changed'];
      return [target.value > was.value ? 'target-up' : 'target-down'];
    }),
  );
}

/** The years of an action that goes on as it did are others only because the edition's are. */
function isRolledOn({ field }: Change, id: ElementId, { before, after }: Scope): boolean {
  if (field !== 'years') return false;
  const find = (plan: Plan): readonly FiscalYear[] => plan.actions.find((one) => one.id === id)?.years ?? [];
  const [was, is] = [find(before), find(after)];
  const common = before.actionYears.filter((year) => after.actionYears.includes(year));
  const runsOn = (plan: Plan, years: readonly FiscalYear[]): boolean => {
    const last = plan.actionYears.at(-1);
    return last !== undefined && years.includes(last);
  };
  return (
    before.edition !== after.edition &&
    common.every((year) => was.includes(year) === is.includes(year)) &&
    runsOn(before, was) === runsOn(after, is)
  );
}

function hasEnded(id: ElementId, { before, after }: Scope): boolean {
  const action = before.actions.find((one) => one.id === id);
  return action?.years.every((year) => year < after.edition) ?? false;
}
