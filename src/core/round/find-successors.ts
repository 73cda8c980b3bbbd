import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { groupBy } from '../plan/group-by.ts';
import type { DepartmentId } from '../plan/plan.ts';
import type { DepartmentChange } from '../publication/snapshot.ts';

/** Who answers today for what departments once carried. */
export type Succession = {
  /** In the order of the departments, each once. */
  readonly departments: readonly DepartmentId[];
  /** Departments that ended and left nobody behind. */
  readonly ended: readonly DepartmentId[];
};

/**
 * Follows departments through every reorganisation up to a day: renamed and merged ones to the new one, split ones
 * to all parts. One change may follow another, a department may live on in its own successor, and changes of one
 * day happen at once (A becomes B while B becomes C).
 *
 * @example findSuccessors(['d4'], changes, '2026-04-20') // { departments: ['d30', 'd31'], ended: [] } after a split
 */
export function findSuccessors(
  departments: readonly DepartmentId[],
  changes: readonly DepartmentChange[],
  day: IsoDate,
): Succession {
  const inForce = changes.filter(({ date, from }) => date <= day && from.length > 0);
  const byDate = groupBy(inForce, ({ date }) => date);
  let current = [...new Set(departments)];
  const ended: DepartmentId[] = [];
  for (const date of [...byDate.keys()].toSorted()) {
    const successors = successorsBy(byDate.get(date) ?? []);
    ended.push(...current.filter((id) => successors.get(id)?.size === 0));
    current = [...new Set(current.flatMap((id) => [...(successors.get(id) ?? [id])]))];
  }
  return { departments: current, ended };
}

function successorsBy(
  changes: readonly DepartmentChange[],
): ReadonlyMap<DepartmentId, ReadonlySet<DepartmentId>> {
  const successors = new Map<DepartmentId, Set<DepartmentId>>();
  for (const { from, to } of changes) {
    for (const id of from) successors.set(id, new Set([...(successors.get(id) ?? []), ...to]));
  }
  return successors;
}
