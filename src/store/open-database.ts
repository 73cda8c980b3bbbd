import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database, OpenDatabase } from './database.ts';
import { findProblem, type StoreProblem } from './find-problem.ts';
import { groupWrites } from './group-writes.ts';
import { migrate } from './migrations/migrate.ts';
import { joinOpenings } from './postgres/join-openings.ts';
import { createNodeSqliteDialect } from './sqlite/node-sqlite-dialect.ts';

/** Where the store is: a folder for SQLite, an address for PostgreSQL. */
export type StoreLocation =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** Milliseconds to wait for another process that writes, or for a server to answer. */
const usualPatience = 10_000;

/**
 * Opens the database and brings its tables up to date. Two processes may do so at once: one migrates, the other waits.
 * `patience` is how long a writer waits for another one, in milliseconds.
 *
 * @example
 * const opened = await openDatabase({ engine: 'sqlite', folder: 'data' });
 * if ('code' in opened) console.error(opened.code);
 */
export async function openDatabase(
  location: StoreLocation,
  { patience = usualPatience }: { readonly patience?: number } = {},
): Promise<OpenDatabase | StoreProblem> {
  const { engine } = location;
  let database: OpenDatabase | undefined;
  try {
    database =
      location.engine === 'sqlite'
        ? openSqlite(location.folder, patience)
        : openPostgres(location.url, patience);
    if ((await migrate(database.kysely, engine)) === 'current') return database;
    await database.close();
    return { code: 'newer-schema', detail: '' };
  } catch (error) {
    await database?.close();
    const problem = findProblem(error, engine);
    if (problem !== null) return problem;
    // What the driver says before a server has answered (a bad address, a wrong certificate) has no severity.
    const isAnswer = engine === 'sqlite' || !(error instanceof Error) || 'severity' in error;
    if (isAnswer) throw error;
    return { code: 'unreachable', detail: error.message };
  }
}

function openSqlite(folder: string, patience: number): OpenDatabase {
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
    write: groupWrites((work) => writer.transaction().execute(work)),
    close: async () => {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

function openPostgres(url: string, patience: number): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: patience,
    types: { getTypeParser },
    pipeline: true,
  });
  // A connection that breaks, idle or between two queries of a transaction, is replaced by the pool, and the query
  // that needed it says so; without listeners it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool: joinOpenings(pool) }) });
  return {
    engine: 'postgres',
    kysely,
    read: (work) =>
      kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    write: groupWrites((work) =>
      kysely.transaction().execute(async (transaction) => {
        // One writer at a time, as with SQLite: change numbers have no gaps and a proposal cannot be overtaken.
        // Two statements in one message, which may not have parameters.
        await sql`
          SET LOCAL lock_timeout = ${sql.lit(patience)};
          SELECT pg_advisory_xact_lock(${sql.lit(writeLock)})
        `.execute(transaction);
        return work(transaction);
      }),
    ),
    close: () => kysely.destroy(),
  };
}

/** The advisory lock of whoever writes: a number that no other program on the same database uses, the letters "SHIR". */
export const writeLock = 0x53484952;

/** bigint as a number (counts; far below 2^53), dates as the text they are: never moved by a time zone. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === pg.types.builtins.INT8) return Number;
  if (oid === pg.types.builtins.DATE) return (text) => text;
  return pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text') as (text: string) => unknown;
}
