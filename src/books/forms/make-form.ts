import type { FormBook } from '../../core/forms/form-book.ts';
import type { Snapshot } from '../../core/publication/snapshot.ts';
import type { Language } from '../../core/text/text.ts';
import type { BookRequest } from '../book.ts';
import { type BookScope, createBookScope } from '../book-scope.ts';
import { namePictures } from '../pictures/pictures.ts';
import { makeDepartmentSheet } from '../sheets/make-department-sheet.ts';
import { makeMeasureSheet } from '../sheets/make-measure-sheet.ts';
import { makeReportForm } from './make-report-form.ts';
import { makeSheetForm } from './make-sheet-form.ts';

/** The books that there are as workbooks to print. */
export type FormRequest = Extract<BookRequest, { readonly kind: 'report' | 'measure' | 'department' }>;

/** @example hasForm({ kind: 'plan' }) // false */
export function hasForm(request: BookRequest): request is FormRequest {
  return request.kind === 'report' || request.kind === 'measure' || request.kind === 'department';
}

/**
 * Makes a book as a workbook to print (様式) from a publication and nothing else: the words and figures of the PDF,
 * figures as numbers. Null where the plan has no such measure or department.
 *
 * @example makeForm(snapshot, { kind: 'measure', id: 'm3' }, 'ja')?.sheets.length // 5
 */
export function makeForm(snapshot: Snapshot, request: FormRequest, language: Language): FormBook | null {
  const scope = createBookScope(snapshot, language, namePictures);
  const form = makeContents(scope, request);
  return form && { ...form, author: snapshot.publication.approvedBy, date: scope.publishedOn };
}

function makeContents(scope: BookScope, request: FormRequest): Omit<FormBook, 'date' | 'author'> | null {
  if (request.kind === 'report') return makeReportForm(scope);
  const source =
    request.kind === 'measure' ? makeMeasureSheet(scope, request.id) : makeDepartmentSheet(scope, request.id);
  return source && makeSheetForm(scope, source.data);
}
