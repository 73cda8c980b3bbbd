import type { Text } from '../../core/text/text.ts';

/** A name in a file written by people that does not lead to exactly one element of the plan. */
export type UnresolvedName = {
  /** The list in the file and the position in it, from 0. */
  readonly path: readonly [list: string, position: number];
  readonly code: string;
  readonly severity: 'error';
  readonly message: Text;
};

export type Resolved<Elements> =
  | { readonly ok: true; readonly value: Elements }
  | { readonly ok: false; readonly errors: readonly UnresolvedName[] };
