import { toPlan } from '../core/plan/to-plan.ts';
import { buildSnapshot } from '../core/publication/build-snapshot.ts';
import type { Snapshot } from '../core/publication/snapshot.ts';
import { toDepartmentChanges } from '../documents/municipality-json/to-department-changes.ts';
import { toObservations } from '../documents/observations-json/to-observations.ts';
import type { SnapshotSource } from '../server/watch-publications.ts';
import type { SampleCity } from './sample/read-sample.ts';
import type { ServeOptions } from './serve-options.ts';
import type { StartProblem } from './texts/start-texts.ts';

export type ServerStore = {
  readonly source: SnapshotSource;
  readonly isEmpty: () => Promise<boolean>;
  readonly loadCity: (city: SampleCity) => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function openStoreForServer(_options: ServeOptions): Promise<ServerStore | StartProblem> {
  const snapshots: Snapshot[] = [];
  return {
    source: { readVersion: async () => String(snapshots.length), readSnapshots: async () => [...snapshots] },
    isEmpty: async () => snapshots.length === 0,
    loadCity: async ({ municipality, plan: file, observations, departments }) => {
      const { source, publication, ...about } = municipality;
      const plan = toPlan(file, undefined, { departments: departments.departments });
      const results = toObservations(observations.observations, plan);
      const changes = toDepartmentChanges(departments.changes, plan);
      if (!results.ok || !changes.ok) throw new Error('sample');
      const built = buildSnapshot({
        municipality: about,
        publication: { no: 1, ...publication },
        source,
        plan,
        observations: results.value,
        departmentChanges: changes.value,
      });
      if (!built.ok) throw new Error('sample');
      snapshots.push(built.snapshot);
    },
    close: async () => {},
  };
}
