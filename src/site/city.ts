import type { Observation } from '../core/indicator/observation.ts';
import type {
  Action,
  ActionProject,
  Department,
  DepartmentId,
  Indicator,
  IndicatorId,
  Initiative,
  InitiativeId,
  Measure,
  MeasureId,
  Plan,
  Project,
  ProjectId,
  Strategy,
  StrategyId,
} from '../core/plan/plan.ts';
import type { Snapshot } from '../core/publication/snapshot.ts';

/** One place where a project stands. */
export type ProjectPlace = {
  readonly action: Action;
  readonly initiative: Initiative;
  readonly measure: Measure;
  readonly link: ActionProject;
};

/** A published snapshot with the ways through it that the pages take. Made once for each snapshot. */
export type City = {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
  readonly strategy: (id: StrategyId) => Strategy;
  readonly measure: (id: MeasureId) => Measure;
  readonly project: (id: ProjectId) => Project;
  readonly department: (id: DepartmentId) => Department;
  readonly measuresOf: (id: StrategyId) => readonly Measure[];
  readonly indicatorsOf: (id: StrategyId | MeasureId) => readonly Indicator[];
  readonly initiativesOf: (id: MeasureId) => readonly Initiative[];
  readonly actionsOf: (id: InitiativeId) => readonly Action[];
  readonly observationsOf: (id: IndicatorId) => readonly Observation[];
  /** In order of print. */
  readonly placesOf: (id: ProjectId) => readonly ProjectPlace[];
  readonly places: readonly ProjectPlace[];
};

/**
 * Lays the ways through a snapshot.
 *
 * @example createCity(snapshot).indicatorsOf('m3')
 */
export function createCity(snapshot: Snapshot): City {
  const { plan } = snapshot;
  const strategies = byId(plan.strategies);
  const measures = byId(plan.measures);
  const initiatives = byId(plan.initiatives);
  const projects = byId(plan.projects);
  const departments = byId(plan.departments);
  const measuresOf = groupBy(plan.measures, (one) => one.strategy);
  const indicatorsOf = groupBy(plan.indicators, (one) => one.parent);
  const initiativesOf = groupBy(plan.initiatives, (one) => one.measure);
  const actionsOf = groupBy(plan.actions, (one) => one.initiative);
  const observationsOf = groupBy(snapshot.observations, (one) => one.indicator);
  const places = plan.actions.flatMap((action) => {
    const initiative = initiatives(action.initiative);
    const measure = measures(initiative.measure);
    return action.projects.map((link) => ({ action, initiative, measure, link }));
  });
  const placesOf = groupBy(places, (place) => place.link.project);
  return {
    snapshot,
    plan,
    strategy: strategies,
    measure: measures,
    project: projects,
    department: departments,
    measuresOf,
    indicatorsOf,
    initiativesOf,
    actionsOf,
    observationsOf,
    placesOf,
    places,
  };
}

/** The strategy under which a parent of indicators stands: itself, or the measure's. */
export function strategyOf(city: City, parent: StrategyId | MeasureId): Strategy {
  return city.strategy(isMeasureId(parent) ? city.measure(parent).strategy : parent);
}

export function isMeasureId(id: StrategyId | MeasureId): id is MeasureId {
  return id.startsWith('m');
}

function byId<Id extends string, Element extends { readonly id: Id }>(
  elements: readonly Element[],
): (id: Element['id']) => Element {
  const map = new Map(elements.map((element) => [element.id, element]));
  return (id) => {
    const element = map.get(id);
    if (element === undefined) throw new Error(`The snapshot has no element ${id}`);
    return element;
  };
}

function groupBy<Key, Element>(
  elements: readonly Element[],
  keyOf: (element: Element) => Key,
): (key: Key) => readonly Element[] {
  const groups = new Map<Key, Element[]>();
  for (const element of elements) {
    const group = groups.get(keyOf(element));
    if (group === undefined) groups.set(keyOf(element), [element]);
    else group.push(element);
  }
  return (key) => groups.get(key) ?? [];
}
