import type { DepartmentId, MeasureId } from '../core/plan/plan.ts';

/*
 * The books that are made of one publication: the plan itself, the yearly report for the council, the sheet of one
 * measure or department, and a page of figures for the mayor.
 */

export type BookRequest =
  | { readonly kind: 'plan' }
  | { readonly kind: 'report' }
  | { readonly kind: 'figures' }
  | { readonly kind: 'measure'; readonly id: MeasureId }
  | { readonly kind: 'department'; readonly id: DepartmentId };

/** Set in type, or as a workbook to print (様式). */
export type BookFormat = 'pdf' | 'xlsx';

/**
 * Reads which book is meant, as commands and addresses write it. Null where it is none; whether the plan has the
 * measure or department is for `makeBook` to say.
 *
 * @example
 * parseBookRequest('report') // { kind: 'report' }
 * parseBookRequest('measure:m3') // { kind: 'measure', id: 'm3' }
 */
export function parseBookRequest(text: string): BookRequest | null {
  if (text === 'plan' || text === 'report' || text === 'figures') return { kind: text };
  const [, kind, letter, no] = /^(measure|department)[:-]([md])([1-9]\d{0,8})$/.exec(text) ?? [];
  if (kind === 'measure' && letter === 'm') return { kind, id: `m${Number(no)}` };
  if (kind === 'department' && letter === 'd') return { kind, id: `d${Number(no)}` };
  return null;
}

/**
 * The name of a book as it stands in addresses and file names; `parseBookRequest` reads it back.
 *
 * @example nameBook({ kind: 'measure', id: 'm3' }) // 'measure-m3'
 */
export function nameBook(request: BookRequest): string {
  return 'id' in request ? `${request.kind}-${request.id}` : request.kind;
}
