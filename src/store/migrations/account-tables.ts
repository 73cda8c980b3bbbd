import { type Kysely, sql } from 'kysely';
import { recordEarlierChanges } from '../audit/record-earlier-changes.ts';
import type { Database } from '../database.ts';
import { addGuards } from '../guards.ts';

const version = `
  municipality_code text NOT NULL, edition integer NOT NULL, id text NOT NULL, change_no integer NOT NULL,
  position integer NOT NULL, dropped integer NOT NULL`;

const versionKey = (table: string): string => `
  CONSTRAINT ${table}_key PRIMARY KEY (municipality_code, edition, id, change_no),
  CONSTRAINT ${table}_change FOREIGN KEY (municipality_code, change_no)
    REFERENCES change (municipality_code, change_no)`;

/** People and their posts as facts; passwords, sessions and locks as they stand; the audit trail. */
const statements = [
  `CREATE TABLE account (${version},
    login_name text, display_name text, mail text, until_date text, issuer text, subject text, demo integer,
    ${versionKey('account')})`,
  'CREATE INDEX account_login ON account (municipality_code, login_name)',
  'CREATE INDEX account_identity ON account (municipality_code, issuer, subject)',
  `CREATE TABLE tenure (${version},
    person text, role text, department text, division text, theme text, from_date text, until_date text,
    source text, ${versionKey('tenure')})`,
  `CREATE TABLE credential (
    municipality_code text NOT NULL, account text NOT NULL, password_hash text NOT NULL, changed_at text NOT NULL,
    PRIMARY KEY (municipality_code, account))`,
  `CREATE TABLE session (
    municipality_code text NOT NULL, token_hash text NOT NULL, account text NOT NULL, way text NOT NULL,
    started_at text NOT NULL, seen_at text NOT NULL, expires_at text NOT NULL, origin text NOT NULL,
    agent text NOT NULL, id_token text, PRIMARY KEY (municipality_code, token_hash))`,
  'CREATE INDEX session_account ON session (municipality_code, account)',
  `CREATE TABLE throttle (
    municipality_code text NOT NULL, "key" text NOT NULL, failures integer NOT NULL, window_from text NOT NULL,
    blocked_until text, PRIMARY KEY (municipality_code, "key"))`,
  `CREATE TABLE one_time_token (
    municipality_code text NOT NULL, token_hash text NOT NULL, account text NOT NULL, expires_at text NOT NULL,
    PRIMARY KEY (municipality_code, token_hash))`,
  `CREATE TABLE audit_entry (
    municipality_code text NOT NULL, entry_no integer NOT NULL, made_at text NOT NULL, kind text NOT NULL,
    person text, actor text NOT NULL, origin text, subject text, "before" text, "after" text, reason text,
    previous_hash text NOT NULL, hash text NOT NULL, PRIMARY KEY (municipality_code, entry_no))`,
];

/** Adds accounts and the audit trail, and begins the trail with the changes that were made before there was one. */
export async function createAccountTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await recordEarlierChanges(db.withTables<Database>());
  await addGuards(db, ['account', 'tenure', 'audit_entry']);
}
