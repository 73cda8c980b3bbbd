import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { isBlankCell, readNumberCell, readYearCell } from './read-cells.ts';
import type { TableRow } from './read-table.ts';
import type { RowProblem } from './row-problem.ts';
import type { RowProblemCode } from './row-problem-texts.ts';

/** The number in a cell; null where it is blank. Cells are checked before (`not-a-number`). */
export function numberIn(row: TableRow, column: string): number | null {
  const cell = row.cell(column);
  return isBlankCell(cell) ? null : readNumberCell(cell);
}

/** The year in a cell; null where it is blank. */
export function yearIn(row: TableRow, column: string): FiscalYear | null {
  const cell = row.cell(column);
  return isBlankCell(cell) ? null : readYearCell(cell);
}

/** The first cell of these columns that is neither blank nor a number (or a year). */
export function findBadCell(
  row: TableRow,
  numbers: readonly string[],
  years: readonly string[],
): RowProblem | null {
  for (const column of numbers) {
    const cell = row.cell(column);
    if (!isBlankCell(cell) && readNumberCell(cell) === null) return problemIn(row, column, 'not-a-number');
  }
  for (const column of years) {
    const cell = row.cell(column);
    if (!isBlankCell(cell) && readYearCell(cell) === null) return problemIn(row, column, 'not-a-year');
  }
  return null;
}

export function problemIn(
  row: TableRow,
  column: string,
  code: RowProblemCode,
  found = row.cell(column),
): RowProblem {
  return { line: row.line, column, code, found };
}
