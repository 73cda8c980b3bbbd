import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import { formatDate, formatFiscalYear } from '../../../core/fiscal/format-fiscal-year.ts';
import { groupBy } from '../../../core/plan/group-by.ts';
import type { OpenItem } from '../../../core/round/reminder-for.ts';
import { fillText, type TextParams } from '../../../core/text/fill-text.ts';
import type { Language, Text } from '../../../core/text/text.ts';
import { wrapLines } from '../../../core/text/wrap-lines.ts';
import type { ReminderLetter } from './reminder-letter.ts';
import {
  itemKindTexts,
  requestTexts,
  reminderMailTexts as texts,
  waitingTexts,
} from './reminder-mail-texts.ts';

/** RFC 5322 2.1.1 asks for at most 78 characters a line; full-width ones count two, as every mail program shows them. */
const widest = 76;

/** A mail that names more is not read to its end: the rest is counted, and stands on the page. */
const mostItems = 60;

/** The most characters of a reason; the page has all of it. */
const longestReason = 160;

export type WrittenReminder = { readonly subject: string; readonly text: string };

/**
 * The mail that reminds somebody: what is open, by when, how to answer, and who asks. The late ones come first, and
 * items with one due date stand together.
 *
 * @example writeReminder(letter, 'ja').subject // '【督促】2026年度実績の照会：期限を過ぎた項目が2件あります（市民課）'
 */
export function writeReminder(letter: ReminderLetter, language: Language): WrittenReminder {
  const { municipality, reminder, sender } = letter;
  const { late, open, addressee } = reminder;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const name = letter.addresseeName ?? t(texts.planning);
  const request = requestTexts[addressee.level][late.length > 0 ? 'late' : 'open'];
  const items = [...late, ...open];
  const lines = [
    t(texts.greeting, { addressee: name }),
    '',
    t(texts.sender, { city: municipality.name, place: sender.place, name: sender.name }),
    t(request, { round: nameRound(letter, language) }),
    '',
    t(texts.count, { count: items.length, late: late.length }),
    '',
    ...listItems(items.slice(0, mostItems), letter, language),
    ...(items.length > mostItems ? [t(texts.more, { count: items.length - mostItems }), ''] : []),
    ...explain(letter, language),
    '',
    t(texts.contact),
    '',
    '-- ',
    `${municipality.name} ${sender.place} ${sender.name}`,
    ...(sender.mail === null ? [] : [sender.mail]),
    t(texts.automatic),
  ];
  return {
    subject: writeSubject(letter, name, language),
    // The mark before a signature ends in a space (RFC 3676 4.3), which wrapping would leave alone: it is short.
    text: `${wrapLines(lines.join('\n'), widest)}\n`,
  };
}

function writeSubject(letter: ReminderLetter, addressee: string, language: Language): string {
  const { late, open } = letter.reminder;
  const round = nameRound(letter, language);
  if (late.length > 0) return fillText(texts.lateSubject, { round, late: late.length, addressee }, language);
  const due = open[0] === undefined ? '' : nameDay(letter, open[0].due, language);
  return fillText(texts.openSubject, { round, due, addressee }, language);
}

function nameRound({ municipality, round }: ReminderLetter, language: Language): string {
  const year = formatFiscalYear(round.year, municipality.yearStyle, language);
  return fillText(texts.round, { year }, language);
}

function nameDay({ municipality }: ReminderLetter, date: IsoDate, language: Language): string {
  return formatDate(date, municipality.yearStyle, language);
}

/** Items under the date by which they were or are due, numbered through. */
function listItems(
  items: readonly OpenItem[],
  letter: ReminderLetter,
  language: Language,
): readonly string[] {
  const groups = [...groupBy(items, ({ due }) => due)];
  let no = 0;
  return groups.flatMap(([due, group]) => {
    const day = nameDay(letter, due, language);
    const days = group[0]?.daysLate ?? 0;
    const isLate = group.some((item) => letter.reminder.late.includes(item));
    const head = !isLate ? texts.openGroup : days > 0 ? texts.lateGroup : texts.justLateGroup;
    return [
      fillText(head, { due: day, days, count: group.length }, language),
      ...group.flatMap((item) => {
        no += 1;
        return describeItem(item, no, language);
      }),
      '',
    ];
  });
}

function describeItem(item: OpenItem, no: number, language: Language): readonly string[] {
  const { kind, name, state, reason } = item;
  const t = (text: Text, params: TextParams): string => fillText(text, params, language);
  const id = item.id.slice(item.id.indexOf('.') + 1);
  const line = t(texts.item, { no, kind: itemKindTexts[kind], name, id, state: waitingTexts[state] });
  return reason === null ? [line] : [line, t(texts.reason, { reason: shorten(reason) })];
}

/** A reason in one paragraph: its own line breaks would look like the mail's. */
function shorten(reason: string): string {
  const signs = [...reason.replace(/\s+/gu, ' ').trim()];
  return signs.length <= longestReason ? signs.join('') : `${signs.slice(0, longestReason - 1).join('')}…`;
}

function explain({ reminder, links }: ReminderLetter, language: Language): readonly string[] {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const to = (address: string | undefined): readonly string[] =>
    address === undefined ? [] : [t(texts.address, { address })];
  const ways =
    reminder.addressee.level === 'department'
      ? [t(texts.byPage), ...to(links?.items), t(texts.byWorkbook), ...to(links?.workbooks)]
      : [t(texts.byWaiting), ...to(links?.waiting)];
  return [t(texts.how), ...(links === null ? [t(texts.signIn)] : []), ...ways];
}
