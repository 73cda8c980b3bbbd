import { listInForce } from '../../core/editions/edition.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { DepartmentChange, MunicipalityCode } from '../../core/publication/snapshot.ts';
import { listFollowed } from '../../core/reorganisation/succession.ts';
import type { PreviousEntries } from '../../core/round/ask/round-sources.ts';
import { wasAccepted } from '../../core/round/close-round.ts';
import type { OpenedRound } from '../../core/round/open-round.ts';
import { elementOf } from '../../core/round/round-item.ts';
import type { StoreReader } from '../ports/store.ts';

/** What a round is made from, beside its settings. */
export type StoredSources = {
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  readonly departmentChanges: readonly DepartmentChange[];
  readonly previous: PreviousEntries;
};

/**
 * The plan that was in force in a year with all that a round on that year looks back at; null where there is no plan.
 *
 * @example await loadSources(reader, '992011', 2026)
 */
export async function loadSources(
  reader: StoreReader,
  code: MunicipalityCode,
  year: FiscalYear,
): Promise<StoredSources | null> {
  const plan = await findPlanOf(reader, code, year);
  if (plan === null) return null;
  const reorganisations = await reader.listReorganisations(code);
  const settled = reorganisations.filter(({ state }) => state === 'carried-out');
  return {
    plan,
    observations: await reader.listObservations(code),
    departmentChanges: listFollowed(
      await reader.listDepartmentChanges(code),
      settled.flatMap(({ changes }) => changes),
    ),
    previous: await loadPrevious(reader, code, year),
  };
}

/**
 * A plan is issued anew for every year: the one of a year is the latest that is not of a later year and is in force by
 * the end of that year. One in preparation is asked about by nobody.
 */
export async function findPlanOf(
  reader: StoreReader,
  code: MunicipalityCode,
  year: FiscalYear,
): Promise<Plan | null> {
  const lastDay = `${year + 1}-03-31`;
  const inForce = listInForce(await reader.listEditionStandings(code), lastDay);
  const edition = inForce.findLast((one) => one.year <= year) ?? inForce[0];
  return edition === undefined ? null : reader.findPlan(code, { edition: edition.year });
}

/** What planning accepted in the last round on an earlier year. */
async function loadPrevious(
  reader: StoreReader,
  code: MunicipalityCode,
  year: FiscalYear,
): Promise<PreviousEntries> {
  const rounds = await reader.listRounds(code);
  const last = rounds.findLast((one) => one.year < year && one.state !== 'preparing');
  if (last === undefined) return new Map();
  const items = await reader.listItems(code, last.id);
  return new Map(
    items.filter(({ status }) => wasAccepted(status)).map(({ item, entry }) => [elementOf(item), entry]),
  );
}

/** Departments that a round asks, in the order of its items. */
export function departmentsOf(items: OpenedRound['items']): OpenedRound['items'][number]['departments'] {
  return [...new Set(items.flatMap(({ departments }) => departments))];
}
