import { type Kysely, sql } from 'kysely';

/** Adds to steps who answered an item before and after it was given to other departments. */
export async function addReassignmentColumn(db: Kysely<unknown>): Promise<void> {
  await sql.raw('ALTER TABLE item_step ADD COLUMN answerers text').execute(db);
}
