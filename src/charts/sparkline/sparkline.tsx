import type { ReactElement } from 'react';
import { BoxShape } from '../draw/draw-box.tsx';
import { round, traceLine } from '../draw/round.ts';
import type { IndicatorChartModel } from '../indicator-chart/chart-model.ts';
import { describeChart } from '../indicator-chart/describe-chart.ts';
import type { Column, SeriesMarks } from '../indicator-chart/series-marks.ts';
import type { Wording } from '../text/format-year.ts';
import { layoutSparkline, sparkPole } from './layout-sparkline.ts';

export type SparklineProps = Wording & {
  readonly model: IndicatorChartModel;
  /** Which part of the indicator: the key of its series. */
  readonly seriesKey: string;
  /** CSS pixels; 120 when left out. */
  readonly width?: number;
  /** CSS pixels; 32 when left out. */
  readonly height?: number;
};

/**
 * A series as a small picture for a table's row: baseline, actuals, targets, straight path. Its accessible name is
 * the sentence of the large chart. Null where the indicator has no such series.
 *
 * @example <Sparkline model={model} seriesKey="小学校" language="ja" yearStyle="western" />
 */
export function Sparkline(props: SparklineProps): ReactElement | null {
  const { model, seriesKey, width = 120, height = 32, language, yearStyle } = props;
  const series = model.series.find((one) => one.key === seriesKey);
  if (series === undefined) return null;
  const { cumulative, years } = model;
  const { marks, floor, keep } = layoutSparkline({ series, cumulative, years, width, height });
  const story = describeChart({ ...model, series: [series] }, { language, yearStyle });
  return (
    <svg
      role="img"
      className="spark"
      aria-label={story}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill="none"
    >
      <path className="spark-floor" d={traceLine(floor)} stroke="#d9d9d9" />
      {marks.columns.length > 0 && <Columns columns={marks.columns} />}
      {keep !== null && <path className="spark-keep" d={traceLine(keep)} stroke="#595959" />}
      {marks.path.length > 1 && (
        <path className="spark-path" d={traceLine(marks.path)} stroke="#595959" strokeDasharray="3 2" />
      )}
      {marks.flags.length > 0 && (
        <path className="spark-flag" d={traceFlags(marks)} fill="#1a1a1a" stroke="#1a1a1a" />
      )}
      <ActualLine marks={marks} />
    </svg>
  );
}

function ActualLine({ marks }: { readonly marks: SeriesMarks }): ReactElement {
  const { lines, baseline, dots } = marks;
  const last = dots.at(-1);
  const single = dots.filter((dot) => !lines.flat().some(({ x }) => x === dot.x));
  return (
    <>
      {lines.length > 0 && (
        <path className="spark-line" d={lines.map(traceLine).join('')} stroke="#1a1a1a" strokeWidth={1.75} />
      )}
      {baseline !== null && (
        <circle
          className="spark-baseline"
          cx={round(baseline.x)}
          cy={round(baseline.y)}
          r={2.5}
          fill="#fff"
          stroke="#1a1a1a"
          strokeWidth={1.25}
        />
      )}
      {dots
        .filter((dot) => dot === last || single.includes(dot))
        .map((dot) => (
          <circle
            key={dot.year}
            className={dot.provisional ? 'spark-dot spark-dot-provisional' : 'spark-dot'}
            cx={round(dot.x)}
            cy={round(dot.y)}
            r={2.75}
            fill={dot.provisional ? '#fff' : '#1a1a1a'}
            stroke="#1a1a1a"
          />
        ))}
    </>
  );
}

function Columns({ columns }: { readonly columns: readonly Column[] }): ReactElement {
  return (
    <>
      {columns.map(({ year, total, added }) => (
        <g key={year}>
          <BoxShape className="spark-total" box={total} fill="#bfbfbf" />
          {added !== null && <BoxShape className="spark-added" box={added} fill="#1a1a1a" />}
        </g>
      ))}
    </>
  );
}

function traceFlags({ flags }: SeriesMarks): string {
  return flags.map(({ x, y }) => `M${round(x)} ${round(y)}v${-sparkPole}l5 2.5l-5 2.5`).join('');
}
