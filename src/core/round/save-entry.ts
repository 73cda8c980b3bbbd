import type { ItemEntry } from './entry.ts';
import type { ItemEvent, ItemStatus, StepRecord } from './item-status.ts';
import { type EditConflict, isSame, mergeEdits } from './merge-edits.ts';
import { type Refusal, stepItem } from './step-item.ts';

/** What is stored of an item now. */
export type StoredItem<Entry extends ItemEntry> = { readonly status: ItemStatus; readonly entry: Entry };

/** What somebody wants to store. */
export type Save<Entry extends ItemEntry> = {
  /** Of the kind `save`. */
  readonly event: Omit<ItemEvent, 'kind'> & { readonly kind: 'save' };
  /** The version that the person started from. */
  readonly version: number;
  /** The entry of that version, as it was stored: never what a browser says that it was. */
  readonly base: Entry;
  readonly entry: Entry;
};

export type Saved<Entry extends ItemEntry> =
  /** `merged`: somebody else's edits are in it too, and the person should see them. */
  | {
      readonly outcome: 'saved' | 'merged';
      readonly status: ItemStatus;
      readonly record: StepRecord;
      readonly entry: Entry;
    }
  /** Nothing was stored; the person decides field by field, and saves again from the stored version. */
  | { readonly outcome: 'conflict'; readonly entry: Entry; readonly conflicts: readonly EditConflict[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/**
 * Saves an entry over what is stored now. Who started from the stored version replaces it; who started from an
 * older one has the edits brought together, or is shown where they collide. A version that came about without an
 * edit (grace was given) is no edit of somebody else.
 *
 * @example saveEntry(stored, { event, version: 3, base, entry }, round).outcome // 'merged'
 */
export function saveEntry<Entry extends ItemEntry>(
  stored: StoredItem<Entry>,
  save: Save<Entry>,
  round: { readonly divisionConfirms: boolean },
): Saved<Entry> {
  const stepped = stepItem(stored.status, save.event, round);
  if (!stepped.ok) return { outcome: 'refused', refusal: stepped.refusal };
  const { status, record } = stepped;
  if (save.version === stored.status.version) return { outcome: 'saved', status, record, entry: save.entry };
  const edits = mergeEdits(save.base, save.entry, stored.entry);
  if (!edits.ok) return { outcome: 'conflict', entry: edits.merged, conflicts: edits.conflicts };
  const outcome = isSame(save.base, stored.entry) ? 'saved' : 'merged';
  return { outcome, status, record, entry: edits.merged };
}
