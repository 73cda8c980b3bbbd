import type { BookFormat } from '../../books/book.ts';
import { type HeaderList, type PreparedAnswer, prepareAnswer } from '../http/prepared-answer.ts';
import type { BookAddress, BookShelf } from './create-book-shelf.ts';

/** What a reader gets who asks for a book: the book, or the status of an error page. */
export type BookAnswer = PreparedAnswer | 404 | 503;

/** What a book of each form is sent as. */
export const bookTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<BookFormat, string>;

/** Caches may keep a book, but ask whether it is still the same: a new version of the product sets it anew. */
const revalidate = 'public, max-age=0, must-revalidate';

/**
 * Reads an address of a book: `/992011/books/1/report.pdf`. Null where it is none.
 *
 * @example parseBookAddress('/992011/books/1/measure-m3.pdf') // { code: '992011', no: 1, name: 'measure-m3', format: 'pdf' }
 */
export function parseBookAddress(path: string): BookAddress | null {
  const [, code, no, name, ending] =
    /^\/(\d{6})\/books\/([1-9]\d{0,8})\/([a-z]+(?:-[a-z]\d{1,9})?)\.(pdf|xlsx)$/.exec(path) ?? [];
  if (code === undefined || no === undefined || name === undefined) return null;
  return { code, no: Number(no), name, format: ending === 'xlsx' ? 'xlsx' : 'pdf' };
}

/**
 * Answers with a book. Rejects where one that exists cannot be made: a bug, or a sign that no font has, and the log is
 * to say which.
 */
export async function answerBook(
  shelf: BookShelf,
  address: BookAddress,
  common: HeaderList,
): Promise<BookAnswer> {
  const book = await shelf.find(address);
  switch (book.status) {
    case 'printed':
      return prepareAnswer(
        {
          status: 200,
          contentType: bookTypes[address.format],
          body: book.bytes,
          cacheControl: revalidate,
        },
        common,
      );
    case 'unknown':
      return 404;
    case 'busy':
      return 503;
    case 'failed':
      throw new Error(
        `The book ${address.name} of ${address.code} could not be made: ${book.problem.detail}`,
      );
  }
}
