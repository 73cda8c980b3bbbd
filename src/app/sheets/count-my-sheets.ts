import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { RoundId } from '../../core/round/round.ts';
import { stageOf } from '../../core/sheets/sheet.ts';
import { SHEET_RIGHTS } from '../../core/sheets/sheet-rights.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfSheet } from './find-sheet.ts';

/** How many sheets wait for somebody, and how many of them are past the day of their stage. */
export type SheetsAtGlance = { readonly count: number; readonly late: number };

/**
 * The sheets of a round that somebody may write on now; null for who never writes on any, and where none were made.
 *
 * @example await countMySheets(store, staff, { code: '992011', round: 'r1', now }) // { count: 3, late: 1 }
 */
export async function countMySheets(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly round: RoundId; readonly now: Instant },
): Promise<SheetsAtGlance | null> {
  const { code, round, now } = request;
  if (!staff.posts.some(({ role }) => role in SHEET_RIGHTS.write)) return null;
  return store.read(async (reader) => {
    const set = await reader.findSheetSet(code, round);
    if (set === null) return null;
    const sheets = await reader.listSheets(code, round);
    const mine = sheets.filter((standing) => askOfSheet(staff, 'write', standing).allowed);
    const today = dayInJapan(now);
    const late = mine.filter(({ status }) => {
      const stage = stageOf(status.state);
      const due = stage === null ? undefined : set.due[stage];
      return due !== undefined && due < today;
    });
    return { count: mine.length, late: late.length };
  });
}
