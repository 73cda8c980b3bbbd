import type { Reference } from './references.ts';

/** The elements before and after one in the order of print. */
export function findNeighbours<Element extends { readonly id: string }>(
  elements: readonly Element[],
  id: string,
  refer: (element: Element) => Reference,
): { readonly previous: Reference | null; readonly next: Reference | null } {
  const at = elements.findIndex((element) => element.id === id);
  const [previous, next] = [elements[at - 1], elements[at + 1]];
  return {
    previous: previous === undefined ? null : refer(previous),
    next: next === undefined ? null : refer(next),
  };
}
