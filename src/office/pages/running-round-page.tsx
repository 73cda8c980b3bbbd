import type { ReactElement } from 'react';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { DatesFields } from '../preparation/dates-fields.tsx';
import { DatesList } from '../preparation/dates-list.tsx';
import { type FormContext, ProblemSummary } from '../preparation/field-problems.tsx';
import type { SettingsProblem } from '../preparation/form-problem.ts';
import type { DatesForm } from '../preparation/round-form.ts';
import { itemKindText } from '../text/my-items-text.ts';
import { openingText } from '../text/opening-text.ts';
import { preparationText } from '../text/preparation-text.ts';
import { yearText } from '../text/year-text.ts';

type RunningRoundPageProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly round: Round;
  readonly form: DatesForm;
  readonly problems: readonly SettingsProblem[];
  readonly reason: string;
  readonly reasonMissing: boolean;
  readonly message: string | null;
  /** Of a closed round: what came of it. */
  readonly outcome: { readonly total: number; readonly counted: number; readonly reopened: number } | null;
};

/** A round that is open or closed: its dates, which may be moved for everybody, and the way to its closing. */
export function RunningRoundPage(props: RunningRoundPageProps): ReactElement {
  const { page, code, round, problems, message, outcome } = props;
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  return (
    <RoundFrame page={page} round={round} title={t(openingText.runningTitle)}>
      {message !== null && (
        <Message kind="done">
          <p>{message}</p>
        </Message>
      )}
      <ProblemSummary context={{ language, problems }} />
      {outcome !== null && (
        <p>
          {t(openingText.closed, {
            total: outcome.total,
            counted: outcome.counted,
            uncounted: outcome.total - outcome.counted,
          })}
        </p>
      )}
      <section aria-labelledby="dates">
        <h2 id="dates">{t(openingText.dates)}</h2>
        <DatesList round={round} language={language} />
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">{t(openingText.facts)}</h2>
        <RoundFacts page={page} round={round} />
      </section>
      {round.state === 'open' && <ChangeDatesForm {...props} />}
      {(round.state === 'open' || (outcome?.reopened ?? 0) > 0) && (
        <section aria-labelledby="closing">
          <h2 id="closing">{t(openingText.closing)}</h2>
          <p>{t(openingText.closingLead)}</p>
          <p>
            <a href={roundPath(code, round.id, 'close')}>{t(openingText.toClosing)}</a>
          </p>
        </section>
      )}
    </RoundFrame>
  );
}

function RoundFacts({
  page: { language },
  round,
}: Pick<RunningRoundPageProps, 'page' | 'round'>): ReactElement {
  const t = (text: Text): string => text[language];
  const asks = round.asks.map((kind) => t(itemKindText[kind])).join(language === 'ja' ? '、' : ', ');
  return (
    <dl className="facts">
      <div>
        <dt>{t(preparationText.year)}</dt>
        <dd>{t(yearText(round.year))}</dd>
      </div>
      <div>
        <dt>{t(preparationText.asks)}</dt>
        <dd>{asks}</dd>
      </div>
      <div>
        <dt>{t(openingText.instructions)}</dt>
        <dd className="pre-line">{round.instructions || t(openingText.noInstructions)}</dd>
      </div>
    </dl>
  );
}

function ChangeDatesForm(props: RunningRoundPageProps): ReactElement {
  const { page, code, round, form, problems, reason, reasonMissing } = props;
  const { language } = page;
  const t = (text: Text): string => text[language];
  const context: FormContext = { language, problems };
  return (
    <section aria-labelledby="change-dates">
      <h2 id="change-dates">{t(openingText.changeDates)}</h2>
      <p>{t(openingText.changeDatesLead)}</p>
      <Form page={page} action={roundPath(code, round.id, 'dates')} className="stack">
        <DatesFields context={context} form={form} opens={round.opens} />
        {reasonMissing && (
          <Message kind="error" id="reason-error">
            <p>{t(openingText.reasonMissing)}</p>
          </Message>
        )}
        <Field
          name="reason"
          label={t(openingText.dateReason)}
          value={reason}
          required
          errorId={reasonMissing ? 'reason-error' : undefined}
        />
        <p>
          <button type="submit">{t(openingText.saveDates)}</button>
        </p>
      </Form>
    </section>
  );
}
