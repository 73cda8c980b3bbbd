import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { type BackupTable, backupTables } from '../database.ts';
import { type BackupFault, type BackupLine, backupFormat, schemaVersion } from './backup-format.ts';

export type CheckedBackup = { readonly rows: number } | { readonly fault: BackupFault };

/**
 * Reads a backup through once and says whether it is whole and what was written.
 *
 * @throws the system's error where the file cannot be opened
 * @example await checkBackup('shirube-2026-11-23.backup') // { rows: 1234 }
 */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  const hash = createHash('sha256');
  let rows = -1;
  let trailer: string | null = null;
  try {
    for await (const line of listTextLines(path)) {
      if (trailer !== null) hash.update(`${trailer}\n`);
      if (rows < 0) {
        const fault = checkHeader(line);
        if (fault !== null) return { fault };
      }
      rows += 1;
      trailer = line;
    }
  } catch (error) {
    if (isSystemError(error)) throw error;
    return { fault: isCutOff(error) && rows >= 0 ? 'truncated' : 'not-a-backup' };
  }
  return checkTrailer(trailer, rows - 1, hash.digest('hex'));
}

/** The rows of a backup that was checked. */
export async function* listBackupRows(path: string): AsyncGenerator<BackupLine> {
  for await (const line of listTextLines(path)) {
    if (!line.startsWith('[')) continue;
    const [table, row] = JSON.parse(line) as BackupLine;
    if (!isTable(table)) throw new Error(`The backup has an unknown table ${String(table)}`);
    yield [table, row];
  }
}

async function* listTextLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const text = createGunzip();
  file.on('error', (error) => text.destroy(error));
  yield* createInterface({ input: file.pipe(text), crlfDelay: Number.POSITIVE_INFINITY });
}

function checkHeader(line: string): BackupFault | null {
  const header = parseObject(line);
  if (header?.['format'] !== backupFormat) {
    return String(header?.['format'] ?? '').startsWith('shirube-backup/') ? 'other-version' : 'not-a-backup';
  }
  return header['schema'] === schemaVersion ? null : 'other-version';
}

function checkTrailer(trailer: string | null, rows: number, sha256: string): CheckedBackup {
  if (trailer === null) return { fault: 'not-a-backup' };
  const said = parseObject(trailer);
  if (said?.['sha256'] === undefined) return { fault: 'truncated' };
  return said['sha256'] === sha256 && said['rows'] === rows ? { rows } : { fault: 'tampered' };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isTable(name: string): name is BackupTable {
  return backupTables.some((table) => table === name);
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function isCutOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
}
