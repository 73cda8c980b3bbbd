import type { Plan } from '../../core/plan/plan.ts';
import type { Round } from '../../core/round/round.ts';
import { type Evidence, gatherEvidence } from '../../core/sheets/gather-evidence.ts';
import type { SheetEntry, SheetStatus } from '../../core/sheets/sheet.ts';
import { SHEET_ACTS, type SheetAct } from '../../core/sheets/sheet-rights.ts';
import type { Staff } from '../accounts/staff.ts';
import type { StandingSheet } from '../ports/sheet-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfSheet, type FoundSheet, findStandingSheet, type SheetPlace } from './find-sheet.ts';
import { loadEvidence } from './load-evidence.ts';
import type { SheetRefusal } from './refusal.ts';

/** What was written a year ago, to stand beside the boxes of the same key. */
export type LastSheet = { readonly year: number; readonly entry: SheetEntry };

export type SheetToRead = FoundSheet & {
  readonly plan: Plan;
  readonly evidence: Evidence;
  readonly last: LastSheet | null;
  /** Of a strategy: the sheets of its measures that this person may see. */
  readonly measures: readonly StandingSheet[];
  /** What this person may do with it now. */
  readonly acts: readonly SheetAct[];
  /** Whether they may finish the stage that has it, once it is written: also of a sheet that nobody has touched. */
  readonly mayFinish: boolean;
  /** Who took its steps, by their ids. */
  readonly names: ReadonlyMap<string, string>;
};

export type ReadSheet =
  | { readonly outcome: 'refused'; readonly code: SheetRefusal }
  | { readonly outcome: 'read'; readonly read: SheetToRead };

/**
 * One sheet with everything that stands on it, the figures worked out now.
 *
 * @example await readSheet(store, staff, { code: '992011', round: 'r1', sheet: 'r1.m3' })
 */
export async function readSheet(store: Store, staff: Staff, place: SheetPlace): Promise<ReadSheet> {
  return store.read(async (reader): Promise<ReadSheet> => {
    const found = await findStandingSheet(reader, place);
    if (found === null) return { outcome: 'refused', code: 'unknown-sheet' };
    const { standing, form, round } = found;
    const right = askOfSheet(staff, 'view', standing);
    if (!right.allowed) return { outcome: 'refused', code: right.code };
    const sources = await loadEvidence(reader, place.code, round);
    const accounts = await reader.listAccounts(place.code);
    const read: SheetToRead = {
      ...found,
      plan: sources.plan,
      evidence: gatherEvidence(standing.sheet, form.form, sources),
      last: await findLast(reader, place, round),
      measures: await listMeasures(reader, staff, place, standing),
      acts: SHEET_ACTS.filter((act) => askOfSheet(staff, act, standing).allowed),
      mayFinish: askOfSheet(staff, 'finish', { ...standing, status: asWritten(standing.status) }).allowed,
      names: new Map(accounts.map(({ id, displayName }) => [id, displayName])),
    };
    return { outcome: 'read', read };
  });
}

/** Saving makes a draft of what nobody has touched, and only a draft can be handed on. */
function asWritten(status: SheetStatus): SheetStatus {
  return status.state === 'not-started' ? { ...status, state: 'draft' } : status;
}

/** The same measure in the last round on an earlier year that had sheets and decided this one. */
async function findLast(
  reader: StoreReader,
  { code, sheet }: SheetPlace,
  { year }: Pick<Round, 'year'>,
): Promise<LastSheet | null> {
  const element = sheet.slice(sheet.indexOf('.') + 1);
  const earlier = (await reader.listRounds(code)).filter((round) => round.year < year);
  for (const round of earlier.toReversed()) {
    const sheets = await reader.listSheets(code, round.id);
    const own = sheets.find((one) => one.sheet.element === element && one.status.state === 'decided');
    if (own !== undefined) return { year: round.year, entry: own.entry };
  }
  return null;
}

async function listMeasures(
  reader: StoreReader,
  staff: Staff,
  { code, round }: SheetPlace,
  { sheet }: StandingSheet,
): Promise<readonly StandingSheet[]> {
  if (sheet.strategy !== null) return [];
  const sheets = await reader.listSheets(code, round);
  return sheets.filter(
    (one) => one.sheet.strategy === sheet.element && askOfSheet(staff, 'view', one).allowed,
  );
}
