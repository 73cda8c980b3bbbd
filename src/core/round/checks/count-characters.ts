import { foldText } from '../../text/fold-text.ts';
import { type Problem, problemAt } from './problem.ts';

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * How many characters a reader sees: full- and half-width count one each, and so do a letter with a combining
 * mark, a kanji with a variation selector and an emoji of several parts. A line break counts one.
 *
 * @example countCharacters('か゚葛󠄀👨‍👩‍👧') // 3
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/**
 * The problem of a text over its limit.
 *
 * @example checkLength(['done'], text, 400) // [] or one problem
 */
export function checkLength(path: readonly string[], text: string, limit: number): readonly Problem[] {
  const count = countCharacters(text);
  return count > limit ? [problemAt(path, 'text-too-long', { count, limit })] : [];
}

/**
 * Whether a text says what it said last year, in spite of other spaces, breaks or widths. An empty one does not.
 *
 * @example isUnchanged('ＰＲを した。', 'PRをした。') // true
 */
export function isUnchanged(text: string, lastYear: string | null): boolean {
  const folded = foldText(text);
  return lastYear !== null && folded !== '' && folded === foldText(lastYear);
}
