import { machineAdministrator } from '../../app/accounts/staff.ts';
import { proposeCosts, recordCosts } from '../../app/costs/record-costs.ts';
import { joinTransaction } from '../../app/join-transaction.ts';
import { loadPlan, proposePlan } from '../../app/load-plan.ts';
import type { Store } from '../../app/ports/store.ts';
import { publish } from '../../app/publish.ts';
import { recordDepartmentChanges } from '../../app/record-department-changes.ts';
import { proposeObservations, recordObservations } from '../../app/record-observations.ts';
import { registerMunicipality } from '../../app/register-municipality.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { toDepartmentChanges } from '../../documents/municipality-json/to-department-changes.ts';
import { toObservations } from '../../documents/observations-json/to-observations.ts';
import { expectOutcome } from './expect-outcome.ts';
import type { SampleCity } from './read-sample.ts';

/** Who enters the sample, and why, as the history of every figure will say. */
const author = machineAdministrator('shirube start');
const reason = '見本を入れた';

/**
 * Puts the sample's cities into an empty store and publishes them, all or nothing: a start that is interrupted finds an
 * empty store again, and of two that begin at once one finds the cities there. `now` is when, in ISO 8601. Rejects
 * where the sample contradicts itself.
 *
 * @example await loadSample(store, await readSample('sample'), new Date().toISOString());
 */
export async function loadSample(store: Store, cities: readonly SampleCity[], now: string): Promise<void> {
  await store.write(async (writer) => {
    if ((await writer.listMunicipalities()).length > 0) return;
    const joined = joinTransaction(writer);
    for (const city of cities) await loadCity(joined, city, now);
  });
}

async function loadCity(store: Store, city: SampleCity, now: string): Promise<void> {
  const { source, publication, ...municipality } = city.municipality;
  const { code } = municipality;
  const when = { reason, now };
  const { nextResults } = publication;
  const change = { ...municipality, ...(source !== null && { source }), nextResults, ...when };
  expectOutcome(await registerMunicipality(store, author, change), 'registered');
  const plan = await loadCityPlan(store, city, when);
  const departmentChanges = toDepartmentChanges(city.departments.changes, plan);
  const observations = toObservations(city.observations.observations, plan);
  if (!observations.ok || !departmentChanges.ok)
    throw new Error(`The sample ${code} names what its plan lacks`);
  const changes = departmentChanges.value;
  expectOutcome(await recordDepartmentChanges(store, author, { code, changes, ...when }), 'recorded');
  const results = { code, observations: observations.value };
  const { proposal } = expectOutcome(await proposeObservations(store, author, results), 'proposed');
  expectOutcome(await recordObservations(store, author, proposal, when), 'recorded');
  await loadCosts(store, city, when);
  const { approvedBy, publishedAt, ...words } = publication;
  const approver = machineAdministrator(approvedBy);
  const request = { code, ...words, reason, now: publishedAt };
  expectOutcome(await publish(store, approver, request), 'published');
}

async function loadCosts(
  store: Store,
  { municipality: { code }, costs }: SampleCity,
  { reason, now }: { readonly reason: string; readonly now: string },
): Promise<void> {
  if (costs.length === 0) return;
  const list = { code, rows: costs, unit: 'thousand-yen', now } as const;
  const { proposal, problems } = expectOutcome(await proposeCosts(store, author, list), 'proposed');
  if (problems.length > 0) throw new Error(`The sample ${code} names what its plan lacks`);
  expectOutcome(await recordCosts(store, author, proposal, { reason, now }), 'recorded');
}

async function loadCityPlan(
  store: Store,
  { municipality: { code }, plan: file, departments: { departments } }: SampleCity,
  when: { readonly reason: string; readonly now: string },
): Promise<Plan> {
  const submission = { code, file, name: null, departments };
  const { proposal } = expectOutcome(await proposePlan(store, author, submission), 'proposed');
  expectOutcome(await loadPlan(store, author, proposal, when), 'loaded');
  return proposal.plan;
}
