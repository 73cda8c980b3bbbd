import { type Kysely, sql } from 'kysely';
import { addGuards } from '../guards.ts';

/** Adds the reorganisations that are prepared and decided. */
export async function createReorganisationTable(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `CREATE TABLE reorganisation (municipality_code text NOT NULL, edition integer NOT NULL, id text NOT NULL,
        change_no integer NOT NULL, position integer NOT NULL, dropped integer NOT NULL,
        date text, state text, contents text,
        CONSTRAINT reorganisation_key PRIMARY KEY (municipality_code, edition, id, change_no),
        CONSTRAINT reorganisation_change FOREIGN KEY (municipality_code, change_no)
          REFERENCES change (municipality_code, change_no))`,
    )
    .execute(db);
  await addGuards(db, ['reorganisation']);
}
