import type { TextParams } from '../../../core/text/fill-text.ts';
import type { EntryValue } from '../entry-value.ts';
import type { CellProblemCode } from '../problem.ts';

/** Something to say about a cell that was taken. */
export type Note = { readonly code: CellProblemCode; readonly params: TextParams };

/** What an entry cell says, or why it cannot be taken. */
export type Reading =
  | { readonly ok: true; readonly value: EntryValue; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly code: CellProblemCode; readonly params: TextParams };

export function taken(value: EntryValue, notes: readonly Note[] = []): Reading {
  return { ok: true, value, notes };
}

export function refused(code: CellProblemCode, params: TextParams = {}): Reading {
  return { ok: false, code, params };
}
