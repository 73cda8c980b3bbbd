import { normaliseDigits } from '../../core/quantity/normalise-digits.ts';

const MARK = '[★☆※＊*]\\s?[0-9０-９]{1,2}';
const MARKS = new RegExp(MARK, 'gu');
const MARKS_WITH_GAPS = new RegExp(`\\s?${MARK}\\s?`, 'gu');
const DEFINITION = new RegExp(`^(${MARK})\\s*[：:]?\\s*(.+)$`, 'u');

/** A mark as it stands in a text. */
export type MarkUse = { readonly mark: string; readonly key: string; readonly before: string };

/** Same mark, however its digits are printed: ★3 and ★３. */
export function markKey(mark: string): string {
  return normaliseDigits(mark).replace(/\s/gu, '').replace('＊', '*');
}

/** The marks in a text in order, each with what is printed before it. */
export function findMarks(text: string): readonly MarkUse[] {
  return [...text.matchAll(MARKS)].map((match) => ({
    mark: match[0],
    key: markKey(match[0]),
    before: text.slice(0, match.index),
  }));
}

/** Takes marks out, with the small gaps that the word processor left around their digits. */
export function removeMarks(text: string): string {
  return text.replace(MARKS_WITH_GAPS, '');
}

/** `★１ 説明…` at the start of a paragraph defines a mark. */
export function parseDefinition(text: string): { readonly mark: string; readonly text: string } | null {
  const match = DEFINITION.exec(text);
  return match?.[1] && match[2] ? { mark: match[1].replace(/\s/gu, ''), text: match[2] } : null;
}

/**
 * The word that a mark is attached to, by the kinds of letters: back over kanji, katakana and Latin letters, and
 * over an adjective in な before them (確かな学力). What precedes is a particle. A judgement: `sure` is false
 * where the word was drawn out over an adjective or where no such word stands there.
 *
 * @example wordBeforeMark('向上と基盤産業') // { word: '基盤産業', sure: true }
 */
export function wordBeforeMark(before: string): { readonly word: string; readonly sure: boolean } {
  const plain = removeMarks(before).trimEnd();
  const run = /[\p{Script=Han}\p{Script=Katakana}ー々〆A-Za-zＡ-Ｚａ-ｚ0-9０-９・]+(?:（[^（）]*）)?$/u.exec(
    plain,
  )?.[0];
  if (run === undefined || run.length === 0) {
    const clause = /[^、。「」●◯・\s]*$/u.exec(plain)?.[0] ?? plain;
    return { word: clause === '' ? plain : clause, sure: false };
  }
  const word = run.replace(/^・/u, '');
  const head = plain.slice(0, plain.length - word.length);
  const adjective = /\p{Script=Han}+(?:か|やか|らか|的)?な$/u.exec(head)?.[0] ?? '';
  return { word: adjective + word, sure: adjective === '' };
}
