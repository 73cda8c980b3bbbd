import type { Text } from '../text/text.ts';

/*
 * Open data as tidy tables: one table a file, one header row, one observation a row, one value a cell. The site makes
 * the tables from a publication; CSV, workbooks and JSON are ways of writing the same rows.
 */

/** A value of a table. Null is a blank cell; the column says what a blank means. */
export type Cell = string | number | boolean | null;

/**
 * What the cells of a column are. `year` is a fiscal year as the calendar year in which it begins; `date` and `time`
 * are ISO 8601; `code` is a word of a code list; `id` is ours and stays the same for good.
 */
export type ColumnKind = 'id' | 'code' | 'text' | 'integer' | 'number' | 'year' | 'date' | 'time' | 'boolean';

/** The unit of a number: the same for the whole column, or in another column of the row. */
export type ColumnUnit =
  | { readonly is: 'fixed'; readonly unit: string }
  | { readonly is: 'in-column'; readonly column: string };

export type Column = {
  /** ASCII letters, digits and underscores, as scripts and databases take them. */
  readonly name: string;
  readonly title: Text;
  readonly meaning: Text;
  readonly kind: ColumnKind;
  readonly unit: ColumnUnit | null;
  /** The code list from which the cells are; only with the kind `code`. */
  readonly codes: string | null;
  /** What a blank cell says; null where no cell may be blank. */
  readonly blank: Text | null;
  /** The column that gives, as a code, the reason why a number is missing in a row. */
  readonly reason: string | null;
};

export type DataTable = {
  /** The name of its files: `observations` is `observations.csv`. */
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Code = { readonly code: string; readonly title: Text; readonly meaning: Text | null };
export type CodeList = { readonly id: string; readonly codes: readonly Code[] };
