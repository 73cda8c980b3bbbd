import { type Kysely, sql } from 'kysely';
import { addGuards } from '../guards.ts';

const version = `
  municipality_code text NOT NULL, edition integer NOT NULL, id text NOT NULL, change_no integer NOT NULL,
  position integer NOT NULL, dropped integer NOT NULL`;

const versionKey = (table: string): string => `
  CONSTRAINT ${table}_key PRIMARY KEY (municipality_code, edition, id, change_no),
  CONSTRAINT ${table}_change FOREIGN KEY (municipality_code, change_no)
    REFERENCES change (municipality_code, change_no)`;

/** Whether an edition is in preparation or approved and from when, and what became of what since the one before. */
const statements = [
  `CREATE TABLE edition_standing (${version},
    state text, from_date text, approved_by text, approved_at text, ${versionKey('edition_standing')})`,
  `CREATE TABLE edition_lineage (${version},
    kind text, from_elements text, to_elements text, reason text, ${versionKey('edition_lineage')})`,
];

/** Adds how far editions are. An edition from before has no row: it is in force since it was loaded. */
export async function createEditionTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await addGuards(db, ['edition_standing', 'edition_lineage']);
}
