import type { FormCell } from '../../core/forms/form-book.ts';
import { countTextColumns, wrapLines } from '../../core/text/wrap-lines.ts';

/** Points of a line of text of a size, with what programs leave above and below it. */
export function lineHeight(size: number): number {
  return size * 1.4;
}

/**
 * How many lines a text takes in a column of this width, in half-width characters. Two of them are left free: programs
 * measure their fonts differently, and a line too many is better than a word cut off.
 *
 * @example countLines('待機児童数の推移', 10) // 2
 */
export function countLines(text: string, width: number): number {
  const room = Math.max(2, Math.floor(width) - 2);
  return text
    .split('\n')
    .reduce(
      (sum, line) => sum + (countTextColumns(line) <= room ? 1 : wrapLines(line, room).split('\n').length),
      0,
    );
}

type FormNumber = Extract<FormCell, object>;

/**
 * The format with which a program shows a number: separators, decimals and unit as the plan prints them, and a minus
 * that does not depend on a colour.
 *
 * @example numberFormat({ value: 1046, decimals: 0, unit: '人' }) // '#,##0"人"'
 */
export function numberFormat({ decimals, unit }: FormNumber): string {
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  // A quotation mark ends the quoted part, stands behind a backslash, and begins the next.
  return unit === null ? number : `${number}"${unit.replaceAll('"', '"\\""')}"`;
}

/**
 * Shares the columns of a grid out by widths: each gets at least one, and all together the whole.
 *
 * @example shareGrid([36, 12, 12], 10) // [6, 2, 2]
 */
export function shareGrid(widths: readonly number[], columns: number): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const ends = widths.map((_, at) => {
    const before = widths.slice(0, at + 1).reduce((sum, width) => sum + width, 0);
    return Math.round((before / whole) * columns);
  });
  return ends.map((end, at) => Math.max(1, end - (ends[at - 1] ?? 0)));
}

/** The longest name of a sheet. */
const LONGEST_NAME = 31;

/**
 * A name that a sheet may have, and no other has yet: without signs that names must not have, cut where it is too long.
 *
 * @example toSheetName('取組/事業', new Set()) // '取組 事業'
 */
export function toSheetName(wanted: string, taken: Set<string>): string {
  const plain = wanted.replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ').replaceAll(/^['\s]+/gu, '');
  let name = cutName(plain, LONGEST_NAME);
  // Excel takes names for the same that differ in the case of letters alone.
  for (let no = 2; taken.has(name.toLowerCase()); no += 1) {
    const ending = ` ${no}`;
    name = cutName(plain, LONGEST_NAME - ending.length) + ending;
  }
  taken.add(name.toLowerCase());
  return name;
}

/** Excel counts UTF-16 units; a sign of two is not cut in half, and no name ends in an apostrophe. */
function cutName(text: string, length: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > length) break;
    kept += sign;
  }
  return kept.replaceAll(/['\s]+$/gu, '') || '-';
}

/**
 * Parts a text between its sentences into pieces of at most so many lines, for a row can be only so high. A sentence
 * that is longer alone stays whole. Joined, the pieces are the text, but for line breaks between them.
 *
 * @example partText('一つ目。二つ目。', 8, 1) // ['一つ目。', '二つ目。']
 */
export function partText(text: string, width: number, most: number): readonly string[] {
  if (countLines(text, width) <= most) return [text];
  const pieces: string[] = [];
  for (const sentence of text.match(/[^。\n]+[。\n]*|[。\n]+/gu) ?? []) {
    const longer = (pieces.at(-1) ?? '') + sentence;
    const fits = countLines(longer.replace(/\n+$/u, ''), width) <= most;
    if (pieces.length > 0 && fits) pieces[pieces.length - 1] = longer;
    else pieces.push(sentence);
  }
  return pieces.map((piece) => piece.replace(/\n+$/u, ''));
}
