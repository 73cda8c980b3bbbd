import type { ElementId, Plan } from '../plan/plan.ts';

/**
 * Every id of a plan.
 *
 * @example listIds(plan).has('k12')
 */
export function listIds(plan: Plan): ReadonlySet<ElementId> {
  const lists: readonly (readonly { readonly id: ElementId }[])[] = [
    plan.strategies,
    plan.measures,
    plan.indicators,
    plan.initiatives,
    plan.actions,
    plan.projects,
    plan.departments,
  ];
  return new Set(lists.flatMap((elements) => elements.map(({ id }) => id)));
}
