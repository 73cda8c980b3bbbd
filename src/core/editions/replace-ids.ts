import type { IdPrefix } from '../plan/assign-ids.ts';
import type {
  Action,
  ActionId,
  DepartmentId,
  ElementId,
  Indicator,
  IndicatorId,
  InitiativeId,
  MeasureId,
  Plan,
  ProjectId,
  StrategyId,
} from '../plan/plan.ts';

/** By an id, the id of the same kind that takes its place everywhere in a plan. */
export type IdReplacements = ReadonlyMap<ElementId, ElementId>;

/**
 * A plan in which elements have other ids, wherever they are named. Ids that are not in the map stay.
 *
 * @example replaceIds(plan, new Map([['p80', 'p3']])) // the project p80 is p3, on every action where it stands
 */
export function replaceIds(plan: Plan, replacements: IdReplacements): Plan {
  if (replacements.size === 0) return plan;
  const ids = createReplacer(replacements);
  return {
    ...plan,
    strategies: plan.strategies.map((one) => ({ ...one, id: ids.s(one.id) })),
    measures: plan.measures.map((one) => ({ ...one, id: ids.m(one.id), strategy: ids.s(one.strategy) })),
    indicators: plan.indicators.map((one) => replaceInIndicator(one, ids)),
    initiatives: plan.initiatives.map((one) => ({ ...one, id: ids.i(one.id), measure: ids.m(one.measure) })),
    actions: plan.actions.map((one) => replaceInAction(one, ids)),
    projects: plan.projects.map((one) => ({ ...one, id: ids.p(one.id) })),
    departments: plan.departments.map((one) => ({ ...one, id: ids.d(one.id) })),
  };
}

type Replacer = ReturnType<typeof createReplacer>;

/** The number is replaced behind its letter, so that an id stays one of its kind. */
function createReplacer(replacements: IdReplacements) {
  const numberOf = (id: ElementId): number => Number((replacements.get(id) ?? id).slice(1));
  return {
    s: (id: StrategyId): StrategyId => `s${numberOf(id)}`,
    m: (id: MeasureId): MeasureId => `m${numberOf(id)}`,
    k: (id: IndicatorId): IndicatorId => `k${numberOf(id)}`,
    i: (id: InitiativeId): InitiativeId => `i${numberOf(id)}`,
    a: (id: ActionId): ActionId => `a${numberOf(id)}`,
    p: (id: ProjectId): ProjectId => `p${numberOf(id)}`,
    d: (id: DepartmentId): DepartmentId => `d${numberOf(id)}`,
  } satisfies Record<IdPrefix, unknown>;
}

function replaceInIndicator(indicator: Indicator, ids: Replacer): Indicator {
  const { parent } = indicator;
  return {
    ...indicator,
    id: ids.k(indicator.id),
    parent: isStrategyId(parent) ? ids.s(parent) : ids.m(parent),
    departments: indicator.departments.map(ids.d),
  };
}

function replaceInAction(action: Action, ids: Replacer): Action {
  return {
    ...action,
    id: ids.a(action.id),
    initiative: ids.i(action.initiative),
    projects: action.projects.map((link) => ({
      ...link,
      project: ids.p(link.project),
      departments: link.departments.map(ids.d),
    })),
  };
}

function isStrategyId(id: StrategyId | MeasureId): id is StrategyId {
  return id.startsWith('s');
}
