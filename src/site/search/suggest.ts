import { type IndexedEntry, type SearchIndex, toPairs } from './search-index.ts';

/** A name must share at least this part of the query's pairs of characters. */
const leastShared = 0.4;
const mostNames = 5;

/** The elements whose names share most pairs of characters with a query that found nothing, the nearest first. */
export function nearestNames({ entries }: SearchIndex, folded: string): readonly IndexedEntry[] {
  const asked = new Set(toPairs(folded));
  if (asked.size === 0) return [];
  return entries
    .map((entry) => ({ entry, shared: countShared(asked, entry.namePairs) }))
    .filter(({ shared }) => shared >= asked.size * leastShared)
    .toSorted((a, b) => b.shared - a.shared || a.entry.namePairs.size - b.entry.namePairs.size)
    .slice(0, mostNames)
    .map(({ entry }) => entry);
}

function countShared(asked: ReadonlySet<string>, pairs: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of asked) if (pairs.has(pair)) shared += 1;
  return shared;
}
