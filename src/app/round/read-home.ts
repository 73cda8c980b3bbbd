import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Role } from '../../core/round/role.ts';
import type { Round } from '../../core/round/round.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { countMySheets } from '../sheets/count-my-sheets.ts';
import { askOfRound } from './ask-rights.ts';
import { type ListedItem, listMyItems } from './list-my-items.ts';
import { listRounds } from './list-rounds.ts';
import { findWaitingAct } from './list-waiting.ts';

/** How many items, and how many of them are past their due date. */
export type LateCount = { readonly count: number; readonly late: number };

/** A round as it concerns one person. */
export type RoundAtGlance = {
  readonly round: Round;
  /** Items that the person's department still has to fill in or submit; null for who never fills in. */
  readonly toEnter: LateCount | null;
  /** Items that wait for this person's word; null for who never has a word. */
  readonly waiting: LateCount | null;
  /** Assessment sheets that the person may write on; null for who never does, and where there are none. */
  readonly sheets: LateCount | null;
  /** All items of the round, for those who may look at the board; null for others. */
  readonly all: (LateCount & { readonly accepted: number }) | null;
};

/**
 * The rounds that somebody may know of with what there is for them to do, the newest first.
 *
 * @example const [current] = await readHome(store, staff, { code: '992011', now });
 */
export async function readHome(
  store: Store,
  staff: Staff,
  { code, now }: { readonly code: MunicipalityCode; readonly now: Instant },
): Promise<readonly RoundAtGlance[]> {
  const glances: RoundAtGlance[] = [];
  for (const round of await listRounds(store, staff, code)) {
    const mine = await listMyItems(store, staff, { code, round: round.id, department: null, now });
    const sheets = await countMySheets(store, staff, { code, round: round.id, now });
    glances.push({ ...glanceAt(staff, round, mine.outcome === 'listed' ? mine.items : []), sheets });
  }
  return glances;
}

function glanceAt(staff: Staff, round: Round, items: readonly ListedItem[]): Omit<RoundAtGlance, 'sheets'> {
  const seesBoard = askOfRound(staff, 'view-board', round.state).allowed;
  return {
    round,
    toEnter: holds(staff, entering) ? count(items.filter(({ acts }) => acts.includes('edit-draft'))) : null,
    waiting: holds(staff, deciding)
      ? count(items.filter((listed) => findWaitingAct(staff, listed, round) !== null))
      : null,
    all: seesBoard
      ? { ...count(items), accepted: items.filter(({ status }) => status.state === 'accepted').length }
      : null,
  };
}

const entering: readonly Role[] = ['reporter', 'approver'];
const deciding: readonly Role[] = ['approver', 'division-head', 'coordinator'];

function holds({ posts }: Staff, roles: readonly Role[]): boolean {
  return posts.some(({ role }) => roles.includes(role));
}

function count(items: readonly ListedItem[]): LateCount {
  return { count: items.length, late: items.filter(({ isLate }) => isLate).length };
}
