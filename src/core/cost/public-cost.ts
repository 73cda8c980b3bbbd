import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Plan, ProjectId } from '../plan/plan.ts';
import type { CostKind } from '../round/entry.ts';
import type { CostColumn, CostGapReason, CostOrigin, ProjectCost, ProjectCosts } from './project-cost.ts';

/** 公表する金額: which amounts a city gives out; none where it chose neither. */
export const COSTS_SHOWN = ['settled', 'all'] as const;
export type CostsShown = (typeof COSTS_SHOWN)[number];

/** Who said it: the departments, asked for the results of a fiscal year; or a list of the finance office. */
export type PublicCostOrigin =
  | { readonly kind: 'round'; readonly year: FiscalYear }
  | { readonly kind: 'list'; readonly source: string | null };

/** One amount of one project, as the public reads it. */
export type PublicCost = Omit<ProjectCost, 'from'> & { readonly from: PublicCostOrigin };

/** Why the public reads no amount: it is carried out without money of its own, or none was reported. */
export type PublicCostGap = {
  readonly project: ProjectId;
  readonly year: FiscalYear;
  readonly kind: CostKind;
  readonly reason: 'without-cost' | 'not-reported';
};

export type PublicCosts = {
  readonly costs: readonly PublicCost[];
  readonly gaps: readonly PublicCostGap[];
};

/** What is asked of all amounts, to find those that come out. */
export type CostSelection = {
  readonly plan: Pick<Plan, 'projects'>;
  readonly shown: CostsShown;
  /** The last fiscal year whose results are public; null: none is. */
  readonly upTo: FiscalYear | null;
};

/**
 * The amounts that come out with a publication: of projects that the edition has, settled ones up to the year whose
 * results are public, and budgets where the city gives them out. Copied field by field, so that nothing else gets
 * through: neither which item an amount comes from, nor how far an answer is that does not count yet.
 *
 * @example toPublicCosts(costs, { plan, shown: 'settled', upTo: 2026 }).costs[0]?.yen // 1234000
 */
export function toPublicCosts({ costs, gaps }: ProjectCosts, selection: CostSelection): PublicCosts {
  const projects = new Map(selection.plan.projects.map(({ id }, at) => [id, at]));
  const isOut = ({ year, kind }: CostColumn): boolean =>
    kind === 'budget' ? selection.shown === 'all' : selection.upTo !== null && year <= selection.upTo;
  const inOrder = <One extends Place>(list: readonly One[]): readonly One[] =>
    list
      .filter((one) => projects.has(one.project) && isOut(one))
      .toSorted(
        (a, b) =>
          (projects.get(a.project) ?? 0) - (projects.get(b.project) ?? 0) ||
          a.year - b.year ||
          kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
      );
  return {
    costs: inOrder(costs).map(toPublicCost),
    gaps: inOrder(gaps).map(({ project, year, kind, reason }) => ({
      project,
      year,
      kind,
      reason: publicReason[reason],
    })),
  };
}

type Place = { readonly project: ProjectId; readonly year: FiscalYear; readonly kind: CostKind };

const kinds = ['budget', 'settled'] as const satisfies readonly CostKind[];

const publicReason = {
  'without-cost': 'without-cost',
  'not-entered': 'not-reported',
  unreadable: 'not-reported',
  'not-accepted': 'not-reported',
} as const satisfies Readonly<Record<CostGapReason, PublicCostGap['reason']>>;

function toPublicCost({ project, year, kind, source, yen, printed, from }: ProjectCost): PublicCost {
  const { raw, unit } = printed;
  return { project, year, kind, source, yen, printed: { raw, unit }, from: toPublicOrigin(from) };
}

function toPublicOrigin(from: CostOrigin): PublicCostOrigin {
  return from.kind === 'round'
    ? { kind: 'round', year: from.roundYear }
    : { kind: 'list', source: from.source };
}

/**
 * Copies them field by field, so that nothing that is not a field of a public one gets through.
 *
 * @example copyCosts({ costs: [{ ...cost, item: 'r1.p7' }], gaps: [] }) // without item
 */
export function copyCosts({ costs, gaps }: PublicCosts): PublicCosts {
  return {
    costs: costs.map(({ project, year, kind, source, yen, printed: { raw, unit }, from }) => ({
      project,
      year,
      kind,
      source,
      yen,
      printed: { raw, unit },
      from:
        from.kind === 'round' ? { kind: 'round', year: from.year } : { kind: 'list', source: from.source },
    })),
    gaps: gaps.map(({ project, year, kind, reason }) => ({ project, year, kind, reason })),
  };
}

/**
 * Every year and kind of which something is said, the oldest first, budget before settled amount.
 *
 * @example listCostColumns(costs) // [{ year: 2025, kind: 'settled' }, { year: 2026, kind: 'budget' }]
 */
export function listCostColumns({ costs, gaps }: PublicCosts): readonly CostColumn[] {
  const years = [...new Set([...costs, ...gaps].map(({ year }) => year))].toSorted((a, b) => a - b);
  return years.flatMap((year) =>
    kinds
      .filter((kind) => [...costs, ...gaps].some((one) => one.year === year && one.kind === kind))
      .map((kind) => ({ year, kind })),
  );
}
