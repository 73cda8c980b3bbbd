import type { Transaction } from 'kysely';
import type { SheetWriter } from '../../app/ports/sheet-store.ts';
import type { Database } from '../database.ts';
import { insertRows } from '../versions.ts';
import { toFormRow, toSetRow, toSheetRow, toSheetStepRow } from './sheet-rows.ts';

/** What can be done to assessment sheets, within one transaction. */
export function createSheetWriter(db: Transaction<Database>): SheetWriter {
  return {
    writeForm: (code, changeNo, form) => insertRows(db, 'sheet_form', [toFormRow({ code, changeNo }, form)]),
    writeSheetSet: (code, changeNo, set) => insertRows(db, 'sheet_set', [toSetRow({ code, changeNo }, set)]),
    writeSheets: async (code, changeNo, round, sheets) => {
      const known = await db
        .selectFrom('sheet')
        .select(['sheet', 'position'])
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .execute();
      const places = new Map(known.map(({ sheet, position }) => [sheet, position]));
      let next = Math.max(0, ...places.values());
      const rows = sheets.map((sheet) => {
        const position = places.get(sheet.id) ?? ++next;
        return toSheetRow({ code, changeNo }, round, sheet, position);
      });
      await insertRows(db, 'sheet', rows);
    },
    addSheetSteps: (code, changeNo, steps) =>
      insertRows(
        db,
        'sheet_step',
        steps.map((step) => toSheetStepRow({ code, changeNo }, step)),
      ),
  };
}
