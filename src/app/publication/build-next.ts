import type { AssessmentSettings } from '../../core/assess/plan/assessment.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { type PublicCosts, toPublicCosts } from '../../core/cost/public-cost.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { toPublicOpinions } from '../../core/opinions/public-opinion.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type BuiltSnapshot, buildSnapshot } from '../../core/publication/build-snapshot.ts';
import type { MunicipalityCode, Publication } from '../../core/publication/snapshot.ts';
import type { Round } from '../../core/round/round.ts';
import { readCosts } from '../costs/read-costs.ts';
import { followChanges } from '../opinions/load-ground.ts';
import type { MunicipalityRecord, StoreReader } from '../ports/store.ts';
import { listDecidedSheets } from '../sheets/list-decided-sheets.ts';

/** What a person says about a publication. */
export type PublicationWords = Pick<Publication, 'notes' | 'resultsUpTo' | 'corrects'> & {
  /** As the city announces them where left out. */
  readonly nextResults?: Publication['nextResults'];
  /** How the plan is judged from this publication on; as in the one before where left out. */
  readonly settings?: AssessmentSettings;
};

/**
 * What the next publication would be, from what is in the store; null where there is no plan to publish. It shows the
 * edition that is in force on the day on which it comes out, and never one in preparation.
 *
 * @example const built = await buildNext(reader, { code, notes: null, resultsUpTo: 2026, nextResults: null }, approval)
 */
export async function buildNext(
  reader: StoreReader,
  request: PublicationWords & { readonly code: MunicipalityCode },
  approval: Pick<Publication, 'publishedAt' | 'approvedBy'>,
): Promise<BuiltSnapshot | null> {
  const { code, notes, resultsUpTo, corrects } = request;
  const record = await reader.findMunicipality(code);
  const on = dayInJapan(new Date(approval.publishedAt).toISOString());
  const plan = await reader.findPlan(code, { on });
  if (record === null || plan === null) return null;
  const previous = await reader.findPublication(code);
  const no = (previous?.publication.no ?? 0) + 1;
  const indicators = new Set(plan.indicators.map(({ id }) => id));
  const observations = await reader.listObservations(code);
  const nextResults = request.nextResults === undefined ? (record.nextResults ?? null) : request.nextResults;
  const departmentChanges = await reader.listDepartmentChanges(code);
  const opinions = await reader.listOpinions(code);
  const costs = await listPublicCosts(reader, record, { plan, upTo: resultsUpTo });
  const settings = request.settings ?? previous?.assessment?.settings;
  return buildSnapshot({
    ...record,
    publication: { no, ...approval, notes, resultsUpTo, nextResults, ...(corrects && { corrects }) },
    plan,
    // Results of an indicator that this edition no longer has stay in the store.
    observations: observations.filter(({ indicator }) => indicators.has(indicator)),
    sheets: await listDecidedSheets(reader, { code, plan, upTo: resultsUpTo }),
    departmentChanges,
    opinions: toPublicOpinions(
      opinions.map(({ status }) => status),
      plan,
      followChanges(departmentChanges, on),
    ),
    ...(costs && { costs }),
    ...(settings && { settings }),
  });
}

/** What comes out of the projects' money: of rounds that are closed; null where the city gives none out. */
async function listPublicCosts(
  reader: StoreReader,
  { municipality: { code, costs: shown } }: MunicipalityRecord,
  { plan, upTo }: { readonly plan: Plan; readonly upTo: FiscalYear | null },
): Promise<PublicCosts | null> {
  if (shown === undefined) return null;
  const isOut = ({ state, year }: Round): boolean => state === 'closed' && upTo !== null && year <= upTo;
  return toPublicCosts(await readCosts(reader, code, isOut), { plan, shown, upTo });
}
