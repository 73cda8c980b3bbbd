import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { StoreWriter } from '../app/ports/store.ts';
import type { IsoDate } from '../core/fiscal/fiscal-year.ts';
import { createAccountWriter } from './accounts/write-accounts.ts';
import { appendEntry } from './audit/chain.ts';
import { noteChange } from './audit/ledger.ts';
import { readLastChangeNo } from './changes.ts';
import { createReader } from './create-reader.ts';
import type { Database } from './database.ts';
import { createEditionWriter } from './editions/create-edition-writer.ts';
import { createOpinionWriter } from './opinions/create-opinion-writer.ts';
import { reorganisationToFact } from './reorganisations/reorganisation-rows.ts';
import { createRoundWriter } from './rounds/create-round-writer.ts';
import { recordedCostToFact } from './rows/cost-facts.ts';
import {
  departmentChangeToFact,
  municipalityToFact,
  observationToFact,
  outsideEditions,
} from './rows/other-facts.ts';
import { planTables, planToFacts } from './rows/plan-to-facts.ts';
import { createSheetWriter } from './sheets/create-sheet-writer.ts';
import { insertRows, writeFacts } from './versions.ts';

/** What can be done to the store, within one transaction. */
export function createWriter(db: Transaction<Database>, today: () => IsoDate): StoreWriter {
  return {
    ...createReader(db, today),
    ...createAccountWriter(db),
    ...createRoundWriter(db),
    ...createEditionWriter(db),
    ...createSheetWriter(db),
    ...createOpinionWriter(db),
    addAudit: (code, event) => appendEntry(db, code, event),
    addChange: async (code, details, origin) => {
      const { kind, madeAt, madeBy, reason } = details;
      const no = (await readLastChangeNo(db, code)) + 1;
      noteChange(db, { code, no, details, origin: origin ?? null });
      await insertRows(db, 'change', [
        { municipality_code: code, change_no: no, kind, made_at: madeAt, made_by: madeBy, reason },
      ]);
      return no;
    },
    writeMunicipality: async (changeNo, record) => {
      const scope = { code: record.municipality.code, edition: outsideEditions };
      await writeFacts(db, 'municipality', scope, changeNo, [municipalityToFact(record)], {
        dropOthers: true,
      });
    },
    writePlan: async (code, changeNo, plan) => {
      const facts = planToFacts(plan);
      const scope = { code, edition: plan.edition };
      for (const table of planTables) {
        await writeFacts(db, table, scope, changeNo, facts[table], { dropOthers: true });
      }
    },
    writeObservations: async (code, changeNo, observations) => {
      const scope = { code, edition: outsideEditions };
      await writeFacts(db, 'observation', scope, changeNo, observations.map(observationToFact), {
        dropOthers: false,
      });
    },
    writeRecordedCosts: async (code, changeNo, costs) => {
      const scope = { code, edition: outsideEditions };
      await writeFacts(db, 'cost', scope, changeNo, costs.map(recordedCostToFact), { dropOthers: false });
    },
    writeDepartmentChanges: async (code, changeNo, changes) => {
      const scope = { code, edition: outsideEditions };
      await writeFacts(db, 'department_change', scope, changeNo, changes.map(departmentChangeToFact), {
        dropOthers: true,
      });
    },
    writeReorganisation: async (code, changeNo, reorganisation) => {
      const scope = { code, edition: outsideEditions };
      await writeFacts(db, 'reorganisation', scope, changeNo, [reorganisationToFact(reorganisation)], {
        dropOthers: false,
      });
    },
    writePublication: async (changeNo, snapshot) => {
      const text = JSON.stringify(snapshot);
      await insertRows(db, 'publication', [
        {
          municipality_code: snapshot.municipality.code,
          publication_no: snapshot.publication.no,
          change_no: changeNo,
          published_at: snapshot.publication.publishedAt,
          approved_by: snapshot.publication.approvedBy,
          sha256: createHash('sha256').update(text).digest('hex'),
          snapshot: text,
        },
      ]);
    },
    writeWithdrawal: async (code, changeNo, { no, at, by, reason }) => {
      await insertRows(db, 'withdrawal', [
        {
          municipality_code: code,
          publication_no: no,
          change_no: changeNo,
          withdrawn_at: at,
          withdrawn_by: by,
          reason,
        },
      ]);
    },
  };
}
