import { Worker } from 'node:worker_threads';
import type { BookFormat, BookRequest } from '../../books/book.ts';
import type { BookSource } from '../../books/book-source.ts';
import type { CompileProblem } from '../../books/compile/book-compiler.ts';
import type { Snapshot } from '../../core/publication/snapshot.ts';
import { build } from '../thread-build.ts';

/** A book of a publication, or one whose source is made: of what is not published. */
export type BookOrder =
  | { readonly snapshot: Snapshot; readonly request: BookRequest; readonly format: BookFormat }
  | { readonly source: BookSource };

export type PrintedBook =
  | { readonly status: 'printed'; readonly bytes: Uint8Array }
  /** The plan has no such measure or department. */
  | { readonly status: 'unknown' }
  | { readonly status: 'failed'; readonly problem: CompileProblem };

/**
 * Makes a book in a thread of its own. Rejects where the thread dies.
 *
 * @example await printBook({ snapshot, request: { kind: 'report' } }) // { status: 'printed', pdf }
 */
export function printBook(order: BookOrder): Promise<PrintedBook> {
  const worker = new Worker(new URL('book-worker.mjs', build), { workerData: order });
  // A server that is asked to stop does not wait for a book.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The book's thread ended with code ${code} and no book.`)),
    );
  });
}
