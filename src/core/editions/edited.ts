import { type HighestNumbers, highestNumbers, type IdPrefix } from '../plan/assign-ids.ts';
import type { ElementId, Plan } from '../plan/plan.ts';
import type { Lineage } from './lineage.ts';

/** Why an edit cannot be made. */
export const editProblemCodes = [
  'unknown-element',
  'unknown-parent',
  'unknown-department',
  'empty-name',
  'name-taken',
  'unreadable-figure',
  'no-years',
  'year-outside',
  'target-year-outside',
  'unreadable-note',
  'repeated-project',
  'too-few-parts',
  'too-few-to-merge',
  'part-unknown',
] as const;

export type EditProblemCode = (typeof editProblemCodes)[number];

/** `path` leads to what was entered: `['series', 0, 'targets', 2027]`. */
export type EditProblem = { readonly path: readonly (string | number)[]; readonly code: EditProblemCode };

/** What came of an edit: a new plan and what became of what by it, or why it was not made. */
export type Edited =
  | { readonly ok: true; readonly plan: Plan; readonly lineage: readonly Lineage[] }
  | Refused;

/** An edit that was not made. */
export type Refused = { readonly ok: false; readonly problems: readonly EditProblem[] };

/** What every edit is told beside itself. */
export type EditContext = {
  /** The highest numbers ever given in the municipality, so that no id is given twice. */
  readonly highest: HighestNumbers;
  readonly reason: string;
};

/**
 * An edit that was not made, for one reason.
 *
 * @example refuse('empty-name', 'name')
 */
export function refuse(code: EditProblemCode, ...path: readonly (string | number)[]): Refused {
  return { ok: false, problems: [{ path, code }] };
}

/**
 * Numbers for new elements of a kind, never used before: call it as often as needed.
 *
 * @example const next = giveNumbers(plan, highest, 'p'); next(); // 80 where p79 was the highest ever
 */
export function giveNumbers(plan: Plan, highest: HighestNumbers, prefix: IdPrefix): () => number {
  let number = highestNumbers(plan, highest)[prefix];
  return () => {
    number += 1;
    return number;
  };
}

/** Replaces the element that has the id of `fresh`. */
export function replaceElement<Element extends { readonly id: ElementId }>(
  elements: readonly Element[],
  fresh: Element,
): readonly Element[] {
  return elements.map((one) => (one.id === fresh.id ? fresh : one));
}

/**
 * Puts elements behind the last one of those that `isBefore` holds for; at the end where it holds for none.
 *
 * @example insertAfter([1, 2, 9], [3], (one) => one < 5) // [1, 2, 3, 9]
 */
export function insertAfter<Element>(
  elements: readonly Element[],
  fresh: readonly Element[],
  isBefore: (element: Element) => boolean,
): readonly Element[] {
  const last = elements.findLastIndex(isBefore);
  const position = last === -1 ? elements.length : last + 1;
  return [...elements.slice(0, position), ...fresh, ...elements.slice(position)];
}

/** How a change of an element that goes on is called. */
export function nameChange(
  id: ElementId,
  { renamed, moved }: { readonly renamed: boolean; readonly moved: boolean },
  reason: string,
): Lineage {
  return { kind: renamed ? 'renamed' : moved ? 'moved' : 'changed', from: [id], to: [id], reason };
}
