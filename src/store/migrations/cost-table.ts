import { type Kysely, sql } from 'kysely';
import { addGuards } from '../guards.ts';

/** Adds what projects cost, as it was entered outside of rounds, and whether a city gives amounts of money out. */
export async function createCostTable(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `CREATE TABLE cost (municipality_code text NOT NULL, edition integer NOT NULL, id text NOT NULL,
        change_no integer NOT NULL, position integer NOT NULL, dropped integer NOT NULL,
        project text, year integer, kind text, unit text, without_cost integer,
        total text, national text, prefecture text, bond text, other text, general text,
        source text, recorded_at text,
        CONSTRAINT cost_key PRIMARY KEY (municipality_code, edition, id, change_no),
        CONSTRAINT cost_change FOREIGN KEY (municipality_code, change_no)
          REFERENCES change (municipality_code, change_no))`,
    )
    .execute(db);
  await addGuards(db, ['cost']);
  await sql.raw('ALTER TABLE municipality ADD COLUMN costs text').execute(db);
}
