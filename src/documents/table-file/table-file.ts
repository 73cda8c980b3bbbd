/** What stands in a column: dates are `YYYY-MM-DD`. */
export type TableColumn = {
  readonly head: string;
  readonly kind: 'text' | 'number' | 'date';
  /** In characters of the sheet's font; a full-width one takes two. */
  readonly width: number;
};

/** Null: nothing is known or nothing applies, which is not nought. */
export type TableCell = string | number | null;

/** One table with one row of heads, as one sheet or one CSV file. */
export type TableSheet = {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
};
