import type { Transaction } from 'kysely';
import type { RoundWriter } from '../../app/ports/round-store.ts';
import type { Database } from '../database.ts';
import { insertRows } from '../versions.ts';
import { roundOf, toAnswererRows, toItemRow, toRoundRow, toStepRow } from './round-rows.ts';

/** What can be done to rounds, within one transaction. */
export function createRoundWriter(db: Transaction<Database>): RoundWriter {
  return {
    writeRound: (code, changeNo, round) => insertRows(db, 'round', [toRoundRow({ code, changeNo }, round)]),
    writeItems: async (code, changeNo, round, items) => {
      const place = { code, changeNo };
      const rows = items.map((item, index) => toItemRow(place, round, item, index + 1));
      await insertRows(db, 'round_item', rows);
      const answerers = items.flatMap((item) => toAnswererRows(place, round, item));
      await insertRows(db, 'round_answerer', answerers);
    },
    writeAnswerers: async (code, changeNo, item) => {
      const round = roundOf(item.id);
      const place = { code, changeNo };
      const current = await db
        .selectFrom('round_item')
        .select('position')
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .where('item', '=', item.id)
        .orderBy('change_no', 'desc')
        .executeTakeFirstOrThrow();
      await insertRows(db, 'round_item', [toItemRow(place, round, item, current.position)]);
      await insertRows(db, 'round_answerer', toAnswererRows(place, round, item));
    },
    addSteps: async (code, changeNo, steps) => {
      const place = { code, changeNo };
      await insertRows(
        db,
        'item_step',
        steps.map(({ record, status }) => toStepRow(place, record, status)),
      );
      const entries = steps.flatMap(({ record: { item, version }, saved }) =>
        saved === null
          ? []
          : [
              {
                municipality_code: code,
                round: roundOf(item),
                item,
                version,
                change_no: changeNo,
                started_from: saved.startedFrom,
                entry: JSON.stringify(saved.entry),
              },
            ],
      );
      await insertRows(db, 'item_entry', entries);
    },
    addComment: async (code, changeNo, { item, at, by, post, text, mentions }) => {
      const last = await db
        .selectFrom('item_comment')
        .select(({ fn }) => fn.max('comment_no').as('no'))
        .where('municipality_code', '=', code)
        .where('round', '=', roundOf(item))
        .where('item', '=', item)
        .executeTakeFirst();
      const no = Number(last?.no ?? 0) + 1;
      const row = {
        municipality_code: code,
        round: roundOf(item),
        item,
        comment_no: no,
        change_no: changeNo,
        made_at: at,
        made_by: by,
        post: JSON.stringify(post),
        body: text,
        mentions: JSON.stringify(mentions),
      };
      await insertRows(db, 'item_comment', [row]);
      return no;
    },
    addSentReminders: async (code, changeNo, round, reminders) => {
      const last = await db
        .selectFrom('round_reminder')
        .select(({ fn }) => fn.max('reminder_no').as('no'))
        .where('municipality_code', '=', code)
        .where('round', '=', round)
        .executeTakeFirst();
      const first = Number(last?.no ?? 0) + 1;
      const rows = reminders.map(({ at, by, addressee, way, recipients, items }, index) => ({
        municipality_code: code,
        round,
        reminder_no: first + index,
        change_no: changeNo,
        made_at: at,
        made_by: by,
        addressee: JSON.stringify(addressee),
        way,
        recipients: JSON.stringify(recipients),
        items: JSON.stringify(items),
      }));
      await insertRows(db, 'round_reminder', rows);
    },
    putLastLook: async (code, round, person, { at, changeNo }) => {
      const look = { looked_at: at, change_no: changeNo };
      await db
        .insertInto('last_look')
        .values({ municipality_code: code, round, person, ...look })
        .onConflict((conflict) =>
          conflict.columns(['municipality_code', 'round', 'person']).doUpdateSet(look),
        )
        .execute();
    },
  };
}
