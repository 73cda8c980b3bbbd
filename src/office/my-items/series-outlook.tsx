import type { ReactElement } from 'react';
import type { ChartSeries } from '../../charts/indicator-chart/chart-model.ts';
import { Sparkline } from '../../charts/sparkline/sparkline.tsx';
import { stateShapes, stateWords } from '../../core/assess/state-words.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import { formatFigure } from '../../core/indicator/format-figure.ts';
import type { AskedSeries, IndicatorItem } from '../../core/round/round-item.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { fieldId } from './field-name.ts';
import { useItem } from './item-context.ts';

/** CSS pixels of the small chart. */
const chart = { width: 240, height: 56 } as const;

type SeriesOutlookProps = { readonly item: IndicatorItem; readonly asked: AskedSeries };

/**
 * What a value is held against: what was before, what is to be reached, and how it stands with what is in the box.
 * Nobody has to look up last year's sheet.
 */
export function SeriesOutlook({ item, asked }: SeriesOutlookProps): ReactElement {
  const { view, scope } = useItem();
  const model = view.standing?.chart ?? null;
  const id = fieldId(item.id, ['series', asked.key]);
  return (
    <div className="outlook">
      <p className="standing" id={`${id}-standing`} aria-live="polite" data-live="">
        <Standing asked={asked} />
      </p>
      {model !== null && (
        <div className="outlook-chart" id={`${id}-chart`} data-live="">
          <Sparkline
            model={model}
            seriesKey={asked.key}
            language={scope.language}
            yearStyle={scope.yearStyle}
            {...chart}
          />
        </div>
      )}
      <KnownValues asked={asked} series={model?.series.find(({ key }) => key === asked.key) ?? null} />
    </div>
  );
}

function Standing({ asked }: Pick<SeriesOutlookProps, 'asked'>): ReactElement {
  const { view, t } = useItem();
  const state = view.standing?.states.get(asked.key);
  if (state === undefined) return <span className="standing-none">{t(myItemsText.noVerdict)}</span>;
  return (
    <>
      <span className="standing-label">{t(myItemsText.verdict)}</span>{' '}
      <span className={`state state-${state}`}>
        <span className="state-word">
          <span className="shape" aria-hidden="true">
            {stateShapes[state]}
          </span>
          {t(stateWords[state])}
        </span>
      </span>
    </>
  );
}

type KnownValuesProps = { readonly asked: AskedSeries; readonly series: ChartSeries | null };

/** The baseline, the latest values and the targets, in order of year. */
function KnownValues({ asked, series }: KnownValuesProps): ReactElement | null {
  const { t, scope } = useItem();
  const { language, yearStyle } = scope;
  const { baseline, earlier, decimals, unit } = asked;
  const print = (value: number) => formatFigure(value, decimals, unit, language);
  const known = [
    ...(baseline === null
      ? []
      : [
          {
            key: 'baseline',
            year: baseline.year,
            label: t(myItemsText.baseline),
            value: print(baseline.value),
          },
        ]),
    ...earlier.slice(-3).map(({ year, value }) => ({ key: `${year}`, year, label: '', value: print(value) })),
    ...(series?.targets ?? []).map(({ year, raw }) => ({
      key: `target-${year}`,
      year,
      label: t(myItemsText.target),
      value: raw,
    })),
  ];
  if (known.length === 0) return null;
  return (
    <dl className="earlier" aria-label={t(myItemsText.history)}>
      {known.map(({ key, year, label, value }) => (
        <div key={key}>
          <dt>
            {label !== '' && <span>{label} </span>}
            {formatFiscalYear(year, yearStyle === 'both' ? 'western' : yearStyle, language)}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
