import type { BackupTable, Cell } from '../database.ts';
import { migrations } from '../migrations/migrations.ts';

/*
 * A backup is gzipped JSON Lines, the same for both databases:
 *   {"format":"shirube-backup/1","schema":"001-initial-tables"}
 *   ["strategy",{"municipality_code":"142034",…}]        one line a row, table by table
 *   {"rows":1234,"sha256":"…"}                           over all lines before, with their line ends
 */

export const backupFormat = 'shirube-backup/1';

/** The last migration: a backup fits tables of the same one. */
export const schemaVersion = Object.keys(migrations).at(-1) ?? '';

export type BackupRow = Readonly<Record<string, Cell>>;

export type BackupFault = 'not-a-backup' | 'other-version' | 'truncated' | 'tampered';

export type BackupLine = readonly [table: BackupTable, row: BackupRow];
