import ExcelJS from 'exceljs';
import { packWorkbook } from '../workbook/pack-workbook.ts';
import type { TableCell, TableColumn, TableSheet } from './table-file.ts';

/**
 * Tables as an Excel workbook, one a sheet: heads in the first row, which stays in sight, no merged cells, dates that
 * are dates, numbers that are numbers; printed on A4 landscape, as wide as the paper. `writtenAt` is the moment that
 * the file names as its making, in ISO 8601.
 *
 * @example await writeTableWorkbook([{ name: '課ごと', columns, rows }], '2027-05-10T00:00:00.000Z')
 */
export async function writeTableWorkbook(
  sheets: readonly TableSheet[],
  writtenAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(writtenAt);
  workbook.modified = new Date(writtenAt);
  for (const sheet of sheets) addSheet(workbook, sheet);
  return packWorkbook(workbook);
}

/** Excel refuses sheet names that are longer or hold one of these signs. */
const longestName = 31;
const refusedSigns = /[[\]*?/\\:]/gu;

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: TableSheet): void {
  const sheet = workbook.addWorksheet(name.replace(refusedSigns, '_').slice(0, longestName), {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
  });
  sheet.columns = columns.map(({ head, width, kind }) => ({
    header: head,
    width,
    style: kind === 'date' ? { numFmt: 'yyyy-mm-dd' } : {},
  }));
  for (const row of rows) sheet.addRow(row.map((cell, at) => toCell(cell, columns[at]?.kind ?? 'text')));
  const heads = sheet.getRow(1);
  heads.font = { bold: true };
  heads.alignment = { vertical: 'bottom', wrapText: true };
  heads.border = { bottom: { style: 'thin' } };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
}

function toCell(cell: TableCell, kind: TableColumn['kind']): ExcelJS.CellValue {
  if (cell === null || cell === '') return null;
  return kind === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00.000Z`) : cell;
}
