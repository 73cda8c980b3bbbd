import type { ElementId, Plan } from '../plan/plan.ts';

/**
 * What somebody has before their eyes when they edit an element, to be compared with what it is when they save: the
 * element itself, and with `whole` also what is dropped, split or merged with it. Null where the plan does not have it.
 *
 * @example JSON.stringify(findContent(seen, 'i5', true)) === JSON.stringify(findContent(now, 'i5', true))
 */
export function findContent(plan: Plan, id: ElementId, whole: boolean): object | null {
  const lists: readonly (readonly { readonly id: ElementId }[])[] = [
    plan.strategies,
    plan.measures,
    plan.indicators,
    plan.initiatives,
    plan.actions,
    plan.projects,
  ];
  const element = lists.flat().find((one) => one.id === id);
  if (element === undefined) return null;
  if (!whole) return element;
  const actions = plan.actions.filter(({ initiative }) => initiative === id);
  const links = plan.actions.flatMap((action) =>
    action.projects.filter(({ project }) => project === id).map((link) => [action.id, link]),
  );
  return { element, actions, links };
}
