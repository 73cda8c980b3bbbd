import type { ReactElement } from 'react';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { PublicationRecord } from '../../core/publication/publication-record.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { publicationText } from '../text/publication-text.ts';
import { yearText } from '../text/year-text.ts';
import { Field, Form } from './form.tsx';

/** What is typed into the form of a publication, as it was typed. */
export type PublicationForm = {
  readonly resultsUpTo: string;
  readonly notes: string;
  readonly nextYear: string;
  readonly nextAsked: string;
  readonly nextPublished: string;
  readonly publishAt: string;
  readonly corrects: string;
  readonly erratum: string;
  readonly reason: string;
};

type Props = {
  readonly page: OfficePage;
  readonly view: {
    readonly code: string;
    readonly form: PublicationForm;
    /** Years up to which results can be judged. */
    readonly years: readonly FiscalYear[];
  };
  readonly records: readonly PublicationRecord[];
  readonly lastChangeNo: number;
};

/** The form that publishes what the page shows. Its first button only looks again, with what is typed kept. */
export function PublishForm({ page, view, records, lastChangeNo }: Props): ReactElement {
  const { language } = page;
  const { code, form } = view;
  const t = (text: Text): string => text[language];
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{t(publicationText.formTitle)}</h2>
      <Form page={page} action={officePath(code, 'publication')} className="stack narrow">
        <input type="hidden" name="lastChangeNo" value={lastChangeNo} />
        <YearChoice page={page} view={view} />
        <LongText name="notes" label={t(publicationText.notes)} value={form.notes} />
        <fieldset className="stack">
          <legend>{t(publicationText.nextTitle)}</legend>
          <Field
            name="nextYear"
            label={t(publicationText.nextYear)}
            value={form.nextYear}
            inputMode="numeric"
          />
          <Field name="nextAsked" label={t(publicationText.nextAsked)} value={form.nextAsked} />
          <Field name="nextPublished" label={t(publicationText.nextPublished)} value={form.nextPublished} />
        </fieldset>
        <Field
          name="publishAt"
          type="datetime-local"
          label={t(publicationText.publishAt)}
          hint={t(publicationText.publishAtHint)}
          value={form.publishAt}
        />
        {records.length > 0 && <CorrectionChoice page={page} form={form} records={records} />}
        <div>
          <p className="hint">{t(publicationText.previewHint)}</p>
          <button
            type="submit"
            name="act"
            value="preview"
            className="second"
            formNoValidate
            formTarget="_blank"
          >
            {t(publicationText.preview)}
          </button>
        </div>
        <Field name="reason" label={t(publicationText.reason)} value={form.reason} required />
        <p>
          <button type="submit" name="act" value="publish">
            {t(publicationText.publish)}
          </button>
        </p>
      </Form>
    </section>
  );
}

function YearChoice({ page: { language }, view }: Pick<Props, 'page' | 'view'>): ReactElement {
  const t = (text: Text): string => text[language];
  return (
    <div className="field">
      <label htmlFor="resultsUpTo">{t(publicationText.resultsUpTo)}</label>
      <span className="hint" id="resultsUpTo-hint">
        {t(publicationText.resultsUpToHint)}
      </span>
      <div className="row">
        <select
          id="resultsUpTo"
          name="resultsUpTo"
          defaultValue={view.form.resultsUpTo}
          aria-describedby="resultsUpTo-hint"
        >
          <option value="">{t(publicationText.beforeResults)}</option>
          {view.years.map((year) => (
            <option key={year} value={year}>
              {t(yearText(year))}
            </option>
          ))}
        </select>
        <button type="submit" name="act" value="look" className="second" formNoValidate>
          {t(publicationText.lookAgain)}
        </button>
      </div>
    </div>
  );
}

type CorrectionProps = Pick<Props, 'page' | 'records'> & { readonly form: PublicationForm };

function CorrectionChoice({ page: { language }, form, records }: CorrectionProps): ReactElement {
  const t = (text: Text): string => text[language];
  return (
    <details open={form.corrects !== ''}>
      <summary>{t(publicationText.correction)}</summary>
      <div className="stack">
        <p className="field">
          <label htmlFor="corrects">{t(publicationText.corrects)}</label>
          <select id="corrects" name="corrects" defaultValue={form.corrects}>
            <option value="">{t(publicationText.correctsNone)}</option>
            {records.map(({ no }) => (
              <option key={no} value={no}>
                {fillText(publicationText.numbered, { no }, language)}
              </option>
            ))}
          </select>
        </p>
        <LongText name="erratum" label={t(publicationText.erratum)} value={form.erratum} />
      </div>
    </details>
  );
}

type LongTextProps = { readonly name: string; readonly label: string; readonly value: string };

function LongText({ name, label, value }: LongTextProps): ReactElement {
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      <textarea id={name} name={name} rows={3} defaultValue={value} />
    </p>
  );
}
