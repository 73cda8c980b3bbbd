/** What an uploaded package may hold. A department's workbook has some 20 parts and stays under 1 MB. */
export type ZipLimits = {
  /** Of the file as uploaded, in bytes. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Of one part after expansion, in bytes. */
  readonly entryBytes: number;
  /** Of all parts read, together, after expansion, in bytes. */
  readonly totalBytes: number;
};

const MEGABYTE = 1024 * 1024;

/** For one workbook. */
export const workbookLimits: ZipLimits = {
  fileBytes: 20 * MEGABYTE,
  entries: 1000,
  entryBytes: 32 * MEGABYTE,
  totalBytes: 64 * MEGABYTE,
};

/** For a ZIP of many workbooks. */
export const pileLimits: ZipLimits = {
  fileBytes: 200 * MEGABYTE,
  entries: 2000,
  entryBytes: workbookLimits.fileBytes,
  totalBytes: 400 * MEGABYTE,
};
