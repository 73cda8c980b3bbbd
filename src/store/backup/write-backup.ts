import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Transaction } from 'kysely';
import { backupTables, type Database, type OpenDatabase } from '../database.ts';
import { listRows } from '../list-rows.ts';
import { backupFormat, schemaVersion } from './backup-format.ts';

/**
 * Writes everything in the store to a file, as of one moment, and gives the number of rows. The file is complete when
 * it is there: it is written beside its place and moved.
 *
 * @throws the system's error where the file cannot be written; EEXIST where it is there already
 * @example await writeBackup(database, 'shirube-2026-11-23.backup')
 */
export async function writeBackup(database: OpenDatabase, path: string): Promise<number> {
  const claim = await open(path, 'wx');
  await claim.close();
  const partial = `${path}.partial`;
  try {
    const file = await open(partial, 'w');
    let rows = 0;
    await database.read(async (transaction) => {
      const lines = listLines(transaction, (count) => {
        rows = count;
      });
      await pipeline(lines, createGzip(), file.createWriteStream({ flush: true }));
    });
    await rename(partial, path);
    return rows;
  } catch (error) {
    await rm(partial, { force: true });
    await rm(path, { force: true });
    throw error;
  }
}

async function* listLines(
  transaction: Transaction<Database>,
  count: (rows: number) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rows = 0;
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  yield line({ format: backupFormat, schema: schemaVersion });
  for (const table of backupTables) {
    for await (const row of listRows(transaction, table)) {
      rows += 1;
      yield line([table, row]);
    }
  }
  count(rows);
  yield `${JSON.stringify({ rows, sha256: hash.digest('hex') })}\n`;
}
