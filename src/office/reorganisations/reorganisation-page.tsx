import type { ReactElement } from 'react';
import type { ReorganisationAtHand } from '../../app/reorganisations/read-reorganisation.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { ElementMove } from '../../core/reorganisation/move-ownership.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { formatDay, formatMoment } from '../parts/words.ts';
import { lineProblemText, reorganisationStateText, reorganisationText } from '../text/reorganisation-text.ts';
import { describeChanges } from './describe-change.ts';
import { CountTable, ElementTable, PostTable } from './effect-tables.tsx';

export type ReorganisationView = ReorganisationAtHand & {
  readonly code: string;
  readonly today: IsoDate;
  readonly reason: string;
  readonly done: string | null;
  readonly refusal: string | null;
};

type Props = { readonly page: OfficePage; readonly view: ReorganisationView };

/** One reorganisation: what it changes, what moves by it, and what can be done with it. */
export function ReorganisationPage({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, reorganisation, effects, obstacles, departments, done, refusal } = view;
  const { state, date } = reorganisation;
  const isAhead = state === 'draft' || state === 'decided';
  return (
    <Frame page={page} title={t(reorganisationText.of, { day: formatDay(date, language) })}>
      <p>
        <a href={officePath(code, 'reorganisations')}>{t(reorganisationText.back)}</a>
      </p>
      {done !== null && <Message kind="done">{done}</Message>}
      {refusal !== null && <Message kind="error">{refusal}</Message>}
      {obstacles.length > 0 && (
        <Message kind="error">
          <p>{t(reorganisationText.obstacles)}</p>
          <ul className="lines">
            {obstacles.map(({ line, code: why, found }) => (
              <li key={`${line} ${why} ${found}`}>{t(lineProblemText[why], { found })}</li>
            ))}
          </ul>
        </Message>
      )}
      <p>
        <span className="tag">{t(reorganisationStateText[state])}</span>
      </p>
      <section aria-labelledby="what">
        <h2 id="what">{t(reorganisationText.what)}</h2>
        <ul className="bullets" lang="ja">
          {describeChanges(reorganisation, departments, language).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {state === 'draft' && (
          <p>
            <a href={officePath(code, 'reorganisations', reorganisation.id, 'lines')}>
              {t(reorganisationText.revise)}
            </a>
          </p>
        )}
      </section>
      {isAhead && (
        <section aria-labelledby="moves">
          <h2 id="moves">{t(reorganisationText.looked)}</h2>
          <CountTable page={page} effects={effects} />
          <Choices page={page} view={view} />
          {effects.items.length > 0 && (
            <p>{t(reorganisationText.itemsCount, { count: effects.items.length })}</p>
          )}
          <PostTable page={page} effects={effects} accounts={view.accounts} />
        </section>
      )}
      {isAhead && <Deciding page={page} view={view} />}
      <History page={page} view={view} />
    </Frame>
  );
}

/** What has several successors or none, with a box for each. */
function Choices({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, reorganisation, effects } = view;
  const names = new Map(effects.departments.map(({ id, name }) => [id, name]));
  const isOpen = effects.elements.some(({ options }) => options.length > 0);
  const choose = ({
    element,
    name,
    options,
    after,
    how,
  }: Pick<ElementMove, 'element' | 'name' | 'options' | 'after' | 'how'>) => (
    <select
      name={`element-${element}`}
      aria-label={t(reorganisationText.chooseOf, { name })}
      defaultValue={how === 'unsettled' ? '' : after.find((id) => options.includes(id))}
    >
      {how === 'unsettled' && <option value="">{t(reorganisationText.unchosen)}</option>}
      {options.map((id) => (
        <option key={id} value={id}>
          {names.get(id) ?? id}
        </option>
      ))}
    </select>
  );
  if (!isOpen) return <ElementTable page={page} effects={effects} />;
  return (
    <Form page={page} action={officePath(code, 'reorganisations', reorganisation.id)} className="stack">
      <p>{t(reorganisationText.elementsLead)}</p>
      <ElementTable page={page} effects={effects} choose={choose} />
      <p>
        <button type="submit" className="second" name="act" value="choose">
          {t(reorganisationText.saveChoices)}
        </button>
      </p>
    </Form>
  );
}

function Deciding({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, reorganisation, lastChangeNo, today, reason } = view;
  const action = officePath(code, 'reorganisations', reorganisation.id);
  const day = formatDay(reorganisation.date, language);
  return (
    <>
      {reorganisation.state === 'draft' && (
        <section aria-labelledby="decide">
          <h2 id="decide">{t(reorganisationText.decideTitle)}</h2>
          <p>
            {reorganisation.date > today
              ? t(reorganisationText.decideLead, { day })
              : t(reorganisationText.decideNow)}
          </p>
          <Form page={page} action={action} className="stack narrow">
            <input type="hidden" name="seen" value={lastChangeNo} />
            <Field
              id="decide-reason"
              name="reason"
              label={t(reorganisationText.reason)}
              value={reason}
              required
            />
            <p>
              <button type="submit" name="act" value="decide">
                {t(reorganisationText.decide)}
              </button>
            </p>
          </Form>
        </section>
      )}
      <section aria-labelledby="call-off">
        <h2 id="call-off">{t(reorganisationText.callOffTitle)}</h2>
        <Form page={page} action={action} className="stack narrow">
          <Field id="call-off-reason" name="reason" label={t(reorganisationText.reason)} required />
          <p>
            <button type="submit" className="second" name="act" value="call-off">
              {t(reorganisationText.callOff)}
            </button>
          </p>
        </Form>
      </section>
    </>
  );
}

function History({ page, view: { versions } }: Props): ReactElement {
  const t = speak(page.language);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t(reorganisationText.history)}</h2>
      <ol className="bullets">
        {versions.map(({ change, reorganisation }) => (
          <li key={change.no}>
            {formatMoment(change.madeAt)} {change.madeBy}{' '}
            <span className="tag">{t(reorganisationStateText[reorganisation.state])}</span> {change.reason}
          </li>
        ))}
      </ol>
    </section>
  );
}
