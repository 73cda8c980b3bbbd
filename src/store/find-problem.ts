import type { Engine } from './database.ts';

/** Why a store cannot be opened or used. `detail` is the database's own word, without secrets. */
export type StoreProblem = {
  readonly code: 'folder-unwritable' | 'not-a-database' | 'locked' | 'newer-schema' | 'unreachable';
  readonly detail: string;
};

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const sqliteCodes: Readonly<Record<number, StoreProblem['code']>> = {
  5: 'locked', // SQLITE_BUSY
  6: 'locked', // SQLITE_LOCKED
  8: 'folder-unwritable', // SQLITE_READONLY
  11: 'not-a-database', // SQLITE_CORRUPT
  13: 'folder-unwritable', // SQLITE_FULL
  14: 'folder-unwritable', // SQLITE_CANTOPEN
  26: 'not-a-database', // SQLITE_NOTADB
};

/** Of the system, when the folder cannot be made or written. */
const folderCodes = ['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EPERM'];

/** Of the system, when a server cannot be talked to. */
const networkCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENOENT',
];

/**
 * PostgreSQL: connection lost (08…), signed in wrongly (28…), no such database (3D…), too many connections (53300),
 * shutting down or starting (57P…), no rights there (42501).
 */
const serverCodes = /^(?:08|28|3D|57P|53300|42501)/;

/** PostgreSQL: lock_not_available, after `lock_timeout`. */
const lockTimeout = '55P03';

/**
 * What an error of the database means to whoever runs it: something to wait for or to repair. Null for anything else,
 * which is a bug and is thrown on. Whatever was being written was rolled back.
 *
 * @example findProblem(error, 'sqlite')?.code // 'locked'
 */
export function findProblem(error: unknown, engine: Engine): StoreProblem | null {
  if (!(error instanceof Error)) return null;
  const detail = error.message;
  if (engine === 'sqlite') {
    const code =
      sqliteCodes[readResultCode(error)] ?? (isOneOf(folderCodes, error) ? 'folder-unwritable' : null);
    return code === null ? null : { code, detail };
  }
  const code = codeOf(error);
  if (code === lockTimeout) return { code: 'locked', detail };
  // Words of the driver, which gives these no code.
  const isCutOff =
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered/.test(detail);
  return isCutOff || serverCodes.test(code) || isOneOf(networkCodes, error)
    ? { code: 'unreachable', detail }
    : null;
}

/** The primary code is the last byte of the extended one; 0 where the error is not SQLite's. */
function readResultCode(error: Error): number {
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

function isOneOf(codes: readonly string[], error: Error): boolean {
  return codes.includes(codeOf(error));
}
