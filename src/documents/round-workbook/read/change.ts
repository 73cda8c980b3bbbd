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

/**
 * An answer that the department and somebody else changed, in different ways; or one that may be so, because it is not
 * known any more what was exported.
 */
export type WorkbookConflict = Answer & {
  /** Null where the record of the export is gone. */
  readonly exported: EntryValue | null;
  readonly current: EntryValue;
  readonly typed: EntryValue;
};
