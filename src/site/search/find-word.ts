import type { QueryWord } from './parse-query.ts';
import type { IndexedField } from './search-index.ts';

/** A place in a folded text: its first unit and the one after its last. */
export type Span = readonly [number, number];

/** A stem shorter than this is found with its ー only: セー is not looked for as せ. */
const shortestStem = 2;

/**
 * Where a word stands in a folded text, or null. A word typed with a final ー stands where the text has ー too, or
 * where its own word ends.
 */
export function findWord(
  { folded, ends }: Pick<IndexedField, 'folded' | 'ends'>,
  word: QueryWord,
  from = 0,
): Span | null {
  for (let at = folded.indexOf(word.folded, from); at >= 0; at = folded.indexOf(word.folded, at + 1)) {
    const stop = at + word.folded.length;
    if (!word.hasFinalMark || isWordEnd(ends.charAt(stop - 1), word.folded)) return [at, stop];
  }
  return null;
}

function isWordEnd(end: string, stem: string): boolean {
  return end === 'm' || (end === 'e' && stem.length >= shortestStem);
}

/** Whether a field holds a word. Words of signs alone are compared as they are typed, but for their width. */
export function holdsWord(field: IndexedField, word: QueryWord): boolean {
  if (word.folded !== '') return findWord(field, word) !== null;
  return field.text.normalize('NFKC').includes(word.text.normalize('NFKC'));
}
