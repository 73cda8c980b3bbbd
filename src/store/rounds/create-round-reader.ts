import { type Kysely, sql } from 'kysely';
import type { EntryVersion, RoundReader } from '../../app/ports/round-store.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import { readLastChangeNo } from '../changes.ts';
import type { Database } from '../database.ts';
import { readItem, readItems } from './read-items.ts';
import { roundOf, toComment, toEntry, toRound, toSentReminder, toStepRecord } from './round-rows.ts';
import type { ItemEntryRow, RoundRow } from './round-tables.ts';

/** The questions about rounds, within one transaction. */
export function createRoundReader(db: Kysely<Database>): RoundReader {
  return {
    listRounds: async (code) => (await readRounds(db, code)).map(toRound),
    findRound: async (code, round) => {
      const row = await db
        .selectFrom('round')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .orderBy('change_no', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toRound(row);
    },
    findItem: (code, item) => readItem(db, code, item),
    listItems: (code, round, filter = {}) => readItems(db, code, round, filter),
    listSteps: async (code, item) => {
      const rows = await ofItem(db, 'item_step', code, item).orderBy('version').execute();
      return rows.map(toStepRecord);
    },
    listStepsSince: async (code, round, changeNo) => {
      const rows = await db
        .selectFrom('item_step')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .where('change_no', '>', changeNo)
        .orderBy('item')
        .orderBy('version')
        .execute();
      return rows.map(toStepRecord);
    },
    findEntryAt: async (code, item, version) => {
      const row = await ofItem(db, 'item_entry', code, item)
        .where('version', '<=', version)
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : toEntryVersion(row);
    },
    listEntryVersions: async (code, item) => {
      const rows = await ofItem(db, 'item_entry', code, item).orderBy('version').execute();
      return rows.map(toEntryVersion);
    },
    listComments: async (code, item) => {
      const rows = await ofItem(db, 'item_comment', code, item).orderBy('comment_no').execute();
      return rows.map(toComment);
    },
    listCommentsSince: async (code, round, changeNo) => {
      const rows = await db
        .selectFrom('item_comment')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .where('change_no', '>', changeNo)
        .orderBy('change_no')
        .execute();
      return rows.map(toComment);
    },
    findNewestChange: (code) => readLastChangeNo(db, code),
    listSentReminders: async (code, round) => {
      const rows = await db
        .selectFrom('round_reminder')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .orderBy('reminder_no')
        .execute();
      return rows.map(toSentReminder);
    },
    findLastLook: async (code, round, person) => {
      const row = await db
        .selectFrom('last_look')
        .select(['looked_at', 'change_no'])
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .where('person', '=', person)
        .executeTakeFirst();
      return row === undefined ? null : { at: row.looked_at, changeNo: row.change_no };
    },
  };
}

/** The current version of each round. */
async function readRounds(db: Kysely<Database>, code: string): Promise<readonly RoundRow[]> {
  const { rows } = await sql<RoundRow>`
    SELECT * FROM round AS one
    WHERE one.municipality_code = ${code} AND one.change_no = (
      SELECT max(change_no) FROM round AS newer
      WHERE newer.municipality_code = one.municipality_code AND newer.round = one.round)
    ORDER BY one.position
  `.execute(db);
  return rows;
}

function ofItem<Table extends 'item_step' | 'item_entry' | 'item_comment'>(
  db: Kysely<Database>,
  table: Table,
  code: string,
  item: ItemId,
) {
  return db
    .selectFrom<'item_step' | 'item_entry' | 'item_comment'>(table)
    .selectAll(table)
    .where('municipality_code', '=', code)
    .where('round', '=', roundOf(item))
    .where('item', '=', item);
}

function toEntryVersion(row: ItemEntryRow): EntryVersion {
  return { version: row.version, startedFrom: row.started_from, entry: toEntry(row) };
}
