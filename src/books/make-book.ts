import type { Snapshot } from '../core/publication/snapshot.ts';
import type { Language } from '../core/text/text.ts';
import type { BookRequest } from './book.ts';
import { createBookScope } from './book-scope.ts';
import type { BookSource } from './book-source.ts';
import { makePlan } from './plan/make-plan.ts';
import { makeReport } from './report/make-report.ts';

/**
 * Makes the source of a book from a publication and nothing else. Null where the plan has no such measure or
 * department.
 *
 * @example makeBook(snapshot, { kind: 'report' }, 'ja')?.template // 'report'
 */
export function makeBook(snapshot: Snapshot, request: BookRequest, language: Language): BookSource | null {
  const scope = createBookScope(snapshot, language);
  switch (request.kind) {
    case 'plan':
      return makePlan(scope);
    case 'report':
      return makeReport(scope);
    default:
      return null;
  }
}
