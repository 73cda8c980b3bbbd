import type { IndicatorAssessment } from '../core/assess/plan/assessment.ts';
import { type CostIndex, indexCosts } from '../core/cost/index-costs.ts';
import type { Observation } from '../core/indicator/observation.ts';
import { groupBy } from '../core/plan/group-by.ts';
import { indexPlan, type PlanIndex } from '../core/plan/index-plan.ts';
import type {
  Action,
  ActionProject,
  Department,
  DepartmentId,
  Indicator,
  IndicatorId,
  Initiative,
  Measure,
  MeasureId,
  Project,
  ProjectId,
  Strategy,
  StrategyId,
} from '../core/plan/plan.ts';
import type { Snapshot } from '../core/publication/snapshot.ts';
import { buildSearchIndex, type SearchIndex } from './search/search-index.ts';

/** One place where a project stands. */
export type ProjectPlace = {
  readonly action: Action;
  readonly initiative: Initiative;
  readonly measure: Measure;
  readonly link: ActionProject;
};

type Ways = 'plan' | 'measuresOf' | 'indicatorsOf' | 'initiativesOf' | 'actionsOf';

/** A published snapshot with the ways through it that the pages take. Made once for each snapshot. */
export type City = Pick<PlanIndex, Ways> & {
  readonly snapshot: Snapshot;
  /** An element that another one names; a snapshot in which it is missing is a bug. */
  readonly strategy: (id: StrategyId) => Strategy;
  readonly measure: (id: MeasureId) => Measure;
  readonly project: (id: ProjectId) => Project;
  readonly department: (id: DepartmentId) => Department;
  readonly observationsOf: (id: IndicatorId) => readonly Observation[];
  /** The verdicts on an indicator; null where nothing was judged: before the first results, and before there were any. */
  readonly assessmentOf: (id: IndicatorId) => IndicatorAssessment | null;
  /** Every place of every project, in the order of print. */
  readonly places: readonly ProjectPlace[];
  readonly placesOf: (id: ProjectId) => readonly ProjectPlace[];
  /** The money of the projects; null where the city gives none out. Built when it is first asked for. */
  readonly costs: () => CostIndex | null;
  /** Built when it is first asked for. */
  readonly searchIndex: () => SearchIndex;
};

/**
 * Lays the ways through a snapshot.
 *
 * @example createCity(snapshot).indicatorsOf('m3')
 */
export function createCity(snapshot: Snapshot): City {
  const index = indexPlan(snapshot.plan);
  const places = listPlaces(index);
  const observations = groupBy(snapshot.observations, (one) => one.indicator);
  const { assessment } = snapshot;
  const judged = assessment === null || assessment.asOf === null ? [] : assessment.indicators;
  const assessments = new Map(judged.map((one) => [one.indicator, one]));
  const placesOf = groupBy(places, (place) => place.link.project);
  return {
    ...index,
    snapshot,
    strategy: (id) => demand(index.strategies, id),
    measure: (id) => demand(index.measures, id),
    project: (id) => demand(index.projects, id),
    department: (id) => demand(index.departments, id),
    observationsOf: (id) => observations.get(id) ?? [],
    assessmentOf: (id) => assessments.get(id) ?? null,
    places,
    placesOf: (id) => placesOf.get(id) ?? [],
    costs: once(() => indexCosts(snapshot.costs, index)),
    searchIndex: once(() => buildSearchIndex(snapshot)),
  };
}

/** Departments that a reorganisation ended; what they had is with others now. */
export function formerDepartments({ plan, places, snapshot }: City): ReadonlySet<DepartmentId> {
  const ending = snapshot.departmentChanges.filter(({ kind }) => kind !== 'moved' && kind !== 'created');
  const owners = new Set(places.flatMap(({ link }) => link.departments));
  const reporters = new Set(plan.indicators.flatMap(({ departments }) => departments));
  const ended = ending.flatMap(({ from, to }) => from.filter((id) => !to.includes(id)));
  return new Set(ended.filter((id) => !owners.has(id) && !reporters.has(id)));
}

/** The strategy under which a parent of indicators stands: itself, or the measure's. */
export function strategyOf(city: City, parent: StrategyId | MeasureId): Strategy {
  return city.strategy(isMeasureId(parent) ? city.measure(parent).strategy : parent);
}

/** The indicators of a strategy: its goals, then those of its measures, in the order of the plan. */
export function indicatorsUnder({ plan, measure }: City, id: StrategyId): readonly Indicator[] {
  return plan.indicators.filter(
    ({ parent }) => (isMeasureId(parent) ? measure(parent).strategy : parent) === id,
  );
}

export function isMeasureId(id: StrategyId | MeasureId): id is MeasureId {
  return id.startsWith('m');
}

function listPlaces(index: PlanIndex): readonly ProjectPlace[] {
  return index.plan.actions.flatMap((action) => {
    const initiative = demand(index.initiatives, action.initiative);
    const measure = demand(index.measures, initiative.measure);
    return action.projects.map((link) => ({ action, initiative, measure, link }));
  });
}

/** The value of a pure function without arguments, worked out once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function demand<Id, Element>(elements: ReadonlyMap<Id, Element>, id: Id): Element {
  const element = elements.get(id);
  if (element === undefined) throw new Error(`The snapshot names an element that it lacks: ${id}`);
  return element;
}
