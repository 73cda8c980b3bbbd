import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { Language } from '../text/text.ts';

/*
 * A book as a workbook to print (様式): sheets of tables with heads, in words and numbers. Tidy data is something else:
 * see `core/open-data`.
 */

/** Words, nothing, or a number with the decimals and unit with which it is shown. */
export type FormCell =
  | string
  | null
  | { readonly value: number; readonly decimals: number; readonly unit: string | null };

export type FormColumn = {
  readonly head: string;
  /** In columns of half-width characters. */
  readonly width: number;
  readonly align: 'start' | 'end';
};

/** Rows under the heads of their sheet, with a title of their own where a sheet has several. */
export type FormTable = {
  readonly title: string | null;
  readonly rows: readonly (readonly FormCell[])[];
  /** Whether the last row is the sum of the others. */
  readonly endsInSum: boolean;
  /** What has to be said under it. */
  readonly notes: readonly string[];
};

/** One sheet: all its tables have the same columns. */
export type FormSheet = {
  /** At most 31 characters, without signs that names of sheets must not have. */
  readonly name: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly FormColumn[];
  readonly tables: readonly FormTable[];
};

export type FormBook = {
  readonly language: Language;
  /** A sheet for each part, as a long report; or all parts below each other on one, as a form of a page or two (調書). */
  readonly arrangement: 'sheets' | 'page';
  readonly title: string;
  /** Under the title of each sheet: what kind of book, and as of when. */
  readonly subtitle: string;
  /** What it says first, where all parts stand on one page. */
  readonly lead: readonly string[];
  /** At the foot of every page. */
  readonly foot: string;
  readonly author: string;
  /** The day that the file names as its making: that of the publication. */
  readonly date: IsoDate;
  readonly sheets: readonly FormSheet[];
};
