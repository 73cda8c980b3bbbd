import type { DataTable } from '../../core/open-data/data-table.ts';
import { writeCsvLine } from '../csv/write-csv.ts';
import { writeCell } from './write-cell.ts';

/**
 * The byte order mark stands at the head of every CSV: spreadsheets on Windows, which most offices and citizens open
 * the files with, take UTF-8 without it for Shift_JIS and show Japanese as nonsense. Rule L3-08 of the rules for
 * machine readability asks to choose and to say so; the dictionary, the catalogue and the page do.
 */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as CSV: UTF-8 with a byte order mark, RFC 4180 with CRLF, one header row.
 *
 * @example writeTableCsv(table) // '\uFEFFmunicipality_code,…\r\n142034,…\r\n'
 */
export function writeTableCsv({ columns, rows }: DataTable): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(writeCell))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${writeCsvLine(cells)}\r\n`).join('');
}
