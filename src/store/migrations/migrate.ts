import { type Kysely, Migrator, sql } from 'kysely';
import type { Database, Engine } from '../database.ts';
import { migrations } from './migrations.ts';

/** The table in which Kysely keeps what was applied. */
const ledger = 'kysely_migration';

/**
 * Brings the tables up to date, in one transaction. Tables of a newer version are left alone, and so are those that
 * need nothing: then no lock is taken, and a store can be opened while another process writes. Throws what the database
 * throws.
 *
 * @example await migrate(kysely, 'sqlite') // 'current'
 */
export async function migrate(kysely: Kysely<Database>, engine: Engine): Promise<'current' | 'newer'> {
  const applied = await listApplied(kysely, engine);
  const known = Object.keys(migrations);
  if (applied.some((name) => !known.includes(name))) return 'newer';
  if (applied.length === known.length) return 'current';
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db: kysely, provider }).migrateToLatest();
  if (error === undefined) return 'current';
  // Another process may have brought in a newer version in the meantime.
  if ((await listApplied(kysely, engine)).some((name) => !known.includes(name))) return 'newer';
  throw error;
}

async function listApplied(kysely: Kysely<Database>, engine: Engine): Promise<readonly string[]> {
  const found =
    engine === 'sqlite'
      ? sql<{ name: string }>`SELECT name FROM sqlite_master WHERE type = 'table' AND name = ${ledger}`
      : sql<{ name: string }>`SELECT ${ledger}::text AS name WHERE to_regclass(${ledger}) IS NOT NULL`;
  if ((await found.execute(kysely)).rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`SELECT name FROM ${sql.table(ledger)}`.execute(kysely);
  return rows.map(({ name }) => name);
}
