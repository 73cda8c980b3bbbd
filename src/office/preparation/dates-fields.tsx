import type { ReactElement } from 'react';
import { countBusinessDays, makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../../core/fiscal/iso-date.ts';
import { resolveDueDates } from '../../core/round/due-dates.ts';
import { LEVELS, type Level } from '../../core/round/item-state.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { formatDay } from '../parts/words.ts';
import { levelText } from '../text/board-text.ts';
import { preparationText } from '../text/preparation-text.ts';
import { FieldProblems, type FormContext, tie } from './field-problems.tsx';
import { fieldId } from './form-problem.ts';
import type { DatesForm } from './round-form.ts';
import { findDateGaps, toDates } from './to-settings.ts';

type DatesFieldsProps = {
  readonly context: FormContext;
  readonly form: DatesForm;
  readonly opens: string;
};

/** Due dates of the three levels and the closing, with what they come to. */
export function DatesFields({ context, form, opens }: DatesFieldsProps): ReactElement {
  const t = (text: Text): string => text[context.language];
  const resolved = resolveForm(form, opens);
  return (
    <>
      <p className="hint">{t(preparationText.dueHint)}</p>
      <table className="cards due-table">
        <thead>
          <tr>
            <th scope="col">{t(preparationText.level)}</th>
            <th scope="col">{t(preparationText.daysBefore)}</th>
            <th scope="col">{t(preparationText.orDate)}</th>
            <th scope="col">{t(preparationText.comesTo)}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <LevelRow
              key={level}
              context={context}
              form={form}
              opens={opens}
              level={level}
              date={resolved?.[level] ?? null}
            />
          ))}
          <tr>
            <th scope="row" id="closes-name">
              {t(preparationText.closes)}
            </th>
            <td className="empty-cell" />
            <td data-label={t(preparationText.closes)}>
              <input
                id="closes"
                name="closes"
                type="date"
                defaultValue={form.closes}
                aria-labelledby="closes-name"
                {...tie(context, ['closes'])}
              />
              <FieldProblems context={context} path={['closes']} />
            </td>
            <td data-label={t(preparationText.comesTo)}>
              {isIsoDate(form.closes) && (
                <ResolvedDay context={context} form={form} opens={opens} date={form.closes} />
              )}
            </td>
          </tr>
        </tbody>
      </table>
      <p className="field">
        <label htmlFor="closedDays">{t(preparationText.closedDays)}</label>
        <span className="hint" id="closedDays-hint">
          {t(preparationText.closedDaysHint)}
        </span>
        <textarea
          id="closedDays"
          name="closedDays"
          rows={3}
          defaultValue={form.closedDays}
          className="short"
          aria-describedby="closedDays-hint"
        />
        <ClosedDayProblems context={context} />
      </p>
    </>
  );
}

/** Problems of single days stand under the box that holds them all. */
function ClosedDayProblems({ context }: { readonly context: FormContext }): ReactElement {
  const own = context.problems.filter(({ path }) => path[0] === 'closedDays');
  return (
    <>
      {own.map(({ path }) => (
        <FieldProblems key={fieldId(path)} context={context} path={path} />
      ))}
    </>
  );
}

type LevelRowProps = DatesFieldsProps & { readonly level: Level; readonly date: IsoDate | null };

function LevelRow({ context, form, opens, level, date }: LevelRowProps): ReactElement {
  const t = (text: Text): string => text[context.language];
  const path = ['due', level];
  const id = fieldId(path);
  const { days, date: typed } = form.due[level];
  const name = t(levelText[level]);
  return (
    <tr>
      <th scope="row" id={`${id}-name`}>
        {name}
      </th>
      <td data-label={t(preparationText.daysBefore)}>
        <input
          id={id}
          name={`${id}-days`}
          inputMode="numeric"
          className="tiny"
          defaultValue={days}
          aria-label={`${name}：${t(preparationText.daysBefore)}`}
          {...tie(context, path)}
        />
      </td>
      <td data-label={t(preparationText.orDate)}>
        <input
          name={`${id}-date`}
          type="date"
          defaultValue={typed}
          aria-label={`${name}：${t(preparationText.orDate)}`}
        />
        <FieldProblems context={context} path={path} />
      </td>
      <td data-label={t(preparationText.comesTo)}>
        {date !== null && <ResolvedDay context={context} form={form} opens={opens} date={date} />}
      </td>
    </tr>
  );
}

/** The day in words, and which business day of the round it is. */
function ResolvedDay({
  context: { language },
  form,
  opens,
  date,
}: DatesFieldsProps & { readonly date: IsoDate }): ReactElement {
  const t = (text: Text, params: TextParams): string => fillText(text, params, language);
  const days = isIsoDate(opens) && date >= opens ? countSafely(opens, date, form) : null;
  return (
    <>
      <b className="unbroken">{formatDay(date, language)}</b>
      {days !== null && <span className="block small quiet">{t(preparationText.businessDay, { days })}</span>}
    </>
  );
}

/** Null for days outside of the years whose holidays are known; the rules say so at the field. */
function countSafely(opens: IsoDate, date: IsoDate, form: DatesForm): number | null {
  if (resolveForm(form, opens) === null) return null;
  return countBusinessDays(opens, date, makeOfficeCalendar(toDates(form).closedDays)) + 1;
}

function resolveForm(form: DatesForm, opens: string): Readonly<Record<Level, IsoDate>> | null {
  if (findDateGaps(form).length > 0) return null;
  const resolved = resolveDueDates({ ...toDates(form), opens });
  return resolved.ok ? resolved.dueDates : null;
}
