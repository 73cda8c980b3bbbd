import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { allTables, type FactTable } from './database.ts';

/**
 * Makes the database itself refuse to change or delete a fact. The store never tries; this is for those who come with
 * a tool of their own.
 */
export async function addGuards(
  db: Pick<Kysely<unknown>, 'getExecutor'>,
  tables: readonly FactTable[] = allTables,
): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  if (isPostgres) {
    await sql`
      CREATE OR REPLACE FUNCTION shirube_refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'facts are never changed or deleted: write a new version'; END $$
    `.execute(db);
  }
  for (const table of tables) {
    for (const event of ['UPDATE', 'DELETE'] as const) {
      const name = sql.id(guardName(table, event));
      const action = isPostgres
        ? sql`FOR EACH ROW EXECUTE FUNCTION shirube_refuse()`
        : sql`BEGIN SELECT RAISE(ABORT, 'facts are never changed or deleted: write a new version'); END`;
      await sql`CREATE TRIGGER ${name} BEFORE ${sql.raw(event)} ON ${sql.table(table)} ${action}`.execute(db);
    }
  }
}

/** Takes the guards away, within the transaction that puts a whole other store in place. */
export async function removeGuards(db: Pick<Kysely<unknown>, 'getExecutor'>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const table of allTables) {
    for (const event of ['UPDATE', 'DELETE'] as const) {
      const name = sql.id(guardName(table, event));
      const on = isPostgres ? sql` ON ${sql.table(table)}` : sql``;
      await sql`DROP TRIGGER IF EXISTS ${name}${on}`.execute(db);
    }
  }
}

function guardName(table: string, event: string): string {
  return `keep_${table}_${event.toLowerCase()}`;
}
