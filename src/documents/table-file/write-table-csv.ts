import { writeCsvLine } from '../csv/write-csv.ts';
import type { TableSheet } from './table-file.ts';

/**
 * A table as CSV in UTF-8, with the byte order mark without which Excel reads Japanese as something else.
 *
 * @example writeTableCsv({ name: '課ごと', columns, rows: [['市民課', 4]] })
 */
export function writeTableCsv({ columns, rows }: Omit<TableSheet, 'name'>): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => row.map((cell) => cell ?? ''))];
  return `\uFEFF${lines.map((line) => `${writeCsvLine(line)}\r\n`).join('')}`;
}
