import { join } from 'node:path';
import { readSample, type SampleCity } from '../../src/cli/sample/read-sample.ts';
import { listCosts } from '../../src/core/cost/list-costs.ts';
import { toPublicCosts } from '../../src/core/cost/public-cost.ts';
import { settleCosts } from '../../src/core/cost/settle-costs.ts';
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

function toSnapshot({ municipality, plan: file, observations, departments, costs }: SampleCity): Snapshot {
  const { source, publication, ...about } = municipality;
  const plan = toPlan(file, undefined, { departments: departments.departments });
  const results = toObservations(observations.observations, plan);
  const changes = toDepartmentChanges(departments.changes, plan);
  const list = settleCosts(costs, plan, {
    unit: 'thousand-yen',
    now: '2026-11-23T00:00:00.000Z',
    thisYear: 2026,
  });
  const { costs: shown } = about;
  if (!results.ok || !changes.ok)
    throw new Error(`The sample of ${about.name} names what its plan does not have`);
  const built = buildSnapshot({
    municipality: about,
    publication: { no: 1, ...publication },
    source,
    plan,
    observations: results.value,
    departmentChanges: changes.value,
    ...(shown !== undefined && {
      costs: toPublicCosts(listCosts([], list.costs), { plan, shown, upTo: publication.resultsUpTo }),
    }),
  });
  if (!built.ok)
    throw new Error(`The sample of ${about.name} makes no snapshot: ${JSON.stringify(built.errors)}`);
  return built.snapshot;
}
