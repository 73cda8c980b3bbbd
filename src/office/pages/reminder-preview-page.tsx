import type { ReactElement } from 'react';
import type { PlannedReminder } from '../../app/round/reminders/plan-reminders.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { reminderText } from '../text/reminder-text.ts';

export type PreviewView = {
  readonly code: string;
  readonly round: Round;
  readonly words: Language;
  readonly reminders: readonly PlannedReminder[];
  /** Who the mails come from; null where there is no mail. */
  readonly from: string | null;
  /** Somebody pressed the button without saying that they had looked. */
  readonly unconfirmed: boolean;
};

type Props = { readonly page: OfficePage; readonly view: PreviewView };

/** Up to so many mails stand open at once; of more, each opens with a click. */
const mostOpen = 5;

/** Every mail word for word with its recipients, and the button that sends them. */
export function ReminderPreviewPage({ page, view }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const { code, round, reminders, from } = view;
  const mails = reminders.reduce((sum, { recipients }) => sum + recipients.length, 0);
  const lead = from === null ? t(reminderText.previewOnly) : t(reminderText.previewLead, { mails, from });
  return (
    <RoundFrame page={page} round={round} title={t(reminderText.previewTitle)} lead={lead}>
      {view.unconfirmed && (
        <Message kind="error" id="not-confirmed">
          {t(reminderText.notConfirmed)}
        </Message>
      )}
      <div className="mails">
        {reminders.map((reminder) => (
          <MailDetails
            key={reminder.key}
            page={page}
            reminder={reminder}
            words={view.words}
            isOpen={reminders.length <= mostOpen}
          />
        ))}
      </div>
      {from !== null && mails > 0 && <SendForm page={page} view={view} mails={mails} />}
      <p>
        <a href={roundPath(code, round.id, 'reminders')}>{t(reminderText.back)}</a>
      </p>
    </RoundFrame>
  );
}

function MailDetails({
  page,
  reminder,
  words,
  isOpen,
}: {
  readonly page: OfficePage;
  readonly reminder: PlannedReminder;
  readonly words: Language;
  readonly isOpen: boolean;
}): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { recipients, written } = reminder;
  const name = reminder.name ?? t(reminderText.planning);
  return (
    <details open={isOpen}>
      <summary>{t(reminderText.mailsOf, { name, mails: recipients.length })}</summary>
      <dl className="facts">
        <div>
          <dt>{t(reminderText.to)}</dt>
          <dd>
            {recipients.length === 0 ? (
              <strong>{t(reminderText.nobody)}</strong>
            ) : (
              recipients.map(({ person, name: who, mail }) => (
                <span key={person} className="block">
                  {who} <span className="address">{mail}</span>
                </span>
              ))
            )}
          </dd>
        </div>
        <div>
          <dt>{t(reminderText.subject)}</dt>
          <dd lang={words}>{written.subject}</dd>
        </div>
      </dl>
      <h2 className="off-screen">{t(reminderText.body)}</h2>
      <pre className="mail-text" lang={words}>
        {written.text}
      </pre>
    </details>
  );
}

function SendForm({ page, view, mails }: Props & { readonly mails: number }): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const { code, round, reminders, words, unconfirmed } = view;
  return (
    <Form page={page} action={roundPath(code, round.id, 'reminders', 'send')} className="stack reminders">
      <input type="hidden" name="words" value={words} />
      {reminders
        .filter(({ recipients }) => recipients.length > 0)
        .map(({ key, fingerprint }) => (
          <input key={key} type="hidden" name="seen" value={`${fingerprint} ${key}`} />
        ))}
      <p>
        <label className="tick">
          <input
            type="checkbox"
            name="confirmed"
            value="yes"
            required
            aria-invalid={unconfirmed || undefined}
            aria-describedby={unconfirmed ? 'not-confirmed' : undefined}
          />
          <span>{t(reminderText.confirm)}</span>
        </label>
      </p>
      <p className="choices">
        <button type="submit">{t(reminderText.send, { mails })}</button>
        <button type="submit" name="dry-run" value="yes" className="second" formNoValidate>
          {t(reminderText.dryRun)}
        </button>
      </p>
      <p className="hint">{t(reminderText.dryRunHint)}</p>
    </Form>
  );
}
