import type { EntryValue } from '../entry-value.ts';
import type { ItemKind } from '../workbook-request.ts';

/** Which answer of which item, and where it stands in the workbook. */
type Answer = {
  readonly kind: ItemKind;
  readonly item: string;
  /** The series, action or cost column; null where the answer is for the item as a whole. */
  readonly part: string | null;
  readonly field: string;
  readonly sheet: string;
  readonly cell: string;
  /** The state of the item that was exported, or null where the record of it is gone. */
  readonly version: string | null;
};

/** An answer that the department changed. */
export type WorkbookChange = Answer & { readonly before: EntryValue; readonly after: EntryValue };

/** An answer that the department and somebody else changed, in different ways. */
export type WorkbookConflict = Answer & {
  readonly exported: EntryValue;
  readonly current: EntryValue;
  readonly typed: EntryValue;
};

/** `changes` holds nothing that is in `conflicts`. */
export type Comparison = {
  readonly changes: readonly WorkbookChange[];
  readonly conflicts: readonly WorkbookConflict[];
};
