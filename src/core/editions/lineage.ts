import type { ElementId } from '../plan/plan.ts';

/**
 * What became of elements between an edition and the one before it.
 *
 * An id that stands in both editions needs no lineage: it is carried. A lineage says what ids alone cannot:
 *
 * | kind      | from                   | to                     |
 * | --------- | ---------------------- | ---------------------- |
 * | `carried` | one                    | the same one           |
 * | `renamed` | one                    | one: the same id, or a new one that a person tied to it |
 * | `split`   | one                    | two or more; the first may keep the id |
 * | `merged`  | two or more            | one; it may keep an id of `from` |
 * | `moved`   | one                    | the same one, under another parent |
 * | `changed` | one                    | the same one, with other contents: a target, a text. Written for its reason |
 * | `dropped` | one                    | none                   |
 * | `added`   | none                   | one                    |
 *
 * `carried` is written only where somebody says so, such as for an element that looks new but is not. All ids
 * of one lineage are of one kind of element (`p3`, `p80`).
 */
export const lineageKinds = [
  'carried',
  'renamed',
  'split',
  'merged',
  'moved',
  'changed',
  'dropped',
  'added',
] as const;

export type LineageKind = (typeof lineageKinds)[number];

/**
 * One statement of what became of what.
 *
 * @example { kind: 'split', from: ['p3'], to: ['p3', 'p80'], reason: '事業の所管を分けたため' }
 */
export type Lineage = {
  readonly kind: LineageKind;
  /** Ids in the edition before. */
  readonly from: readonly ElementId[];
  /** Ids in the edition after. */
  readonly to: readonly ElementId[];
  /** Why, in the words of whoever decided it; null where nobody gave a reason. */
  readonly reason: string | null;
};
