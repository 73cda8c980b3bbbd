import { extent } from 'd3-array';
import type { ChartSeries, IndicatorChartModel } from './chart-model.ts';
import { collectValues, countsFromZero } from './value-domain.ts';

/** More lines than this in one panel cannot be labelled at the marks on a phone. */
const mostLines = 3;
/** A part that would take less than this share of the common scale gets a panel of its own. */
const leastShare = 0.25;

/** Which series stand in one panel: all together where their scales agree, else each alone. */
export function groupPanels({
  cumulative,
  series,
}: IndicatorChartModel): readonly (readonly ChartSeries[])[] {
  const alone =
    cumulative ||
    series.length > mostLines ||
    series.some((one) => one.keep !== null || one.unit !== series[0]?.unit) ||
    doScalesClash(series);
  return alone ? series.map((one) => [one]) : [series];
}

function doScalesClash(series: readonly ChartSeries[]): boolean {
  const fromZero = series.some((one) => countsFromZero(one.unit));
  const lengths = series
    .map((one) => measureLength(collectValues(one), fromZero))
    .filter((length) => length > 0);
  const whole = measureLength(series.flatMap(collectValues), fromZero);
  return lengths.some((length) => length < whole * leastShare);
}

function measureLength(values: readonly number[], fromZero: boolean): number {
  const [low, high] = extent(fromZero ? [0, ...values] : values);
  return low === undefined ? 0 : high - low;
}
