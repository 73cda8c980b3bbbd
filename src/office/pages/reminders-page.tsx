import type { ReactElement } from 'react';
import type { ReminderChoice } from '../../app/round/reminders/is-chosen.ts';
import type { PlannedReminder } from '../../app/round/reminders/plan-reminders.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { formatShortDate } from '../../core/fiscal/format-fiscal-year.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { formatDay } from '../parts/words.ts';
import { reminderText } from '../text/reminder-text.ts';

export type RemindersView = {
  readonly code: string;
  readonly round: Round;
  readonly today: IsoDate;
  readonly choice: ReminderChoice;
  /** Business days in the box, whatever is chosen. */
  readonly days: number;
  /** Language of the mails and sheets. */
  readonly words: Language;
  /** Those that the choice lets through. */
  readonly reminders: readonly PlannedReminder[];
  /** How many there are whatever is chosen. */
  readonly all: number;
  readonly hasMail: boolean;
  readonly message: {
    readonly kind: 'error' | 'done';
    readonly text: Text;
    readonly params?: TextParams;
  } | null;
};

type Props = { readonly page: OfficePage; readonly view: RemindersView };

/** Who has open items, how many, who would get the mail and when they were last reminded; all chosen by boxes. */
export function RemindersPage({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { message, reminders } = view;
  return (
    <RoundFrame page={page} round={view.round} title={t(reminderText.title)} lead={t(reminderText.lead)}>
      {message !== null && <Message kind={message.kind}>{t(message.text, message.params)}</Message>}
      {!view.hasMail && <p className="message">{t(reminderText.noMail)}</p>}
      {view.all === 0 ? (
        <p>{t(reminderText.nothingOpen)}</p>
      ) : (
        <>
          <Filter page={page} view={view} />
          {reminders.length === 0 ? <p>{t(reminderText.none)}</p> : <Choices page={page} view={view} />}
        </>
      )}
    </RoundFrame>
  );
}

function Filter({ page, view }: Props): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { code, round, choice, days, words } = view;
  return (
    <form method="get" action={roundPath(code, round.id, 'reminders')} className="filter reminder-filter">
      <p className="field">
        <label htmlFor="who">{t(reminderText.who)}</label>
        <select id="who" name="who" defaultValue={choice.kind}>
          <option value="late">{t(reminderText.late)}</option>
          <option value="due">{t(reminderText.due)}</option>
          <option value="all">{t(reminderText.all)}</option>
        </select>
      </p>
      <p className="field">
        <label htmlFor="days">{t(reminderText.days)}</label>
        <input id="days" name="days" type="number" min="0" max="60" defaultValue={days} />
      </p>
      <p className="field">
        <label htmlFor="words">{t(reminderText.words)}</label>
        <select id="words" name="words" defaultValue={words}>
          <option value="ja">{t(reminderText.japanese)}</option>
          <option value="en">{t(reminderText.english)}</option>
        </select>
      </p>
      <p>
        <button type="submit" className="second">
          {t(reminderText.filter)}
        </button>
      </p>
    </form>
  );
}

/** One form with two ways out: the mails to look at, or sheets to print. Nothing is sent from here. */
function Choices({ page, view }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const { code, round, reminders, words, choice, days, hasMail } = view;
  const unreached = reminders.filter(({ recipients }) => recipients.length === 0).length;
  const mayEdit = page.person?.acts.includes('manage-accounts') ?? false;
  const at = (part: string): string => roundPath(code, round.id, 'reminders', part);
  const query = new URLSearchParams({ who: choice.kind, days: String(days) });
  const toPreview = (
    <button type="submit" className={hasMail ? undefined : 'second'} formAction={at('preview')}>
      {t(reminderText.toPreview)}
    </button>
  );
  return (
    <form method="get" action={at(hasMail ? 'preview' : 'print')} className="reminders stack">
      <input type="hidden" name="words" value={words} />
      <ChoiceTable page={page} view={view} />
      {unreached > 0 && (
        <p>{t(mayEdit ? reminderText.remedy : reminderText.remedyElsewhere, { count: unreached })}</p>
      )}
      <p className="small quiet">{t(reminderText.notChosen)}</p>
      <p className="choices">
        {hasMail && toPreview}
        <button type="submit" className={hasMail ? 'second' : undefined} formAction={at('print')}>
          {t(reminderText.toPrint)}
        </button>
        {!hasMail && toPreview}
      </p>
      <p>
        <a href={`${at('addresses.csv')}?${query}`}>{t(reminderText.table)}</a>
      </p>
    </form>
  );
}

function ChoiceTable({ page, view }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const { reminders } = view;
  const sum = (of: (one: PlannedReminder) => number): number =>
    reminders.reduce((total, one) => total + of(one), 0);
  const late = sum((one) => one.late.length);
  const items = late + sum((one) => one.open.length);
  return (
    <table className="cards">
      <caption>{t(reminderText.chosen, { places: reminders.length, items, late })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(reminderText.addressee)}</th>
          <th scope="col" className="number">
            {t(reminderText.lateItems)}
          </th>
          <th scope="col" className="number">
            {t(reminderText.openItems)}
          </th>
          <th scope="col">{t(reminderText.nextDue)}</th>
          <th scope="col">{t(reminderText.recipients)}</th>
          <th scope="col">{t(reminderText.last)}</th>
        </tr>
      </thead>
      <tbody>
        {reminders.map((reminder) => (
          <Row key={reminder.key} page={page} view={view} reminder={reminder} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ page, view, reminder }: Props & { readonly reminder: PlannedReminder }): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { key, name, late, open, recipients, sent } = reminder;
  const [first] = [...late, ...open].map(({ due }) => due).toSorted();
  const last = sent.at(-1);
  const lastDay = last && dayInJapan(last.at);
  const reachable = !view.hasMail || recipients.length > 0;
  return (
    <tr>
      <th scope="row">
        <label className="tick">
          <input type="checkbox" name="to" value={key} defaultChecked={reachable && lastDay !== view.today} />
          {name === null ? t(reminderText.planning) : <span lang="ja">{name}</span>}
        </label>
      </th>
      <td className="number" data-label={t(reminderText.lateItems)}>
        {late.length > 0 ? <strong>{late.length}</strong> : late.length}
      </td>
      <td className="number" data-label={t(reminderText.openItems)}>
        {late.length + open.length}
      </td>
      <td data-label={t(reminderText.nextDue)}>{first === undefined ? '' : formatDay(first, language)}</td>
      <td data-label={t(reminderText.recipients)}>
        <Recipients page={page} reminder={reminder} />
      </td>
      <td data-label={t(reminderText.last)}>
        {last === undefined || lastDay === undefined
          ? t(reminderText.never)
          : t(last.way === 'mail' ? reminderText.byMail : reminderText.byPaper, {
              day: formatShortDate(lastDay, language),
            })}
      </td>
    </tr>
  );
}

/** Who gets it; who would, had they an address; and what to do where nobody has one. */
function Recipients({
  page,
  reminder: { recipients, withoutMail },
}: {
  readonly page: OfficePage;
  readonly reminder: PlannedReminder;
}): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const join = (names: readonly { readonly name: string }[]): string =>
    names.map(({ name }) => name).join(language === 'ja' ? '、' : ', ');
  if (recipients.length > 0) {
    return (
      <>
        {join(recipients)}
        {withoutMail.length > 0 && (
          <span className="small block">{t(reminderText.without, { names: join(withoutMail) })}</span>
        )}
      </>
    );
  }
  return (
    <>
      <strong>{t(withoutMail.length > 0 ? reminderText.nobody : reminderText.nobodyAtAll)}</strong>
      {withoutMail.length > 0 && <span className="small block">{join(withoutMail)}</span>}
    </>
  );
}
