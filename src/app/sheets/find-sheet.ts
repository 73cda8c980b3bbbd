import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { SheetId } from '../../core/sheets/sheet.ts';
import type { FormVersion } from '../../core/sheets/sheet-form.ts';
import { mayActOnSheet, type SheetAct, type SheetRightsAnswer } from '../../core/sheets/sheet-rights.ts';
import type { Staff } from '../accounts/staff.ts';
import type { SheetSet, StandingSheet } from '../ports/sheet-store.ts';
import type { StoreReader } from '../ports/store.ts';
import { loadFormOf } from './load-form.ts';

/** A sheet with the round and the form that it belongs to. */
export type FoundSheet = {
  readonly round: Round;
  readonly set: SheetSet;
  readonly form: FormVersion;
  readonly standing: StandingSheet;
};

export type SheetPlace = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  readonly sheet: SheetId;
};

/** Null where there is no such sheet. */
export async function findStandingSheet(reader: StoreReader, place: SheetPlace): Promise<FoundSheet | null> {
  const { code } = place;
  const round = await reader.findRound(code, place.round);
  const set = await reader.findSheetSet(code, place.round);
  const standing = await reader.findSheet(code, place.sheet);
  if (round === null || set === null || standing === null) return null;
  return { round, set, standing, form: await loadFormOf(reader, code, set) };
}

/**
 * Whether somebody may do something to a sheet as it stands.
 *
 * @example askOfSheet(staff, 'finish', standing).allowed
 */
export function askOfSheet(
  { posts, person }: Pick<Staff, 'posts' | 'person'>,
  act: SheetAct,
  { sheet, status }: Pick<StandingSheet, 'sheet' | 'status'>,
): SheetRightsAnswer {
  const answer = mayActOnSheet(posts, act, { ...sheet, state: status.state });
  // Whoever acts on sheets has an account.
  return answer.allowed && person === null ? { allowed: false, code: 'not-your-role' } : answer;
}
