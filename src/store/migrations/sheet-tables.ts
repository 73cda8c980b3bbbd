import { type Kysely, sql } from 'kysely';
import { addGuards } from '../guards.ts';

const keys = (table: string, columns: string): string => `
  CONSTRAINT ${table}_key PRIMARY KEY (municipality_code, ${columns}),
  CONSTRAINT ${table}_change FOREIGN KEY (municipality_code, change_no)
    REFERENCES change (municipality_code, change_no)`;

const statements = [
  `CREATE TABLE sheet_form (municipality_code text NOT NULL, form_version integer NOT NULL,
    change_no integer NOT NULL, form text NOT NULL, ${keys('sheet_form', 'form_version')})`,
  `CREATE TABLE sheet_set (municipality_code text NOT NULL, round text NOT NULL, change_no integer NOT NULL,
    form_version integer NOT NULL, due text NOT NULL, ${keys('sheet_set', 'round, change_no')},
    CONSTRAINT sheet_set_form FOREIGN KEY (municipality_code, form_version)
      REFERENCES sheet_form (municipality_code, form_version))`,
  `CREATE TABLE sheet (municipality_code text NOT NULL, round text NOT NULL, sheet text NOT NULL,
    change_no integer NOT NULL, position integer NOT NULL, content text NOT NULL,
    ${keys('sheet', 'round, sheet, change_no')})`,
  `CREATE TABLE sheet_step (municipality_code text NOT NULL, round text NOT NULL, sheet text NOT NULL,
    version integer NOT NULL, change_no integer NOT NULL, made_at text NOT NULL, made_by text NOT NULL,
    kind text NOT NULL, stage text, from_state text NOT NULL, to_state text NOT NULL, post text NOT NULL,
    reason text, basis text, started_from integer, entry text, ${keys('sheet_step', 'round, sheet, version')})`,
  // What a change of a sheet did, for the history.
  'CREATE INDEX sheet_step_change ON sheet_step (municipality_code, change_no)',
];

/** Adds the assessment sheets: forms, what the sheets of a round share, the sheets, and every step with its entry. */
export async function createSheetTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await addGuards(db, ['sheet_form', 'sheet_set', 'sheet', 'sheet_step']);
}
