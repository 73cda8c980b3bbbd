import type { Kysely } from 'kysely';
import type { OpinionHistoryDeed, OpinionReader } from '../../app/ports/opinion-store.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { Database } from '../database.ts';
import { numberOf, readDeedKind, toStep, toTracked } from './opinion-rows.ts';

/** The questions about opinions, within one transaction. */
export function createOpinionReader(db: Kysely<Database>): OpinionReader {
  return {
    listOpinions: async (code) => {
      const rows = await ofCity(db, 'opinion', code).orderBy('opinion').execute();
      if (rows.length === 0) return [];
      const steps = await ofCity(db, 'opinion_step', code).orderBy('opinion').orderBy('version').execute();
      const byOpinion = groupBy(steps, ({ opinion }) => opinion);
      return rows.map((row) => toTracked(row, byOpinion.get(row.opinion) ?? []));
    },
    findOpinion: async (code, id) => {
      const row = await ofCity(db, 'opinion', code).where('opinion', '=', numberOf(id)).executeTakeFirst();
      return row === undefined ? null : toTracked(row, await readSteps(db, code, numberOf(id)));
    },
    listOpinionSteps: async (code, id) => (await readSteps(db, code, numberOf(id))).map(toStep),
    listOpinionDeeds: async (code, changeNos) => {
      if (changeNos.length === 0) return [];
      const entered = await ofCity(db, 'opinion', code).where('change_no', 'in', changeNos).execute();
      const steps = await ofCity(db, 'opinion_step', code).where('change_no', 'in', changeNos).execute();
      const deeds: readonly OpinionHistoryDeed[] = [
        ...entered.map((row) => ({ ...placeOf(row), kind: 'enter' as const })),
        ...steps.map((row) => ({ ...placeOf(row), kind: readDeedKind(row) })),
      ];
      return deeds.toSorted((left, right) => left.changeNo - right.changeNo);
    },
  };
}

function ofCity<Table extends 'opinion' | 'opinion_step'>(db: Kysely<Database>, table: Table, code: string) {
  return db
    .selectFrom<'opinion' | 'opinion_step'>(table)
    .selectAll(table)
    .where('municipality_code', '=', code);
}

function readSteps(db: Kysely<Database>, code: string, number: number) {
  return ofCity(db, 'opinion_step', code).where('opinion', '=', number).orderBy('version').execute();
}

function placeOf(row: { readonly change_no: number; readonly opinion: number }) {
  return { changeNo: row.change_no, opinion: `o${row.opinion}` } as const;
}
