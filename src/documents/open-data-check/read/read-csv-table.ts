import { decodeText } from '../../csv/decode-text.ts';
import { readCsv } from '../../csv/read-csv.ts';
import type { CheckedCell, CheckedTable } from '../checked-set.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A CSV with every row that it has, blank ones too.
 *
 * @example readCsvTable({ name: 'data/observations.csv', bytes }).grid[0]?.[0]?.text // 'municipality_code'
 */
export function readCsvTable(name: string, bytes: Uint8Array): Omit<CheckedTable, 'description'> {
  const text = decodeText(bytes);
  const { rows, problems } = readCsv(text);
  const grid: (readonly CheckedCell[])[] = [];
  const brokenRecords: number[] = [];
  let expected = 1;
  for (const { line, cells } of rows) {
    for (; expected < line; expected += 1) grid.push([]);
    const breaks = cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    if (breaks > 0) brokenRecords.push(line);
    grid.push(cells.map(toCell));
    expected = line + 1 + breaks;
  }
  for (const _ of trailingBlankLines(text)) grid.push([]);
  const isUtf8 = text === new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    file: name,
    sheet: null,
    format: 'csv',
    grid,
    csv: {
      encoding: isUtf8 ? 'utf-8' : 'shift_jis',
      byteOrderMark: text.startsWith(BYTE_ORDER_MARK),
      brokenRecords,
      quoteFaults: problems.map(({ line }) => line),
    },
    workbook: null,
  };
}

/** Lines after the last record that hold nothing. */
function trailingBlankLines(text: string): readonly string[] {
  const [, blank = ''] = /\n(\n+)$/.exec(text.replace(/\r\n?/g, '\n')) ?? [];
  return [...blank];
}

/** A cell of a text file: its kind is told by what it looks like. */
export function toCell(text: string): CheckedCell {
  if (text.trim() === '' && text === '') return { text: '', kind: 'blank', formula: false };
  const formula = /^=[^=]/.test(text);
  if (/^-?(?:\d+|\d*\.\d+|\d+\.\d+)$/.test(text)) return { text, kind: 'number', formula };
  return { text, kind: text === 'true' || text === 'false' ? 'boolean' : 'text', formula };
}
