import { checkEntry } from '../../core/round/checks/check-entry.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import { type JudgedEntry, judgeEntry } from '../../core/round/judge-entry.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfItem, askOfRound } from './ask-rights.ts';
import { type Colleague, listColleagues } from './list-colleagues.ts';
import type { ListedItem } from './list-my-items.ts';
import { loadGrounds, type RoundGrounds } from './load-grounds.ts';
import { findItemFor, type ItemRequest, type ReadItem } from './read-item.ts';

/** An item with all that its page says of it. */
export type ItemPage = Extract<ReadItem, { outcome: 'read' }> & {
  /** What the entry is held against. */
  readonly grounds: RoundGrounds;
  /** Names of all who have or had an account. */
  readonly names: ReadonlyMap<PersonId, string>;
  /** Who can be mentioned; empty where the person may not mention anybody. */
  readonly colleagues: readonly Colleague[];
  /** What the checks say of what is stored. */
  readonly problems: readonly Problem[];
  /** How the indicator stands with what is stored; null of other items. */
  readonly judged: JudgedEntry | null;
  readonly mayExtendGrace: boolean;
  /** Whoever submits or takes back here is not of the department, and has to say for whom and why. */
  readonly actsForOthers: boolean;
};

/**
 * One item with the names, the checks and the verdict that its page shows.
 *
 * @example const read = await readItemPage(store, staff, { code, round: 'r1', item: 'r1.k3', now });
 */
export async function readItemPage(
  store: Store,
  staff: Staff,
  request: ItemRequest,
): Promise<ItemPage | Exclude<ReadItem, { outcome: 'read' }>> {
  return store.read(async (reader) => {
    const read = await findItemFor(reader, staff, request);
    return read.outcome === 'read' ? describePage(store, reader, staff, request, read) : read;
  });
}

async function describePage(
  store: Store,
  reader: StoreReader,
  staff: Staff,
  { code, now }: ItemRequest,
  read: Extract<ReadItem, { outcome: 'read' }>,
): Promise<ItemPage> {
  const { round, item: listed } = read;
  const { item, entry, status } = listed;
  const grounds = await loadGrounds(store, reader, code, round);
  const accounts = await reader.listAccounts(code);
  return {
    ...read,
    grounds,
    names: new Map(accounts.map(({ id, displayName }) => [id, displayName])),
    colleagues: listed.acts.includes('mention')
      ? await listColleagues(reader, staff, listed, { code, now })
      : [],
    problems: checkEntry(item, entry, grounds.rules),
    judged: item.kind === 'indicator' && entry.kind === 'indicator' ? judgeEntry(item, entry, grounds) : null,
    mayExtendGrace: status.state !== 'closed' && askOfRound(staff, 'extend-grace', round.state).allowed,
    actsForOthers: isOutsider(staff, listed),
  };
}

/** Whether the right to submit or to take back comes from a post outside of the department. */
function isOutsider(staff: Staff, listed: ListedItem): boolean {
  const permissions = (['submit', 'withdraw'] as const).map((act) => askOfItem(staff, act, listed));
  return permissions.some(
    (one) => one.allowed && one.post.role !== 'reporter' && one.post.role !== 'approver',
  );
}
