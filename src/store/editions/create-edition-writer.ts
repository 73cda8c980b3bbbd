import type { Transaction } from 'kysely';
import type { EditionWriter } from '../../app/ports/edition-store.ts';
import type { Database } from '../database.ts';
import { writeFacts } from '../versions.ts';
import { lineageToFact, standingToFact } from './edition-facts.ts';

/** What can be done to editions beside writing their plans, within one transaction. */
export function createEditionWriter(db: Transaction<Database>): EditionWriter {
  return {
    writeStanding: async (code, changeNo, edition, standing) => {
      const facts = [standingToFact(edition, standing)];
      await writeFacts(db, 'edition_standing', { code, edition }, changeNo, facts, { dropOthers: true });
    },
    writeLineage: async (code, changeNo, edition, lineage) => {
      const facts = lineage.map((one, index) => lineageToFact(edition, one, index));
      await writeFacts(db, 'edition_lineage', { code, edition }, changeNo, facts, { dropOthers: true });
    },
  };
}
