import type { ReactElement } from 'react';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { formatDay } from '../parts/words.ts';
import type { ClosingView } from '../preparation/closing-view.ts';
import { itemStateText } from '../text/my-items-text.ts';
import { openingText } from '../text/opening-text.ts';
import { yearText } from '../text/year-text.ts';

export type ClosingTrouble = 'confirm-missing' | 'reason-missing';

type RoundClosingPageProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly round: Round;
  readonly view: ClosingView;
  readonly today: IsoDate;
  readonly trouble: ClosingTrouble | null;
  /** As it was typed; null where nothing was sent yet. */
  readonly reason: string | null;
};

/** What closing would record and leave out, and the button that closes. */
export function RoundClosingPage(props: RoundClosingPageProps): ReactElement {
  const { page, round, view, today } = props;
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { indicators, values, absentIndicators, others } = view;
  return (
    <RoundFrame page={page} round={round} title={t(openingText.closeTitle)} lead={t(openingText.closingLead)}>
      {today < round.closes && (
        <p>
          <b>{t(openingText.beforeEnd, { date: formatDay(round.closes, language) })}</b>
        </p>
      )}
      <Unaccepted {...props} />
      <section aria-labelledby="records">
        <h2 id="records">{t(openingText.records)}</h2>
        <ul className="problem-list">
          <li>
            {indicators > 0
              ? t(openingText.recordsIndicators, { indicators, values })
              : t(openingText.recordsNothing)}
          </li>
          {absentIndicators > 0 && <li>{t(openingText.recordsAbsent, { indicators: absentIndicators })}</li>}
          {others > 0 && <li>{t(openingText.recordsOthers, { items: others })}</li>}
        </ul>
        <p>{t(openingText.reopenLater)}</p>
      </section>
      <ClosingForm {...props} />
    </RoundFrame>
  );
}

function Unaccepted({ page, code, round, view }: RoundClosingPageProps): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  if (view.unaccepted === 0) return <p>{t(openingText.allAccepted)}</p>;
  return (
    <section aria-labelledby="unaccepted">
      <h2 id="unaccepted">{t(openingText.notAccepted, { count: view.unaccepted })}</h2>
      <ul className="state-counts">
        {view.states.map(({ state, count }) => (
          <li key={state}>
            <span aria-hidden="true">{itemStateText[state].shape}</span>{' '}
            {t(openingText.stateCount, { state: itemStateText[state].text, count })}
          </li>
        ))}
      </ul>
      <p>
        <a href={`${roundPath(code, round.id, 'board')}?state=uncounted`}>{t(openingText.seeList)}</a>
      </p>
    </section>
  );
}

function ClosingForm({ page, code, round, view, trouble, reason }: RoundClosingPageProps): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const errorId = 'closing-error';
  return (
    <Form page={page} action={roundPath(code, round.id, 'close')} className="stack narrow">
      {trouble !== null && (
        <Message kind="error" id={errorId}>
          <p>
            {t(trouble === 'reason-missing' ? openingText.reasonMissing : openingText.closeConfirmMissing)}
          </p>
        </Message>
      )}
      <Field
        name="reason"
        label={t(openingText.reason)}
        value={reason ?? t(openingText.closeReason, { year: yearText(round.year) })}
        required
        errorId={trouble === 'reason-missing' ? errorId : undefined}
      />
      {view.unaccepted > 0 && (
        <label className="tick">
          <input
            type="checkbox"
            name="confirmed"
            value={view.unaccepted}
            required
            aria-describedby={trouble === 'confirm-missing' ? errorId : undefined}
          />
          {t(openingText.confirmClose, { count: view.unaccepted })}
        </label>
      )}
      <p className="row row-centred">
        <button type="submit">{t(openingText.close)}</button>
        <a href={roundPath(code, round.id, 'board')}>{t(openingText.back)}</a>
      </p>
    </Form>
  );
}
