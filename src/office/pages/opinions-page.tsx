import type { ReactElement, ReactNode } from 'react';
import type { ListedOpinion, ListedOpinions } from '../../app/opinions/list-opinions.ts';
import { OPINION_STATES } from '../../core/opinions/opinion.ts';
import { opinionStateTexts, policyTexts } from '../../core/opinions/opinion-texts.ts';
import { nameDepartments, speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { OpinionStateMark } from '../opinions/opinion-marks.tsx';
import { describeDuty, describeSource, listElements, nameElement } from '../opinions/opinion-words.ts';
import { Frame } from '../parts/frame.tsx';
import { formatDay } from '../parts/words.ts';
import { opinionText } from '../text/opinion-text.ts';
import { yearText } from '../text/year-text.ts';

/** What the address asks for, as it was written. */
export type OpinionsAsked = {
  readonly year: string;
  readonly body: string;
  readonly element: string;
  readonly state: string;
  readonly department: string;
  readonly only: string;
};

export type OpinionsView = {
  readonly code: string;
  readonly asked: OpinionsAsked;
  readonly listed: Extract<ListedOpinions, { outcome: 'listed' }>;
  readonly mayEnter: boolean;
  readonly mayAct: boolean;
};

type Props = { readonly page: OfficePage; readonly view: OpinionsView };

/** Every opinion with where it stands, what comes next and who has to do it. */
export function OpinionsPage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, listed, mayEnter, asked } = view;
  const isEmpty = Object.values(listed.counts).every((count) => count === 0);
  const query = queryOf(asked);
  return (
    <Frame page={page} title={t(opinionText.title)} lead={t(opinionText.lead)}>
      <p className="row opinion-tools">
        {mayEnter && <a href={officePath(code, 'opinions', 'new')}>{t(opinionText.enter)}</a>}
        {!isEmpty && (
          <>
            <a href={`${officePath(code, 'opinions', 'opinions.xlsx')}${query}`}>{t(opinionText.xlsx)}</a>
            <a href={`${officePath(code, 'opinions', 'opinions.csv')}${query}`}>{t(opinionText.csv)}</a>
          </>
        )}
      </p>
      {isEmpty ? (
        <p>{t(opinionText.none)}</p>
      ) : (
        <>
          <Counts page={page} view={view} />
          <Filter page={page} view={view} />
          {listed.opinions.length === 0 ? (
            <p>
              {t(opinionText.noneFound)} <a href={officePath(code, 'opinions')}>{t(opinionText.showAll)}</a>
            </p>
          ) : (
            <Opinions page={page} view={view} />
          )}
        </>
      )}
    </Frame>
  );
}

function queryOf(asked: OpinionsAsked): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query}`;
}

function Counts({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, listed, mayAct } = view;
  const count = (query: string, name: ReactNode, number: number): ReactElement => (
    <li key={query}>
      <a href={`${officePath(code, 'opinions')}?${query}`}>
        {name} <strong>{number}</strong>
      </a>
    </li>
  );
  return (
    <ul className="opinion-counts" aria-label={t(opinionText.counts)}>
      {mayAct && count('only=mine', t(opinionText.mine), listed.mine)}
      {count('only=overdue', t(opinionText.overdue), listed.overdue)}
      {OPINION_STATES.map((state) =>
        count(
          `state=${state}`,
          <OpinionStateMark state={state} language={page.language} />,
          listed.counts[state],
        ),
      )}
    </ul>
  );
}

function Filter({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, asked, listed, mayAct } = view;
  const { plan } = listed;
  const every = ['', t(opinionText.every)] as const;
  return (
    <form
      method="get"
      action={officePath(code, 'opinions')}
      className="filter opinion-tools"
      aria-label={t(opinionText.filter)}
    >
      <Choice
        name="year"
        label={t(opinionText.year)}
        value={asked.year}
        options={[every, ...listed.years.map((year) => [`${year}`, t(yearText(year))] as const)]}
      />
      <Choice
        name="body"
        label={t(opinionText.body)}
        value={asked.body}
        options={[every, ...listed.bodies.map((body) => [body, body] as const)]}
      />
      <Choice
        name="element"
        label={t(opinionText.element)}
        value={asked.element}
        options={[
          every,
          ['plan', t(opinionText.wholePlan)],
          ...listElements(plan).map(({ id, name }) => [id, name] as const),
        ]}
      />
      <Choice
        name="state"
        label={t(opinionText.state)}
        value={asked.state}
        options={[every, ...OPINION_STATES.map((one) => [one, t(opinionStateTexts[one])] as const)]}
      />
      <Choice
        name="department"
        label={t(opinionText.department)}
        value={asked.department}
        options={[every, ...(plan?.departments ?? []).map(({ id, name }) => [id, name] as const)]}
      />
      <Choice
        name="only"
        label={t(opinionText.only)}
        value={asked.only}
        options={[
          every,
          ...(mayAct ? [['mine', t(opinionText.mine)] as const] : []),
          ['overdue', t(opinionText.overdue)],
        ]}
      />
      <p>
        <button type="submit" className="second">
          {t(opinionText.show)}
        </button>
      </p>
    </form>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}): ReactElement {
  const { name, label, value, options } = props;
  return (
    <p className="field">
      <label htmlFor={`opinions-${name}`}>{label}</label>
      <select id={`opinions-${name}`} name={name} defaultValue={value}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

function Opinions({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const heads = ['opinion', 'element', 'state', 'policy', 'next', 'age'] as const;
  return (
    <table className="cards opinion-list" aria-label={t(opinionText.title)}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(opinionText[head])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.listed.opinions.map((one) => (
          <OpinionRow key={one.status.opinion.id} page={page} view={view} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function OpinionRow({ page, view, one }: Props & { readonly one: ListedOpinion }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { plan } = view.listed;
  const departments = plan?.departments ?? [];
  const { status, duties, age } = one;
  const { opinion, responses, element, summary, state } = status;
  return (
    <tr>
      <th scope="row">
        <a href={officePath(view.code, 'opinions', opinion.id)} lang="ja">
          {summary ?? shorten(opinion.text)}
        </a>
        <span className="opinion-source">
          {opinion.id} <span lang="ja">{describeSource(opinion.source, language)}</span>
        </span>
      </th>
      <td data-label={t(opinionText.element)} lang="ja">
        {nameElement(element, plan, language)}
      </td>
      <td data-label={t(opinionText.state)}>
        <OpinionStateMark state={state} language={language} />
      </td>
      <td data-label={t(opinionText.policy)}>
        {responses.length === 0 && <span className="quiet">{t(opinionText.notAssigned)}</span>}
        {responses.map(({ department, accepted }) => (
          <span key={department} className="block">
            <span lang="ja">{nameDepartments([department], departments, t)}</span>
            {accepted?.response.policy &&
              `${t(opinionText.colon)}${t(policyTexts[accepted.response.policy])}`}
          </span>
        ))}
      </td>
      <td data-label={t(opinionText.next)}>
        {duties.length === 0 && <span className="quiet">{t(opinionText.nobody)}</span>}
        {duties.map((duty) => (
          <span key={`${duty.kind} ${duty.department}`} className="block">
            {describeDuty(duty, departments, language)}
            {duty.due !== null && (
              <span className="small quiet block">
                {t(opinionText.dueOn, { date: formatDay(duty.due, language) })}
              </span>
            )}
            {duty.isOverdue && <strong className="late-mark">{t(opinionText.overdue)}</strong>}
          </span>
        ))}
        {one.isPromiseLate && <strong className="late-mark">{t(opinionText.promiseLate)}</strong>}
      </td>
      <td data-label={t(opinionText.age)} className="unbroken">
        {state === 'closed' ? (
          <span className="quiet">{t(opinionStateTexts.closed)}</span>
        ) : (
          t(opinionText.ageYears, { years: age })
        )}
      </td>
    </tr>
  );
}

/** In characters: two lines of the column. */
const shownLength = 60;

function shorten(text: string): string {
  const signs = [...text.replace(/\s+/gu, ' ')];
  return signs.length <= shownLength ? signs.join('') : `${signs.slice(0, shownLength).join('')}…`;
}
