// Prints how long books take and how much memory: `node bench/books.ts`. Each in a process of its own, so that the most
// memory is its own.
import { execFileSync } from 'node:child_process';
import type { BookRequest } from '../src/books/book.ts';
import type * as InProcess from './books-in-process.ts';
import { formatFigure } from './support/figure.ts';
import { importBundled } from './support/import-bundled.ts';

/** The council's report of a plan twice as long as the sample's has about a hundred pages; three times as long, half as many again. */
const books: readonly (readonly [BookRequest, copies: number])[] = [
  [{ kind: 'report' }, 1],
  [{ kind: 'report' }, 2],
  [{ kind: 'report' }, 3],
  [{ kind: 'plan' }, 1],
  [{ kind: 'figures' }, 1],
  [{ kind: 'measure', id: 'm1' }, 1],
];

const [order] = process.argv.slice(2);
if (order === undefined) {
  for (const book of books) {
    execFileSync(process.execPath, [import.meta.filename, JSON.stringify(book)], { stdio: 'inherit' });
  }
} else {
  const [request, copies]: (typeof books)[number] = JSON.parse(order);
  const { measureBook } = await importBundled<typeof InProcess>('bench/books-in-process.ts');
  const { pages, size, seconds, processor, memory } = await measureBook(request, copies);
  const name = `${request.kind}, ${pages} pages`;
  const isLong = pages >= 98;
  const note = `${processor.toFixed(1)} s of a processor; ${(size / 1e6).toFixed(2)} MB`;
  const goals = isLong ? [{ atMost: 10 }, { atMost: 512 }] : [null, null];
  console.log(formatFigure({ name, value: seconds, unit: 's', goal: goals[0] ?? null, note }));
  console.log(formatFigure({ name, value: memory, unit: 'MB', goal: goals[1] ?? null, note: 'most memory' }));
}
