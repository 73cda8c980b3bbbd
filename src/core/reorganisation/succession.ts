import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { groupBy } from '../plan/group-by.ts';
import type { DepartmentId } from '../plan/plan.ts';
import type { DepartmentChange } from '../publication/snapshot.ts';

/** Who takes over from each department that a day's changes touch; nobody where the list is empty. */
export type Successors = ReadonlyMap<DepartmentId, readonly DepartmentId[]>;

/**
 * Who takes over from whom by the changes of one day. A department that only moves to another division is not in it.
 *
 * @example listSuccessors([{ date, kind: 'split', from: ['d4'], to: ['d4', 'd20'] }]).get('d4') // ['d4', 'd20']
 */
export function listSuccessors(changes: readonly DepartmentChange[]): Successors {
  const successors = new Map<DepartmentId, readonly DepartmentId[]>();
  for (const { from, to } of changes) {
    for (const id of from) successors.set(id, [...new Set([...(successors.get(id) ?? []), ...to])]);
  }
  return new Map([...successors].filter(([id, to]) => !(to.length === 1 && to[0] === id)));
}

/**
 * The changes that are still to be followed from what a plan prints. Where a reorganisation was carried out, each element
 * of a department that lives on beside its successors was given to one of them: it is not to be split again.
 *
 * @example listFollowed(changes, [{ date, kind: 'split', from: ['d4'], to: ['d4', 'd20'] }]) // without d4
 */
export function listFollowed(
  changes: readonly DepartmentChange[],
  settled: readonly DepartmentChange[],
): readonly DepartmentChange[] {
  const done = new Set(settled.map((one) => JSON.stringify([one.date, one.kind, one.from, one.to])));
  return changes.map((one) =>
    done.has(JSON.stringify([one.date, one.kind, one.from, one.to]))
      ? { ...one, from: one.from.filter((id) => !one.to.includes(id)) }
      : one,
  );
}

/**
 * Departments that are no more on a day. One that later takes over from another is there again.
 *
 * @example listEnded([{ date: '2025-04-01', kind: 'renamed', from: ['d8'], to: ['d9'] }], '2026-04-01') // Set { 'd8' }
 */
export function listEnded(changes: readonly DepartmentChange[], day: IsoDate): ReadonlySet<DepartmentId> {
  const byDate = groupBy(
    changes.filter(({ date }) => date <= day),
    ({ date }) => date,
  );
  const ended = new Set<DepartmentId>();
  for (const date of [...byDate.keys()].toSorted()) {
    const changesOfDay = byDate.get(date) ?? [];
    for (const id of changesOfDay.flatMap(({ from }) => from)) ended.add(id);
    for (const id of changesOfDay.flatMap(({ to }) => to)) ended.delete(id);
  }
  return ended;
}

/**
 * Whether the changes of one day lead in a circle: A goes into B while B goes into A. That a department lives on in
 * itself is no circle.
 *
 * @example findCircle([{ from: ['d1'], to: ['d2'] }, { from: ['d2'], to: ['d1'] }]) // 'd1'
 */
export function findCircle(changes: readonly Pick<DepartmentChange, 'from' | 'to'>[]): DepartmentId | null {
  const steps = changes.flatMap(({ from, to }) =>
    from.flatMap((before) => to.filter((after) => after !== before).map((after) => ({ before, after }))),
  );
  return steps.find(({ before, after }) => reaches(after, before, steps))?.before ?? null;
}

type Step = { readonly before: DepartmentId; readonly after: DepartmentId };

function reaches(start: DepartmentId, goal: DepartmentId, steps: readonly Step[]): boolean {
  const seen = new Set([start]);
  // A set that grows while it is walked: each department is looked at once.
  for (const id of seen) {
    for (const { before, after } of steps) if (before === id) seen.add(after);
  }
  return seen.has(goal);
}
