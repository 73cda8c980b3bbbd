import { groupBy } from './group-by.ts';
import type {
  Action,
  ActionId,
  ActionProject,
  Department,
  DepartmentId,
  ElementId,
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
} from './plan.ts';
import type { Theme } from './plan-file.ts';

/** Everything that one project serves, each once and in order of print. */
export type ProjectUses = {
  readonly actions: readonly Action[];
  readonly initiatives: readonly Initiative[];
  readonly measures: readonly Measure[];
  readonly strategies: readonly Strategy[];
  readonly departments: readonly Department[];
};

/** Everything that one department answers for, each once and in order of print. */
export type DepartmentDuties = {
  readonly indicators: readonly Indicator[];
  readonly projects: readonly Project[];
  readonly actions: readonly Action[];
  readonly initiatives: readonly Initiative[];
  readonly measures: readonly Measure[];
  readonly strategies: readonly Strategy[];
};

/** A project on an action that carries a theme mark. `confirmed` is true where a mark of the theme there is. */
export type ThemeLink = {
  readonly action: Action;
  readonly link: ActionProject;
  readonly confirmed: boolean;
};

/** The elements of the same kind printed before and after one. */
export type Neighbours = { readonly previous: ElementId | null; readonly next: ElementId | null };

/**
 * The plan made walkable. The maps answer undefined for an id that the plan does not have (an address that
 * somebody typed); the lists are empty for it. All lists are in order of print.
 */
export type PlanIndex = {
  readonly plan: Plan;
  readonly strategies: ReadonlyMap<StrategyId, Strategy>;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly initiatives: ReadonlyMap<InitiativeId, Initiative>;
  readonly actions: ReadonlyMap<ActionId, Action>;
  readonly projects: ReadonlyMap<ProjectId, Project>;
  readonly departments: ReadonlyMap<DepartmentId, Department>;
  readonly measuresOf: (strategy: StrategyId) => readonly Measure[];
  readonly indicatorsOf: (parent: StrategyId | MeasureId) => readonly Indicator[];
  readonly initiativesOf: (measure: MeasureId) => readonly Initiative[];
  readonly actionsOf: (initiative: InitiativeId) => readonly Action[];
  readonly usesOf: (project: ProjectId) => ProjectUses;
  readonly dutiesOf: (department: DepartmentId) => DepartmentDuties;
  readonly themeLinksOf: (theme: Theme) => readonly ThemeLink[];
  readonly neighboursOf: (id: ElementId) => Neighbours;
};

/**
 * Builds the index of a plan in one pass over each list. A dangling id (which `checkPlan` reports) leads nowhere;
 * it never throws.
 *
 * @example
 * const index = indexPlan(plan);
 * index.measuresOf('s1').map((measure) => measure.title);
 * index.usesOf('p7').strategies; // a project that stands under three strategies gives three
 */
export function indexPlan(plan: Plan): PlanIndex {
  const byId = {
    strategies: mapById<StrategyId, Strategy>(plan.strategies),
    measures: mapById<MeasureId, Measure>(plan.measures),
    indicators: mapById<IndicatorId, Indicator>(plan.indicators),
    initiatives: mapById<InitiativeId, Initiative>(plan.initiatives),
    actions: mapById<ActionId, Action>(plan.actions),
    projects: mapById<ProjectId, Project>(plan.projects),
    departments: mapById<DepartmentId, Department>(plan.departments),
  };
  const measures = groupBy(plan.measures, ({ strategy }) => strategy);
  const indicators = groupBy(plan.indicators, ({ parent }) => parent);
  const initiatives = groupBy(plan.initiatives, ({ measure }) => measure);
  const actions = groupBy(plan.actions, ({ initiative }) => initiative);
  const uses = collectUses(plan, byId);
  const duties = collectDuties(plan, byId);
  const themes = collectThemeLinks(plan);
  const neighbours = collectNeighbours(plan);
  return {
    plan,
    ...byId,
    measuresOf: (id) => measures.get(id) ?? [],
    indicatorsOf: (id) => indicators.get(id) ?? [],
    initiativesOf: (id) => initiatives.get(id) ?? [],
    actionsOf: (id) => actions.get(id) ?? [],
    usesOf: (id) => uses.get(id) ?? noUses,
    dutiesOf: (id) => duties.get(id) ?? noDuties,
    themeLinksOf: (theme) => themes.get(theme) ?? [],
    neighboursOf: (id) => neighbours.get(id) ?? { previous: null, next: null },
  };
}

type ById = Pick<
  PlanIndex,
  'strategies' | 'measures' | 'indicators' | 'initiatives' | 'actions' | 'projects' | 'departments'
>;

const noUses: ProjectUses = { actions: [], initiatives: [], measures: [], strategies: [], departments: [] };
const noDuties: DepartmentDuties = {
  indicators: [],
  projects: [],
  actions: [],
  initiatives: [],
  measures: [],
  strategies: [],
};

function mapById<Id, Element extends { readonly id: Id }>(elements: readonly Element[]): Map<Id, Element> {
  return new Map(elements.map((element) => [element.id, element]));
}

/** The elements above an action, from the nearest; those that dangle are left out. */
function ancestorsOf(action: Action, byId: ById) {
  const initiative = byId.initiatives.get(action.initiative);
  const measure = initiative && byId.measures.get(initiative.measure);
  const strategy = measure && byId.strategies.get(measure.strategy);
  return { initiative, measure, strategy };
}

/** Sets keep each element once, in the order in which print brings it. */
function emptySets() {
  return {
    indicators: new Set<Indicator>(),
    projects: new Set<Project>(),
    departments: new Set<Department>(),
    actions: new Set<Action>(),
    initiatives: new Set<Initiative>(),
    measures: new Set<Measure>(),
    strategies: new Set<Strategy>(),
  };
}
type Sets = ReturnType<typeof emptySets>;

function addAction(sets: Sets, action: Action, byId: ById): void {
  const { initiative, measure, strategy } = ancestorsOf(action, byId);
  sets.actions.add(action);
  if (initiative) sets.initiatives.add(initiative);
  if (measure) sets.measures.add(measure);
  if (strategy) sets.strategies.add(strategy);
}

function collectUses(plan: Plan, byId: ById): ReadonlyMap<ProjectId, ProjectUses> {
  const uses = new Map(plan.projects.map(({ id }) => [id, emptySets()]));
  for (const action of plan.actions) {
    for (const { project, departments } of action.projects) {
      const sets = uses.get(project);
      if (!sets) continue;
      addAction(sets, action, byId);
      for (const id of departments) {
        const department = byId.departments.get(id);
        if (department) sets.departments.add(department);
      }
    }
  }
  return mapValues(uses, (sets) => ({
    actions: [...sets.actions],
    initiatives: [...sets.initiatives],
    measures: [...sets.measures],
    strategies: [...sets.strategies],
    departments: [...sets.departments],
  }));
}

function collectDuties(plan: Plan, byId: ById): ReadonlyMap<DepartmentId, DepartmentDuties> {
  const duties = new Map(plan.departments.map(({ id }) => [id, emptySets()]));
  for (const action of plan.actions) {
    for (const link of action.projects) {
      const project = byId.projects.get(link.project);
      for (const department of link.departments) {
        const sets = duties.get(department);
        if (!sets) continue;
        addAction(sets, action, byId);
        if (project) sets.projects.add(project);
      }
    }
  }
  for (const indicator of plan.indicators) {
    for (const department of indicator.departments) duties.get(department)?.indicators.add(indicator);
  }
  return mapValues(duties, (sets) => ({
    indicators: [...sets.indicators],
    projects: [...sets.projects],
    actions: [...sets.actions],
    initiatives: [...sets.initiatives],
    measures: [...sets.measures],
    strategies: [...sets.strategies],
  }));
}

function collectThemeLinks(plan: Plan): ReadonlyMap<Theme, readonly ThemeLink[]> {
  const links = new Map<Theme, ThemeLink[]>([
    ['digital', []],
    ['decarbonisation', []],
  ]);
  for (const action of plan.actions) {
    for (const link of action.projects) {
      for (const [theme, list] of links) {
        const marks = link.marks.filter((mark) => mark.theme === theme);
        if (marks.length > 0) list.push({ action, link, confirmed: marks.some((mark) => mark.confirmed) });
      }
    }
  }
  return links;
}

function collectNeighbours(plan: Plan): ReadonlyMap<ElementId, Neighbours> {
  const kinds: readonly (readonly { readonly id: ElementId }[])[] = [
    plan.strategies,
    plan.measures,
    plan.indicators,
    plan.initiatives,
    plan.actions,
    plan.projects,
    plan.departments,
  ];
  const neighbours = new Map<ElementId, Neighbours>();
  for (const elements of kinds) {
    for (const [position, { id }] of elements.entries()) {
      const previous = elements[position - 1]?.id ?? null;
      neighbours.set(id, { previous, next: elements[position + 1]?.id ?? null });
    }
  }
  return neighbours;
}

function mapValues<Key, Value, Result>(
  map: ReadonlyMap<Key, Value>,
  change: (value: Value) => Result,
): ReadonlyMap<Key, Result> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
