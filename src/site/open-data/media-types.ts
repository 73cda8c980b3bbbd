import type { DataFileFact } from '../contract.ts';

/** What the formats of the data files are called in HTTP and in catalogues. */
export const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const satisfies Record<DataFileFact['format'], string>;
