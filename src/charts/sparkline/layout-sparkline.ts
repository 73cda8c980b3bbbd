import { scaleLinear } from 'd3-scale';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { ChartSeries } from '../indicator-chart/chart-model.ts';
import { markSeries, type SeriesMarks } from '../indicator-chart/series-marks.ts';
import { collectValues, countsFromZero, findDomain } from '../indicator-chart/value-domain.ts';
import type { Segment } from '../layout/geometry.ts';

export type SparklineLayout = {
  readonly marks: SeriesMarks;
  readonly floor: Segment;
  readonly keep: Segment | null;
};

export type SparklineInput = {
  readonly series: ChartSeries;
  readonly cumulative: boolean;
  readonly years: readonly FiscalYear[];
  readonly width: number;
  readonly height: number;
};

/** A pole of this height (pixels) must fit over the highest value. */
export const sparkPole = 9;
const inset = 6;

/** The same marks and the same kind of scale as the large chart, without any text. */
export function layoutSparkline({
  series,
  cumulative,
  years,
  width,
  height,
}: SparklineInput): SparklineLayout {
  const fromZero = cumulative || countsFromZero(series.unit);
  const domain = findDomain(collectValues(series), fromZero) ?? [0, 1];
  const floor = height - 1.5;
  const x = scaleLinear([years[0] ?? 0, years.at(-1) ?? 1], [inset, width - inset - 2]);
  const y = scaleLinear(domain, [domain[0] === 0 ? floor : floor - 5, sparkPole + 1]);
  const step = (width - 2 * inset) / Math.max(1, years.length - 1);
  const across = (level: number): Segment => [
    { x: 0, y: level },
    { x: width, y: level },
  ];
  return {
    marks: markSeries(series, cumulative, { x, y, step, floor }),
    floor: across(floor),
    keep: series.keep === null ? null : across(y(series.keep.value)),
  };
}
