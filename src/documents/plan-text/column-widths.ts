import { isDepartment } from './project-cell.ts';
import type { TableCell } from './table-cell.ts';
import { splitCellAt } from './table-cell.ts';
import type { ColumnWidths } from './year-spans.ts';

/** Widths that hold for the whole document; a page's own width over all years may differ from page to page. */
export type DocumentWidths = ColumnWidths;

const WIDEST_PLAIN = 28;

/**
 * Estimates the columns' widths from where text was wrapped: the first cell of a page's table is a title, what stands
 * before a department is a project's name, and the widest of all is a cell over all years.
 */
export function measureColumns(parts: ReadonlyArray<readonly TableCell[]>): DocumentWidths {
  const labels = parts.flatMap((cells) => wrapWidths(cells.slice(0, 1)));
  const names = parts.flatMap((cells) =>
    cells.filter((cell, index) => isDepartment(cell) || isBeforeDepartment(cells, index)),
  );
  return {
    label: upperOf(labels),
    project: upperOf(wrapWidths(names)),
    allYears: Math.max(0, ...parts.map(widestOf)) || WIDEST_PLAIN,
  };
}

/** The widths of one page's table: its own over all years where its text shows it. */
export function widthsOfPart(cells: readonly TableCell[], document: DocumentWidths): ColumnWidths {
  const own = widestOf(cells);
  return own > document.allYears * 0.8 ? { ...document, allYears: own } : document;
}

/** The widest line among cells of the table, wrapped or not: no cell is wider than all years together. */
function widestOf(cells: readonly TableCell[]): number {
  const plain = cells.filter((cell, index) => !isDepartment(cell) && !isBeforeDepartment(cells, index));
  return Math.max(0, ...plain.map((cell) => cell.wrapWidth ?? cell.width));
}

function isBeforeDepartment(cells: readonly TableCell[], index: number): boolean {
  const next = cells[index + 1];
  return next !== undefined && isDepartment(next);
}

function wrapWidths(cells: readonly TableCell[]): readonly number[] {
  return cells.flatMap((cell) => (cell.wrapWidth === null ? [] : [cell.wrapWidth]));
}

/** The greatest, but for what is half as great again as the middle one (a cell of another column). */
function upperOf(widths: readonly number[]): number | null {
  const sorted = [...widths].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) return null;
  return Math.max(...sorted.filter((width) => width <= middle * 1.5));
}

/**
 * Parts an action from a project's name where both came out on one line and the blank between them stands beside a
 * Latin letter, so that it looks like a gap inside a cell. What shows it: the whole is wider than the project column.
 */
export function partGluedNames(cells: readonly TableCell[], project: number | null): readonly TableCell[] {
  if (project === null) return cells;
  return cells.flatMap((cell, index) => {
    if (!isBeforeDepartment(cells, index) || cell.width <= project + 1 || cell.wrapWidth !== null)
      return [cell];
    const blanks = [...cell.text.matchAll(/ /gu)].map((match) => match.index);
    for (const at of blanks) {
      const parted = splitCellAt(cell, at);
      if (parted && parted[1].width <= project + 0.5) return parted;
    }
    return [cell];
  });
}
