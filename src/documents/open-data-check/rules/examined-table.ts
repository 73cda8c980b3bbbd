import type { CheckedCell, CheckedSet, CheckedTable, DescribedColumn } from '../checked-set.ts';
import type { DataFinding } from '../finding.ts';
import type { FindingCode } from '../finding-texts.ts';
import { toColumnLetters } from '../read/column-letters.ts';
import type { RuleId } from '../rule-texts.ts';

/** A filled or blank cell with the row that it stands in, from 0; the header is row 0. */
export type PlacedCell = CheckedCell & { readonly row: number };

export type ExaminedColumn = {
  readonly index: number;
  /** As in the header; '' where there is none. */
  readonly name: string;
  /** Below the header, blank rows left out. */
  readonly cells: readonly PlacedCell[];
  readonly description: DescribedColumn | null;
  /** Numbers by its description, or by what most of its cells are. */
  readonly isNumeric: boolean;
};

export type ExaminedTable = {
  readonly table: CheckedTable;
  readonly set: CheckedSet;
  readonly columns: readonly ExaminedColumn[];
  readonly find: (rule: RuleId, code: FindingCode, at?: FindingPlace) => DataFinding;
};

export type FindingPlace = {
  readonly row?: number;
  readonly column?: ExaminedColumn;
  readonly detail?: string;
};

/** A rule for tables; what it finds is empty where the table keeps it. */
export type TableRule = {
  readonly rule: RuleId;
  readonly check: (examined: ExaminedTable) => readonly DataFinding[];
};

const numericKinds = new Set(['number', 'integer', 'year']);

/** Looks at a table column by column. */
export function examineTable(table: CheckedTable, set: CheckedSet): ExaminedTable {
  const [header = [], ...data] = table.grid;
  const width = table.grid.reduce((most, row) => Math.max(most, row.length), 0);
  const placed = data
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => !isBlankRow(cells));
  const columns = Array.from({ length: width }, (_, index): ExaminedColumn => {
    const name = header[index]?.text.trim() ?? '';
    const cells = placed.map(({ cells: all, row }) => ({ ...(all[index] ?? blank), row }));
    const description = table.description?.find((one) => one.name === name) ?? null;
    const isNumeric = description === null ? looksNumeric(cells) : numericKinds.has(description.kind);
    return { index, name, cells, description, isNumeric };
  });
  const find = (
    rule: RuleId,
    code: FindingCode,
    { row, column, detail }: FindingPlace = {},
  ): DataFinding => ({
    rule,
    code,
    file: table.file,
    sheet: table.sheet,
    row: row === undefined ? null : row + 1,
    column: column === undefined ? null : column.name || toColumnLetters(column.index),
    detail: detail ?? '',
  });
  return { table, set, columns, find };
}

const blank: CheckedCell = { text: '', kind: 'blank', formula: false };

export function isBlankRow(cells: readonly CheckedCell[]): boolean {
  return cells.every(({ text }) => text.trim() === '');
}

export function countFilled(cells: readonly CheckedCell[]): number {
  return cells.filter(({ text }) => text.trim() !== '').length;
}

/** Without a description, a column is one of numbers where more than half of its filled cells begin as one. */
function looksNumeric(cells: readonly CheckedCell[]): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'blank');
  const numbers = filled.filter(({ text }) => startsAsNumber(text));
  return filled.length > 0 && numbers.length * 2 > filled.length;
}

/** 1,234 · 12.5% · ▲3 · ※120: a number, whatever stands around it. Dates and codes with letters are none. */
export function startsAsNumber(text: string): boolean {
  return /^[▲△+−-]?[\d,]*\.?\d+\s*[^\d\s/:-]{0,4}$/u.test(text.normalize('NFKC').trim());
}
