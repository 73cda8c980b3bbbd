import type { PlanIndex } from '../plan/index-plan.ts';
import type { ProjectId } from '../plan/plan.ts';
import { FUNDING_SOURCES, type FundingSource } from '../round/entry.ts';
import type { CostColumn } from './project-cost.ts';
import {
  listCostColumns,
  type PublicCost,
  type PublicCostGap,
  type PublicCostOrigin,
  type PublicCosts,
} from './public-cost.ts';
import { type CostLevel, type CostSums, sumCosts } from './sum-costs.ts';

/** What is said of one project in one year: its amounts in yen, or why there is none. */
export type CostFound =
  | {
      readonly status: 'amount';
      readonly yen: number;
      /** Those that were given; they come to `yen`. */
      readonly sources: ReadonlyMap<FundingSource, number>;
      readonly from: PublicCostOrigin;
    }
  /** `unsaid`: nobody was asked for it, and no list has it. */
  | { readonly status: 'none'; readonly reason: PublicCostGap['reason'] | 'unsaid' };

/** The money of a publication made walkable. */
export type CostIndex = {
  /** The oldest first. */
  readonly columns: readonly CostColumn[];
  /** The funding sources that any project has, in the order of budget books. */
  readonly sources: readonly FundingSource[];
  readonly find: (project: ProjectId, column: CostColumn) => CostFound;
  /** Whether anything is said of a project. */
  readonly has: (project: ProjectId) => boolean;
  readonly sum: (level: CostLevel, column: CostColumn) => CostSums;
  /** What one looks at first: the latest settled amounts, or else the latest budgets. */
  readonly latest: CostColumn;
};

/**
 * Lays the ways through the money of a publication; null where it has none.
 *
 * @example indexCosts(snapshot.costs, indexPlan(snapshot.plan))?.find('p7', { year: 2025, kind: 'settled' })
 */
export function indexCosts(costs: PublicCosts | undefined, index: PlanIndex): CostIndex | null {
  if (costs === undefined) return null;
  const columns = listCostColumns(costs);
  const latest = columns.findLast(({ kind }) => kind === 'settled') ?? columns.at(-1);
  if (latest === undefined) return null;
  const amounts = new Map<string, PublicCost[]>();
  for (const cost of costs.costs) {
    const key = keyOf(cost.project, cost);
    amounts.set(key, [...(amounts.get(key) ?? []), cost]);
  }
  const gaps = new Map(costs.gaps.map((gap) => [keyOf(gap.project, gap), gap]));
  const known = new Set([...costs.costs, ...costs.gaps].map(({ project }) => project));
  const sums = new Map<string, CostSums>();
  return {
    columns,
    sources: FUNDING_SOURCES.filter((source) => costs.costs.some((cost) => cost.source === source)),
    find: (project, column) => {
      const key = keyOf(project, column);
      return readAmounts(amounts.get(key) ?? [], gaps.get(key)?.reason ?? 'unsaid');
    },
    has: (project) => known.has(project),
    sum: (level, column) => {
      const key = keyOf(level, column);
      const made = sums.get(key) ?? sumCosts(index, costs, level, column);
      sums.set(key, made);
      return made;
    },
    latest,
  };
}

function keyOf(what: string, { year, kind }: CostColumn): string {
  return `${what}/${year}/${kind}`;
}

function readAmounts(costs: readonly PublicCost[], reason: 'unsaid' | PublicCostGap['reason']): CostFound {
  const total = costs.find(({ source }) => source === 'total');
  if (total === undefined) return { status: 'none', reason };
  const sources = costs.flatMap(({ source, yen }) => (source === 'total' ? [] : [[source, yen] as const]));
  return { status: 'amount', yen: total.yen, sources: new Map(sources), from: total.from };
}
