import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BookFormat, type BookRequest, nameBook, parseBookRequest } from '../../books/book.ts';
import { hasForm } from '../../books/forms/make-form.ts';
import type { MunicipalityCode, Snapshot } from '../../core/publication/snapshot.ts';
import { recipeFile } from '../thread-build.ts';
import { type PrintedBook, printBook } from './print-book.ts';
import { pruneBooks } from './prune-books.ts';

/** A book by its address: whose, of which publication, its name (`report`, `measure-m3`) and form. */
export type BookAddress = {
  readonly code: MunicipalityCode;
  readonly no: number;
  readonly name: string;
  readonly format: BookFormat;
};

export type ShelvedBook = PrintedBook | { readonly status: 'busy' };

/** The books of all publications, each made when it is first asked for and then kept. */
export type BookShelf = {
  /** `unknown` where there is no such publication or book, `busy` where too many wait to be made. */
  readonly find: (address: BookAddress) => Promise<ShelvedBook>;
  /** Something was published or withdrawn: what was kept may not be shown any more. */
  readonly forget: () => void;
};

export type BookShelfOptions = {
  /** Keeps finished books from start to start, within a space; made where it is missing. */
  readonly folder: string;
  /** Null where there is none of that number, its time has not come, or it was withdrawn. */
  readonly findPublication: (code: MunicipalityCode, no: number) => Promise<Snapshot | null>;
};

/** Memory set aside for finished books, in bytes. */
const MOST_MEMORY = 64 * 1024 * 1024;

/** How many may wait while one is made: a reader who comes later is asked to come again. */
const MOST_WAITING = 20;

/**
 * Makes the shelf. One book is made at a time, so that a server keeps a processor for its pages.
 *
 * @example
 * const shelf = createBookShelf({ folder: 'data/cache/books', findPublication });
 * await shelf.find({ code: '992011', no: 1, name: 'report', format: 'pdf' }) // { status: 'printed', bytes }
 */
export function createBookShelf({ folder, findPublication }: BookShelfOptions): BookShelf {
  const kept = new Map<string, Uint8Array>();
  const underWay = new Map<string, Promise<PrintedBook>>();
  let used = 0;
  // Counts what was published or withdrawn: a book that was begun before is handed out, but not kept.
  let state = 0;
  let last: Promise<unknown> = Promise.resolve();

  const keep = (address: string, bytes: Uint8Array): void => {
    kept.set(address, bytes);
    used += bytes.byteLength;
    for (const [oldest, { byteLength }] of kept) {
      if (used <= MOST_MEMORY || oldest === address) break;
      kept.delete(oldest);
      used -= byteLength;
    }
  };
  const make = (address: BookAddress, request: BookRequest): Promise<PrintedBook> => {
    const made = last.then(() => makeBook({ folder, findPublication }, address, request));
    last = made.catch(() => {});
    return made;
  };

  return {
    find: async (address) => {
      const request = parseBookRequest(address.name);
      if (request === null || nameBook(request) !== address.name) return { status: 'unknown' };
      if (address.format === 'xlsx' && !hasForm(request)) return { status: 'unknown' };
      const name = `${address.code}/${address.no}/${address.name}.${address.format}`;
      const bytes = kept.get(name);
      if (bytes !== undefined) return { status: 'printed', bytes };
      const begun = underWay.get(name);
      if (begun !== undefined) return begun;
      if (underWay.size > MOST_WAITING) return { status: 'busy' };
      const begunIn = state;
      const making = make(address, request).finally(() => underWay.delete(name));
      underWay.set(name, making);
      const book = await making;
      if (book.status === 'printed' && begunIn === state) keep(name, book.bytes);
      return book;
    },
    forget: () => {
      state += 1;
      used = 0;
      kept.clear();
    },
  };
}

async function makeBook(
  { folder, findPublication }: BookShelfOptions,
  { code, no, name, format }: BookAddress,
  request: BookRequest,
): Promise<PrintedBook> {
  const snapshot = await findPublication(code, no);
  if (snapshot === null || !hasSubject(snapshot, request)) return { status: 'unknown' };
  const recipe = await readFile(recipeFile);
  const hash = createHash('sha256').update(recipe).update(JSON.stringify(snapshot)).digest('base64url');
  const file = join(folder, `${code}-${no}-${name}.${hash.slice(0, 16)}.${format}`);
  const kept = await readKept(file);
  if (kept !== null) return { status: 'printed', bytes: kept };
  const book = await printBook({ snapshot, request, format });
  if (book.status === 'printed') await writeWhole(folder, file, book.bytes);
  return book;
}

/** Asked before a thread is begun: addresses can be guessed by the thousand. */
function hasSubject({ plan }: Snapshot, request: BookRequest): boolean {
  if (request.kind === 'measure') return plan.measures.some(({ id }) => id === request.id);
  if (request.kind === 'department') return plan.departments.some(({ id }) => id === request.id);
  return true;
}

async function readKept(file: string): Promise<Uint8Array | null> {
  try {
    const book = await readFile(file);
    // What is asked for again goes last when space runs out.
    const now = new Date();
    await utimes(file, now, now).catch(() => {});
    return book;
  } catch {
    return null;
  }
}

/** Renamed into place, so that nobody meets half a book. A book that cannot be kept is made again another time. */
async function writeWhole(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const unfinished = `${file}.${process.pid}.part`;
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
    await pruneBooks(folder, { now: Date.now() });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
