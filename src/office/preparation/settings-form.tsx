import type { ReactElement } from 'react';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { Text } from '../../core/text/text.ts';
import { itemKinds } from '../board/board-query.ts';
import type { OfficePage } from '../office-page.ts';
import { Form } from '../parts/form.tsx';
import { itemKindText } from '../text/my-items-text.ts';
import { preparationText } from '../text/preparation-text.ts';
import { yearText } from '../text/year-text.ts';
import { ChoicesFields } from './choices-fields.tsx';
import { DatesFields } from './dates-fields.tsx';
import { FieldProblems, type FormContext, tie } from './field-problems.tsx';
import { LimitFields, MoneyFields } from './money-fields.tsx';
import { longestInstructions, type RoundForm } from './round-form.ts';
import { WhomFields } from './whom-fields.tsx';

type SettingsFormProps = {
  readonly page: OfficePage;
  readonly context: FormContext;
  readonly action: string;
  readonly form: RoundForm;
  readonly departments: readonly Department[];
  /** Years that can be asked for. */
  readonly years: readonly FiscalYear[];
};

/** All that the coordinator decides, what is usually changed first. */
export function SettingsForm({
  page,
  context,
  action,
  form,
  departments,
  years,
}: SettingsFormProps): ReactElement {
  const t = (text: Text): string => text[context.language];
  const isInDetails = (head = ''): boolean => detailFields.includes(head);
  return (
    <Form page={page} action={action} className="settings-form">
      <SendButtons context={context} />
      <section aria-labelledby="what">
        <h2 id="what">{t(preparationText.what)}</h2>
        <WhatFields context={context} form={form} years={years} />
      </section>
      <section aria-labelledby="whom">
        <h2 id="whom">{t(preparationText.whom)}</h2>
        <WhomFields context={context} form={form} departments={departments} />
      </section>
      <section aria-labelledby="when">
        <h2 id="when">{t(preparationText.when)}</h2>
        <p className="field">
          <label htmlFor="opens">{t(preparationText.opens)}</label>
          <input id="opens" name="opens" type="date" defaultValue={form.opens} {...tie(context, ['opens'])} />
          <FieldProblems context={context} path={['opens']} />
        </p>
        <DatesFields context={context} form={form} opens={form.opens} />
        <label className="tick">
          <input type="checkbox" name="divisionConfirms" value="yes" defaultChecked={form.divisionConfirms} />
          {t(preparationText.divisionConfirms)}
        </label>
        <p>
          <button type="submit" name="step" value="dates" className="second">
            {t(preparationText.recalculate)}
          </button>
        </p>
      </section>
      <section aria-labelledby="words">
        <h2 id="words">{t(preparationText.words)}</h2>
        <p className="hint" id="instructions-hint">
          {t(preparationText.wordsHint)}
        </p>
        <textarea
          name="instructions"
          rows={4}
          maxLength={longestInstructions}
          defaultValue={form.instructions}
          aria-labelledby="words"
          aria-describedby="instructions-hint"
        />
      </section>
      <details className="settings-details" open={context.problems.some(({ path }) => isInDetails(path[0]))}>
        <summary>
          {t(preparationText.details)} <span className="hint">{t(preparationText.detailsHint)}</span>
        </summary>
        <p className="hint">{t(preparationText.choicesHint)}</p>
        <ChoicesFields context={context} field="progressChoices" rows={form.progressChoices} />
        <ChoicesFields context={context} field="nextChoices" rows={form.nextChoices} />
        <LimitFields context={context} form={form} />
        <MoneyFields context={context} form={form} />
      </details>
      <SendButtons context={context} />
    </Form>
  );
}

const detailFields = ['progressChoices', 'nextChoices', 'limits', 'budgetYears', 'settledYears'];

function SendButtons({ context: { language } }: { readonly context: FormContext }): ReactElement {
  return (
    <div className="send">
      <button type="submit" name="step" value="preview">
        {preparationText.toPreview[language]}
      </button>
      <p className="hint">{preparationText.toPreviewHint[language]}</p>
    </div>
  );
}

function WhatFields({
  context,
  form,
  years,
}: Pick<SettingsFormProps, 'context' | 'form' | 'years'>): ReactElement {
  const t = (text: Text): string => text[context.language];
  return (
    <>
      <p className="field">
        <label htmlFor="year">{t(preparationText.year)}</label>
        <select id="year" name="year" defaultValue={form.year} {...tie(context, ['year'])}>
          {years.map((year) => (
            <option key={year} value={year}>
              {t(yearText(year))}
            </option>
          ))}
        </select>
        <FieldProblems context={context} path={['year']} />
      </p>
      <fieldset id="asks" {...tie(context, ['asks'])}>
        <legend>{t(preparationText.asks)}</legend>
        <FieldProblems context={context} path={['asks']} />
        {itemKinds.map((kind) => (
          <label key={kind} className="tick">
            <input type="checkbox" name="asks" value={kind} defaultChecked={form.asks.includes(kind)} />
            {t(itemKindText[kind])}
          </label>
        ))}
      </fieldset>
    </>
  );
}
