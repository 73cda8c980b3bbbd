import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { type CheckRules, checkEntry } from '../../core/round/checks/check-entry.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import type { Instant, Proxy as Representation } from '../../core/round/item-status.ts';
import { type EditConflict, isSame } from '../../core/round/merge-edits.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { AnsweredItem, TakenStep } from '../ports/round-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfItem } from './ask-rights.ts';
import { type DecidedSave, decideSave, findBase, type SavePlace, type WantedSave } from './decide-save.ts';
import { loadGrounds } from './load-grounds.ts';
import { type ItemRefusal, refuse } from './refusal.ts';
import { writeSteps } from './step-items.ts';

/** What a workbook says of one item, and the version that it was written from. */
export type WantedEntry = WantedSave & {
  readonly item: ItemId;
  /** For whom, where a pile is entered for several departments at once; else it is for whom the request is. */
  readonly onBehalfOf?: Representation;
};

export type EntriesRequest = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  readonly entries: readonly WantedEntry[];
  readonly onBehalfOf?: Representation;
  readonly now: Instant;
};

/** What would become of one item. */
export type ProposedEntry = {
  readonly item: ItemId;
  /** The item as the proposal saw it. When it has moved since, the proposal must be made again. */
  readonly version: number;
  readonly before: ItemEntry;
} & (
  | {
      readonly outcome: 'changed' | 'merged';
      readonly after: ItemEntry;
      /** What there is to say about it; it is stored as a draft all the same. */
      readonly problems: readonly Problem[];
    }
  | { readonly outcome: 'same' }
  | { readonly outcome: 'conflict'; readonly mine: ItemEntry; readonly conflicts: readonly EditConflict[] }
);

export type EntriesProposal = {
  readonly request: EntriesRequest;
  readonly entries: readonly ProposedEntry[];
  readonly refused: readonly ItemRefusal[];
};

export type ProposedEntries =
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'proposed'; readonly proposal: EntriesProposal };

/**
 * Dry run of many entries at once: says what would change, what collides with what others entered meanwhile and what
 * is refused, and writes nothing.
 *
 * @example
 * const proposed = await proposeEntries(store, staff, { code, round: 'r1', entries, now });
 * if (proposed.outcome === 'proposed') await applyEntries(store, staff, proposed.proposal, now);
 */
export async function proposeEntries(
  store: Store,
  staff: Staff,
  request: EntriesRequest,
): Promise<ProposedEntries> {
  return store.read(async (reader): Promise<ProposedEntries> => {
    const round = await reader.findRound(request.code, request.round);
    if (round === null) return { outcome: 'unknown-round' };
    const { rules } = await loadGrounds(store, reader, request.code, round);
    const { decided, refused } = await decideAll(reader, staff, round, request);
    const entries = decided.map((one) => propose(one, rules));
    return { outcome: 'proposed', proposal: { request, entries, refused } };
  });
}

export type AppliedEntries =
  | { readonly outcome: 'unknown-round' }
  /** Something collides or is refused, and nothing is applied. */
  | { readonly outcome: 'not-applicable' }
  /** Somebody was at one of the items since the proposal was made. */
  | { readonly outcome: 'overtaken'; readonly items: readonly ItemId[] }
  | { readonly outcome: 'applied'; readonly changed: readonly ItemId[] };

/**
 * Applies a proposal: all of it in one transaction under one change, or nothing. What it started from is asked of the
 * store again; of the proposal only the wanted entries and the versions that were seen are trusted.
 */
export async function applyEntries(
  store: Store,
  staff: Staff,
  { request, entries }: EntriesProposal,
  now: Instant,
): Promise<AppliedEntries> {
  return store.write(async (writer): Promise<AppliedEntries> => {
    const round = await writer.findRound(request.code, request.round);
    if (round === null) return { outcome: 'unknown-round' };
    const { decided, refused } = await decideAll(writer, staff, round, { ...request, now });
    const seen = new Map(entries.map(({ item, version }) => [item, version]));
    const items = decided
      .filter(
        ({ stored, save }) => save.outcome !== 'same' && seen.get(stored.item.id) !== stored.status.version,
      )
      .map(({ stored }) => stored.item.id);
    if (items.length > 0) return { outcome: 'overtaken', items };
    if (refused.length > 0 || decided.some(({ save }) => save.outcome === 'conflict'))
      return { outcome: 'not-applicable' };
    const steps = decided.flatMap(({ save }): readonly TakenStep[] => ('step' in save ? [save.step] : []));
    const represented = request.onBehalfOf ?? request.entries.find((one) => one.onBehalfOf)?.onBehalfOf;
    const reason = represented?.reason ?? null;
    await writeSteps(writer, staff, { code: request.code, now, reason }, steps);
    return { outcome: 'applied', changed: steps.map(({ record }) => record.item) };
  });
}

type Decided = {
  readonly stored: AnsweredItem;
  readonly save: Exclude<DecidedSave, { outcome: 'refused' }>;
};

async function decideAll(
  reader: StoreReader,
  staff: Staff,
  round: Round,
  { code, entries, onBehalfOf, now }: EntriesRequest,
): Promise<{ readonly decided: readonly Decided[]; readonly refused: readonly ItemRefusal[] }> {
  const items = await reader.listItems(code, round.id, { items: entries.map(({ item }) => item) });
  const byId = new Map(items.map((one) => [one.item.id, one]));
  const decided: Decided[] = [];
  const refused: ItemRefusal[] = [];
  const named = new Set<ItemId>();
  for (const wanted of entries) {
    const stored = byId.get(wanted.item);
    // A second entry for one item would be written over the first one unseen.
    if (stored === undefined || named.has(wanted.item)) {
      refused.push(refuse(wanted.item, stored === undefined ? 'unknown-item' : 'named-twice'));
      continue;
    }
    named.add(wanted.item);
    const place = { code, round, stored };
    const attempt = { at: now, reason: null, onBehalfOf: wanted.onBehalfOf ?? onBehalfOf ?? null };
    const save = (await isUntouched(reader, staff, place, wanted))
      ? ({ outcome: 'same', status: stored.status, entry: stored.entry } as const)
      : await decideSave(reader, staff, place, wanted, attempt);
    if (save.outcome === 'refused') refused.push(save.refusal);
    else decided.push({ stored, save });
  }
  return { decided, refused };
}

/**
 * A workbook has all items of a department. One that was not filled in is not begun by being sent back, and one that was
 * submitted in the meantime keeps nothing back as long as the workbook does not change it.
 */
async function isUntouched(
  reader: StoreReader,
  staff: Staff,
  place: SavePlace,
  { version, entry }: WantedEntry,
): Promise<boolean> {
  const { stored } = place;
  if (!askOfItem(staff, 'view', stored).allowed) return false;
  return isSame(entry, stored.entry) || isSame(entry, await findBase(reader, place, version));
}

function propose({ stored, save }: Decided, rules: CheckRules): ProposedEntry {
  const about = { item: stored.item.id, version: stored.status.version, before: stored.entry };
  if (save.outcome === 'same') return { ...about, outcome: 'same' };
  if (save.outcome === 'conflict')
    return { ...about, outcome: 'conflict', mine: save.mine, conflicts: save.conflicts };
  return {
    ...about,
    outcome: save.outcome === 'merged' ? 'merged' : 'changed',
    after: save.entry,
    problems: checkEntry(stored.item, save.entry, rules),
  };
}
