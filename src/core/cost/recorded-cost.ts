import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { ProjectId } from '../plan/plan.ts';
import { type CostEntry, type CostKind, FUNDING_SOURCES } from '../round/entry.ts';
import type { Instant } from '../round/item-status.ts';
import type { MoneyUnit } from '../round/round.ts';

/**
 * What a project cost in one year as planning entered it outside of rounds, from a list of the finance office: years
 * from before the first round, or an amount that was put right later.
 */
export type RecordedCost = {
  readonly project: ProjectId;
  /** The fiscal year that the money is of. */
  readonly year: FiscalYear;
  readonly kind: CostKind;
  readonly unit: MoneyUnit;
  /** Carried out without money of its own; then no amount stands here. */
  readonly withoutCost: boolean;
  /** As it stood in the list. */
  readonly amounts: CostEntry;
  /** The list: `2025年度 決算書`. */
  readonly source: string | null;
  /** When it was entered: of it and the answer of a round, the later one counts. */
  readonly recordedAt: Instant;
};

/** What identifies a recorded cost within a municipality: `p12/2025/settled`. */
export function recordedCostKey({
  project,
  year,
  kind,
}: Pick<RecordedCost, 'project' | 'year' | 'kind'>): string {
  return `${project}/${year}/${kind}`;
}

/**
 * Whether two say the same, whenever each was entered.
 *
 * @example isSameCost(known, { ...known, recordedAt: later }) // true
 */
export function isSameCost(one: RecordedCost, other: RecordedCost): boolean {
  const contents = ({ unit, withoutCost, amounts, source }: RecordedCost) =>
    JSON.stringify([unit, withoutCost, source, amounts.total, ...FUNDING_SOURCES.map((key) => amounts[key])]);
  return recordedCostKey(one) === recordedCostKey(other) && contents(one) === contents(other);
}
