import type { ReactElement } from 'react';
import type { HistoryEntry } from '../../app/ports/store.ts';
import { costsShownTexts } from '../../core/cost/cost-texts.ts';
import { COSTS_SHOWN } from '../../core/cost/public-cost.ts';
import { licences } from '../../core/open-data/licences.ts';
import { accents, licenceIds, yearStyles } from '../../core/publication/municipality-choices.ts';
import type { Text } from '../../core/text/text.ts';
import type { CityFactsForm, CityFactsProblem } from '../city-facts/city-facts-form.ts';
import { describeCityHistory } from '../city-facts/describe-city-history.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { Select } from '../parts/select.tsx';
import { formatMoment } from '../parts/words.ts';
import { accentText, cityFactsProblemText, cityFactsText, yearStyleText } from '../text/city-facts-text.ts';

export type CityFactsView = {
  readonly code: string;
  readonly form: CityFactsForm;
  readonly history: readonly HistoryEntry[];
  readonly notice: CityFactsProblem | 'kept' | null;
};

type Props = { readonly page: OfficePage; readonly view: CityFactsView };

/** What the city says of itself, in one form, with every change that was ever made to it. */
export function CityFactsPage({ page, view }: Props): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { notice, code } = view;
  return (
    <Frame page={page} title={t(cityFactsText.title)} lead={t(cityFactsText.lead)}>
      {notice === 'kept' && (
        <Message kind="done">
          {t(cityFactsText.kept)}{' '}
          {page.person?.acts.includes('publish') && (
            <a href={officePath(code, 'publication')}>{t(cityFactsText.toPublication)}</a>
          )}
        </Message>
      )}
      {notice !== null && notice !== 'kept' && (
        <Message kind={notice === 'same' ? 'done' : 'error'} id="problem">
          {t(cityFactsProblemText[notice])}
        </Message>
      )}
      <section aria-labelledby="facts">
        <h2 id="facts">{t(cityFactsText.formTitle)}</h2>
        <FactsForm page={page} view={view} />
      </section>
      <History page={page} view={view} />
    </Frame>
  );
}

function FactsForm({ page, view }: Props): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { code, form, notice } = view;
  const errorOf = (problem: CityFactsProblem): string | undefined =>
    notice === problem ? 'problem' : undefined;
  return (
    <Form page={page} action={officePath(code, 'city')} className="stack narrow">
      <Field
        name="name"
        label={t(cityFactsText.name)}
        value={form.name}
        required
        errorId={errorOf('name-missing')}
      />
      <LookFields page={page} form={form} />
      <LicenceField page={page} form={form} />
      <CostsField page={page} form={form} />
      <Field name="sourceTitle" label={t(cityFactsText.sourceTitle)} value={form.sourceTitle} />
      <Field name="sourcePublisher" label={t(cityFactsText.sourcePublisher)} value={form.sourcePublisher} />
      <p className="field">
        <label htmlFor="sourceNote">{t(cityFactsText.sourceNote)}</label>
        <textarea id="sourceNote" name="sourceNote" rows={4} defaultValue={form.sourceNote} />
      </p>
      <fieldset className="stack">
        <legend>{t(cityFactsText.nextTitle)}</legend>
        <p className="hint">{t(cityFactsText.nextHint)}</p>
        <Field
          name="nextYear"
          label={t(cityFactsText.nextYear)}
          value={form.nextYear}
          inputMode="numeric"
          errorId={errorOf('next-incomplete')}
        />
        <Field name="nextAsked" label={t(cityFactsText.nextAsked)} value={form.nextAsked} />
        <Field name="nextPublished" label={t(cityFactsText.nextPublished)} value={form.nextPublished} />
      </fieldset>
      <Field
        name="reason"
        label={t(cityFactsText.reason)}
        value={form.reason}
        required
        errorId={errorOf('reason-missing')}
      />
      <p>
        <button type="submit">{t(cityFactsText.keep)}</button>
      </p>
    </Form>
  );
}

type FormProps = { readonly page: OfficePage; readonly form: CityFactsForm };

function LookFields({ page: { language }, form }: FormProps): ReactElement {
  return (
    <>
      <Select
        id="yearStyle"
        name="yearStyle"
        label={cityFactsText.yearStyle[language]}
        value={form.yearStyle}
        groups={[
          {
            label: '',
            options: yearStyles.map((style) => ({ value: style, label: yearStyleText[style][language] })),
          },
        ]}
      />
      <Select
        id="accent"
        name="accent"
        label={cityFactsText.accent[language]}
        value={form.accent}
        groups={[
          {
            label: '',
            options: accents.map((accent) => ({ value: accent, label: accentText[accent][language] })),
          },
        ]}
      />
    </>
  );
}

function LicenceField({ page: { language }, form }: FormProps): ReactElement {
  const known = licenceIds.map((id) => ({ value: id, label: licences[id].title[language] }));
  const undecided = { value: '', label: cityFactsText.noLicence[language] };
  return (
    <Select
      id="licence"
      name="licence"
      label={cityFactsText.licence[language]}
      hint={cityFactsText.licenceHint[language]}
      value={form.licence}
      groups={[{ label: '', options: [undecided, ...known] }]}
    />
  );
}

function CostsField({ page: { language }, form }: FormProps): ReactElement {
  const offered = COSTS_SHOWN.map((shown) => ({ value: shown, label: costsShownTexts[shown][language] }));
  const none = { value: '', label: cityFactsText.noCosts[language] };
  return (
    <Select
      id="costs"
      name="costs"
      label={cityFactsText.costs[language]}
      hint={cityFactsText.costsHint[language]}
      value={form.costs}
      groups={[{ label: '', options: [none, ...offered] }]}
    />
  );
}

function History({ page: { language }, view }: Props): ReactElement | null {
  const changes = describeCityHistory(view.history, language);
  const t = (text: Text): string => text[language];
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(cityFactsText.historyTitle)}</h2>
      <table className="cards city-history" aria-labelledby="history">
        <thead>
          <tr>
            {[cityFactsText.when, cityFactsText.who, cityFactsText.what, cityFactsText.why].map((text) => (
              <th key={text.en} scope="col">
                {t(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ change, lines }) => (
            <tr key={change.no}>
              <th scope="row">{formatMoment(change.madeAt)}</th>
              <td data-label={t(cityFactsText.who)} lang="ja">
                {change.madeBy}
              </td>
              <td data-label={t(cityFactsText.what)}>
                <ul>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </td>
              <td data-label={t(cityFactsText.why)} lang="ja">
                {change.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
