import type { FiscalYear } from '../../fiscal/fiscal-year.ts';
import type { Observation } from '../../indicator/observation.ts';
import { effectiveDirection } from '../../indicator/propose-direction.ts';
import { baselineYearOf } from '../../indicator/straight-path.ts';
import type { YearValue } from '../../indicator/year-value.ts';
import type { Indicator, Plan, Series } from '../../plan/plan.ts';
import type { AssessInput, Point } from '../assess-input.ts';
import { type Step, step } from '../step.ts';
import { toGoal } from './to-goal.ts';

/** A series of a plan as the methods judge it, with what had to be assumed for that. */
export type PlanSeriesInput = { readonly input: AssessInput; readonly remarks: readonly Step[] };

/** The whole of a share in per cent. */
export const WHOLE = 100;

/**
 * Brings together what the plan promises for a series and what was reported. Rules N1 to N4 and C1 of SPEC.md.
 *
 * @example assess(toAssessInput(indicator, series, observations, { edition: 2024 }, 2026).input, 'path')
 */
export function toAssessInput(
  indicator: Indicator,
  series: Series,
  observations: readonly Observation[],
  plan: Pick<Plan, 'edition'>,
  asOf: FiscalYear | null,
): PlanSeriesInput {
  const points = observations
    .filter((one) => one.indicator === indicator.id && one.series === series.key)
    .toSorted((a, b) => a.year - b.year)
    .map(toPoint);
  const { base, remarks } = findBase(indicator, series, plan);
  const first = points.find((point) => point.status === 'measured');
  const goal = toGoal(indicator, series, base?.value ?? (first?.status === 'measured' ? first.value : null));
  const proposed = goal.kind === 'reach' && !effectiveDirection(indicator).confirmed;
  const limit = isShare(series.unit) ? WHOLE : null;
  return {
    input: { goal, base, points, asOf, limit },
    remarks: proposed ? [...remarks, step('N1', 'direction-proposed')] : remarks,
  };
}

/** Whether a unit is per cent, as the plan prints it: ％ or %. */
export function isShare(unit: string | null): boolean {
  return unit !== null && unit.normalize('NFKC') === '%';
}

function toPoint(observation: Observation): Point {
  const { year } = observation;
  if (observation.status === 'absent') return { year, status: 'absent', reason: observation.reason };
  const { value, provisional } = observation;
  return { year, status: 'measured', value, provisional };
}

function findBase(
  { cumulative }: Indicator,
  { baseline }: Series,
  plan: Pick<Plan, 'edition'>,
): { readonly base: YearValue | null; readonly remarks: readonly Step[] } {
  const { year, assumed } = baselineYearOf(baseline, plan);
  if (baseline.value === null) {
    if (!cumulative) return { base: null, remarks: [] };
    return { base: { year, value: 0 }, remarks: [step('C1', 'total-from-nought', { year })] };
  }
  const remarks = assumed ? [step('N4', 'base-year-assumed', { year })] : [];
  return { base: { year, value: baseline.value }, remarks };
}
