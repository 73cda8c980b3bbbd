import type { SeriesAssessment } from '../../core/assess/plan/assessment.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import type { ForecastBand } from './chart-model.ts';

/**
 * The ranges ahead as the chart draws them, by series: one band a level, each beginning at the last measured value.
 *
 * @example toForecastBands(city.assessmentOf(id)?.series ?? [], city.observationsOf(id))
 */
export function toForecastBands(
  parts: readonly SeriesAssessment[],
  observations: readonly Observation[],
): Readonly<Record<string, readonly ForecastBand[]>> {
  return Object.fromEntries(parts.map((part) => [part.series, bandsOf(part, observations)]));
}

function bandsOf({ series, outlook: { points } }: SeriesAssessment, observations: readonly Observation[]) {
  const [next] = points;
  if (next === undefined) return [];
  const start = observations
    .flatMap((one) => (one.status === 'measured' && one.series === series ? [one] : []))
    .filter(({ year }) => year < next.year)
    .reduce<readonly { readonly year: number; readonly value: number }[]>(
      (latest, one) => (latest.every(({ year }) => year < one.year) ? [one] : latest),
      [],
    )
    .map(({ year, value }) => ({ year, low: value, high: value }));
  return next.ranges.map(
    ({ level }, index): ForecastBand => ({
      probability: level,
      points: [
        ...start,
        ...points.flatMap(({ year, ranges }) => {
          const range = ranges[index];
          return range === undefined ? [] : [{ year, low: range.low, high: range.high }];
        }),
      ],
    }),
  );
}
