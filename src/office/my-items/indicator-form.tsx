import type { ReactElement } from 'react';
import { formatFigure } from '../../core/indicator/format-figure.ts';
import { readSeries } from '../../core/round/checks/read-series.ts';
import type { IndicatorEntry, SeriesEntry } from '../../core/round/entry.ts';
import type { AskedSeries, IndicatorItem } from '../../core/round/round-item.ts';
import { absenceText } from '../text/absence-text.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { yearText } from '../text/year-text.ts';
import { DateField, FigureField, LineField, SelectField, TickField } from './field.tsx';
import { fieldId } from './field-name.ts';
import { useItem } from './item-context.ts';
import { isAt } from './item-view.ts';
import { ABSENCES } from './read-items-form.ts';
import { SeriesOutlook } from './series-outlook.tsx';
import { TextField } from './text-field.tsx';
import { SaidOf } from './use-field.tsx';

type IndicatorFormProps = { readonly item: IndicatorItem; readonly entry: IndicatorEntry };

/** A row of boxes for each part: the value, or why there is none, beside what was reported before. */
export function IndicatorForm({ item, entry }: IndicatorFormProps): ReactElement {
  return (
    <>
      {item.series.map((asked) => (
        <SeriesFields key={asked.key} item={item} asked={asked} typed={entry.series[asked.key]} />
      ))}
    </>
  );
}

type SeriesProps = {
  readonly item: IndicatorItem;
  readonly asked: AskedSeries;
  readonly typed: SeriesEntry | undefined;
};

function SeriesFields({ item, asked, typed }: SeriesProps): ReactElement {
  return (
    <fieldset className="series-fields" data-series="">
      <legend className={asked.label === null ? 'visually-hidden' : ''}>{asked.label ?? item.name}</legend>
      <div className="series-columns">
        <div>
          <ValueFields item={item} asked={asked} typed={typed} />
          <CommentFields asked={asked} typed={typed} />
        </div>
        <SeriesOutlook item={item} asked={asked} />
      </div>
    </fieldset>
  );
}

function ValueFields({ item, asked, typed }: SeriesProps): ReactElement {
  const { t, language, view } = useItem();
  const year = yearText(item.year);
  const path = (name: keyof SeriesEntry) => ['series', asked.key, name];
  const label =
    asked.label === null
      ? t(myItemsText.figure, { year })
      : t(myItemsText.figureOf, { part: asked.label, year });
  const reasons = ABSENCES.map((reason) => ({ value: reason, label: absenceText[reason][language] }));
  return (
    <>
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
        <TickField
          path={path('provisional')}
          label={t(myItemsText.provisional)}
          checked={typed?.provisional ?? false}
        />
        <SelectField
          path={path('absence')}
          label={t(myItemsText.absence)}
          options={[{ value: '', label: t(myItemsText.noAbsence) }, ...reasons]}
        />
      </div>
      <SaidOf path={path('figure')} />
      <p className="other-figure" id={fieldId(view.item.id, ['series', asked.key, 'other'])} data-live="">
        {typed !== undefined && <OtherFigure item={item} asked={asked} typed={typed} />}
      </p>
    </>
  );
}

/** Asked for only where a value needs explaining; open where something stands or belongs in it. */
function CommentFields({ asked, typed }: Omit<SeriesProps, 'item'>): ReactElement {
  const { t, view, scope } = useItem();
  const path = (name: keyof SeriesEntry) => ['series', asked.key, name];
  const isWanted = (name: keyof SeriesEntry) =>
    view.problems.some((problem) => isAt(problem, path(name))) ||
    view.conflicts.some((conflict) => isAt(conflict, path(name)));
  const hasComment = (typed?.comment ?? '') !== '';
  const fields = ['expected', 'measuredAt', 'source'] as const;
  const id = fieldId(view.item.id, ['series', asked.key]);
  return (
    <div className="more-row">
      <details
        className="more-fields"
        id={`${id}-comment-part`}
        data-live-open=""
        open={hasComment || isWanted('comment')}
      >
        <summary>{t(myItemsText.commentPart)}</summary>
        <TextField
          path={path('comment')}
          label={t(myItemsText.comment)}
          limit={scope.round.limits.comment}
          last={asked.last?.comment ?? null}
        />
      </details>
      <details
        className="more-fields"
        id={`${id}-source-part`}
        data-live-open=""
        open={typed?.absence === 'not-published' || fields.some(isWanted)}
      >
        <summary>{t(myItemsText.more)}</summary>
        <div className="field-row">
          <DateField path={path('expected')} label={t(myItemsText.expected)} />
          <DateField path={path('measuredAt')} label={t(myItemsText.measuredAt)} />
          <LineField path={path('source')} label={t(myItemsText.source)} className="field-wide" />
        </div>
      </details>
    </div>
  );
}

type OtherFigureProps = Omit<SeriesProps, 'typed'> & { readonly typed: SeriesEntry };

/** Of a cumulative indicator, the figure that was not typed. */
function OtherFigure({ item, asked, typed }: OtherFigureProps): ReactElement | null {
  const { t, language } = useItem();
  if (!item.cumulative) return null;
  const reading = readSeries(asked, typed, item);
  if (reading.status !== 'read') return null;
  const { value, increment } = reading;
  const print = (figure: number) => formatFigure(figure, asked.decimals, asked.unit, language);
  if (typed.counts === 'increment') return <>{t(myItemsText.otherTotal, { value: print(value) })}</>;
  if (increment === null) return null;
  const params = { value: print(increment.value), since: yearText(increment.since + 1) };
  const isOneYear = increment.since === item.year - 1;
  return <>{t(isOneYear ? myItemsText.otherIncrement : myItemsText.otherSince, params)}</>;
}
