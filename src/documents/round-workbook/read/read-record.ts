import { type ExportRecord, MARK, parseRecordRows } from '../export-record.ts';
import { RECORD_SHEET } from '../form/sheet-names.ts';
import type { RawSheet, RawWorkbook } from '../xlsx/raw-workbook.ts';
import { showCell } from './show-cell.ts';

const HEAD_CELLS = 7;
const LINE_CELLS = 4;

/**
 * The record of what was exported, from its hidden sheet, whatever that is called now. `lost` where there is none.
 *
 * @example readRecord(workbook)
 */
export function readRecord(workbook: RawWorkbook): ExportRecord | 'lost' | 'damaged' {
  const sheet =
    workbook.sheets.find(({ name }) => name === RECORD_SHEET) ??
    workbook.sheets.find((one) => firstText(one) === MARK);
  return sheet === undefined ? 'lost' : parseRecordRows(listRows(sheet));
}

function firstText(sheet: RawSheet): string | null {
  const content = sheet.rows.get(1)?.get(1)?.content;
  return content?.kind === 'text' ? content.text : null;
}

/** Cells without content are not stored: they were empty texts. */
function listRows(sheet: RawSheet): readonly (readonly string[])[] {
  const last = Math.max(0, ...sheet.rows.keys());
  return Array.from({ length: last }, (_, index) => {
    const cells = sheet.rows.get(index + 1);
    return Array.from({ length: index === 0 ? HEAD_CELLS : LINE_CELLS }, (_unused, at) => {
      const cell = cells?.get(at + 1);
      return cell === undefined ? '' : showCell(cell, false);
    });
  });
}
