import type { Snapshot } from '../../core/publication/snapshot.ts';
import { type FoldedText, foldForSearch } from './fold-for-search.ts';
import { listSearchEntries, type SearchEntry, type SearchFieldName } from './search-entry.ts';

/** A field as it is compared, and as it is shown. */
export type IndexedField = FoldedText & {
  readonly field: SearchFieldName;
  readonly text: string;
};

export type IndexedEntry = Pick<SearchEntry, 'kind' | 'id'> & {
  /** The name first. */
  readonly fields: readonly [IndexedField, ...IndexedField[]];
  /** The pairs of characters of the name. */
  readonly namePairs: ReadonlySet<string>;
};

/**
 * The elements of one publication, with the entries in which each character and each pair of characters stands.
 * Words of two characters are the rule in Japanese, so pairs find candidates and a comparison settles them.
 */
export type SearchIndex = {
  readonly entries: readonly IndexedEntry[];
  /** Positions in `entries`, ascending, by one folded character or two. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
};

/**
 * Builds the search index of a publication.
 *
 * @example search(buildSearchIndex(snapshot), '子育て').groups[0]?.hits[0]?.name
 */
export function buildSearchIndex(snapshot: Pick<Snapshot, 'plan'>): SearchIndex {
  return indexEntries(listSearchEntries(snapshot.plan));
}

function indexEntries(list: readonly SearchEntry[]): SearchIndex {
  const entries = list.map(({ kind, id, fields: [name, ...others] }): IndexedEntry => {
    const folded = foldField(name);
    return {
      kind,
      id,
      fields: [folded, ...others.map(foldField)],
      namePairs: new Set(toPairs(folded.folded)),
    };
  });
  const postings = new Map<string, number[]>();
  for (const [position, entry] of entries.entries()) {
    const grams = new Set(entry.fields.flatMap(({ folded }) => [...folded, ...toPairs(folded)]));
    for (const gram of grams) {
      const list = postings.get(gram);
      if (list === undefined) postings.set(gram, [position]);
      else list.push(position);
    }
  }
  return { entries, postings };
}

function foldField({ field, text }: SearchEntry['fields'][number]): IndexedField {
  return { field, text, ...foldForSearch(text) };
}

/**
 * The pairs of neighbouring characters of a folded text.
 *
 * @example toPairs('子育て') // ['子育', '育て']
 */
export function toPairs(folded: string): readonly string[] {
  const characters = Array.from(folded);
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
