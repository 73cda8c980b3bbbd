import type { Text } from '../../../core/text/text.ts';
import type { EntryValue } from '../entry-value.ts';
import type { Choice, GivenValue, ItemKind } from '../workbook-request.ts';

/** What an entry cell takes. */
export type EntryType =
  | { readonly type: 'number' }
  | { readonly type: 'date' }
  | { readonly type: 'choice'; readonly choices: readonly Choice[] }
  | { readonly type: 'text'; readonly limit: number };

type Column = {
  /** Stands in the hidden first row, so that a moved column is found again. */
  readonly key: string;
  /** Unique in its sheet. */
  readonly head: Text;
  /** In characters of the standard font, as Excel counts; a full-width character takes two. */
  readonly width: number;
};

export type EntryColumn = Column & { readonly role: 'entry'; readonly entry: EntryType };
export type GivenColumn = Column & { readonly role: 'given' };
/** The sum of entry columns, worked out by the spreadsheet itself. */
export type SumColumn = Column & { readonly role: 'sum'; readonly of: readonly string[] };
/** The hidden column of the row's id. */
export type KeyColumn = Column & { readonly role: 'key' };
export type FormColumn = EntryColumn | GivenColumn | SumColumn | KeyColumn;

/** How the numbers of a row are told. */
export type RowFigures = { readonly unit: string | null; readonly decimals: number };

export type FormRow = RowFigures & {
  readonly id: string;
  readonly version: string;
  /** What is printed in the given columns, by key. */
  readonly given: Readonly<Record<string, GivenValue>>;
  /** What stands in the entry columns now, by key. A column without a value here is closed in this row. */
  readonly entries: Readonly<Record<string, EntryValue>>;
  /** The value that an entered running total follows on, where the row has one. */
  readonly lastTotal: number | null;
};

/** One sheet of the workbook: what writing prints and what reading looks for. */
export type Form = {
  readonly kind: ItemKind;
  readonly sheetName: Text;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** The given columns that together name a row. */
  readonly nameColumns: readonly string[];
};
