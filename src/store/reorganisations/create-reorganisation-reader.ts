import { type Kysely, sql } from 'kysely';
import type { ReorganisationReader } from '../../app/ports/reorganisation-store.ts';
import { toChange } from '../changes.ts';
import type { Database, VersionRow } from '../database.ts';
import { outsideEditions } from '../rows/other-facts.ts';
import { readFacts, toFact } from '../versions.ts';
import { factToReorganisation } from './reorganisation-rows.ts';

/** What the store answers about reorganisations, within one transaction. */
export function createReorganisationReader(db: Kysely<Database>): ReorganisationReader {
  return {
    listReorganisations: async (code) => {
      const facts = await readFacts(db, 'reorganisation', { code, edition: outsideEditions });
      return facts.map(factToReorganisation);
    },
    listReorganisationVersions: async (code, id) => {
      const { rows } = await sql<VersionRow>`
        SELECT * FROM reorganisation WHERE municipality_code = ${code} AND id = ${id} ORDER BY change_no
      `.execute(db);
      const changes = await db
        .selectFrom('change')
        .selectAll()
        .where('municipality_code', '=', code)
        .where('change_no', 'in', [0, ...rows.map(({ change_no: no }) => no)])
        .execute();
      const byNo = new Map(changes.map((row) => [row.change_no, toChange(row)]));
      return rows.flatMap((row) => {
        const change = byNo.get(row.change_no);
        return change === undefined ? [] : [{ change, reorganisation: factToReorganisation(toFact(row)) }];
      });
    },
  };
}
