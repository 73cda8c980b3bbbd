import type { ReactElement } from 'react';
import { BoxShape } from '../draw/draw-box.tsx';
import { round } from '../draw/round.ts';
import { type LaidBand, layoutProgress, type ProgressChartModel } from './layout-progress.ts';

export type ProgressChartProps = {
  readonly model: ProgressChartModel;
  /** What it shows, in few words, and the same as a sentence. */
  readonly title: string;
  readonly description: string;
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  readonly idPrefix: string;
};

/**
 * How many items stood where, day by day: a column a day, with the due dates over it. Bands differ by their grey, so
 * that it can be printed; the numbers belong into a table beside it.
 *
 * @example <ProgressChart model={model} title="進み方" description="…" width={720} height={220} idPrefix="progress" />
 */
export function ProgressChart(props: ProgressChartProps): ReactElement {
  const { model, title, description, width, height, idPrefix } = props;
  const { plot, total, bands, milestones, ticks } = layoutProgress(model, { width, height });
  const floor = plot.y + plot.height;
  return (
    <svg
      role="img"
      className="chart progress-chart"
      viewBox={`0 0 ${width} ${height}`}
      aria-labelledby={`${idPrefix}-title ${idPrefix}-desc`}
      fontSize={12}
    >
      <title id={`${idPrefix}-title`}>{title}</title>
      <desc id={`${idPrefix}-desc`}>{description}</desc>
      <g className="chart-grid">
        {[0, total].map((count) => {
          const y = floor - (count / total) * plot.height;
          return (
            <g key={count}>
              <path d={`M${round(plot.x)} ${round(y)}h${round(plot.width)}`} stroke="#e6e6e6" />
              <text x={round(plot.x - 6)} y={round(y + 4)} textAnchor="end">
                {count}
              </text>
            </g>
          );
        })}
        {ticks.map(({ day, x }) => (
          <text key={day} x={round(x)} y={round(floor + 15)} className="chart-axis-year">
            {`${Number(day.slice(5, 7))}/${Number(day.slice(8))}`}
          </text>
        ))}
      </g>
      {bands.map((band, position) => (
        <Band key={band.key} band={band} fill={greys[position % greys.length] ?? '#ececec'} />
      ))}
      {milestones.map(({ day, label, x, labelAt, anchor }) => (
        <g key={`${day} ${label}`} className="progress-milestone">
          <path
            d={`M${round(x)} ${round(labelAt.y - 9)}V${round(floor)}`}
            stroke="#333333"
            strokeDasharray="2 3"
          />
          <text x={round(labelAt.x)} y={round(labelAt.y)} textAnchor={anchor}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Greys from the darkest, for what is done, to almost white, for what nobody has begun. */
const greys = ['#1a1a1a', '#595959', '#8c8c8c', '#bfbfbf', '#ececec'];

function Band({ band, fill }: { readonly band: LaidBand; readonly fill: string }): ReactElement {
  const { key, label, columns, labelAt, latest } = band;
  return (
    <g className={`progress-${key}`}>
      {columns
        .filter(({ height }) => height > 0)
        .map((box) => (
          <BoxShape key={box.x} className="progress-column" box={box} fill={fill} />
        ))}
      {labelAt !== null && (
        <text x={round(labelAt.x)} y={round(labelAt.y)} className="chart-label">
          {`${label} ${latest}`}
        </text>
      )}
    </g>
  );
}
