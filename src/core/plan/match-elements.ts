/** One way to recognise an entry of the new file among the elements of the plan before; null: not by this way. */
export type MatchKey<Entry, Element> = {
  readonly entry: (entry: Entry) => string | null;
  readonly element: (element: Element) => string | null;
};

/**
 * Finds for every entry the element of the plan before that it continues, or null for a new one.
 * The keys are tried one after the other over all entries, the surest first, so that a weak key never takes
 * away what a strong one would have matched. Each element is taken once; among equals the first in print wins.
 *
 * @example matchElements(['b'], ['a', 'b'], [{ entry: (e) => e, element: (e) => e }]) // ['b']
 */
export function matchElements<Entry, Element>(
  entries: readonly Entry[],
  elements: readonly Element[],
  keys: readonly MatchKey<Entry, Element>[],
): readonly (Element | null)[] {
  const matches: (Element | null)[] = entries.map(() => null);
  const taken = new Set<Element>();
  for (const key of keys) {
    const waiting = groupFreeElements(elements, taken, key);
    for (const [position, entry] of entries.entries()) {
      if (matches[position] !== null) continue;
      const text = key.entry(entry);
      const match = text === null ? undefined : waiting.get(text)?.shift();
      if (match === undefined) continue;
      matches[position] = match;
      taken.add(match);
    }
  }
  return matches;
}

function groupFreeElements<Entry, Element>(
  elements: readonly Element[],
  taken: ReadonlySet<Element>,
  key: MatchKey<Entry, Element>,
): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const text = taken.has(element) ? null : key.element(element);
    if (text === null) continue;
    const group = groups.get(text);
    if (group) group.push(element);
    else groups.set(text, [element]);
  }
  return groups;
}
