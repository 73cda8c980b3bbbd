import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { volatileTables } from '../accounts/access-tables.ts';
import { type BackupTable, backupTables, type Database, type OpenDatabase } from '../database.ts';
import { addGuards, removeGuards } from '../guards.ts';
import { insertRows } from '../versions.ts';
import type { BackupFault, BackupRow } from './backup-format.ts';
import { checkBackup, listBackupRows } from './read-backup.ts';

export type RestoredBackup =
  | { readonly outcome: 'restored'; readonly rows: number }
  | { readonly outcome: 'not-empty' }
  | { readonly outcome: 'refused'; readonly fault: BackupFault };

/** Rows that are in memory at a time. */
const batchSize = 500;

/**
 * Puts a backup into the store in one transaction, after the whole file was checked. Into a store with records only
 * when `replace` says so. Whatever goes wrong, the store is as it was.
 *
 * @example await restoreBackup(database, 'shirube-2026-11-23.backup', { replace: false })
 */
export async function restoreBackup(
  database: OpenDatabase,
  path: string,
  { replace }: { readonly replace: boolean },
): Promise<RestoredBackup> {
  const checked = await checkBackup(path);
  if ('fault' in checked) return { outcome: 'refused', fault: checked.fault };
  return database.write(async (transaction) => {
    if (await hasRecords(transaction)) {
      if (!replace) return { outcome: 'not-empty' };
      await empty(transaction);
    }
    await insertAll(transaction, path);
    return { outcome: 'restored', rows: checked.rows };
  });
}

/** True where any municipality has a change. */
export async function hasRecords(transaction: Transaction<Database>): Promise<boolean> {
  return (
    (await transaction.selectFrom('change').select('change_no').limit(1).executeTakeFirst()) !== undefined
  );
}

async function empty(transaction: Transaction<Database>): Promise<void> {
  await removeGuards(transaction);
  // Who is signed in, and what was counted against whom, belongs to the store that goes.
  for (const table of [...volatileTables, ...backupTables.toReversed()])
    await sql`DELETE FROM ${sql.table(table)}`.execute(transaction);
  await addGuards(transaction);
}

async function insertAll(transaction: Transaction<Database>, path: string): Promise<void> {
  let table: BackupTable | null = null;
  let batch: BackupRow[] = [];
  const flush = async (): Promise<void> => {
    if (table !== null) await insertRows(transaction, table, batch);
    batch = [];
  };
  for await (const [next, row] of listBackupRows(path)) {
    if (next !== table || batch.length >= batchSize) await flush();
    table = next;
    batch.push(row);
  }
  await flush();
}
