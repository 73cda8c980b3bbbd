import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Absent, Measured, Observation } from './observation.ts';

/** Where an observation belongs. */
export type SeriesOf = Pick<Observation, 'indicator' | 'series'>;

/** One fiscal year of a series: what is known of it. */
export type TimelineYear =
  | (Measured & { readonly year: FiscalYear })
  | (Absent & { readonly year: FiscalYear })
  /** Results of this year were published, and of this series nothing was said, not even why. */
  | { readonly status: 'no-record'; readonly year: FiscalYear }
  /** Results of this year are not asked for yet. */
  | { readonly status: 'not-yet-due'; readonly year: FiscalYear };

/** From which to which year a timeline runs, and up to which results are due (null before the first round). */
export type TimelineSpan = {
  readonly from: FiscalYear;
  readonly to: FiscalYear;
  readonly resultsUpTo: FiscalYear | null;
};

/**
 * The last measured value of a series, or null before there is any.
 *
 * @example latestMeasured(observations, { indicator: 'k3', series: '小学校' })?.value
 */
export function latestMeasured(
  observations: readonly Observation[],
  of: SeriesOf,
): (Observation & Measured) | null {
  let latest: (Observation & Measured) | null = null;
  for (const observation of observations) {
    if (observation.status !== 'measured' || !isOf(observation, of)) continue;
    if (latest === null || observation.year > latest.year) latest = observation;
  }
  return latest;
}

/**
 * Every fiscal year of a span with what is known of the series in it. Observations outside the span widen it, so
 * that nothing that was reported is lost.
 *
 * @example
 * traceObservations(observations, { indicator: 'k3', series: '' }, { from: 2023, to: 2027, resultsUpTo: 2025 })
 * // 2023 measured, 2024 absent (not-measured), 2025 no-record, 2026 and 2027 not-yet-due
 */
export function traceObservations(
  observations: readonly Observation[],
  of: SeriesOf,
  { from, to, resultsUpTo }: TimelineSpan,
): readonly TimelineYear[] {
  const known = new Map(observations.filter((one) => isOf(one, of)).map((one) => [one.year, one]));
  const first = Math.min(from, ...known.keys());
  const last = Math.max(to, ...known.keys());
  return Array.from({ length: last - first + 1 }, (_, step): TimelineYear => {
    const year = first + step;
    const observation = known.get(year);
    if (!observation) {
      return { status: resultsUpTo !== null && year <= resultsUpTo ? 'no-record' : 'not-yet-due', year };
    }
    return withYear(observation);
  });
}

function withYear(observation: Observation): TimelineYear {
  const { year } = observation;
  if (observation.status === 'absent') {
    return { status: 'absent', year, reason: observation.reason, expected: observation.expected };
  }
  const { value, raw, provisional, measuredAt } = observation;
  return { status: 'measured', year, value, raw, provisional, measuredAt };
}

function isOf(observation: Observation, { indicator, series }: SeriesOf): boolean {
  return observation.indicator === indicator && observation.series === series;
}
