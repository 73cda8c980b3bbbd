import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiscalYear, IsoDate } from '../../src/core/fiscal/fiscal-year.ts';
import type { Absent, Measured, Observation } from '../../src/core/indicator/observation.ts';
import type { IndicatorId, Plan } from '../../src/core/plan/plan.ts';
import type { PlanFile } from '../../src/core/plan/plan-file.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import type {
  DepartmentChange,
  Municipality,
  PlanSource,
  Publication,
  Snapshot,
} from '../../src/core/publication/snapshot.ts';

const sample = join(import.meta.dirname, '../../sample');

type MunicipalityFile = Municipality & {
  readonly source: PlanSource;
  readonly publication: Omit<Publication, 'no'>;
};
type DepartmentsFile = {
  readonly departments: readonly { readonly name: string; readonly division: string | null }[];
  readonly changes: readonly {
    readonly date: IsoDate;
    readonly kind: DepartmentChange['kind'];
    readonly from: readonly string[];
    readonly to: readonly string[];
  }[];
};
type ObservationEntry = (Measured | Absent) & {
  readonly parent: string;
  readonly indicator: string;
  readonly series: string;
  readonly year: FiscalYear;
  readonly comment: string | null;
  readonly source: string | null;
};

/**
 * The sample's two cities as snapshots, straight from their files: for tests of what comes after publication.
 *
 * @example const [hiratsuka, miokawa] = readSampleSnapshots();
 */
export function readSampleSnapshots(): readonly Snapshot[] {
  return ['hiratsuka', 'miokawa'].map(readSnapshot);
}

function readSnapshot(folder: string): Snapshot {
  const { source, publication, ...municipality } = readJson<MunicipalityFile>(folder, 'municipality');
  const { departments, changes } = readJson<DepartmentsFile>(folder, 'departments');
  const plan = toPlan(readJson<PlanFile>(folder, 'plan'), undefined, { departments });
  const { observations } = readJson<{ observations: readonly ObservationEntry[] }>(folder, 'observations');
  const idOf = (name: string) => {
    const department = plan.departments.find((candidate) => candidate.name === name);
    if (department === undefined) throw new Error(`The sample's plan has no department ${name}`);
    return department.id;
  };
  return {
    format: 'shirube-snapshot/1',
    municipality,
    publication: { ...publication, no: 1 },
    source,
    plan,
    observations: observations.map((entry) => toObservation(plan, entry)),
    departmentChanges: changes.map((change) => ({
      ...change,
      from: change.from.map(idOf),
      to: change.to.map(idOf),
    })),
  };
}

function toObservation(plan: Plan, { parent, indicator, ...entry }: ObservationEntry): Observation {
  return { ...entry, indicator: findIndicator(plan, parent, indicator) };
}

function findIndicator(plan: Plan, parentTitle: string, name: string): IndicatorId {
  const parents = [...plan.strategies, ...plan.measures].filter(({ title }) => title === parentTitle);
  const found = plan.indicators.find(
    (indicator) => indicator.name === name && parents.some(({ id }) => id === indicator.parent),
  );
  if (found === undefined) throw new Error(`The sample's plan has no indicator ${name} under ${parentTitle}`);
  return found.id;
}

function readJson<T>(folder: string, name: string): T {
  const content: T = JSON.parse(readFileSync(join(sample, folder, `${name}.json`), 'utf8'));
  return content;
}
