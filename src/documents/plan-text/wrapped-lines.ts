import type { Fragment } from './paragraph.ts';

/** Width in full-width characters: Latin letters and half-width katakana are half as wide, the gap beside them a quarter. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const char of text) width += char === ' ' ? 0.25 : /[!-~\uff61-\uff9f]/u.test(char) ? 0.5 : 1;
  return width;
}

/**
 * How much shorter than its cell a line may be because of the line after it: word processors carry over a Latin word
 * as a whole, and a character before closing marks.
 */
export function widthCarriedOver(nextLine: string): number {
  const word = /^[!-~]+/u.exec(nextLine)?.[0].length ?? 0;
  const marks =
    /^.([、。・）」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]+)/u.exec(nextLine)?.[1]?.length ?? 0;
  return Math.max(1, word / 2, marks);
}

/** In full-width characters; no cell of a published plan or of 6887 random ones has a wrapped line that is so short. */
const TOO_SHORT = 1;

/**
 * Whether a line before the last is too short to have been wrapped: its paragraph ended there, and the blank that said
 * so is lost.
 */
export function hasShortLine(fragments: readonly Fragment[]): boolean {
  if (fragments.length < 2) return false;
  const widths = fragments.map(({ text }) => measureWidth(text));
  const widest = Math.max(...widths);
  return fragments.some(({ text }, at) => {
    const next = fragments[at + 1]?.text ?? '';
    return next !== '' && text !== '' && widest - (widths[at] ?? 0) - widthCarriedOver(next) > TOO_SHORT;
  });
}
