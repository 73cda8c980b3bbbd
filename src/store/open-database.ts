import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database, OpenDatabase } from './database.ts';
import { migrations } from './migrations/migrations.ts';
import { createNodeSqliteDialect } from './sqlite/node-sqlite-dialect.ts';

/** Where the store is: a folder for SQLite, an address for PostgreSQL. */
export type StoreLocation =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** Why a store cannot be opened. `detail` is the database's own word, without secrets. */
export type OpenProblem = {
  readonly code: 'folder-unwritable' | 'not-a-database' | 'locked' | 'newer-schema' | 'unreachable';
  readonly detail: string;
};

/** Milliseconds to wait for another process that writes, or for a server to answer. */
const patience = 10_000;

/**
 * Opens the database and brings its tables up to date. Two processes may do so at once: one migrates, the other waits.
 *
 * @example
 * const opened = await openDatabase({ engine: 'sqlite', folder: 'data' });
 * if ('code' in opened) console.error(opened.code);
 */
export async function openDatabase(location: StoreLocation): Promise<OpenDatabase | OpenProblem> {
  let database: OpenDatabase | undefined;
  try {
    database = location.engine === 'sqlite' ? openSqlite(location.folder) : openPostgres(location.url);
    await migrate(database.kysely);
    return database;
  } catch (error) {
    await database?.close();
    return toProblem(error, location.engine);
  }
}

function openSqlite(folder: string): OpenDatabase {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'shirube.sqlite');
  const open = (begin: 'deferred' | 'immediate') =>
    new Kysely<Database>({ dialect: createNodeSqliteDialect({ file, begin, busyTimeout: patience }) });
  const writer = open('immediate');
  const reader = open('deferred');
  return {
    engine: 'sqlite',
    kysely: writer,
    read: (work) => reader.transaction().execute(work),
    write: (work) => writer.transaction().execute(work),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function openPostgres(url: string): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: patience,
    types: { getTypeParser },
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    engine: 'postgres',
    kysely,
    read: (work) =>
      kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    write: (work) =>
      kysely.transaction().execute(async (transaction) => {
        // One writer at a time, as with SQLite: change numbers have no gaps and a proposal cannot be overtaken.
        await sql`SELECT pg_advisory_xact_lock(${writeLock})`.execute(transaction);
        return work(transaction);
      }),
    close: () => kysely.destroy(),
  };
}

/** Any number that no other program on the same database uses: the letters "SHIR". */
const writeLock = 0x53484952;

/** bigint as a number (counts; far below 2^53), dates as the text they are: never moved by a time zone. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === pg.types.builtins.INT8) return Number;
  if (oid === pg.types.builtins.DATE) return (text) => text;
  return pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text') as (text: string) => unknown;
}

async function migrate(kysely: Kysely<Database>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db: kysely, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}

function toProblem(error: unknown, engine: StoreLocation['engine']): OpenProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const systemCode = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/previously executed migration .* is missing|corrupted migrations/.test(detail)) {
    return { code: 'newer-schema', detail };
  }
  if (['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOSPC', 'EPERM'].includes(systemCode)) {
    return { code: 'folder-unwritable', detail };
  }
  if (engine === 'postgres') return { code: 'unreachable', detail };
  if (/unable to open|readonly/.test(detail)) return { code: 'folder-unwritable', detail };
  if (/not a database|malformed/.test(detail)) return { code: 'not-a-database', detail };
  if (/locked|busy/.test(detail)) return { code: 'locked', detail };
  throw error;
}
