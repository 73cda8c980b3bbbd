import type { ElementId } from '../plan/plan.ts';
import { type Refused, refuse } from './edited.ts';

type Named = { readonly id: ElementId };

/** What of an element its parts share out, and how a part that cannot be made is refused. */
export type SplitRules<Element, Part> = {
  /** What the element has that a part may take, by id or key. */
  readonly listOwn: (element: Element) => readonly string[];
  readonly listTaken: (part: Part) => readonly string[];
  readonly checkName: (part: Part, index: number) => Refused | null;
};

/**
 * The element that is to be split, its first part, which keeps the id, and the others. Refused where the element is
 * unknown, where there is nothing to split it into, and where a part has no good name or takes what is not the element's.
 */
export function findSplit<Element extends Named, Part>(
  elements: readonly Element[],
  id: Element['id'],
  parts: readonly Part[],
  { listOwn, listTaken, checkName }: SplitRules<Element, Part>,
):
  | Refused
  | { readonly ok: true; readonly before: Element; readonly first: Part; readonly others: readonly Part[] } {
  const before = elements.find((one) => one.id === id);
  if (before === undefined) return refuse('unknown-element');
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return refuse('too-few-parts', 'parts');
  for (const [index, part] of parts.entries()) {
    const refusal = checkName(part, index);
    if (refusal !== null) return refusal;
  }
  const own = new Set(listOwn(before));
  const strange = others.findIndex((part) => listTaken(part).some((one) => !own.has(one)));
  if (strange !== -1) return refuse('part-unknown', 'parts', strange + 1);
  return { ok: true, before, first, others };
}

/**
 * The element that goes on when several are merged, the first of `ids`, and the ids of the others. Refused where there
 * are not two different ones, and where one is unknown.
 */
export function findMerge<Element extends Named>(
  elements: readonly Element[],
  ids: readonly Element['id'][],
): Refused | { readonly ok: true; readonly before: Element; readonly others: readonly Element['id'][] } {
  const [kept, ...others] = new Set(ids);
  if (kept === undefined || others.length === 0) return refuse('too-few-to-merge', 'others');
  const before = elements.find(({ id }) => id === kept);
  const isKnown = others.every((id) => elements.some((one) => one.id === id));
  if (before === undefined || !isKnown) return refuse('unknown-element', 'others');
  return { ok: true, before, others };
}

/** An element that is known by any name, but not by none. */
export function checkAnyName(name: string, ...path: readonly (string | number)[]): Refused | null {
  return name === '' ? refuse('empty-name', ...path) : null;
}
