import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactElement } from 'react';
import type { Wording } from '../text/format-year.ts';
import type { IndicatorChartModel } from './chart-model.ts';
import { describeChart } from './describe-chart.ts';

export type IndicatorChartProps = Wording & {
  readonly model: IndicatorChartModel;
  /** CSS pixels; the text is at least 11 px at this width, so show the picture at this width or larger. */
  readonly width: number;
  /** Chosen from the width and the number of panels when left out. */
  readonly height?: number;
  /** Makes the ids of this picture unique in its page. */
  readonly idPrefix: string;
};

/**
 * An indicator's chart as SVG, drawn on the server, without script and without inline style.
 *
 * @example <IndicatorChart model={model} width={640} language="ja" yearStyle="western" idPrefix="k12-wide" />
 */
export function IndicatorChart(props: IndicatorChartProps): ReactElement {
  const { model, width, height = Math.round(width * 0.55), idPrefix, language, yearStyle } = props;
  const x = scaleLinear([model.years[0] ?? 0, model.years.at(-1) ?? 1], [32, width - 16]);
  const values = model.series.flatMap((series) => [
    ...series.path.map((point) => point.value),
    ...series.points.flatMap((point) => (point.status === 'measured' ? [point.value] : [])),
  ]);
  const [low = 0, high = 1] = extent(values);
  const y = scaleLinear([low, high], [height - 32, 24]);
  return (
    <svg
      role="img"
      className="chart"
      aria-labelledby={`${idPrefix}-title ${idPrefix}-desc`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${idPrefix}-title`}>{model.name}</title>
      <desc id={`${idPrefix}-desc`}>{describeChart(model, { language, yearStyle })}</desc>
      {model.series.map((series) => (
        <path
          key={series.key}
          fill="none"
          stroke="currentColor"
          strokeDasharray="4 3"
          d={
            line<{ year: number; value: number }>(
              (point) => x(point.year),
              (point) => y(point.value),
            )([...series.path]) ?? undefined
          }
        />
      ))}
    </svg>
  );
}
