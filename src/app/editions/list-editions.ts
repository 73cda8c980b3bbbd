import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { alignYears } from '../../core/editions/align-years.ts';
import {
  type EditionStanding,
  type EditionState,
  findCurrentEdition,
  findEditionState,
} from '../../core/editions/edition.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { comparePlans } from '../../core/plan/compare-plans.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { Store, StoreReader } from '../ports/store.ts';

export type ListedEdition = {
  readonly year: FiscalYear;
  readonly title: string;
  readonly actionYears: readonly FiscalYear[];
  readonly state: EditionState;
  readonly standing: EditionStanding;
  /** How much differs from the edition before it that was not discarded; null of the first one. */
  readonly differences: number | null;
};

export type ListedEditions =
  | { readonly outcome: 'not-allowed' }
  | {
      readonly outcome: 'listed';
      /** The latest year first. */
      readonly editions: readonly ListedEdition[];
      /** The year that can be begun; null where there is no edition in force, or it has been begun. */
      readonly next: FiscalYear | null;
    };

/**
 * Every edition of a city's plan: what it is today, from when, who approved it and how much is new in it.
 *
 * @example await listEditions(store, staff, { code: '992011', now })
 */
export async function listEditions(
  store: Store,
  staff: Staff,
  { code, now }: { readonly code: MunicipalityCode; readonly now: string },
): Promise<ListedEditions> {
  if (!mayDo(staff, 'prepare-edition')) return { outcome: 'not-allowed' };
  const today = dayInJapan(now);
  return store.read(async (reader): Promise<ListedEditions> => {
    const known = await reader.listEditionStandings(code);
    const editions: ListedEdition[] = [];
    let before: Plan | null = null;
    for (const { year, standing } of known) {
      const plan = await readPlan(reader, code, year);
      const { title, actionYears } = plan;
      const differences = before === null ? null : comparePlans(alignYears(before, plan), plan).length;
      const state = findEditionState(known, year, today) ?? standing.state;
      editions.push({ year, title, actionYears, state, standing, differences });
      if (state !== 'discarded') before = plan;
    }
    const current = findCurrentEdition(known, today);
    const next = current === null ? null : current.year + 1;
    const isBegun = known.some(({ year, standing }) => year === next && standing.state !== 'discarded');
    return { outcome: 'listed', editions: editions.toReversed(), next: isBegun ? null : next };
  });
}

/** The plan of an edition that the store lists. */
export async function readPlan(
  reader: StoreReader,
  code: MunicipalityCode,
  edition: FiscalYear,
): Promise<Plan> {
  const plan = await reader.findPlan(code, { edition });
  if (plan === null) throw new Error(`The edition ${edition} of ${code} has no plan`);
  return plan;
}
