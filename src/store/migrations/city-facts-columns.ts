import { type Kysely, sql } from 'kysely';

/** Under which terms the city gives its data, and when it means to publish its next results. */
const columns = ['licence text', 'next_year integer', 'next_asked text', 'next_published text'];

/** Adds to the facts of a city its licence and its next results. A version from before has neither. */
export async function addCityFactsColumns(db: Kysely<unknown>): Promise<void> {
  for (const column of columns) {
    await sql.raw(`ALTER TABLE municipality ADD COLUMN ${column}`).execute(db);
  }
}
