import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { ProjectId } from '../plan/plan.ts';
import type { CostKind, FundingSource } from '../round/entry.ts';
import type { MoneyUnit, RoundId } from '../round/round.ts';
import type { ItemId } from '../round/round-item.ts';

/** One amount of one project, as planning accepted it. */
export type ProjectCost = {
  readonly project: ProjectId;
  /** The fiscal year that the money is of, not the one in which it was reported. */
  readonly year: FiscalYear;
  readonly kind: CostKind;
  readonly source: FundingSource | 'total';
  /** In 円, whatever the unit that it was typed in. */
  readonly yen: number;
  readonly printed: {
    /** As typed; null for a total that was left empty and is the sum of its sources. */
    readonly raw: string | null;
    readonly unit: MoneyUnit;
  };
  /** Where the amount comes from. */
  readonly from: CostOrigin;
};

/** The answer of a round, about the results of a fiscal year; or a list that planning entered outside of rounds. */
export type CostOrigin =
  | { readonly kind: 'round'; readonly round: RoundId; readonly item: ItemId; readonly roundYear: FiscalYear }
  | { readonly kind: 'list'; readonly source: string | null };

/**
 * Why a project has no amount for a year that was asked for. `without-cost`: it is carried out without money of its own
 * (予算を伴わない事業), which is not the same as nought; `not-accepted`: what was entered does not count yet.
 */
export type CostGapReason = 'without-cost' | 'not-entered' | 'unreadable' | 'not-accepted';

export type CostGap = {
  readonly project: ProjectId;
  readonly year: FiscalYear;
  readonly kind: CostKind;
  readonly reason: CostGapReason;
  readonly from: CostOrigin;
};

/** Every amount that counts, and every one that was asked for and is not there. */
export type ProjectCosts = { readonly costs: readonly ProjectCost[]; readonly gaps: readonly CostGap[] };

/** What is looked at: budgets or settled amounts of one fiscal year. */
export type CostColumn = { readonly year: FiscalYear; readonly kind: CostKind };
