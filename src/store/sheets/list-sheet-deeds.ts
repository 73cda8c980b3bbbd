import type { Kysely } from 'kysely';
import type { RoundDeed } from '../../app/ports/audit.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import { SHEET_EVENTS, SHEET_STATES } from '../../core/sheets/sheet.ts';
import type { Database } from '../database.ts';
import { readWord } from '../rows/read-cell.ts';
import { toSheet } from './sheet-rows.ts';

/**
 * What changes did to assessment sheets: steps, and sheets that were made.
 *
 * @example await listSheetDeeds(transaction, '992011', [41], new Map([['r1', 2026]]))
 */
export async function listSheetDeeds(
  db: Kysely<Database>,
  code: string,
  changeNos: readonly number[],
  years: ReadonlyMap<string, FiscalYear>,
): Promise<readonly RoundDeed[]> {
  const sheets = await db
    .selectFrom('sheet')
    .select(['round', 'sheet', 'change_no', 'content'])
    .where('municipality_code', '=', code)
    .orderBy('change_no')
    .execute();
  if (sheets.length === 0) return [];
  const steps = await db
    .selectFrom('sheet_step')
    .select(['round', 'sheet', 'change_no', 'kind', 'from_state', 'to_state'])
    .where('municipality_code', '=', code)
    .where('change_no', 'in', [...changeNos])
    .orderBy('change_no')
    .orderBy('version')
    .execute();
  const titles = new Map(sheets.map((row) => [row.sheet, toSheet(row).title]));
  const placeOf = (row: { readonly change_no: number; readonly round: string }) => ({
    changeNo: row.change_no,
    year: years.get(row.round) ?? 0,
  });
  const made = groupBy(
    sheets.filter((row) => changeNos.includes(row.change_no)),
    (row) => `${row.round} ${row.change_no}`,
  );
  return [
    ...[...made.values()].flatMap((rows): readonly RoundDeed[] => {
      const [first] = rows;
      return first === undefined ? [] : [{ ...placeOf(first), kind: 'sheets-made', sheets: rows.length }];
    }),
    ...steps.map(
      (row): RoundDeed => ({
        ...placeOf(row),
        kind: 'sheet',
        step: readWord(row, 'kind', SHEET_EVENTS),
        sheet: titles.get(row.sheet) ?? row.sheet,
        from: readWord(row, 'from_state', SHEET_STATES),
        to: readWord(row, 'to_state', SHEET_STATES),
      }),
    ),
  ];
}
