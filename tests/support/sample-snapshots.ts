import { join } from 'node:path';
import { readSample, type SampleCity } from '../../src/cli/sample/read-sample.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import { buildSnapshot } from '../../src/core/publication/build-snapshot.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { toDepartmentChanges } from '../../src/documents/municipality-json/to-department-changes.ts';
import { toObservations } from '../../src/documents/observations-json/to-observations.ts';

const snapshots = (await readSample(join(import.meta.dirname, '../../sample'))).map(toSnapshot);

/** The sample's two cities as snapshots, without a store: for what is made from snapshots alone. */
export function readSampleSnapshots(): readonly Snapshot[] {
  return snapshots;
}

function toSnapshot({ municipality, plan: file, observations, departments }: SampleCity): Snapshot {
  const { source, publication, ...about } = municipality;
  const plan = toPlan(file, undefined, { departments: departments.departments });
  const results = toObservations(observations.observations, plan);
  const changes = toDepartmentChanges(departments.changes, plan);
  if (!results.ok || !changes.ok)
    throw new Error(`The sample of ${about.name} names what its plan does not have`);
  const built = buildSnapshot({
    municipality: about,
    publication: { no: 1, ...publication },
    source,
    plan,
    observations: results.value,
    departmentChanges: changes.value,
  });
  if (!built.ok)
    throw new Error(`The sample of ${about.name} makes no snapshot: ${JSON.stringify(built.errors)}`);
  return built.snapshot;
}
