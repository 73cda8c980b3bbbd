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
  /** In characters of the standard font, as Excel counts; a full-width character takes two. Not 9, which the writing library drops. */
  readonly width: number;
};

export type EntryColumn = Column & { readonly role: 'entry'; readonly entry: EntryType };
/** `whole`: its numbers count something, and have no decimals whatever those of the row are. */
export type GivenColumn = Column & { readonly role: 'given'; readonly whole: boolean };
/** The sum of entry columns, worked out by the spreadsheet itself. */
export type SumColumn = Column & { readonly role: 'sum'; readonly of: readonly string[] };
/** The hidden column of the row's id. */
export type KeyColumn = Column & { readonly role: 'key' };
export type FormColumn = EntryColumn | GivenColumn | SumColumn | KeyColumn;

/** How the numbers of a row are told. */
export type RowFigures = { readonly unit: string | null; readonly decimals: number };

/** An open entry cell: what it belongs to, and what stands there now. */
export type EntrySpot = {
  readonly field: string;
  /** The series of an indicator, the action of an initiative; null where the answer is for the item as a whole. */
  readonly part: string | null;
  readonly value: EntryValue;
};

export type FormRow = RowFigures & {
  /** Stands in the hidden column; unique in its sheet. */
  readonly key: string;
  readonly item: string;
  readonly version: string;
  /** What is printed in the given columns, by key. */
  readonly given: Readonly<Record<string, GivenValue>>;
  /** By the key of the column. A column that has none here is closed in this row. */
  readonly entries: Readonly<Record<string, EntrySpot>>;
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
