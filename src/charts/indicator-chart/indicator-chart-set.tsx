import type { ReactElement } from 'react';
import { IndicatorChart, type IndicatorChartProps } from './indicator-chart.tsx';

export type IndicatorChartSetProps = Omit<IndicatorChartProps, 'width' | 'height'>;

/** The widths that `charts.css` chooses between: each is shown from its width up, so texts never shrink. */
const variants = [
  { name: 'narrow', width: 288 },
  { name: 'medium', width: 440 },
  { name: 'wide', width: 680 },
] as const;

/**
 * The chart laid out for a phone, a column and a page; the stylesheet shows the one that fits, without script.
 *
 * @example <IndicatorChartSet model={model} language="ja" yearStyle="era" idPrefix="k12" />
 */
export function IndicatorChartSet({ idPrefix, ...props }: IndicatorChartSetProps): ReactElement {
  return (
    <div className="chart-set">
      {variants.map(({ name, width }) => (
        <div key={name} className={`chart-at-${name}`}>
          <IndicatorChart {...props} width={width} idPrefix={`${idPrefix}-${name}`} />
        </div>
      ))}
    </div>
  );
}
