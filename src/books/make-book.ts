import type { Snapshot } from '../core/publication/snapshot.ts';
import type { Language } from '../core/text/text.ts';
import type { BookRequest } from './book.ts';
import { createBookScope } from './book-scope.ts';
import type { BookSource } from './book-source.ts';
import { makeFigures } from './figures/make-figures.ts';
import { makePlan } from './plan/make-plan.ts';
import { makeReport } from './report/make-report.ts';
import { makeDepartmentSheet } from './sheets/make-department-sheet.ts';
import { makeMeasureSheet } from './sheets/make-measure-sheet.ts';

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
    case 'figures':
      return makeFigures(scope);
    case 'measure':
      return makeMeasureSheet(scope, request.id);
    case 'department':
      return makeDepartmentSheet(scope, request.id);
  }
}
