import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import type { ItemStatus } from '../../core/round/item-status.ts';
import { type EditConflict, isSame } from '../../core/round/merge-edits.ts';
import type { Round } from '../../core/round/round.ts';
import { saveEntry as saveOver } from '../../core/round/save-entry.ts';
import type { Staff } from '../accounts/staff.ts';
import type { AnsweredItem, RoundReader, TakenStep } from '../ports/round-store.ts';
import { isEntryOf } from './is-entry-of.ts';
import { type ItemRefusal, refuse } from './refusal.ts';
import { type Attempt, permitStep } from './take-step.ts';

/** What somebody wants to be stored of an item. */
export type WantedSave = {
  /** The version that the person started from. */
  readonly version: number;
  readonly entry: ItemEntry;
};

export type DecidedSave =
  | {
      readonly outcome: 'saved' | 'merged';
      readonly status: ItemStatus;
      readonly entry: ItemEntry;
      readonly step: TakenStep;
    }
  /** It says what is stored already. */
  | { readonly outcome: 'same'; readonly status: ItemStatus; readonly entry: ItemEntry }
  | {
      readonly outcome: 'conflict';
      readonly status: ItemStatus;
      readonly mine: ItemEntry;
      readonly theirs: ItemEntry;
      /** All that does not collide, and theirs where it does. */
      readonly merged: ItemEntry;
      readonly conflicts: readonly EditConflict[];
    }
  | { readonly outcome: 'refused'; readonly refusal: ItemRefusal };

/** Where something is saved, and what is stored there now. */
export type SavePlace = {
  readonly code: MunicipalityCode;
  readonly round: Round;
  readonly stored: AnsweredItem;
};

/**
 * Decides what becomes of a save, without writing it. What the person started from is looked up in the store: what a
 * browser or a workbook says of it is not asked.
 *
 * @example await decideSave(writer, staff, { code, round, stored }, { version: 3, entry }, attempt)
 */
export async function decideSave(
  reader: Pick<RoundReader, 'findEntryAt'>,
  staff: Staff,
  { code, round, stored }: SavePlace,
  { version, entry }: WantedSave,
  attempt: Omit<Attempt, 'kind'>,
): Promise<DecidedSave> {
  const { item, status } = stored;
  const permitted = permitStep(staff, stored, round, { ...attempt, kind: 'save' });
  if (!permitted.ok) return { outcome: 'refused', refusal: permitted.refusal };
  if (!isEntryOf(item, entry)) return { outcome: 'refused', refusal: refuse(item.id, 'not-of-item') };
  if (!Number.isInteger(version) || version < 0 || version > status.version)
    return { outcome: 'refused', refusal: refuse(item.id, 'unknown-version') };
  const base = await findBase(reader, { code, stored }, version);
  const saved = saveOver(stored, { event: permitted.event, version, base, entry }, round);
  if (saved.outcome === 'refused') return saved;
  if (saved.outcome === 'conflict')
    return {
      outcome: 'conflict',
      status,
      mine: entry,
      theirs: stored.entry,
      merged: saved.entry,
      conflicts: saved.conflicts,
    };
  const { status: after, record, entry: kept } = saved;
  // The first save of what stands in the boxes already is a step: it makes a draft that can be submitted.
  if (status.state !== 'not-started' && isSame(kept, stored.entry))
    return { outcome: 'same', status, entry: kept };
  const step = { status: after, record, saved: { entry: kept, startedFrom: version } };
  return { outcome: saved.outcome, status: after, entry: kept, step };
}

/**
 * What an item said at a version: as it was stored, or as it was opened.
 *
 * @example await findBase(reader, { code, stored }, 3)
 */
export async function findBase(
  reader: Pick<RoundReader, 'findEntryAt'>,
  { code, stored }: Pick<SavePlace, 'code' | 'stored'>,
  version: number,
): Promise<ItemEntry> {
  const { item, status } = stored;
  const isCurrent = version === status.version;
  const found = isCurrent ? stored : await reader.findEntryAt(code, item.id, version);
  return found?.entry ?? item.prefilled;
}
