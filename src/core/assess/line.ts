import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { YearValue } from '../indicator/year-value.ts';
import { isReached, type Milestone, type Side } from './goal.ts';
import { type Step, step } from './step.ts';

/** The stretch of the planned path on which a year lies, and what it asks for in that year. */
export type Requirement = {
  readonly from: YearValue;
  readonly to: Milestone;
  /** The share of the stretch that has passed, 0 to 1. */
  readonly elapsed: number;
  /** In the unit of the series. */
  readonly required: number;
};

/**
 * What the planned path asks for in a year: straight lines from the baseline through the milestones, level after the
 * last. Null before the baseline year and where no milestone lies after it. Rule L1 of SPEC.md.
 *
 * @example requireBy({ year: 2020, value: 0 }, [{ year: 2025, value: 10 }], 2022)?.required // 4
 */
export function requireBy(
  base: YearValue,
  milestones: readonly Milestone[],
  year: FiscalYear,
): Requirement | null {
  if (year < base.year) return null;
  let from = base;
  let found: Requirement | null = null;
  for (const to of milestones) {
    if (to.year <= base.year) continue;
    const elapsed = Math.min(1, (year - from.year) / (to.year - from.year));
    found = { from, to, elapsed, required: from.value + (to.value - from.value) * elapsed };
    if (year <= to.year) return found;
    from = to;
  }
  return found;
}

/** The share of the way from the baseline to the target; below 0 where the value is worse than the baseline. */
export function progressShare(base: number, value: number, target: number): number {
  return (value - base) / (target - base);
}

/** The figures that every method shows beside its own. */
export type Line = {
  readonly requiredNow: number | null;
  readonly neededPerYear: number | null;
  readonly steps: readonly Step[];
};

/** What the straight line to one target asks for in the year of the value, and per year from there on. */
export function drawLine(side: Side, base: YearValue, value: YearValue, milestone: Milestone): Line {
  const requirement = requireBy(base, [milestone], value.year);
  const need = needPerYear(side, value, milestone);
  return {
    requiredNow: requirement?.required ?? null,
    neededPerYear: need.perYear,
    steps: [...(requirement === null ? [] : [requirementStep(requirement)]), ...need.steps],
  };
}

export function requirementStep({ from, to, elapsed, required }: Requirement): Step {
  return step('L1', 'required-now', { from: from.value, to: to.value, elapsed, required });
}

/** L2: no change is needed once the target is reached; after its year the question has no answer. */
export function needPerYear(
  side: Side,
  value: YearValue,
  milestone: Milestone,
): { readonly perYear: number | null; readonly steps: readonly Step[] } {
  if (isReached(side, value.value, milestone.value)) return { perYear: 0, steps: [] };
  const years = milestone.year - value.year;
  if (years <= 0) return { perYear: null, steps: [] };
  const needed = (milestone.value - value.value) / years;
  const figures = {
    value: value.value,
    year: value.year,
    target: milestone.value,
    targetYear: milestone.year,
    needed,
  };
  return { perYear: needed, steps: [step('L2', 'needed-per-year', figures)] };
}
