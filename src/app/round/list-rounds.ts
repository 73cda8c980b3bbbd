import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Round } from '../../core/round/round.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';

/**
 * The rounds that somebody may know of, the newest first: those that are prepared only for who prepares them or looks
 * on, and none for who holds no post.
 *
 * @example const [current] = await listRounds(store, staff, '992011');
 */
export async function listRounds(
  store: Store,
  staff: Staff,
  code: MunicipalityCode,
): Promise<readonly Round[]> {
  if (staff.posts.length === 0) return [];
  const rounds = await store.read((reader) => reader.listRounds(code));
  const seesPrepared = askOfRound(staff, 'view-board', 'preparing').allowed;
  return rounds.filter(({ state }) => state !== 'preparing' || seesPrepared).toReversed();
}
