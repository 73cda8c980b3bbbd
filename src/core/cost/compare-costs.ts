import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import { groupBy } from '../plan/group-by.ts';
import type { ProjectId } from '../plan/plan.ts';
import type { CostKind } from '../round/entry.ts';
import type { PublicCost, PublicCostGap, PublicCosts } from './public-cost.ts';

/** All that is said of what one project cost in one year: its total and sources, or why there is none. */
export type CostSaid = readonly (PublicCost | PublicCostGap)[];

/** A cost that the public will read otherwise; null: nothing is said of it. */
export type CostChange = {
  readonly project: ProjectId;
  readonly year: FiscalYear;
  readonly kind: CostKind;
  readonly before: CostSaid | null;
  readonly after: CostSaid | null;
};

/**
 * What two publications say otherwise of the projects' money.
 *
 * @example compareCosts(published.costs, built.costs) // [{ project: 'p7', year: 2025, kind: 'settled', before: null, … }]
 */
export function compareCosts(
  before: PublicCosts | undefined,
  after: PublicCosts | undefined,
): readonly CostChange[] {
  const [old, fresh] = [groupCosts(before), groupCosts(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key): readonly CostChange[] => {
    const [was, is] = [old.get(key) ?? null, fresh.get(key) ?? null];
    const [one] = is ?? was ?? [];
    // Copies of the same shape in the same order, so that the same contents are the same text.
    if (one === undefined || JSON.stringify(was) === JSON.stringify(is)) return [];
    return [{ project: one.project, year: one.year, kind: one.kind, before: was, after: is }];
  });
}

function groupCosts(costs: PublicCosts | undefined): ReadonlyMap<string, CostSaid> {
  const all: CostSaid = costs === undefined ? [] : [...costs.costs, ...costs.gaps];
  return groupBy(all, ({ project, year, kind }) => `${project}/${year}/${kind}`);
}
