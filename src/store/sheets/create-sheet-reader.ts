import { type Kysely, sql } from 'kysely';
import type { SheetReader, StandingSheet } from '../../app/ports/sheet-store.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { RoundId } from '../../core/round/round.ts';
import { type SheetId, untouched } from '../../core/sheets/sheet.ts';
import type { Database } from '../database.ts';
import {
  type BareStepRow,
  roundOfSheet,
  toForm,
  toSet,
  toSheet,
  toSheetEntry,
  toSheetStep,
} from './sheet-rows.ts';
import type { SheetRow } from './sheet-tables.ts';

/** The questions about assessment sheets, within one transaction. */
export function createSheetReader(db: Kysely<Database>): SheetReader {
  return {
    findForm: async (code, version) => {
      const query = db.selectFrom('sheet_form').selectAll().where('municipality_code', '=', code);
      const row = await (version === undefined
        ? query.orderBy('form_version', 'desc').limit(1)
        : query.where('form_version', '=', version)
      ).executeTakeFirst();
      return row === undefined ? null : toForm(row);
    },
    findSheetSet: async (code, round) => {
      const row = await db
        .selectFrom('sheet_set')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .orderBy('change_no', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toSet(row);
    },
    listSheets: (code, round) => readSheets(db, code, round),
    findSheet: async (code, sheet) => (await readSheets(db, code, roundOfSheet(sheet), sheet))[0] ?? null,
    findSheetEntryAt: async (code, sheet, version) => {
      const ofSheet = db
        .selectFrom('sheet_step')
        .where('municipality_code', '=', code)
        .where('round', '=', roundOfSheet(sheet))
        .where('sheet', '=', sheet)
        .where('version', '<=', version)
        .orderBy('version', 'desc')
        .limit(1);
      const last = await ofSheet.select('version').executeTakeFirst();
      if ((last?.version ?? 0) !== version) return null;
      const saved = await ofSheet.select('entry').where('entry', 'is not', null).executeTakeFirst();
      return saved?.entry ? toSheetEntry({ entry: saved.entry }) : {};
    },
  };
}

/** The current version of each sheet with its steps and what was saved last. */
async function readSheets(
  db: Kysely<Database>,
  code: string,
  round: RoundId,
  sheet?: SheetId,
): Promise<readonly StandingSheet[]> {
  const only = sheet === undefined ? sql`` : sql`AND one.sheet = ${sheet}`;
  const place = sql`one.municipality_code = ${code} AND one.round = ${round} ${only}`;
  const same = sql`newer.municipality_code = one.municipality_code AND newer.round = one.round
    AND newer.sheet = one.sheet`;
  const sheets = await sql<Pick<SheetRow, 'sheet' | 'content'>>`
    SELECT one.sheet, one.content FROM sheet AS one
    WHERE ${place} AND one.change_no = (SELECT max(newer.change_no) FROM sheet AS newer WHERE ${same})
    ORDER BY one.position
  `.execute(db);
  const steps = await sql<BareStepRow>`
    SELECT one.round, one.sheet, one.version, one.change_no, one.made_at, one.made_by, one.kind, one.stage,
      one.from_state, one.to_state, one.post, one.reason, one.basis
    FROM sheet_step AS one WHERE ${place} ORDER BY one.sheet, one.version
  `.execute(db);
  const entries = await sql<{ readonly sheet: string; readonly entry: string }>`
    SELECT one.sheet, one.entry FROM sheet_step AS one
    WHERE ${place} AND one.version = (
      SELECT max(newer.version) FROM sheet_step AS newer WHERE ${same} AND newer.entry IS NOT NULL)
  `.execute(db);
  const stepsOf = groupBy(steps.rows, (row) => row.sheet);
  const entryOf = new Map(entries.rows.map((row) => [row.sheet, toSheetEntry(row)]));
  return sheets.rows.map((row) => {
    const own = (stepsOf.get(row.sheet) ?? []).map(toSheetStep);
    const last = own.at(-1);
    return {
      sheet: toSheet(row),
      status: last === undefined ? untouched : { state: last.to, version: last.version },
      entry: entryOf.get(row.sheet) ?? {},
      steps: own,
    };
  });
}
