import type { BookRequest } from '../../../src/books/book.ts';
import type { BookSource } from '../../../src/books/book-source.ts';
import { createBookCompiler } from '../../../src/books/compile/create-book-compiler.ts';
import { makeBook } from '../../../src/books/make-book.ts';
import type { PlanFile } from '../../../src/core/plan/plan-file.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { buildSnapshot } from '../../../src/core/publication/build-snapshot.ts';
import type { Snapshot } from '../../../src/core/publication/snapshot.ts';

const compile = await createBookCompiler();

/** A book of a publication, as bytes. */
export function printBook(snapshot: Snapshot, request: BookRequest): Uint8Array {
  const source = makeBook(snapshot, request, 'ja');
  if (source === null) throw new Error(`There is no ${JSON.stringify(request)} in the plan`);
  return printSource(source);
}

/** A book of which the source is made, as bytes. */
export function printSource(source: BookSource): Uint8Array {
  const book = compile(source);
  if (!book.ok) throw new Error(`${book.problem.code}: ${book.problem.detail}`);
  return book.pdf;
}

/** A first publication of a plan file, before any results. */
export function publishFile(file: PlanFile): Snapshot {
  const built = buildSnapshot({
    municipality: { code: '992011', name: '見本市', fictional: true, yearStyle: 'both', accent: 'blue' },
    publication: {
      no: 1,
      publishedAt: '2026-11-01T09:00:00+09:00',
      approvedBy: '企画政策課長',
      notes: null,
      resultsUpTo: null,
      nextResults: null,
    },
    source: null,
    plan: toPlan(file),
    observations: [],
    departmentChanges: [],
  });
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return built.snapshot;
}
