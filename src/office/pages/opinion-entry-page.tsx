import type { ReactElement } from 'react';
import type { WantedProblemCode } from '../../app/opinions/check-wanted.ts';
import { opinionColumns, type ReadOpinionTable } from '../../app/opinions/read-opinion-table.ts';
import { SOURCE_KINDS } from '../../core/opinions/opinion.ts';
import { sourceKindTexts } from '../../core/opinions/opinion-texts.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { LongField } from '../opinions/opinion-fields.tsx';
import { describeSource, listElements, nameElement } from '../opinions/opinion-words.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { Select } from '../parts/select.tsx';
import {
  opinionColumnText,
  opinionEntryText,
  opinionProblemText,
  opinionText,
} from '../text/opinion-text.ts';

export type OpinionEntryState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'entered'; readonly count: number }
  | {
      readonly kind: 'one-faulty';
      readonly codes: readonly WantedProblemCode[];
      readonly typed: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'looked'; readonly text: string; readonly read: ReadOpinionTable };

export type OpinionEntryView = {
  readonly code: string;
  readonly plan: Plan | null;
  readonly state: OpinionEntryState;
};

type Props = { readonly page: OfficePage; readonly view: OpinionEntryView };

/** Opinions are entered here: one in a form, or many from a table, of which first is shown what would be entered. */
export function OpinionEntryPage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, state } = view;
  return (
    <Frame page={page} title={t(opinionEntryText.title)} lead={t(opinionEntryText.lead)}>
      {state.kind === 'entered' && (
        <Message kind="done">
          <p>
            {t(opinionEntryText.entered, { count: state.count })}{' '}
            <a href={officePath(code, 'opinions')}>{t(opinionText.backToList)}</a>
          </p>
        </Message>
      )}
      {state.kind === 'looked' && <Look page={page} view={view} state={state} />}
      <section aria-labelledby="many">
        <h2 id="many">{t(opinionEntryText.many)}</h2>
        <p>{t(opinionEntryText.manyLead)}</p>
        <p className="small">
          {t(opinionEntryText.columns, {
            columns: Object.values(opinionColumns)
              .map(([first]) => first)
              .join('・'),
          })}
        </p>
        <Form page={page} action={officePath(code, 'opinions', 'look')} className="stack" multipart>
          <LongField
            id="table-text"
            name="text"
            label={t(opinionEntryText.paste)}
            value={state.kind === 'looked' ? state.text : ''}
            rows={6}
          />
          <Field name="table" type="file" label={t(opinionEntryText.file)} accept=".csv,.tsv,text/csv" />
          <p>
            <button type="submit">{t(opinionEntryText.look)}</button>
          </p>
        </Form>
      </section>
      <OneForm page={page} view={view} />
    </Frame>
  );
}

function Look({
  page,
  view,
  state,
}: Props & { readonly state: Extract<OpinionEntryState, { kind: 'looked' }> }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { opinions, problems } = state.read;
  return (
    <section aria-labelledby="proposed">
      {problems.length > 0 && (
        <Message kind="error">
          <p>{t(opinionEntryText.problems)}</p>
          <ul className="lines">
            {problems.map(({ line, column, code, found }) => (
              <li key={`${line} ${column} ${code}`}>
                {line === null
                  ? t(opinionProblemText[code], { found })
                  : t(opinionEntryText.place, {
                      line,
                      column: column === null ? '' : opinionColumnText[column],
                      text: t(opinionProblemText[code], { found }),
                    })}
              </li>
            ))}
          </ul>
        </Message>
      )}
      <h2 id="proposed">{t(opinionEntryText.proposed, { count: opinions.length })}</h2>
      {opinions.length > 0 && (
        <table className="cards opinion-list" aria-labelledby="proposed">
          <thead>
            <tr>
              {[opinionText.opinion, opinionText.source, opinionText.element].map((head) => (
                <th key={head.en} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {opinions.map(({ line, wanted }) => (
              <tr key={line}>
                <th scope="row" lang="ja" className="kept-lines">
                  {wanted.text}
                </th>
                <td data-label={t(opinionText.source)} lang="ja">
                  {describeSource(wanted.source, language)}
                </td>
                <td data-label={t(opinionText.element)} lang="ja">
                  {nameElement(wanted.element, view.plan, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problems.length === 0 && opinions.length > 0 && (
        <Form page={page} action={officePath(view.code, 'opinions', 'enter')}>
          <input type="hidden" name="text" value={state.text} />
          <p>
            <button type="submit">{t(opinionEntryText.apply, { count: opinions.length })}</button>
          </p>
        </Form>
      )}
    </section>
  );
}

function OneForm({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { state, plan, code } = view;
  const typed = state.kind === 'one-faulty' ? state.typed : {};
  const value = (name: string): string => typed[name] ?? '';
  const errorId = state.kind === 'one-faulty' ? 'one-faulty' : undefined;
  return (
    <section aria-labelledby="one">
      <h2 id="one">{t(opinionEntryText.one)}</h2>
      <Form page={page} action={officePath(code, 'opinions', 'one')} className="stack narrow">
        {state.kind === 'one-faulty' && (
          <Message kind="error" id="one-faulty">
            <ul className="lines">
              {state.codes.map((one) => (
                <li key={one}>{t(opinionProblemText[one], { found: foundIn(one, typed) })}</li>
              ))}
            </ul>
          </Message>
        )}
        <LongField
          id="one-text"
          name="text"
          label={t(opinionEntryText.text)}
          value={value('text')}
          rows={5}
          required
          errorId={errorId}
        />
        <Select
          id="one-kind"
          name="kind"
          label={t(opinionText.kind)}
          value={value('kind')}
          groups={[
            {
              label: '',
              options: SOURCE_KINDS.map((kind) => ({ value: kind, label: t(sourceKindTexts[kind]) })),
            },
          ]}
        />
        <Field name="body" label={t(opinionEntryText.body)} value={value('body')} required />
        <Field name="meeting" label={t(opinionEntryText.meeting)} value={value('meeting')} />
        <Field name="date" type="date" label={t(opinionEntryText.date)} value={value('date')} required />
        <Field name="number" label={t(opinionEntryText.number)} value={value('number')} />
        <Select
          id="one-element"
          name="element"
          label={t(opinionText.element)}
          value={value('element')}
          groups={[
            {
              label: '',
              options: [
                { value: '', label: t(opinionText.wholePlan) },
                ...listElements(plan).map(({ id, name }) => ({ value: id, label: name })),
              ],
            },
          ]}
        />
        <Field
          name="year"
          label={t(opinionText.year)}
          value={value('year')}
          inputMode="numeric"
          hint={t(opinionEntryText.yearHint)}
        />
        <Field name="speaker" label={t(opinionEntryText.speaker)} value={value('speaker')} />
        <p>
          <button type="submit">{t(opinionEntryText.enterOne)}</button>
        </p>
      </Form>
    </section>
  );
}

function foundIn(code: WantedProblemCode, typed: Readonly<Record<string, string>>): string {
  if (code === 'bad-date' || code === 'date-to-come') return typed['date'] ?? '';
  if (code === 'bad-year') return typed['year'] ?? '';
  return typed['element'] ?? '';
}
