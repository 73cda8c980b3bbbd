import { fillText } from '../../../core/text/fill-text.ts';
import { writeTableCsv } from '../../../documents/table-file/write-table-csv.ts';
import type { BoardView } from '../../../office/board/board-view.ts';
import { boardText } from '../../../office/text/board-text.ts';
import { makeDepartmentSheet, makeItemSheet } from '../board-sheets.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';
import { loadBoard, readQuery } from './board.tsx';

/** The board's departments as CSV: the part and the order that the page shows. */
export async function sendBoardCsv(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadBoard(call, readQuery(call));
  if ('kind' in found) return found;
  return {
    kind: 'file',
    name: nameFile(call, found, 'csv'),
    contentType: 'text/csv; charset=utf-8',
    body: writeTableCsv(makeDepartmentSheet(found, call.page.language)),
  };
}

/** The same as a workbook, with every item on a second sheet. */
export async function sendBoardWorkbook(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadBoard(call, { ...readQuery(call), cell: { department: null, state: 'all' } });
  if ('kind' in found) return found;
  const { language } = call.page;
  // Loaded when it is first asked for: the library takes longer to load than the server to start.
  const { writeTableWorkbook } = await import('../../../documents/table-file/write-table-workbook.ts');
  const sheets = [makeDepartmentSheet(found, language), makeItemSheet(found, language)];
  return {
    kind: 'file',
    name: nameFile(call, found, 'xlsx'),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeTableWorkbook(sheets, call.now),
  };
}

function nameFile({ page }: StaffCall, { board, today }: BoardView, ending: 'csv' | 'xlsx'): string {
  return `${fillText(boardText.exportName, { year: board.round.year, day: today }, page.language)}.${ending}`;
}
