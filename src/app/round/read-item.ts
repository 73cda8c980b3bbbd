import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant, StepRecord } from '../../core/round/item-status.ts';
import type { DenialCode } from '../../core/round/may-act.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { EntryVersion, ItemComment } from '../ports/round-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfItem } from './ask-rights.ts';
import { describeItems, type ListedItem } from './list-my-items.ts';

/** How an item came about: for those who have the right to know. */
export type ItemHistory = {
  /** Every step, saves included, the oldest first. */
  readonly steps: readonly StepRecord[];
  readonly versions: readonly EntryVersion[];
  readonly comments: readonly ItemComment[];
};

export type ReadItem =
  | { readonly outcome: 'denied'; readonly code: DenialCode }
  | { readonly outcome: 'unknown-item' }
  | {
      readonly outcome: 'read';
      readonly round: Round;
      readonly item: ListedItem;
      /** Null: the person sees what the item says, and not how it came about. */
      readonly history: ItemHistory | null;
    };

export type ItemRequest = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  readonly item: ItemId;
  readonly now: Instant;
};

/**
 * One item with all that happened to it.
 *
 * @example const read = await readItem(store, staff, { code, round: 'r1', item: 'r1.k3', now });
 */
export async function readItem(store: Store, staff: Staff, request: ItemRequest): Promise<ReadItem> {
  return store.read((reader) => findItemFor(reader, staff, request));
}

/** The same within a transaction that reads more. */
export async function findItemFor(
  reader: StoreReader,
  staff: Staff,
  { code, round: roundId, item: id, now }: ItemRequest,
): Promise<ReadItem> {
  const round = await reader.findRound(code, roundId);
  const [stored] = await reader.listItems(code, roundId, { items: [id] });
  if (round === null || stored === undefined) return { outcome: 'unknown-item' };
  const permission = askOfItem(staff, 'view', stored);
  if (!permission.allowed) return { outcome: 'denied', code: permission.code };
  const [item] = describeItems(staff, [stored], round, now);
  if (item === undefined) return { outcome: 'unknown-item' };
  const history = item.acts.includes('read-item-history')
    ? {
        steps: await reader.listSteps(code, id),
        versions: await reader.listEntryVersions(code, id),
        comments: await reader.listComments(code, id),
      }
    : null;
  return { outcome: 'read', round, item, history };
}
