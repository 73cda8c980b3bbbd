/** What the number format of a cell makes of its number; unknown where the workbook was saved without styles. */
export type FormatKind = 'plain' | 'percent' | 'date' | 'unknown';

/** A cell that holds something. Rows and columns count from 1. */
export type RawCell = {
  readonly row: number;
  readonly column: number;
  readonly content:
    | { readonly kind: 'number'; readonly value: number; readonly format: FormatKind }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'boolean'; readonly value: boolean }
    /** #N/A, #REF! … */
    | { readonly kind: 'error'; readonly text: string }
    /** A formula that was saved without its result. */
    | { readonly kind: 'no-result' };
  readonly formula: boolean;
};

/** Merged cells, both ends included. */
export type RawMerge = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type RawSheet = {
  readonly name: string;
  /** By row, then by column; empty cells are not kept. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RawCell>>;
  readonly merges: readonly RawMerge[];
  /** Cells with a comment, and its words. */
  readonly comments: ReadonlyArray<{ readonly cell: string; readonly text: string }>;
  /** The words in shapes and text boxes, a shape each. */
  readonly shapes: readonly string[];
};

export type RawWorkbook = {
  readonly sheets: readonly RawSheet[];
  /** Dates count from 1904 (old Macs) instead of 1900. */
  readonly from1904: boolean;
};
