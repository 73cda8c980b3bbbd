import type { ExaminedTable, TableRule } from './examined-table.ts';

type Found = ReturnType<TableRule['check']>;

/** Rules about what only workbooks or only CSV files have. */
export const fileRules: readonly TableRule[] = [
  {
    rule: 'L1-10',
    check: ({ table, find }) =>
      (table.workbook?.objects ?? []).map((detail) => find('L1-10', 'object', { detail })),
  },
  {
    rule: 'L1-11',
    check: ({ table, find }) =>
      (table.workbook?.oddStyles ?? []).map((detail) => find('L1-11', 'odd-format', { detail })),
  },
  {
    rule: 'L1-12',
    check: ({ table, find }) =>
      (table.workbook?.merges ?? []).map((detail) => find('L1-12', 'merged', { detail })),
  },
  {
    rule: 'L1-13',
    check: ({ table, find }) =>
      (table.workbook?.hidden ?? []).map((detail) => find('L1-13', 'hidden', { detail })),
  },
  {
    rule: 'L1-14',
    check: ({ table, find }) =>
      (table.csv?.brokenRecords ?? []).map((line) => find('L1-14', 'record-broken', { row: line - 1 })),
  },
  { rule: 'L1-15', check: findUnquoted },
];

/** A comma that is not quoted makes a field too many. */
function findUnquoted({ table: { csv, grid }, find }: ExaminedTable): Found {
  if (csv === null) return [];
  const width = grid[0]?.length ?? 0;
  const uneven = grid.flatMap((cells, row) =>
    cells.length === 0 || cells.length === width || width < 2
      ? []
      : [find('L1-15', 'comma-unquoted', { row, detail: String(cells.length) })],
  );
  return [...csv.quoteFaults.map((line) => find('L1-15', 'quote-fault', { row: line - 1 })), ...uneven];
}
