import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { Department, DepartmentId, IndicatorId, InitiativeId, ProjectId } from '../plan/plan.ts';
import type { DepartmentChange } from '../publication/snapshot.ts';

/** 1, 2, 3 … within the municipality. */
export type ReorganisationId = `o${number}`;

/** What is prepared, decided for its date, carried out on it, or called off before it. */
export const REORGANISATION_STATES = ['draft', 'decided', 'carried-out', 'called-off'] as const;

export type ReorganisationState = (typeof REORGANISATION_STATES)[number];

/** An element that somebody answers for. */
export type OwnedId = IndicatorId | InitiativeId | ProjectId;

/** To whom the coordinator gives what has more than one successor, or none; the leading department first. */
export type Choices = {
  readonly elements: Readonly<Partial<Record<OwnedId, readonly DepartmentId[]>>>;
  /** By the id of the tenure; none: whoever holds the post is settled by hand. */
  readonly posts: Readonly<Record<string, readonly DepartmentId[]>>;
};

/** What becomes of the departments of a city on one day. */
export type DepartmentPlan = {
  readonly date: IsoDate;
  /** All of this date; they happen at once. */
  readonly changes: readonly DepartmentChange[];
  /** Departments that come into being. Their ids are given for good on the day. */
  readonly created: readonly Department[];
  /** Divisions of departments that go on under another one. */
  readonly divisions: readonly Department[];
};

/** 組織改編, from the first draft to the day on which it is carried out. */
export type Reorganisation = DepartmentPlan & {
  readonly id: ReorganisationId;
  readonly state: ReorganisationState;
  readonly choices: Choices;
};

/**
 * Every department as it is after a reorganisation: those that ended stay, because what was said of them stays.
 *
 * @example departmentsAfter(plan.departments, reorganisation).at(-1) // { id: 'd31', name: '観光課', division: '産業部' }
 */
export function departmentsAfter(
  departments: readonly Department[],
  { created, divisions }: Pick<DepartmentPlan, 'created' | 'divisions'>,
): readonly Department[] {
  const moved = new Map(divisions.map((one) => [one.id, one.division]));
  const known = new Set(departments.map(({ id }) => id));
  return [
    ...departments.map((one) => (moved.has(one.id) ? { ...one, division: moved.get(one.id) ?? null } : one)),
    ...created.filter(({ id }) => !known.has(id)),
  ];
}
