import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Baseline, Plan, Series } from '../plan/plan.ts';
import { resolveTarget } from './resolve-target.ts';
import type { YearValue } from './year-value.ts';

/** The fiscal year of a baseline. `assumed`: the plan does not say it, and the year before its first action year stands in. */
type BaselineYear = { readonly year: FiscalYear; readonly assumed: boolean };

/** The values on the straight way from the baseline through the targets, one a year. */
export type StraightPath = {
  readonly baselineYear: BaselineYear;
  /** In order of year, without a hole. Empty where neither baseline nor target is a number. */
  readonly points: readonly YearValue[];
};

/**
 * The fiscal year of a baseline, assumed where nobody said it.
 *
 * @example baselineYearOf(series.baseline, plan) // { year: 2023, assumed: true } in an edition from 2024
 */
export function baselineYearOf(baseline: Pick<Baseline, 'year'>, plan: Pick<Plan, 'edition'>): BaselineYear {
  return baseline.year === null
    ? { year: plan.edition - 1, assumed: true }
    : { year: baseline.year, assumed: false };
}

/**
 * The straight required path, in the unit of the series, bending at each target. Without a baseline it starts at the first target;
 * a target without a level (words that need a baseline that is not there) is passed over.
 *
 * @example straightPath(series, plan).points // baseline 10 in 2023, target 30 in 2025: 10, 20, 30
 */
export function straightPath(
  { baseline, targets }: Pick<Series, 'baseline' | 'targets'>,
  plan: Pick<Plan, 'edition'>,
): StraightPath {
  const baselineYear = baselineYearOf(baseline, plan);
  const knots: YearValue[] =
    baseline.value === null ? [] : [{ year: baselineYear.year, value: baseline.value }];
  for (const target of targets) {
    const resolved = resolveTarget(target, baseline);
    const last = knots.at(-1);
    if (resolved.status === 'unresolved' || (last && target.year <= last.year)) continue;
    knots.push({ year: target.year, value: resolved.level });
  }
  const points = knots.flatMap((knot, position) => {
    const next = knots[position + 1];
    return next ? interpolate(knot, next) : [knot];
  });
  return { baselineYear, points };
}

/** The years from one knot to the next, the next one left out. */
function interpolate(from: YearValue, to: YearValue): readonly YearValue[] {
  const length = to.year - from.year;
  return Array.from({ length }, (_, step) => ({
    year: from.year + step,
    value: from.value + ((to.value - from.value) * step) / length,
  }));
}
