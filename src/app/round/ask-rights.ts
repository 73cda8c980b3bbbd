import type { ItemAct, RoundAct } from '../../core/round/acts.ts';
import { ROUND_STATES, type RoundState } from '../../core/round/item-state.ts';
import { type DenialCode, mayAct } from '../../core/round/may-act.ts';
import { RIGHTS } from '../../core/round/rights.ts';
import type { PersonId, Post } from '../../core/round/role.ts';
import type { TrackedItem } from '../../core/round/tracked-item.ts';
import type { Staff } from '../accounts/staff.ts';

/** Who acts, and under which post it goes into the record. */
export type Permission =
  | { readonly allowed: true; readonly person: PersonId; readonly post: Post }
  | { readonly allowed: false; readonly code: DenialCode };

/**
 * Whether somebody may do something to an item as it stands. Whoever acts on items has an account.
 *
 * @example askOfItem(staff, 'approve', answered).allowed
 */
export function askOfItem({ person, posts }: Staff, act: ItemAct, { item, status }: TrackedItem): Permission {
  const answer = mayAct(RIGHTS, { posts, act, item: { ...item, state: status.state } });
  return toPermission(person, answer);
}

/**
 * Whether somebody may do something to a round as a whole.
 *
 * @example askOfRound(staff, 'close-round', 'open').allowed
 */
export function askOfRound({ person, posts }: Staff, act: RoundAct, round: RoundState): Permission {
  return toPermission(person, mayAct(RIGHTS, { posts, act, round }));
}

/**
 * Whether somebody's posts give a right to rounds in any state: what a page about rounds asks before it looks for one.
 *
 * @example mayOfRounds(staff, 'view-board')
 */
export function mayOfRounds({ posts }: Pick<Staff, 'posts'>, act: RoundAct): boolean {
  return ROUND_STATES.some((round) => mayAct(RIGHTS, { posts, act, round }).allowed);
}

function toPermission(person: PersonId | null, answer: ReturnType<typeof mayAct>): Permission {
  if (!answer.allowed) return answer;
  return person === null ? { allowed: false, code: 'not-your-role' } : { ...answer, person };
}
