import type { ObservationDifference } from '../indicator/compare-observations.ts';
import { seriesDecimals } from '../indicator/format-figure.ts';
import type { Observation } from '../indicator/observation.ts';
import { observationKey } from '../indicator/observation-key.ts';
import { baselineYearOf } from '../indicator/straight-path.ts';
import type { YearValue } from '../indicator/year-value.ts';
import { groupBy } from '../plan/group-by.ts';
import type { Indicator, Plan, Series } from '../plan/plan.ts';
import { checkValue } from '../round/checks/check-value.ts';
import type { Problem } from '../round/checks/problem.ts';

/** A value that can be recorded and is probably a mistake. */
export type ActualDoubt = { readonly observation: Observation; readonly problem: Problem };

/** Of the remarks on a value: those that mean a mistake in years of history too. A jump or a standstill is history. */
const DOUBTFUL = [
  'unit-slip',
  'total-falls',
  'percentage-over-100',
] as const satisfies readonly Problem['code'][];

/**
 * What a person should look at before results are recorded: a slip of the unit or of the digits, beside the years
 * before and beside the plan's own figures; a running total that falls; a percentage over 100.
 *
 * @example findDoubts(differences, known, plan)[0]?.problem.code // 'unit-slip'
 */
export function findDoubts(
  differences: readonly ObservationDifference[],
  known: readonly Observation[],
  plan: Plan,
): readonly ActualDoubt[] {
  const standing = new Map(known.map((one) => [observationKey(one), one]));
  for (const { after } of differences) standing.set(observationKey(after), after);
  const bySeries = groupBy([...standing.values()], ({ indicator, series }) => `${indicator}/${series}`);
  return differences.flatMap(({ after }) => {
    const indicator = plan.indicators.find(({ id }) => id === after.indicator);
    const series = indicator?.series.find(({ key }) => key === after.series);
    if (indicator === undefined || series === undefined || after.status === 'absent') return [];
    const beside = bySeries.get(`${after.indicator}/${after.series}`) ?? [];
    const value = { year: after.year, value: after.value };
    return listRemarks(value, indicator, series, beside, plan).map((problem) => ({
      observation: after,
      problem,
    }));
  });
}

function listRemarks(
  value: YearValue,
  indicator: Indicator,
  series: Series,
  beside: readonly Observation[],
  plan: Plan,
): readonly Problem[] {
  const { key, label, unit, baseline } = series;
  const asked = { key, label, unit, decimals: seriesDecimals(series), last: null };
  const earlier = beside
    .flatMap((one) =>
      one.status === 'measured' && one.year < value.year ? [{ year: one.year, value: one.value }] : [],
    )
    .toSorted((a, b) => a.year - b.year);
  const atBaseline =
    baseline.value === null ? null : { year: baselineYearOf(baseline, plan).year, value: baseline.value };
  const remarks = checkValue(indicator, { ...asked, baseline: atBaseline, earlier }, value).filter(
    ({ code }) => DOUBTFUL.some((doubtful) => doubtful === code),
  );
  if (indicator.cumulative || atBaseline === null || remarks.some(({ code }) => code === 'unit-slip'))
    return remarks;
  // A table that is off by a factor as a whole agrees with itself; the plan's own baseline tells.
  const planned = { ...asked, baseline: { ...atBaseline, year: value.year - 1 }, earlier: [] };
  const slips = checkValue(indicator, planned, value).filter(({ code }) => code === 'unit-slip');
  return [...remarks, ...slips];
}
