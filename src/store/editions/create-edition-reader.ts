import type { Kysely } from 'kysely';
import type { EditionReader } from '../../app/ports/edition-store.ts';
import { type Edition, inForceSinceLoaded } from '../../core/editions/edition.ts';
import type { Database } from '../database.ts';
import { readFacts } from '../versions.ts';
import { factToLineage, factToStanding } from './edition-facts.ts';

/** The questions about editions, within one transaction. */
export function createEditionReader(db: Kysely<Database>): EditionReader {
  return {
    listEditionStandings: (code, asOf) => readStandings(db, code, asOf),
    listLineage: async (code, edition) =>
      (await readFacts(db, 'edition_lineage', { code, edition })).map(factToLineage),
  };
}

/** An edition of which no standing was written is in force since it was loaded. */
async function readStandings(
  db: Kysely<Database>,
  code: string,
  asOf: number | undefined,
): Promise<readonly Edition[]> {
  const query = db
    .selectFrom('edition')
    .select('edition')
    .distinct()
    .where('municipality_code', '=', code)
    .orderBy('edition');
  const rows = await (asOf === undefined ? query : query.where('change_no', '<=', asOf)).execute();
  const editions: Edition[] = [];
  for (const { edition: year } of rows) {
    const [fact] = await readFacts(db, 'edition_standing', { code, edition: year }, asOf);
    editions.push({ year, standing: fact === undefined ? inForceSinceLoaded : factToStanding(fact) });
  }
  return editions;
}
