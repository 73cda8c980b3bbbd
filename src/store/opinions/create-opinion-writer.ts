import type { Transaction } from 'kysely';
import type { OpinionWriter } from '../../app/ports/opinion-store.ts';
import type { Database } from '../database.ts';
import { insertRows } from '../versions.ts';
import { toOpinionRow, toStepRow } from './opinion-rows.ts';

/** What can be done to opinions, within one transaction. */
export function createOpinionWriter(db: Transaction<Database>): OpinionWriter {
  return {
    addOpinions: async (code, changeNo, opinions, entered) => {
      const last = await db
        .selectFrom('opinion')
        .select(({ fn }) => fn.max('opinion').as('no'))
        .where('municipality_code', '=', code)
        .executeTakeFirst();
      const first = Number(last?.no ?? 0) + 1;
      const place = { code, changeNo };
      await insertRows(
        db,
        'opinion',
        opinions.map((opinion, index) => toOpinionRow(place, first + index, opinion, entered)),
      );
      return opinions.map((_, index) => `o${first + index}` as const);
    },
    addOpinionSteps: async (code, changeNo, steps) => {
      const place = { code, changeNo };
      await insertRows(
        db,
        'opinion_step',
        steps.map((step) => toStepRow(place, step)),
      );
    },
  };
}
