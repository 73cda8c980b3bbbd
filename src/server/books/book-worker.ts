import { parentPort, workerData } from 'node:worker_threads';
import { createBookCompiler } from '../../books/compile/create-book-compiler.ts';
import { makeBook } from '../../books/make-book.ts';
import type { BookOrder, PrintedBook } from './print-book.ts';

// Makes one book and posts its bytes. In a thread of its own: setting a long one takes seconds, and the memory that it
// takes is given back when the thread ends.
const order: BookOrder = workerData;

async function print(): Promise<PrintedBook> {
  const source = 'source' in order ? order.source : makeBook(order.snapshot, order.request, 'ja');
  if (source === null) return { status: 'unknown' };
  const compile = await createBookCompiler();
  const book = compile(source);
  return book.ok ? { status: 'printed', pdf: book.pdf } : { status: 'failed', problem: book.problem };
}

parentPort?.postMessage(await print());
