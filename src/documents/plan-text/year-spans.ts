import type { TableCell } from './table-cell.ts';

/** How wide the cells of a table are, in full-width characters a line. Estimated from where the text was wrapped. */
export type ColumnWidths = {
  /** A cell over all year columns. */
  readonly allYears: number;
  readonly label: number | null;
  readonly project: number | null;
};

export type PlacedCell = {
  readonly cell: TableCell;
  /** Indexes of the year columns that it spans: first, and one after the last. */
  readonly span: readonly [number, number];
  readonly sure: boolean;
};

/**
 * How many year columns a wrapped cell spans: its wrap width, as a share of a cell over all years. The layout fact:
 * the year columns are equally wide, and text is wrapped where the cell is full, short of it by a character or two
 * where a line may not begin with a mark of punctuation. `null` where the cell was not wrapped.
 */
export function wrappedSpan(cell: TableCell, years: number, widths: ColumnWidths): number | null {
  if (cell.wrapWidth === null) return null;
  const share = ((cell.wrapWidth + 1) / (widths.allYears + 1)) * years;
  return Math.min(years, Math.max(1, Math.round(share)));
}

/** The most that fits on one line of a cell over so many year columns. */
export function spanWidth(span: number, years: number, widths: ColumnWidths): number {
  return ((widths.allYears + 1) * span) / years - 1;
}

/**
 * Groups cells of the year columns to rows. A row holds more than one cell only where one of them is narrow, or where
 * two came out on one line (one height); the gap between them must be one that cells of a row can have.
 */
export function groupRows(
  cells: readonly TableCell[],
  years: number,
  widths: ColumnWidths,
): readonly (readonly TableCell[])[] {
  const rows: TableCell[][] = [];
  let used = 0;
  for (const cell of cells) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && joinsRow(last, cell, { used, years, widths })) {
      row.push(cell);
      used += wrappedSpan(cell, years, widths) ?? 1;
    } else {
      rows.push([cell]);
      used = wrappedSpan(cell, years, widths) ?? 0;
    }
  }
  return rows;
}

function joinsRow(
  last: TableCell,
  cell: TableCell,
  room: { readonly used: number; readonly years: number; readonly widths: ColumnWidths },
): boolean {
  const { years, widths } = room;
  if (cell.fragments[0]?.gap === 'glued') return true;
  const span = wrappedSpan(cell, years, widths);
  const narrowBefore = room.used > 0 && room.used < years;
  if (narrowBefore) {
    const left = years - room.used;
    const fits = span === null ? cell.width <= spanWidth(left, years, widths) + 1 : span <= left;
    return fits && gapSuitsOneRow(last, cell) !== 'no';
  }
  return room.used === 0 && span !== null && span < years && gapSuitsOneRow(last, cell) === 'yes';
}

/**
 * Cells of a row are centred on one height: the step from the last line of one to the first of the next is half a
 * line for every line more than one. Half a line leaves no empty line behind a line that opened a paragraph.
 */
function gapSuitsOneRow(last: TableCell, cell: TableCell): 'yes' | 'no' | 'open' {
  const halfLines = last.fragments.length + cell.fragments.length - 2;
  const gap = cell.fragments[0]?.gap;
  if (halfLines === 0) return gap === 'glued' ? 'yes' : 'no';
  if (halfLines > 1) return gap === 'blank' ? 'open' : 'no';
  if (!last.fragments.at(-1)?.opens) return 'open';
  return gap === 'step' ? 'yes' : 'no';
}

/**
 * Gives the cells of one row their year columns, from the left. `sure` is false where the text does not tell:
 * a narrow cell alone in its row stands in the first column by order of print; and cells whose heights could be
 * those of two rows as well are one row for sure only where the table's own rule says so (`isOneRow`).
 */
export function placeRow(
  row: readonly TableCell[],
  years: number,
  widths: ColumnWidths,
  isOneRow: boolean,
): readonly PlacedCell[] {
  const [only] = row;
  if (row.length === 1 && only) {
    const span = wrappedSpan(only, years, widths) ?? years;
    return [{ cell: only, span: [0, span], sure: span === years }];
  }
  const spans = row.map((cell) => wrappedSpan(cell, years, widths));
  const fixed = spans.reduce<number>((sum, span) => sum + (span ?? 0), 0);
  const open = spans.filter((span) => span === null).length;
  const left = years - fixed;
  const fits = open === 0 ? left === 0 : left === open || (open === 1 && left > 0);
  const sure = fits && (isOneRow || row.every((cell, at) => isBeside(row[at - 1], cell)));
  const shares = shareOut(left, open);
  let at = 0;
  return row.map((cell, index) => {
    const wanted = spans[index] ?? shares.shift() ?? 1;
    const start = Math.min(at, years - 1);
    const end = Math.min(years, Math.max(start + 1, start + wanted));
    at = end;
    return { cell, span: [start, end], sure };
  });
}

function isBeside(before: TableCell | undefined, cell: TableCell): boolean {
  return before === undefined || gapSuitsOneRow(before, cell) === 'yes';
}

/** Shares columns among cells of unknown width; what is over goes to the last, as plans name the first year apart. */
function shareOut(columns: number, cells: number): number[] {
  if (cells === 0) return [];
  const each = Math.max(1, Math.floor(columns / cells));
  return Array.from({ length: cells }, (_, index) =>
    index === cells - 1 ? Math.max(1, columns - each * (cells - 1)) : each,
  );
}
