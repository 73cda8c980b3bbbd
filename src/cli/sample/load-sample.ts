import type { ChangeKind, Store, StoreWriter } from '../../app/ports/store.ts';
import { toPlan } from '../../core/plan/to-plan.ts';
import { buildSnapshot } from '../../core/publication/build-snapshot.ts';
import { toDepartmentChanges } from '../../documents/municipality-json/to-department-changes.ts';
import { toObservations } from '../../documents/observations-json/to-observations.ts';
import type { SampleCity } from './read-sample.ts';

/** Who enters the sample, and why, as the history of every figure will say. */
const author = { madeBy: 'shirube start', reason: '見本を入れた' } as const;

/**
 * Puts the sample's cities into an empty store and publishes them, all or nothing: a start that is interrupted finds an
 * empty store again. `now` is when, in ISO 8601. Rejects where the sample contradicts itself.
 *
 * @example await loadSample(store, await readSample('sample'), new Date().toISOString());
 */
export async function loadSample(store: Store, cities: readonly SampleCity[], now: string): Promise<void> {
  await store.write(async (writer) => {
    for (const city of cities) await loadCity(writer, city, now);
  });
}

async function loadCity(writer: StoreWriter, city: SampleCity, now: string): Promise<void> {
  const { source, publication: published, ...municipality } = city.municipality;
  const { code } = municipality;
  const plan = toPlan(city.plan, undefined, { departments: city.departments.departments });
  const observations = toObservations(city.observations.observations, plan);
  const departmentChanges = toDepartmentChanges(city.departments.changes, plan);
  if (!observations.ok || !departmentChanges.ok)
    throw new Error(`The sample ${code} names what its plan lacks`);
  const publication = { no: 1, ...published };
  const facts = { plan, observations: observations.value, departmentChanges: departmentChanges.value };
  const built = buildSnapshot({ municipality, publication, source, ...facts });
  if (!built.ok) throw new Error(`The sample ${code} cannot be published`);

  const addChange = (kind: ChangeKind): Promise<number> =>
    writer.addChange(code, { kind, madeAt: now, ...author });
  await writer.writeMunicipality(await addChange('municipality'), { municipality, source });
  await writer.writePlan(code, await addChange('plan'), plan);
  await writer.writeDepartmentChanges(code, await addChange('departments'), facts.departmentChanges);
  await writer.writeObservations(code, await addChange('observations'), facts.observations);
  await writer.writePublication(await addChange('publication'), built.snapshot);
}
