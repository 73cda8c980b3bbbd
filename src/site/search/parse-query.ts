import { foldForSearch } from './fold-for-search.ts';

/** One word of a query. */
export type QueryWord = {
  /** As typed. */
  readonly text: string;
  /** As compared. Empty for a word of nothing but signs, which is compared as typed. */
  readonly folded: string;
  /** The word was typed with a final ー, which the text may have or not have. */
  readonly hasFinalMark: boolean;
};

export type Query = {
  readonly words: readonly QueryWord[];
  /** More was typed than is searched for. */
  readonly isCut: boolean;
};

/** Characters of a query that are read; longer ones are pasted texts, not questions. */
const longestQuery = 100;
const mostWords = 8;

/**
 * Takes a query apart into words, all of which must be found.
 *
 * @example parseQuery('合同　就職').words.map((word) => word.folded) // ['合同', '就職']
 */
export function parseQuery(text: string): Query {
  const characters = Array.from(text.trim());
  const typed = characters.slice(0, longestQuery).join('').split(/\s+/u).filter(Boolean);
  const words = new Map(typed.map(toWord).map((word) => [`${word.folded}/${word.hasFinalMark}`, word]));
  return {
    words: [...words.values()].slice(0, mostWords),
    isCut: characters.length > longestQuery || words.size > mostWords,
  };
}

function toWord(text: string): QueryWord {
  const { folded, ends } = foldForSearch(text);
  // A ー that begins a word belongs to kana that was not typed: before anything but kana the texts have dropped it.
  const trimmed = folded.replace(/^ー(?=[^ぁ-ゖ])/u, '');
  return { text, folded: trimmed, hasFinalMark: ends.endsWith('m') };
}
