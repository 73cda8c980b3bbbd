import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { isSame } from '../../core/round/merge-edits.ts';
import type { RoundId } from '../../core/round/round.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { proposeEntries, type WantedEntry } from './apply-entries.ts';
import type { ItemRefusal } from './refusal.ts';
import { type SavedEntry, saveEntry } from './save-entry.ts';
import { submitItems } from './submit-items.ts';

export type AnswerRequest = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  /** What stands in the boxes of a form. */
  readonly entries: readonly WantedEntry[];
  /** One item, or all that are complete. */
  readonly submit: ItemId | 'ready' | null;
  readonly now: Instant;
};

/** What became of one item of a form. */
export type ItemAnswer = {
  /** `untouched`: the form says what it was given, or what is stored, and nothing was done. `version`: what it has seen. */
  readonly saved: SavedEntry | { readonly outcome: 'untouched'; readonly version: number };
  /** Null where it was not to be submitted, or could not be saved before. */
  readonly submitted: 'submitted' | 'incomplete' | ItemRefusal | null;
};

export type AnsweredItems =
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'done'; readonly items: ReadonlyMap<ItemId, ItemAnswer> };

/**
 * Saves a list as its form sent it, and submits what is to be submitted of it. Each item stands for itself: what
 * collides with somebody else's edit comes back with both texts, what may not be saved with the reason, and everything
 * else is stored. An item in whose boxes nobody typed is not begun by being sent along, unless it is the one to be
 * submitted; one that holds somebody else's edits now is not submitted before the person has seen them.
 *
 * @example
 * const done = await answerItems(store, staff, { code, round: 'r1', entries, submit: 'ready', now });
 * if (done.outcome === 'done') done.items.get('r1.k3')?.submitted; // 'submitted'
 */
export async function answerItems(
  store: Store,
  staff: Staff,
  request: AnswerRequest,
): Promise<AnsweredItems> {
  const proposed = await proposeEntries(store, staff, request);
  if (proposed.outcome === 'unknown-round') return proposed;
  const { entries, refused } = proposed.proposal;
  const saved = new Map<ItemId, ItemAnswer['saved']>(
    refused.map((refusal) => [refusal.path, { outcome: 'refused', refusal }]),
  );
  for (const proposal of entries) {
    const wanted = request.entries.find(({ item }) => item === proposal.item);
    if (wanted === undefined) continue;
    const isTouched = proposal.outcome !== 'same' || request.submit === proposal.item;
    // Who wrote the same as somebody else has seen what is stored, whatever version they started from.
    const version = isSame(wanted.entry, proposal.before) ? proposal.version : wanted.version;
    saved.set(
      proposal.item,
      isTouched ? await saveOne(store, staff, request, wanted) : { outcome: 'untouched', version },
    );
  }
  return { outcome: 'done', items: await submitSaved(store, staff, request, saved) };
}

function saveOne(
  store: Store,
  staff: Staff,
  { code, round, now }: AnswerRequest,
  { item, version, entry }: WantedEntry,
): Promise<SavedEntry> {
  return saveEntry(store, staff, { code, round, item, version, entry, now });
}

async function submitSaved(
  store: Store,
  staff: Staff,
  { code, round, entries, submit, now }: AnswerRequest,
  saved: ReadonlyMap<ItemId, ItemAnswer['saved']>,
): Promise<ReadonlyMap<ItemId, ItemAnswer>> {
  const items = entries.flatMap(({ item }) => {
    const own = saved.get(item);
    const isWanted = submit === 'ready' || submit === item;
    const isSeen = own?.outcome === 'saved' || own?.outcome === 'same' || own?.outcome === 'untouched';
    if (!isWanted || !isSeen) return [];
    return [{ id: item, version: own.outcome === 'untouched' ? own.version : own.status.version }];
  });
  const result =
    items.length === 0 ? null : await submitItems(store, staff, { code, round, which: { items }, now });
  const done = result?.outcome === 'done' ? result : { done: [], incomplete: [], refused: [] };
  const steps = new Map<ItemId, ItemAnswer['submitted']>([
    ...done.refused.map((refusal) => [refusal.path, refusal] as const),
    ...done.incomplete.map(({ id }) => [id, 'incomplete'] as const),
    ...done.done.map(({ id }) => [id, 'submitted'] as const),
  ]);
  return new Map([...saved].map(([id, own]) => [id, { saved: own, submitted: steps.get(id) ?? null }]));
}
