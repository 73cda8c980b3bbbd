import type { DepartmentId } from '../plan/plan.ts';
import type { Round, RoundSettings } from '../round/round.ts';
import type { OwnedId, Reorganisation } from './reorganisation.ts';
import { settle } from './settle.ts';
import { listSuccessors } from './succession.ts';

/**
 * A round in preparation after a reorganisation: whom it asks, and to whom the coordinator assigned something. Null where
 * it is not touched.
 *
 * @example moveSettings(round, reorganisation)?.departments // ['d1', 'd20', 'd21']
 */
export function moveSettings(
  round: Round,
  { changes, choices }: Pick<Reorganisation, 'changes' | 'choices'>,
): Round | null {
  const successors = listSuccessors(changes);
  const all = (ids: readonly DepartmentId[]): readonly DepartmentId[] => [
    ...new Set(ids.flatMap((id) => successors.get(id) ?? [id])),
  ];
  const departments = round.departments === 'all' ? 'all' : all(round.departments);
  const assigned = Object.fromEntries(
    assignedIn(round).map(([id, ids]) => {
      // Where nobody chose, all that took over are asked, and the coordinator sees it before the round opens.
      const settled = settle(ids, {
        successors,
        choice: choices.elements[id],
        anybody: [],
        propose: (all) => all,
      });
      return [id, settled?.after ?? ids];
    }),
  );
  const moved: Round = { ...round, departments, assigned };
  return JSON.stringify(moved) === JSON.stringify(round) ? null : moved;
}

function assignedIn({ assigned }: RoundSettings): readonly (readonly [OwnedId, readonly DepartmentId[]])[] {
  return Object.entries(assigned).flatMap(([id, ids]) =>
    isOwned(id) && ids !== undefined ? [[id, ids] as const] : [],
  );
}

function isOwned(id: string): id is OwnedId {
  return /^[kip]\d+$/.test(id);
}
