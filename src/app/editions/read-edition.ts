import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { alignYears } from '../../core/editions/align-years.ts';
import {
  type EditionStanding,
  type EditionState,
  findCurrentEdition,
  findEditionState,
} from '../../core/editions/edition.ts';
import type { Lineage } from '../../core/editions/lineage.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { checkPlan } from '../../core/plan/check-plan.ts';
import type { Finding } from '../../core/plan/checks/finding.ts';
import { comparePlans, type Difference } from '../../core/plan/compare-plans.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { readPlan } from './list-editions.ts';

/** An edition with all that those who prepare it look at. */
export type EditionView = {
  readonly year: FiscalYear;
  readonly state: EditionState;
  readonly standing: EditionStanding;
  readonly plan: Plan;
  /** The edition before it; null of the first one. */
  readonly before: Plan | null;
  /** Of the year that is in force today. */
  readonly current: FiscalYear | null;
  /** Against it, but for the year that has passed. */
  readonly differences: readonly Difference[];
  readonly lineage: readonly Lineage[];
  readonly findings: readonly Finding[];
  /** The newest change that was there to see: what is saved from this view names it. */
  readonly seen: number;
};

export type ReadEdition =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-edition' }
  | { readonly outcome: 'read'; readonly view: EditionView };

/**
 * One edition: its plan beside the one before it, what is new, what became of what, and what the checks find.
 *
 * @example await readEdition(store, staff, { code: '992011', year: 2027, now })
 */
export async function readEdition(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly year: FiscalYear; readonly now: string },
): Promise<ReadEdition> {
  if (!mayDo(staff, 'prepare-edition')) return { outcome: 'not-allowed' };
  const { code, year, now } = request;
  return store.read(async (reader): Promise<ReadEdition> => {
    const editions = await reader.listEditionStandings(code);
    const today = dayInJapan(now);
    const edition = editions.find((one) => one.year === year);
    const state = findEditionState(editions, year, today);
    if (edition === undefined || state === null) return { outcome: 'unknown-edition' };
    const plan = await readPlan(reader, code, year);
    const before = await findPlanBefore(reader, code, year);
    return {
      outcome: 'read',
      view: {
        year,
        state,
        standing: edition.standing,
        plan,
        before,
        current: findCurrentEdition(editions, today)?.year ?? null,
        differences: before === null ? [] : comparePlans(alignYears(before, plan), plan),
        lineage: await reader.listLineage(code, year),
        findings: checkPlan(plan),
        seen: await reader.findNewestChange(code),
      },
    };
  });
}

/** The plan of the latest edition before a year; null where there is none. */
export async function findPlanBefore(
  reader: StoreReader,
  code: MunicipalityCode,
  year: FiscalYear,
): Promise<Plan | null> {
  const earlier = (await reader.listEditions(code)).findLast((one) => one < year);
  return earlier === undefined ? null : readPlan(reader, code, earlier);
}
