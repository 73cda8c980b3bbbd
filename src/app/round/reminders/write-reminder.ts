import { formatDate, formatFiscalYear, type YearStyle } from '../../../core/fiscal/format-fiscal-year.ts';
import type { OpenItem } from '../../../core/round/reminder-for.ts';
import { fillText, type TextParams } from '../../../core/text/fill-text.ts';
import type { Language, Text } from '../../../core/text/text.ts';
import { wrapLines } from '../../../core/text/wrap-lines.ts';
import { type DueGroup, groupOpenItems } from './group-open-items.ts';
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
  const signature = [municipality.name, sender.place, sender.name].join(' ');
  const lines = [
    t(texts.greeting, { addressee: name }),
    '',
    t(texts.sender, { sender: signature }),
    t(request, { year: formatFiscalYear(letter.round.year, municipality.yearStyle, language) }),
    '',
    t(texts.count, { count: items.length, late: late.length }),
    '',
    ...listItems(letter, language),
    ...(items.length > mostItems ? [t(texts.more, { count: items.length - mostItems }), ''] : []),
    ...explain(letter, language),
    '',
    t(texts.contact),
    '',
    '-- ',
    signature,
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
  const { yearStyle } = letter.municipality;
  // Of two ways to write a year, one is enough for the line that a list of mails shows.
  const style = yearStyle === 'both' ? 'western' : yearStyle;
  const round = nameRound(letter, style, language);
  if (late.length > 0) return fillText(texts.lateSubject, { round, late: late.length, addressee }, language);
  const due = open[0] === undefined ? '' : formatDate(open[0].due, style, language);
  return fillText(texts.openSubject, { round, due, addressee }, language);
}

function nameRound({ round }: ReminderLetter, style: YearStyle, language: Language): string {
  return fillText(texts.round, { year: formatFiscalYear(round.year, style, language) }, language);
}

/** Items under the date by which they were or are due, numbered through. */
function listItems(letter: ReminderLetter, language: Language): readonly string[] {
  let no = 0;
  return groupOpenItems(letter.reminder).flatMap((group) => {
    const items = group.items.slice(0, mostItems - no);
    if (items.length === 0) return [];
    const lines = items.flatMap((item) => {
      no += 1;
      return describeItem(item, no, language);
    });
    return [`■ ${nameGroup(group, letter.municipality.yearStyle, language)}`, ...lines, ''];
  });
}

/**
 * The head over items of one due date, in mails and on sheets.
 *
 * @example nameGroup(group, 'western', 'ja') // '期限 2027年5月21日（金）　1営業日の超過（3件）'
 */
export function nameGroup(group: DueGroup, style: YearStyle, language: Language): string {
  const { isLate, daysLate, items } = group;
  const head = !isLate ? texts.openGroup : daysLate > 0 ? texts.lateGroup : texts.justLateGroup;
  const due = formatDate(group.due, style, language);
  return fillText(head, { due, days: daysLate, count: items.length }, language);
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
