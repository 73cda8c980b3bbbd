import type { ReactElement } from 'react';
import { formatFigure } from '../../core/indicator/format-figure.ts';
import { readSeries } from '../../core/round/checks/read-series.ts';
import type { IndicatorEntry, SeriesEntry } from '../../core/round/entry.ts';
import type { AskedSeries, IndicatorItem } from '../../core/round/round-item.ts';
import type { Language } from '../../core/text/text.ts';
import { absenceText } from '../text/absence-text.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { yearText } from '../text/year-text.ts';
import { DateField, FigureField, LineField, SelectField, TextField, TickField } from './field.tsx';
import { useItem } from './item-context.ts';
import { ABSENCES } from './read-items-form.ts';

type IndicatorFormProps = {
  readonly item: IndicatorItem;
  readonly entry: IndicatorEntry;
  readonly commentLimit: number;
};

/** A row of boxes for each part: the value, or why there is none, beside what was reported before. */
export function IndicatorForm({ item, entry, commentLimit }: IndicatorFormProps): ReactElement {
  return (
    <>
      {item.series.map((asked) => (
        <SeriesFields
          key={asked.key}
          item={item}
          asked={asked}
          typed={entry.series[asked.key]}
          commentLimit={commentLimit}
        />
      ))}
    </>
  );
}

type SeriesFieldsProps = {
  readonly item: IndicatorItem;
  readonly asked: AskedSeries;
  readonly typed: SeriesEntry | undefined;
  readonly commentLimit: number;
};

function SeriesFields({ item, asked, typed, commentLimit }: SeriesFieldsProps): ReactElement {
  const { t, language } = useItem();
  const year = yearText(item.year);
  const path = (name: keyof SeriesEntry) => ['series', asked.key, name];
  const label =
    asked.label === null
      ? t(myItemsText.figure, { year })
      : t(myItemsText.figureOf, { part: asked.label, year });
  const reasons = ABSENCES.map((reason) => ({ value: reason, label: absenceText[reason][language] }));
  return (
    <fieldset className="series-fields">
      <legend className={asked.label === null ? 'visually-hidden' : ''}>{asked.label ?? item.name}</legend>
      <EarlierValues asked={asked} language={language} />
      <div className="field-row">
        <FigureField path={path('figure')} label={label} unit={asked.unit} />
        {item.cumulative && (
          <SelectField
            path={path('counts')}
            label={t(myItemsText.countsLabel)}
            options={[
              { value: 'total', label: t(myItemsText.counts_total) },
              { value: 'increment', label: t(myItemsText.counts_increment) },
            ]}
          />
        )}
        <SelectField
          path={path('absence')}
          label={t(myItemsText.absence)}
          options={[{ value: '', label: t(myItemsText.noAbsence) }, ...reasons]}
        />
        <TickField
          path={path('provisional')}
          label={t(myItemsText.provisional)}
          checked={typed?.provisional ?? false}
        />
      </div>
      {typed !== undefined && <OtherFigure item={item} asked={asked} typed={typed} />}
      <TextField
        path={path('comment')}
        label={t(myItemsText.comment)}
        limit={commentLimit}
        last={asked.last?.comment ?? null}
      />
      <details className="more-fields" open={typed?.absence === 'not-published'}>
        <summary>{t(myItemsText.more)}</summary>
        <div className="field-row">
          <DateField path={path('expected')} label={t(myItemsText.expected)} />
          <DateField path={path('measuredAt')} label={t(myItemsText.measuredAt)} />
          <LineField path={path('source')} label={t(myItemsText.source)} className="field-wide" />
        </div>
      </details>
    </fieldset>
  );
}

/** What is known so far, in one line: nobody has to look up last year's sheet. */
function EarlierValues({
  asked,
  language,
}: {
  readonly asked: AskedSeries;
  readonly language: Language;
}): ReactElement | null {
  const { t } = useItem();
  const { baseline, earlier, decimals, unit } = asked;
  if (baseline === null && earlier.length === 0) return null;
  const known = [
    ...(baseline === null ? [] : [{ ...baseline, isBaseline: true }]),
    ...earlier.map((value) => ({ ...value, isBaseline: false })),
  ];
  return (
    <dl className="earlier" aria-label={t(myItemsText.history)}>
      {known.map(({ year, value, isBaseline }) => (
        <div key={`${year}${isBaseline}`}>
          <dt>
            {isBaseline && <span>{t(myItemsText.baseline)} </span>}
            {year}
          </dt>
          <dd>{formatFigure(value, decimals, unit, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Of a cumulative indicator, the figure that was not typed. */
function OtherFigure({
  item,
  asked,
  typed,
}: {
  readonly item: IndicatorItem;
  readonly asked: AskedSeries;
  readonly typed: SeriesEntry;
}): ReactElement | null {
  const { t, language } = useItem();
  if (!item.cumulative) return null;
  const reading = readSeries(asked, typed, item);
  if (reading.status !== 'read') return null;
  const { value, increment } = reading;
  const print = (figure: number) => formatFigure(figure, asked.decimals, asked.unit, language);
  if (typed.counts === 'increment')
    return <p className="other-figure">{t(myItemsText.otherTotal, { value: print(value) })}</p>;
  if (increment === null) return null;
  return <p className="other-figure">{t(myItemsText.otherIncrement, { value: print(increment.value) })}</p>;
}
