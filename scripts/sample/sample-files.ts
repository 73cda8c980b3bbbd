import type { FiscalYear } from '../../src/core/fiscal/fiscal-year.ts';
import type { Absent, Measured } from '../../src/core/indicator/observation.ts';
import type { PlanFile } from '../../src/core/plan/plan-file.ts';
import type {
  DepartmentChange,
  Municipality,
  PlanSource,
  Publication,
} from '../../src/core/publication/snapshot.ts';

/*
 * What stands in a folder of sample/. Elements are named here, not numbered: ids are given when it is loaded.
 */

export type MunicipalityFile = Municipality & {
  readonly source: PlanSource | null;
  readonly publication: Omit<Publication, 'no'>;
};

export type ObservationEntry = {
  /** Title of the strategy or measure. */
  readonly parent: string;
  /** Name of the indicator. */
  readonly indicator: string;
  /** Label of the part, or '' for the whole. */
  readonly series: string;
  readonly year: FiscalYear;
} & (Measured | Absent) & { readonly comment: string | null; readonly source: string | null };

export type ObservationsFile = { readonly observations: readonly ObservationEntry[] };

export type DepartmentEntry = {
  readonly name: string;
  readonly division: string | null;
  /** Last day of a department that is no more. */
  readonly until?: string;
};

export type DepartmentChangeEntry = Pick<DepartmentChange, 'date' | 'kind'> & {
  readonly from: readonly string[];
  readonly to: readonly string[];
};

export type DepartmentsFile = {
  readonly departments: readonly DepartmentEntry[];
  readonly changes: readonly DepartmentChangeEntry[];
};

/** The four files of one municipality of the sample. */
export type SampleFiles = {
  readonly municipality: MunicipalityFile;
  readonly plan: PlanFile;
  readonly observations: ObservationsFile;
  readonly departments: DepartmentsFile;
};
