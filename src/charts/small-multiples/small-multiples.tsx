import type { ReactElement } from 'react';
import type { IndicatorChartModel } from '../indicator-chart/chart-model.ts';
import { IndicatorChart } from '../indicator-chart/indicator-chart.tsx';
import type { Wording } from '../text/format-year.ts';
import { alignYears } from './align-years.ts';

export type SmallMultiplesItem = {
  readonly model: IndicatorChartModel;
  /** The address of the indicator's page. */
  readonly href: string;
};

export type SmallMultiplesProps = Wording & {
  readonly items: readonly SmallMultiplesItem[];
  readonly idPrefix: string;
};

/** Fits a phone's content column; the stylesheet sets as many in a row as there is room for. */
const panelWidth = 288;

/**
 * Indicators side by side on one scale of years, each under its name. Words about what is missing are left to the
 * page, which says them once for all.
 *
 * @example <SmallMultiples items={[{ model, href: '/142034/indicators/k1' }]} language="ja" yearStyle="era" idPrefix="s1" />
 */
export function SmallMultiples({ items, idPrefix, ...wording }: SmallMultiplesProps): ReactElement {
  return (
    <div className="chart-multiples">
      {alignYears(items).map(({ model, href }, index) => (
        <figure key={href} className="chart-multiple">
          <figcaption>
            <a href={href}>{model.name}</a>
          </figcaption>
          <IndicatorChart
            model={model}
            width={panelWidth}
            captioned={false}
            idPrefix={`${idPrefix}-${index + 1}`}
            {...wording}
          />
        </figure>
      ))}
    </div>
  );
}
