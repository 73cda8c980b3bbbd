import { indexPlan, type PlanIndex } from '../plan/index-plan.ts';
import type { ElementId, Plan } from '../plan/plan.ts';
import type { ComparisonPath } from './comparison.ts';

const nowhere: ComparisonPath = { strategy: null, measure: null, initiative: null };

/**
 * The elements of a plan as a reader of the print meets them, each with the titles above it: a strategy, its
 * indicators, its measures with their indicators and initiatives; then the projects and the departments.
 *
 * @example [...listInPrint(plan).keys()] // ['s1', 'k1', 'm1', 'k2', 'i1', 'a1', …, 'p1', …, 'd1', …]
 */
export function listInPrint(plan: Plan): ReadonlyMap<ElementId, ComparisonPath> {
  const index = indexPlan(plan);
  const listed = new Map<ElementId, ComparisonPath>();
  for (const strategy of plan.strategies) {
    const path = { ...nowhere, strategy: strategy.title };
    listed.set(strategy.id, path);
    for (const { id } of index.indicatorsOf(strategy.id)) listed.set(id, path);
    for (const measure of index.measuresOf(strategy.id)) {
      listMeasure(listed, index, measure.id, { ...path, measure: measure.title });
    }
  }
  for (const { id } of [...plan.projects, ...plan.departments]) listed.set(id, nowhere);
  return listed;
}

function listMeasure(
  listed: Map<ElementId, ComparisonPath>,
  index: PlanIndex,
  measure: Parameters<PlanIndex['initiativesOf']>[0],
  path: ComparisonPath,
): void {
  listed.set(measure, path);
  for (const { id } of index.indicatorsOf(measure)) listed.set(id, path);
  for (const { id, title } of index.initiativesOf(measure)) {
    const inside = { ...path, initiative: title };
    listed.set(id, inside);
    for (const action of index.actionsOf(id)) listed.set(action.id, inside);
  }
}

/**
 * One order out of two: that of `after`, with those that only `before` has behind what they stood behind.
 *
 * @example mergeOrders(['a', 'b', 'c'], ['c', 'a', 'd']) // ['c', 'a', 'b', 'd']
 */
export function mergeOrders<Id>(before: readonly Id[], after: readonly Id[]): readonly Id[] {
  const there = new Set(after);
  const behind = new Map<Id | null, Id[]>();
  let last: Id | null = null;
  for (const id of before) {
    if (there.has(id)) last = id;
    else behind.set(last, [...(behind.get(last) ?? []), id]);
  }
  return [...(behind.get(null) ?? []), ...after.flatMap((id) => [id, ...(behind.get(id) ?? [])])];
}
