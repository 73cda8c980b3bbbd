import type { PlanIndex, ProjectUses } from '../plan/index-plan.ts';
import type { InitiativeId, MeasureId, ProjectId, StrategyId } from '../plan/plan.ts';
import type { CostColumn, ProjectCost } from './project-cost.ts';

/** By what money is added up. */
export type CostLevel = 'strategies' | 'measures' | 'initiatives';

/** Amounts of projects, wherever they are from. */
export type AmountList = {
  readonly costs: readonly Pick<ProjectCost, 'project' | 'year' | 'kind' | 'source' | 'yen'>[];
};

/** What the projects of one element come to. Amounts are in yen; null where no project of it has an amount. */
export type ElementCost = {
  readonly element: StrategyId | MeasureId | InitiativeId;
  /** Every project that stands under it, once each, however often it stands there. */
  readonly yen: number | null;
  /** The part of `yen` that is of projects which stand under no other element of the level. */
  readonly ownYen: number;
  /** The part of `yen` that is of projects which stand under others too, and is in the sum of each of these. */
  readonly sharedYen: number;
  readonly projects: readonly ProjectId[];
  /** Those of `projects` that stand under other elements of the level too. */
  readonly shared: readonly ProjectId[];
  /** Those of `projects` without an amount. */
  readonly withoutAmount: readonly ProjectId[];
};

/** The money of a plan by element, and the whole, in which every project counts once. */
export type CostSums = {
  readonly level: CostLevel;
  readonly column: CostColumn;
  /** In the order of the plan. The sums of shared projects are in several rows: rows may come to more than `all`. */
  readonly rows: readonly ElementCost[];
  readonly all: {
    /** Each project once; null where none has an amount. */
    readonly yen: number | null;
    /** Of projects under several elements, each once: `all.yen` is this and the `ownYen` of all rows. */
    readonly sharedYen: number;
    readonly shared: readonly ProjectId[];
    /** By how much the rows come to more than `all.yen`. */
    readonly countedAgainYen: number;
    readonly withAmount: number;
    readonly withoutAmount: readonly ProjectId[];
  };
};

/**
 * Adds up the totals of projects by strategy, measure or initiative, for budgets or settled amounts of one year. A
 * project that stands under several elements is in the sum of each, and says so; the whole has it once.
 *
 * @example sumCosts(indexPlan(plan), costs, 'strategies', { year: 2026, kind: 'budget' }).all.yen // 482000000
 */
export function sumCosts(
  index: PlanIndex,
  costs: AmountList,
  level: CostLevel,
  column: CostColumn,
): CostSums {
  const yenOf = collectTotals(costs, column);
  const under = new Map(
    index.plan.projects.map(({ id }) => [id, elementsOf(index.usesOf(id), level)] as const),
  );
  const ids = [...under.keys()];
  const isShared = (project: ProjectId): boolean => (under.get(project)?.length ?? 0) > 1;
  const add = (projects: readonly ProjectId[]): number =>
    projects.reduce((sum, project) => sum + (yenOf.get(project) ?? 0), 0);
  const rows = index.plan[level].map(({ id }): ElementCost => {
    const projects = ids.filter((project) => under.get(project)?.includes(id));
    const shared = projects.filter(isShared);
    const known = projects.filter((project) => yenOf.has(project));
    return {
      element: id,
      yen: known.length === 0 ? null : add(projects),
      ownYen: add(projects.filter((project) => !isShared(project))),
      sharedYen: add(shared),
      projects,
      shared,
      withoutAmount: projects.filter((project) => !yenOf.has(project)),
    };
  });
  const placed = ids.filter((project) => under.get(project)?.length);
  const known = placed.filter((project) => yenOf.has(project));
  const shared = placed.filter(isShared);
  const inRows = rows.reduce((sum, { yen }) => sum + (yen ?? 0), 0);
  return {
    level,
    column,
    rows,
    all: {
      yen: known.length === 0 ? null : add(placed),
      sharedYen: add(shared),
      shared,
      countedAgainYen: inRows - add(placed),
      withAmount: known.length,
      withoutAmount: placed.filter((project) => !yenOf.has(project)),
    },
  };
}

function collectTotals({ costs }: AmountList, { year, kind }: CostColumn): ReadonlyMap<ProjectId, number> {
  return new Map(
    costs
      .filter((cost) => cost.source === 'total' && cost.year === year && cost.kind === kind)
      .map(({ project, yen }) => [project, yen]),
  );
}

function elementsOf(uses: ProjectUses, level: CostLevel): readonly ElementCost['element'][] {
  return uses[level].map(({ id }) => id);
}

/**
 * The latest year with amounts of a kind; null where there are none.
 *
 * @example findCostYear(costs, 'settled') // 2025
 */
export function findCostYear({ costs }: AmountList, kind: CostColumn['kind']): number | null {
  const years = costs.filter((cost) => cost.kind === kind).map(({ year }) => year);
  return years.length === 0 ? null : Math.max(...years);
}
