import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { IndicatorChartModel } from '../indicator-chart/chart-model.ts';
import { describeChart } from '../indicator-chart/describe-chart.ts';
import type { Wording } from '../text/format-year.ts';

export type SparklineProps = Wording & {
  readonly model: IndicatorChartModel;
  /** Which part of the indicator: the key of its series. */
  readonly seriesKey: string;
  readonly width?: number;
  readonly height?: number;
};

/**
 * A series as a small line for a table's row: baseline, actuals, targets. Its sentence is its accessible name.
 *
 * @example <Sparkline model={model} seriesKey="小学校" language="ja" yearStyle="western" />
 */
export function Sparkline(props: SparklineProps): ReactElement {
  const { model, seriesKey, width = 120, height = 32, language, yearStyle } = props;
  const series = model.series.filter((one) => one.key === seriesKey);
  const path = series.flatMap((one) => one.path);
  const x = scaleLinear([model.years[0] ?? 0, model.years.at(-1) ?? 1], [4, width - 4]);
  const [low = 0, high = 1] = extent(path, (point) => point.value);
  const y = scaleLinear([low, high], [height - 4, 4]);
  const trace = line<{ year: number; value: number }>(
    (point) => x(point.year),
    (point) => y(point.value),
  );
  return (
    <svg
      role="img"
      className="spark"
      aria-label={describeChart({ ...model, series }, { language, yearStyle })}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <path fill="none" stroke="currentColor" strokeDasharray="3 2" d={trace([...path]) ?? undefined} />
    </svg>
  );
}
