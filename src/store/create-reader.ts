import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ListedPublication, StoreReader } from '../app/ports/store.ts';
import { findCurrentEdition } from '../core/editions/edition.ts';
import type { FiscalYear, IsoDate } from '../core/fiscal/fiscal-year.ts';
import type { Observation } from '../core/indicator/observation.ts';
import type { HighestNumbers, IdPrefix } from '../core/plan/assign-ids.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { Snapshot } from '../core/publication/snapshot.ts';
import { createAccountReader } from './accounts/read-accounts.ts';
import { readHead } from './audit/chain.ts';
import { listAudit } from './audit/list-audit.ts';
import { listRoundDeeds } from './audit/list-round-deeds.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { readLastChangeOutsideRounds, toChange } from './changes.ts';
import type { Database, FactRow, PublicationRow, VersionedTable } from './database.ts';
import { createEditionReader } from './editions/create-edition-reader.ts';
import { createOpinionReader } from './opinions/create-opinion-reader.ts';
import { readHistory } from './read-history.ts';
import { createReorganisationReader } from './reorganisations/create-reorganisation-reader.ts';
import { createRoundReader } from './rounds/create-round-reader.ts';
import { factToRecordedCost } from './rows/cost-facts.ts';
import { factsToPlan } from './rows/facts-to-plan.ts';
import {
  factToDepartmentChange,
  factToMunicipality,
  factToObservation,
  outsideEditions,
} from './rows/other-facts.ts';
import { type PlanTable, planTables } from './rows/plan-to-facts.ts';
import { createSheetReader } from './sheets/create-sheet-reader.ts';
import { readFacts } from './versions.ts';

/**
 * The questions that the store answers, within one transaction. `today` is asked where a plan is wanted and nobody
 * says of which edition or day.
 */
export function createReader(db: Kysely<Database>, today: () => IsoDate): StoreReader {
  const editions = createEditionReader(db);
  const findMunicipality: StoreReader['findMunicipality'] = async (code) => {
    const [fact] = await readFacts(db, 'municipality', { code, edition: outsideEditions });
    return fact === undefined ? null : factToMunicipality(code, fact);
  };
  const listEditions = async (code: string): Promise<readonly FiscalYear[]> => {
    const standings = await editions.listEditionStandings(code);
    return standings.filter(({ standing }) => standing.state !== 'discarded').map(({ year }) => year);
  };
  const listFacts = (code: string, table: VersionedTable): Promise<readonly FactRow[]> =>
    readFacts(db, table, { code, edition: outsideEditions });

  return {
    ...createAccountReader(db),
    ...createRoundReader(db),
    ...editions,
    ...createSheetReader(db),
    ...createOpinionReader(db),
    ...createReorganisationReader(db),
    listAudit: (code, filter) => listAudit(db, code, filter),
    listRoundDeeds: (code, changeNos) => listRoundDeeds(db, code, changeNos),
    findAuditHead: (code) => readHead(db, code),
    verifyAudit: (code, remembered) => verifyAudit(db, code, remembered),
    findMunicipality,
    listEditions,
    listMunicipalities: async () => {
      const rows = await db
        .selectFrom('municipality')
        .select('municipality_code')
        .distinct()
        .orderBy('municipality_code')
        .execute();
      const found = [];
      for (const row of rows) found.push(await findMunicipality(row.municipality_code));
      return found.filter((record) => record !== null);
    },
    findPlan: async (code, selection = {}) => {
      const { edition, on = today(), asOf } = selection;
      if (edition !== undefined) return readPlan(db, code, edition, asOf);
      const current = findCurrentEdition(await editions.listEditionStandings(code, asOf), on);
      return readPlan(db, code, current?.year, asOf);
    },
    findHighestNumbers: (code) => readHighestNumbers(db, code),
    listObservations: async (code) =>
      (await listFacts(code, 'observation')).map(factToObservation).toSorted(compareObservations),
    listRecordedCosts: async (code) => (await listFacts(code, 'cost')).map(factToRecordedCost),
    listDepartmentChanges: async (code) =>
      (await listFacts(code, 'department_change')).map(factToDepartmentChange),
    listChanges: async (code) => {
      const rows = await db
        .selectFrom('change')
        .selectAll()
        .where('municipality_code', '=', code)
        .orderBy('change_no')
        .execute();
      return rows.map(toChange);
    },
    findLastChangeNo: (code) => readLastChangeOutsideRounds(db, code),
    listHistory: (code, element) => readHistory(db, code, element),
    findPublication: async (code, no) => {
      const query = db.selectFrom('publication').selectAll().where('municipality_code', '=', code);
      const row = await (no === undefined
        ? query.orderBy('publication_no', 'desc').limit(1)
        : query.where('publication_no', '=', no)
      ).executeTakeFirst();
      return row === undefined ? null : readSnapshot(row);
    },
    listCorrections: async (code) => {
      const rows = await db
        .selectFrom('publication')
        .selectAll()
        .where('municipality_code', '=', code)
        // Only few correct another one; what this finds too much is left out below.
        .where('snapshot', 'like', '%"corrects":{%')
        .orderBy('publication_no')
        .execute();
      return rows
        .map((row) => readSnapshot(row).publication)
        .filter(({ corrects }) => corrects !== undefined);
    },
    listPublications: (code) => readPublications(db, code),
  };
}

async function readPublications(
  db: Kysely<Database>,
  code: string | undefined,
): Promise<readonly ListedPublication[]> {
  const query = db
    .selectFrom('publication as p')
    .leftJoin('withdrawal as w', (join) =>
      join
        .onRef('w.municipality_code', '=', 'p.municipality_code')
        .onRef('w.publication_no', '=', 'p.publication_no'),
    )
    .select(['p.municipality_code', 'p.publication_no', 'p.published_at', 'p.approved_by'])
    .select(['w.withdrawn_at', 'w.withdrawn_by', 'w.reason'])
    .orderBy('p.municipality_code')
    .orderBy('p.publication_no');
  const rows = await (code === undefined ? query : query.where('p.municipality_code', '=', code)).execute();
  return rows.map(({ withdrawn_at: at, withdrawn_by: by, reason, ...row }) => ({
    code: row.municipality_code,
    no: row.publication_no,
    publishedAt: row.published_at,
    approvedBy: row.approved_by,
    withdrawn: at === null || by === null || reason === null ? null : { at, by, reason },
  }));
}

async function readPlan(
  db: Kysely<Database>,
  code: string,
  edition: FiscalYear | undefined,
  asOf: number | undefined,
): Promise<Plan | null> {
  if (edition === undefined) return null;
  const facts = {} as Record<PlanTable, readonly FactRow[]>;
  for (const table of planTables) facts[table] = await readFacts(db, table, { code, edition }, asOf);
  return factsToPlan(facts);
}

const tableOfPrefix = {
  s: 'strategy',
  m: 'measure',
  k: 'indicator',
  i: 'initiative',
  a: 'action',
  p: 'project',
  d: 'department',
} as const satisfies Record<IdPrefix, VersionedTable>;

async function readHighestNumbers(db: Kysely<Database>, code: string): Promise<HighestNumbers> {
  const highest: Partial<Record<IdPrefix, number>> = {};
  for (const prefix of Object.keys(tableOfPrefix) as IdPrefix[]) {
    const rows = await db
      .selectFrom(tableOfPrefix[prefix])
      .select('id')
      .distinct()
      .where('municipality_code', '=', code)
      .execute();
    highest[prefix] = Math.max(0, ...rows.map(({ id }) => Number(id.slice(1))));
  }
  return highest;
}

/**
 * A snapshot is written once and must be what was written, to the byte. One from before there were verdicts has none.
 */
function readSnapshot({ snapshot, sha256, municipality_code, publication_no }: PublicationRow): Snapshot {
  if (createHash('sha256').update(snapshot).digest('hex') !== sha256) {
    throw new Error(`Publication ${publication_no} of ${municipality_code} is not what was published`);
  }
  const published = JSON.parse(snapshot);
  // Its parts stay in their order: what is served of it is then the same before and after it was kept.
  return 'assessment' in published ? published : { ...published, assessment: null };
}

function compareObservations(left: Observation, right: Observation): number {
  return (
    Number(left.indicator.slice(1)) - Number(right.indicator.slice(1)) ||
    (left.series < right.series ? -1 : left.series > right.series ? 1 : left.year - right.year)
  );
}
