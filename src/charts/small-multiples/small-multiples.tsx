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

/** Wide enough for a phone's content column; CSS sets how many stand in a row. */
const panelWidth = 288;

/**
 * Indicators side by side on one scale of years, each under its name.
 *
 * @example <SmallMultiples items={[{ model, href: '/142034/indicators/k1' }]} language="ja" yearStyle="era" idPrefix="s1" />
 */
export function SmallMultiples({ items, idPrefix, ...wording }: SmallMultiplesProps): ReactElement {
  const models = alignYears(items.map((item) => item.model));
  return (
    <div className="chart-multiples">
      {models.map((model, index) => (
        <figure key={items[index]?.href} className="chart-multiple">
          <figcaption>
            <a href={items[index]?.href}>{model.name}</a>
          </figcaption>
          <IndicatorChart
            model={model}
            width={panelWidth}
            idPrefix={`${idPrefix}-${index + 1}`}
            {...wording}
          />
        </figure>
      ))}
    </div>
  );
}
