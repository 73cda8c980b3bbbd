import { parentPort, workerData } from 'node:worker_threads';
import type { BookRequest } from '../../books/book.ts';
import { createBookCompiler } from '../../books/compile/create-book-compiler.ts';
import { hasForm, makeForm } from '../../books/forms/make-form.ts';
import { makeBook } from '../../books/make-book.ts';
import type { BookOrder, PrintedBook } from './print-book.ts';

// Makes one book and posts its bytes. In a thread of its own: setting a long one takes seconds, and the memory that it
// takes is given back when the thread ends.
const order: BookOrder = workerData;

async function print(): Promise<PrintedBook> {
  if ('format' in order && order.format === 'xlsx') return fillForm(order);
  const source = 'source' in order ? order.source : makeBook(order.snapshot, order.request, 'ja');
  if (source === null) return { status: 'unknown' };
  const compile = await createBookCompiler();
  const book = compile(source);
  return book.ok ? { status: 'printed', bytes: book.pdf } : { status: 'failed', problem: book.problem };
}

async function fillForm({
  snapshot,
  request,
}: Extract<BookOrder, { request: BookRequest }>): Promise<PrintedBook> {
  const form = hasForm(request) ? makeForm(snapshot, request, 'ja') : null;
  // The library behind it is large, and most books are PDFs.
  const { writeFormWorkbook } = await import('../../documents/form-workbook/write-form-workbook.ts');
  return form === null ? { status: 'unknown' } : { status: 'printed', bytes: await writeFormWorkbook(form) };
}

parentPort?.postMessage(await print());
