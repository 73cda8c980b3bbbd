import type { RawCell, RawSheet } from '../../round-workbook/xlsx/raw-workbook.ts';
import { readXlsx } from '../../round-workbook/xlsx/read-xlsx.ts';
import type { CheckedCell, CheckedTable } from '../checked-set.ts';
import { toColumnLetters } from './column-letters.ts';
import { readSheetFacts } from './read-sheet-facts.ts';

type Table = Omit<CheckedTable, 'description'>;

/**
 * The sheets of a workbook, each as a table; a word for the fault where it cannot be read.
 *
 * @example readXlsxTables('data/observations.xlsx', bytes)
 */
export function readXlsxTables(name: string, bytes: Uint8Array): readonly Table[] | string {
  const workbook = readXlsx(bytes);
  if (typeof workbook === 'string') return workbook;
  const facts = readSheetFacts(bytes);
  return workbook.sheets.map((sheet): Table => {
    const own = facts.get(sheet.name) ?? { hidden: [], objects: [], oddStyles: [] };
    return {
      file: name,
      sheet: sheet.name,
      format: 'xlsx',
      grid: toGrid(sheet),
      csv: null,
      workbook: {
        ...own,
        merges: sheet.merges.map(
          ({ top, left, bottom, right }) =>
            `${toColumnLetters(left - 1)}${top}:${toColumnLetters(right - 1)}${bottom}`,
        ),
      },
    };
  });
}

const blank: CheckedCell = { text: '', kind: 'blank', formula: false };

function toGrid({ rows }: RawSheet): readonly (readonly CheckedCell[])[] {
  const lastRow = Math.max(0, ...rows.keys());
  const lastColumn = [...rows.values()].reduce((most, cells) => Math.max(most, ...cells.keys()), 0);
  return Array.from({ length: lastRow }, (_, row) =>
    Array.from({ length: lastColumn }, (__, column) => toCell(rows.get(row + 1)?.get(column + 1))),
  );
}

function toCell(cell: RawCell | undefined): CheckedCell {
  if (cell === undefined) return blank;
  const { content, formula } = cell;
  switch (content.kind) {
    case 'number':
      // A date is a number with a format; as data it is neither a number nor ISO 8601.
      return { text: String(content.value), kind: content.format === 'date' ? 'text' : 'number', formula };
    case 'boolean':
      return { text: String(content.value), kind: 'boolean', formula };
    case 'no-result':
      return { text: '=', kind: 'text', formula: true };
    default:
      return { text: content.text, kind: 'text', formula };
  }
}
