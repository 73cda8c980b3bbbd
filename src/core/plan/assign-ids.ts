import { type MatchKey, matchElements } from './match-elements.ts';
import type { ElementId, Plan } from './plan.ts';

/** The kinds of elements by the letter of their ids. */
export type IdPrefix = 's' | 'm' | 'k' | 'i' | 'a' | 'p' | 'd';

/** The highest number ever given per kind, so that the id of a dropped element is never given again. */
export type HighestNumbers = Readonly<Partial<Record<IdPrefix, number>>>;

/**
 * Gives every entry an id of its kind: the one of the element that it continues, or the next number never used.
 *
 * @example
 * // one element kept, one new, after s3 was the highest ever used
 * assignIds(entries, previous, keys, (n) => `s${n}` as const, 3) // ['s1', 's4']
 */
export function assignIds<Entry, Element extends { readonly id: Id }, Id extends ElementId>(
  entries: readonly Entry[],
  previous: readonly Element[],
  keys: readonly MatchKey<Entry, Element>[],
  makeId: (number: number) => Id,
  highest: number,
): readonly Id[] {
  let number = highest;
  return matchElements(entries, previous, keys).map((match) => {
    if (match) return match.id;
    number += 1;
    return makeId(number);
  });
}

/**
 * The number in an id.
 *
 * @example idNumber('m12') // 12
 */
function idNumber(id: ElementId): number {
  return Number(id.slice(1));
}

/**
 * The highest number per kind in a plan, or the one known from earlier plans where that is higher.
 * Keep the result with the plan and hand it to the next `toPlan`.
 *
 * @example highestNumbers(plan, { s: 9 }).s // 9, though the plan has four strategies
 */
export function highestNumbers(plan: Plan | null, known: HighestNumbers = {}): Record<IdPrefix, number> {
  const highest = (prefix: IdPrefix, elements: readonly { readonly id: ElementId }[] = []): number =>
    elements.reduce((max, { id }) => Math.max(max, idNumber(id)), known[prefix] ?? 0);
  return {
    s: highest('s', plan?.strategies),
    m: highest('m', plan?.measures),
    k: highest('k', plan?.indicators),
    i: highest('i', plan?.initiatives),
    a: highest('a', plan?.actions),
    p: highest('p', plan?.projects),
    d: highest('d', plan?.departments),
  };
}
