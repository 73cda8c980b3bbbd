import type { PagedId } from '../links.ts';
import { holdsWord } from './find-word.ts';
import { type Excerpt, excerptAround, type MarkedText, markWords } from './highlight.ts';
import { parseQuery, type QueryWord } from './parse-query.ts';
import { type Rank, rankEntry } from './rank-entry.ts';
import { type SearchFieldName, type SearchKind, searchKinds } from './search-entry.ts';
import { type IndexedEntry, type SearchIndex, toPairs } from './search-index.ts';
import { nearestNames } from './suggest.ts';

export type SearchHit = {
  readonly kind: SearchKind;
  readonly id: PagedId;
  readonly name: MarkedText;
  /** Where a word stands that is not in the name; null where the name has them all. */
  readonly excerpt: (Excerpt & { readonly field: SearchFieldName }) | null;
};

export type SearchGroup = {
  readonly kind: SearchKind;
  /** All that were found, shown or not. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
};

/** What to ask instead, where nothing was found. */
export type SearchSuggestion =
  | { readonly kind: 'fewer-words'; readonly query: string; readonly total: number }
  | { readonly kind: 'name'; readonly element: SearchKind; readonly id: PagedId; readonly name: string };

export type SearchResult = {
  /** The words that were looked for, as typed; none for an empty query. */
  readonly words: readonly string[];
  /** More was typed than was looked for. */
  readonly isCut: boolean;
  readonly total: number;
  /** An element that is named exactly so comes first; else strategies, measures, indicators and so on. */
  readonly groups: readonly SearchGroup[];
  readonly suggestions: readonly SearchSuggestion[];
};

/**
 * Finds the elements that hold all words of a query, by kind, the best first, at most `limit` of each kind.
 *
 * @example search(index, 'ﾃﾞｼﾞﾀﾙ 窓口').groups.map((group) => [group.kind, group.total])
 */
export function search(index: SearchIndex, query: string, limit = 30): SearchResult {
  const { words, isCut } = parseQuery(query);
  const found = findEntries(index, words);
  return {
    words: words.map(({ text }) => text),
    isCut,
    total: found.length,
    groups: toGroups(found, words, limit),
    suggestions: found.length === 0 ? suggest(index, words) : [],
  };
}

type Found = { readonly entry: IndexedEntry; readonly rank: Rank };

function findEntries(index: SearchIndex, words: readonly QueryWord[]): readonly Found[] {
  if (words.length === 0) return [];
  const whole = joinWords(words);
  return findCandidates(index, words).flatMap((position): readonly Found[] => {
    const entry = index.entries[position];
    const rank = entry === undefined ? null : rankEntry(entry, words, whole);
    return entry === undefined || rank === null ? [] : [{ entry, rank }];
  });
}

function joinWords(words: readonly QueryWord[]): QueryWord {
  return {
    text: words.map(({ text }) => text).join(''),
    folded: words.map(({ folded }) => folded).join(''),
    hasFinalMark: words.at(-1)?.hasFinalMark ?? false,
  };
}

/** The entries of the rarest pair or character of the query, in order of print: no other can hold all words. */
function findCandidates({ entries, postings }: SearchIndex, words: readonly QueryWord[]): readonly number[] {
  let rarest: readonly number[] | null = null;
  for (const { folded } of words) {
    const pairs = toPairs(folded);
    for (const gram of pairs.length > 0 ? pairs : Array.from(folded)) {
      const list = postings.get(gram) ?? [];
      if (rarest === null || list.length < rarest.length) rarest = list;
    }
  }
  return rarest ?? entries.map((_, position) => position);
}

function toGroups(
  found: readonly Found[],
  words: readonly QueryWord[],
  limit: number,
): readonly SearchGroup[] {
  const groups = searchKinds
    .map((kind) => ({ kind, found: found.filter(({ entry }) => entry.kind === kind).toSorted(compareFound) }))
    .filter((group) => group.found.length > 0);
  const isExact = (group: (typeof groups)[number]) => group.found[0]?.rank === 0;
  return [...groups.filter(isExact), ...groups.filter((group) => !isExact(group))].map((group) => ({
    kind: group.kind,
    total: group.found.length,
    hits: group.found.slice(0, limit).map(({ entry }) => toHit(entry, words)),
  }));
}

/** The better rank first; of names alike, the shorter; else in order of print. */
function compareFound(a: Found, b: Found): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  return a.rank > 2 ? 0 : a.entry.fields[0].folded.length - b.entry.fields[0].folded.length;
}

function toHit(
  { kind, id, fields: [name, ...others] }: IndexedEntry,
  words: readonly QueryWord[],
): SearchHit {
  const missing = words.filter((word) => !holdsWord(name, word));
  const field = missing[0] && others.find((one) => missing.some((word) => holdsWord(one, word)));
  return {
    kind,
    id,
    name: markWords(name, words),
    excerpt: field === undefined ? null : { field: field.field, ...excerptAround(field, words) },
  };
}

/** First the query without one of its words, then names that look like it. */
function suggest(index: SearchIndex, words: readonly QueryWord[]): readonly SearchSuggestion[] {
  const fewer = words.length < 2 ? [] : words.flatMap((dropped) => tryWithout(index, words, dropped));
  const names = nearestNames(index, joinWords(words).folded).map(
    ({ kind, id, fields }) => ({ kind: 'name', element: kind, id, name: fields[0].text }) as const,
  );
  return [...fewer.toSorted((a, b) => a.total - b.total), ...names];
}

function tryWithout(index: SearchIndex, words: readonly QueryWord[], dropped: QueryWord) {
  const rest = words.filter((word) => word !== dropped);
  const total = findEntries(index, rest).length;
  const query = rest.map(({ text }) => text).join(' ');
  return total === 0 ? [] : [{ kind: 'fewer-words', query, total } as const];
}
