import { type Kysely, sql } from 'kysely';
import { addGuards } from '../guards.ts';

const key = (table: string, columns: string): string => `
  CONSTRAINT ${table}_key PRIMARY KEY (municipality_code, round, ${columns}),
  CONSTRAINT ${table}_change FOREIGN KEY (municipality_code, change_no)
    REFERENCES change (municipality_code, change_no)`;

const place = 'municipality_code text NOT NULL, round text NOT NULL';
const made = 'change_no integer NOT NULL, made_at text NOT NULL, made_by text NOT NULL';

/** Rounds, what they ask, every step and every saved entry; remarks; reminders; and when somebody last looked. */
const statements = [
  `CREATE TABLE round (${place}, change_no integer NOT NULL,
    position integer NOT NULL, year integer NOT NULL, state text NOT NULL, settings text NOT NULL,
    due_dates text NOT NULL, ${key('round', 'change_no')})`,
  `CREATE TABLE round_item (${place}, item text NOT NULL, change_no integer NOT NULL,
    position integer NOT NULL, kind text NOT NULL, content text NOT NULL, ${key('round_item', 'item, change_no')})`,
  `CREATE TABLE round_answerer (${place}, department text NOT NULL, item text NOT NULL, change_no integer NOT NULL,
    position integer NOT NULL, ${key('round_answerer', 'department, item, change_no')})`,
  `CREATE TABLE item_step (${place}, item text NOT NULL, version integer NOT NULL, ${made},
    kind text NOT NULL, from_state text NOT NULL, to_state text NOT NULL, confirmed integer NOT NULL,
    grace_days integer NOT NULL, post text NOT NULL, reason text, proxy text, ${key('item_step', 'item, version')})`,
  // Of a hundred saves of a draft, lists and the board need only the first: the one that moved the item.
  `CREATE INDEX item_step_move ON item_step (municipality_code, round, item, version)
    WHERE kind <> 'save' OR from_state <> to_state`,
  'CREATE INDEX item_step_since ON item_step (municipality_code, round, change_no)',
  `CREATE TABLE item_entry (${place}, item text NOT NULL, version integer NOT NULL, change_no integer NOT NULL,
    started_from integer NOT NULL, entry text NOT NULL, ${key('item_entry', 'item, version')})`,
  `CREATE TABLE item_comment (${place}, item text NOT NULL, comment_no integer NOT NULL, ${made},
    post text NOT NULL, body text NOT NULL, mentions text NOT NULL, ${key('item_comment', 'item, comment_no')})`,
  `CREATE TABLE round_reminder (${place}, reminder_no integer NOT NULL, ${made},
    addressee text NOT NULL, way text NOT NULL, recipients text NOT NULL, items text NOT NULL,
    ${key('round_reminder', 'reminder_no')})`,
  `CREATE TABLE last_look (${place}, person text NOT NULL, looked_at text NOT NULL,
    change_no integer NOT NULL,
    PRIMARY KEY (municipality_code, round, person))`,
];

/** Adds the yearly round. */
export async function createRoundTables(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
  await addGuards(db, [
    'round',
    'round_item',
    'round_answerer',
    'item_step',
    'item_entry',
    'item_comment',
    'round_reminder',
  ]);
}
