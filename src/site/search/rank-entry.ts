import { findWord, holdsWord } from './find-word.ts';
import type { QueryWord } from './parse-query.ts';
import type { IndexedEntry, IndexedField } from './search-index.ts';

/** How well an entry answers, the best first: 0 its name, 1 its name begins so, 2 in its name, 3 in its texts, 4 in who does it. */
export type Rank = 0 | 1 | 2 | 3 | 4;

/** The rank of an entry for a query, or null where a word is not in it. The worst word counts, or all as one. */
export function rankEntry(entry: IndexedEntry, words: readonly QueryWord[], whole: QueryWord): Rank | null {
  let worst: Rank = 0;
  for (const word of words) {
    const rank = rankWord(entry, word);
    if (rank === null) return null;
    if (rank > worst) worst = rank;
  }
  const asOne = whole.folded === '' ? null : rankInName(entry.fields[0], whole);
  return asOne !== null && asOne < worst ? asOne : atLeast(worst, words);
}

/** Several words that each begin the name do not make it the name. */
function atLeast(rank: Rank, words: readonly QueryWord[]): Rank {
  return words.length > 1 && rank < 2 ? 2 : rank;
}

function rankWord({ kind, fields: [name, ...others] }: IndexedEntry, word: QueryWord): Rank | null {
  const inName = rankInName(name, word);
  if (inName !== null) return inName;
  const found = others.filter((field) => holdsWord(field, word));
  if (found.length === 0) return null;
  return found.some(({ field }) => field !== 'department') || kind === 'department' ? 3 : 4;
}

function rankInName(name: IndexedField, word: QueryWord): Rank | null {
  if (word.folded === '') return holdsWord(name, word) ? 2 : null;
  const span = findWord(name, word);
  if (span === null) return null;
  const [from, to] = span;
  if (from > 0) return 2;
  return to === name.folded.length ? 0 : 1;
}
