import { type Kysely, sql } from 'kysely';
import { addGuards } from '../guards.ts';

const made =
  'change_no integer NOT NULL, made_at text NOT NULL, made_by text NOT NULL, post text NOT NULL, content text NOT NULL';

const key = (table: string, columns: string): string => `
  CONSTRAINT ${table}_key PRIMARY KEY (municipality_code, ${columns}),
  CONSTRAINT ${table}_change FOREIGN KEY (municipality_code, change_no)
    REFERENCES change (municipality_code, change_no)`;

/** Opinions as they were given, and every step that was taken with them. */
const statements = [
  `CREATE TABLE opinion (municipality_code text NOT NULL, opinion integer NOT NULL, year integer NOT NULL, ${made},
    ${key('opinion', 'opinion')})`,
  `CREATE TABLE opinion_step (municipality_code text NOT NULL, opinion integer NOT NULL, version integer NOT NULL,
    kind text NOT NULL, reason text, ${made}, ${key('opinion_step', 'opinion, version')})`,
];

/** Adds opinions and what became of them. */
export async function createOpinionTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await addGuards(db, ['opinion', 'opinion_step']);
}
