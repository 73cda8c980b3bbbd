import type { ReactElement } from 'react';
import type { Effects } from '../../app/reorganisations/look-ahead.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { LineProblem, ReorganisationLine } from '../../core/reorganisation/line-problem.ts';
import type { ReorganisationId } from '../../core/reorganisation/reorganisation.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { lineColumnText, lineProblemText, reorganisationText } from '../text/reorganisation-text.ts';
import { CountTable, ElementTable } from './effect-tables.tsx';
import { LineRows, problemId } from './line-rows.tsx';

export type ReorganisationFormView = {
  readonly code: string;
  /** Null: a new one. */
  readonly id: ReorganisationId | null;
  readonly date: string;
  readonly lines: readonly ReorganisationLine[];
  readonly reason: string;
  readonly departments: readonly Department[];
  readonly problems: readonly LineProblem[];
  /** What the lines would move; null before somebody has looked. */
  readonly effects: Effects | null;
  /** Why nothing was done, in words. */
  readonly refusal: string | null;
};

type Props = { readonly page: OfficePage; readonly view: ReorganisationFormView };

/** The lines of a reorganisation, and what they would move. */
export function ReorganisationFormPage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, id, date, lines, reason, departments, problems, effects, refusal } = view;
  const place = ['reorganisations', id ?? 'new', ...(id === null ? [] : ['lines'])];
  return (
    <Frame page={page} title={t(reorganisationText.newTitle)} lead={t(reorganisationText.newLead)}>
      <p>
        <a href={officePath(code, 'reorganisations')}>{t(reorganisationText.back)}</a>
      </p>
      {refusal !== null && <Message kind="error">{refusal}</Message>}
      {problems.length > 0 && <Problems page={page} problems={problems} />}
      <Form page={page} action={officePath(code, ...place)} className="stack">
        <div className="narrow">
          <Field
            name="date"
            type="date"
            label={t(reorganisationText.dateLabel)}
            value={date}
            required
            errorId={problems.some(({ column }) => column === 'date') ? problemId(null) : undefined}
          />
        </div>
        <LineRows page={page} lines={lines} departments={departments} problems={problems} />
        <p>
          <button type="submit" className="second" name="act" value="more" formNoValidate>
            {t(reorganisationText.moreLines)}
          </button>
        </p>
        <p className="field">
          <label htmlFor="paste">{t(reorganisationText.paste)}</label>
          <span className="hint" id="paste-hint">
            {t(reorganisationText.pasteHint)}
          </span>
          <textarea id="paste" name="paste" rows={3} lang="ja" aria-describedby="paste-hint" />
        </p>
        <div className="narrow">
          <Field name="reason" label={t(reorganisationText.reason)} value={reason} />
        </div>
        <p className="actions">
          <button type="submit" name="act" value="look">
            {t(reorganisationText.look)}
          </button>{' '}
          {effects !== null && (
            <button type="submit" name="act" value="keep">
              {t(reorganisationText.keep)}
            </button>
          )}
        </p>
      </Form>
      {effects !== null && (
        <section aria-labelledby="looked">
          <h2 id="looked">{t(reorganisationText.looked)}</h2>
          <CountTable page={page} effects={effects} />
          <ElementTable page={page} effects={effects} />
        </section>
      )}
    </Frame>
  );
}

/** Everything that is wrong, each with its line and what to do. */
function Problems({ page, problems }: Pick<Props, 'page'> & Pick<ReorganisationFormView, 'problems'>) {
  const t = speak(page.language);
  const told = new Set<number | null>();
  return (
    <Message kind="error">
      <p>{t(reorganisationText.faulty, { count: problems.length })}</p>
      <ul className="lines">
        {problems.map(({ line, column, code, found }) => {
          const text = t(lineProblemText[code], { found });
          const words =
            line === null || column === null || column === 'date'
              ? text
              : t(reorganisationText.problemAt, { line, column: t(lineColumnText[column]), text });
          // The boxes of a line point at the first thing that is wrong with it.
          const id = told.has(line) ? undefined : problemId(line);
          told.add(line);
          return (
            <li key={words} id={id}>
              {words}
            </li>
          );
        })}
      </ul>
    </Message>
  );
}
