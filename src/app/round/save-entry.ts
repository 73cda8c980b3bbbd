import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import type { Instant, Proxy as Representation } from '../../core/round/item-status.ts';
import type { RoundId } from '../../core/round/round.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { type DecidedSave, decideSave } from './decide-save.ts';
import { type ItemRefusal, refuse } from './refusal.ts';
import { writeSteps } from './step-items.ts';

export type SaveRequest = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  readonly item: ItemId;
  /** The version that the person started from. */
  readonly version: number;
  readonly entry: ItemEntry;
  /** A moment in UTC. */
  readonly now: Instant;
};

export type SavedEntry =
  | Extract<DecidedSave, { outcome: 'same' | 'conflict' }>
  /** `merged`: somebody else's edits are in it too. */
  | Omit<Extract<DecidedSave, { outcome: 'saved' | 'merged' }>, 'step'>
  | { readonly outcome: 'refused'; readonly refusal: ItemRefusal };

/**
 * Saves what was entered as a draft. Who started from an older version than the stored one has both edits brought
 * together, or gets both back with what collides, and nothing is stored. When the promise resolves with `saved` or
 * `merged`, it is on the disk. Of the item's records, the status that comes back has this step alone.
 *
 * @example
 * const saved = await saveEntry(store, staff, { code, round: 'r1', item: 'r1.k3', version: 3, entry, now });
 * if (saved.outcome === 'conflict') showBoth(saved.mine, saved.theirs, saved.conflicts);
 */
export function saveEntry(store: Store, staff: Staff, request: SaveRequest): Promise<SavedEntry> {
  return save(store, staff, request, null);
}

/**
 * 代理入力: saves what the department said by telephone or on paper, in its name and with the reason.
 *
 * @example
 * await enterByProxy(store, coordinator, { …save, onBehalfOf: { department: 'd3', person: '鈴木', reason: '電話で確認' } })
 */
export function enterByProxy(
  store: Store,
  staff: Staff,
  request: SaveRequest & { readonly onBehalfOf: Representation },
): Promise<SavedEntry> {
  return save(store, staff, request, request.onBehalfOf);
}

async function save(
  store: Store,
  staff: Staff,
  { code, round: id, item, version, entry, now }: SaveRequest,
  onBehalfOf: Representation | null,
): Promise<SavedEntry> {
  return store.write(async (writer): Promise<SavedEntry> => {
    const round = await writer.findRound(code, id);
    const stored = await writer.findItem(code, item);
    if (round === null || stored === null || !item.startsWith(`${id}.`))
      return { outcome: 'refused', refusal: refuse(item, 'unknown-item') };
    const attempt = { at: now, reason: null, onBehalfOf };
    const decided = await decideSave(writer, staff, { code, round, stored }, { version, entry }, attempt);
    if (decided.outcome !== 'saved' && decided.outcome !== 'merged') return decided;
    const { step, ...saved } = decided;
    await writeSteps(writer, staff, { code, now, reason: onBehalfOf?.reason ?? null }, [step]);
    return saved;
  });
}
