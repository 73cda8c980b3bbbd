import type { ExportRecord } from '../export-record.ts';

/** What holds for a whole workbook while its sheets are read. */
export type ReadContext = {
  /** Null where it is gone or damaged. */
  readonly record: ExportRecord | null;
  /** Dates count from 1904. */
  readonly from1904: boolean;
};
