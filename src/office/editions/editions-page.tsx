import type { ReactElement } from 'react';
import type { ListedEdition } from '../../app/editions/list-editions.ts';
import type { EditionStanding } from '../../core/editions/edition.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { type Say, speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { formatDay, formatMoment } from '../parts/words.ts';
import { editionStateText, editionsText } from '../text/editions-text.ts';
import { yearText } from '../text/year-text.ts';

export type EditionsView = {
  readonly code: string;
  readonly editions: readonly ListedEdition[];
  readonly next: FiscalYear | null;
  readonly reason: string;
  readonly problem: string | null;
  /** What was just done. */
  readonly done: string | null;
};

type Props = { readonly page: OfficePage; readonly view: EditionsView };

/** Every edition, and the form that begins the next one. */
export function EditionsPage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { editions, next, problem, done } = view;
  return (
    <Frame page={page} title={t(editionsText.title)} lead={t(editionsText.lead)}>
      {done !== null && <Message kind="done">{done}</Message>}
      {problem !== null && <Message kind="error">{problem}</Message>}
      {editions.length === 0 ? <p>{t(editionsText.noEditions)}</p> : <Editions page={page} view={view} />}
      {next !== null && <Beginning page={page} view={view} next={next} />}
    </Frame>
  );
}

function Editions({ page, view: { code, editions } }: Props): ReactElement {
  const { language } = page;
  const t = speak(language);
  return (
    <div className="table-scroll">
      <table className="cards">
        <thead>
          <tr>
            <th scope="col">{t(editionsText.title)}</th>
            <th scope="col">{t(editionsText.state)}</th>
            <th scope="col">{t(editionsText.years)}</th>
            <th scope="col">{t(editionsText.from)}</th>
            <th scope="col">{t(editionsText.changes)}</th>
            <th scope="col">{t(editionsText.approver)}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ year, state, standing, actionYears, differences }) => (
            <tr key={year}>
              <th scope="row">
                <a href={officePath(code, 'editions', String(year))}>
                  {t(editionsText.edition, { year: yearText(year) })}
                </a>
              </th>
              <td data-label={t(editionsText.state)}>{t(editionStateText[state])}</td>
              <td data-label={t(editionsText.years)}>{describeYears(actionYears)}</td>
              <td data-label={t(editionsText.from)}>{describeFrom(standing, page, t)}</td>
              <td data-label={t(editionsText.changes)}>
                {differences === null
                  ? t(editionsText.firstEdition)
                  : t(editionsText.changeCount, { count: differences })}
              </td>
              <td data-label={t(editionsText.approver)}>{describeApprover(standing, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** @example describeYears([2024, 2025, 2026]) // '2024–2026' */
export function describeYears(years: readonly FiscalYear[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

function describeFrom(standing: EditionStanding, { language }: OfficePage, t: Say): string {
  if (standing.state !== 'approved') return t(editionsText.noDay);
  if (standing.from === null) return t(editionsText.sinceLoaded);
  return t(editionsText.fromDay, { day: formatDay(standing.from, language) });
}

function describeApprover(standing: EditionStanding, t: Say): string {
  if (standing.state !== 'approved' || standing.approval === null) return t(editionsText.none);
  const { by, at } = standing.approval;
  return t(editionsText.approvedBy, { by, at: formatMoment(at) });
}

function Beginning({ page, view, next }: Props & { readonly next: FiscalYear }): ReactElement {
  const t = speak(page.language);
  const year = yearText(next);
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{t(editionsText.beginTitle)}</h2>
      <p>{t(editionsText.beginLead, { year })}</p>
      <Form page={page} action={officePath(view.code, 'editions')} className="stack narrow">
        <p className="check">
          <input id="intoNewYear" name="intoNewYear" type="checkbox" value="yes" defaultChecked />
          <label htmlFor="intoNewYear">{t(editionsText.intoNewYear)}</label>
        </p>
        <Field name="reason" label={t(editionsText.reason)} value={view.reason} required />
        <p>
          <button type="submit">{t(editionsText.begin, { year })}</button>
        </p>
      </Form>
    </section>
  );
}
