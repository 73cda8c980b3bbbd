import type { ReactElement } from 'react';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { describeProblem } from '../../core/round/checks/problem.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { itemKinds } from '../board/board-query.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { formatDay } from '../parts/words.ts';
import { AssignedForms, UnassignedForm } from '../preparation/assign-forms.tsx';
import { DatesList } from '../preparation/dates-list.tsx';
import type { Preview } from '../preparation/preview-view.ts';
import { itemKindText } from '../text/my-items-text.ts';
import { openingText } from '../text/opening-text.ts';
import { yearText } from '../text/year-text.ts';

/** What kept the round from being opened, beside its fields. */
export type OpeningTrouble = 'confirm-missing' | 'reason-missing';

type RoundPreviewPageProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly preview: Preview;
  readonly today: IsoDate;
  readonly message: string | null;
  readonly trouble: OpeningTrouble | null;
  /** The reason as it was typed; null where nothing was sent yet. */
  readonly reason: string | null;
};

/** What a prepared round would ask of whom and by when, and the button that opens it. */
export function RoundPreviewPage(props: RoundPreviewPageProps): ReactElement {
  const { page, code, preview, message } = props;
  const { language } = page;
  const { round, items, asked, errors } = preview;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const lead = t(openingText.previewLead, {
    year: yearText(round.year),
    departments: asked.length,
    items: items.length,
  });
  const settings = roundPath(code, round.id, 'settings');
  if (errors.length > 0)
    return (
      <RoundFrame page={page} round={round} title={t(openingText.previewTitle)}>
        <Message kind="error">
          <p>{t(openingText.cannotOpen)}</p>
          <ul className="problem-list">
            {errors.map((problem) => (
              <li key={problem.path.join('.')}>{describeProblem(problem, language)}</li>
            ))}
          </ul>
        </Message>
        <p>
          <a href={settings}>{t(openingText.toSettings)}</a>
        </p>
      </RoundFrame>
    );
  const action = roundPath(code, round.id, 'assign');
  return (
    <RoundFrame page={page} round={round} title={t(openingText.previewTitle)} lead={lead}>
      {message !== null && (
        <Message kind="done">
          <p>{message}</p>
        </Message>
      )}
      <section aria-labelledby="dates">
        <h2 id="dates">{t(openingText.dates)}</h2>
        <DatesList round={round} language={language} />
        <p>
          <a href={settings}>{t(openingText.toSettings)}</a>
        </p>
      </section>
      <Remarks page={page} preview={preview} />
      <UnassignedForm page={page} preview={preview} action={action} />
      <section aria-labelledby="per-department">
        <h2 id="per-department">{t(openingText.perDepartment)}</h2>
        <AskedTable page={page} preview={preview} />
        <AssignedForms page={page} preview={preview} action={action} />
      </section>
      <OpeningForm {...props} />
    </RoundFrame>
  );
}

function Remarks({ page, preview }: Pick<RoundPreviewPageProps, 'page' | 'preview'>): ReactElement | null {
  const { language } = page;
  const { warnings, idle } = preview;
  const names = idle.map(({ name }) => name).join('、');
  const said = [
    ...warnings.map((problem) => describeProblem(problem, language)),
    ...(idle.length > 0 ? [fillText(openingText.nothingToAsk, { names }, language)] : []),
  ];
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="remarks">
      <h2 id="remarks">{openingText.remarks[language]}</h2>
      <ul className="problem-list">
        {[...new Set(said)].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function AskedTable({ page, preview }: Pick<RoundPreviewPageProps, 'page' | 'preview'>): ReactElement {
  const t = (text: Text): string => text[page.language];
  return (
    <table className="board-table asked-table">
      <caption className="visually-hidden">{t(openingText.perDepartment)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(openingText.assignTo)}</th>
          {itemKinds.map((kind) => (
            <th key={kind} scope="col" className="number">
              {t(itemKindText[kind])}
            </th>
          ))}
          <th scope="col" className="number">
            {t(openingText.total)}
          </th>
        </tr>
      </thead>
      <tbody>
        {preview.asked.map(({ department, counts, total }) => (
          <tr key={department.id}>
            <th scope="row">{department.name}</th>
            {itemKinds.map((kind) => (
              <td key={kind} className="number" data-label={t(itemKindText[kind])}>
                <span className={counts[kind] === 0 ? 'nought' : undefined}>{counts[kind]}</span>
              </td>
            ))}
            <td className="number" data-label={t(openingText.total)}>
              {total}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OpeningForm({ page, code, preview, today, trouble, reason }: RoundPreviewPageProps): ReactElement {
  const { language } = page;
  const { round, unassigned } = preview;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const errorId = 'opening-error';
  return (
    <section aria-labelledby="opening">
      <h2 id="opening">{t(openingText.openTitle)}</h2>
      <p>{t(openingText.openLead)}</p>
      {round.opens !== today && (
        <p>{t(openingText.opensEarlier, { date: formatDay(round.opens, language) })}</p>
      )}
      {unassigned.length > 0 && (
        <p>
          <b>{t(openingText.stillNobody, { count: unassigned.length })}</b>
        </p>
      )}
      {trouble !== null && (
        <Message kind="error" id={errorId}>
          <p>{t(trouble === 'confirm-missing' ? openingText.confirmMissing : openingText.reasonMissing)}</p>
        </Message>
      )}
      <Form page={page} action={roundPath(code, round.id, 'open')} className="stack narrow">
        <Field
          name="reason"
          label={t(openingText.reason)}
          value={reason ?? t(openingText.openReason, { year: yearText(round.year) })}
          required
          errorId={trouble === 'reason-missing' ? errorId : undefined}
        />
        <label className="tick">
          <input
            type="checkbox"
            name="confirmed"
            value="yes"
            required
            aria-describedby={trouble === 'confirm-missing' ? errorId : undefined}
          />
          {t(openingText.confirmOpen)}
        </label>
        <p>
          <button type="submit">{t(openingText.open)}</button>
        </p>
      </Form>
    </section>
  );
}
