import { formatFiscalYear } from '../../../core/fiscal/format-fiscal-year.ts';
import type { Municipality } from '../../../core/publication/snapshot.ts';
import type { Round } from '../../../core/round/round.ts';
import { fillText, type TextParams } from '../../../core/text/fill-text.ts';
import type { Language, Text } from '../../../core/text/text.ts';
import { wrapLines } from '../../../core/text/wrap-lines.ts';
import { itemKindTexts, reminderMailTexts } from '../reminders/reminder-mail-texts.ts';
import type { WrittenReminder } from '../reminders/write-reminder.ts';
import type { Notice, NoticeLine, NoticeLinks } from './notice.ts';
import { noticeTexts as texts } from './notice-texts.ts';

/** As reminders: 78 columns at most (RFC 5322 2.1.1). */
const widest = 76;
/** Of one kind; the rest is counted. */
const mostLines = 30;
/** The most characters of a reason or remark; the page has all of it. */
const longestText = 200;

export type NoticePlace = {
  readonly municipality: Pick<Municipality, 'yearStyle'>;
  readonly round: Pick<Round, 'year'>;
  readonly links: NoticeLinks | null;
};

/**
 * The mail that tells one person what came back and who mentioned them.
 *
 * @example writeNotice(notice, place, 'ja').subject // '【差戻し】2026年度実績の照会：1件'
 */
export function writeNotice(notice: Notice, place: NoticePlace, language: Language): WrittenReminder {
  const { to, sentBack, mentions } = notice;
  const { municipality, round, links } = place;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { yearStyle } = municipality;
  const style = yearStyle === 'both' ? 'western' : yearStyle;
  const year = formatFiscalYear(round.year, style, language);
  const roundName = t(reminderMailTexts.round, { year });
  const lines = [
    t(texts.greeting, { name: to.name }),
    '',
    t(texts.lead, { year }),
    '',
    ...listLines(texts.sentBack, sentBack, language),
    ...listLines(texts.mentions, mentions, language),
    t(texts.where),
    ...(links === null ? [t(texts.signIn)] : []),
    ...(links !== null && sentBack.length > 0 ? [t(texts.items), `  ${links.items}`] : []),
    ...(links === null ? [] : [t(texts.news), `  ${links.news}`]),
    '',
    '-- ',
    t(texts.automatic),
  ];
  const counts = { round: roundName, back: sentBack.length, count: mentions.length };
  const subject =
    mentions.length === 0
      ? t(texts.sentBackSubject, { ...counts, count: sentBack.length })
      : t(sentBack.length === 0 ? texts.mentionSubject : texts.bothSubject, counts);
  return { subject, text: `${wrapLines(lines.join('\n'), widest)}\n` };
}

function listLines(head: Text, lines: readonly NoticeLine[], language: Language): readonly string[] {
  if (lines.length === 0) return [];
  const t = (text: Text, params: TextParams): string => fillText(text, params, language);
  const shown = lines
    .slice(0, mostLines)
    .flatMap(({ kind, name, id, by, text }, index) => [
      t(texts.item, { no: index + 1, kind: itemKindTexts[kind], name, id: id.slice(id.indexOf('.') + 1) }),
      t(texts.words, { by, text: shorten(text) }),
    ]);
  const left = lines.length - mostLines;
  return [
    t(head, { count: lines.length }),
    ...shown,
    ...(left > 0 ? [t(texts.more, { count: left })] : []),
    '',
  ];
}

/** In one paragraph: line breaks of a remark would look like the mail's. */
function shorten(text: string): string {
  const signs = [...text.replace(/\s+/gu, ' ').trim()];
  return signs.length <= longestText ? signs.join('') : `${signs.slice(0, longestText - 1).join('')}…`;
}
