import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Space on the disk for finished books, in bytes: some thousand sheets, or some hundred reports. */
const MOST_SPACE = 256 * 1024 * 1024;

/** A book that was begun and is not finished after so long was left by a process that died, in milliseconds. */
const LONGEST_BEGUN = 60 * 60_000;

type KeptFile = { readonly path: string; readonly size: number; readonly time: number };

/**
 * Keeps the folder of finished books within its space: those that were longest not asked for go first. A book that is
 * being handed out was read before, so nobody loses one half-way; one that is asked for again is made again. Several
 * processes may do this at once. `now` is in milliseconds. Gives how many files went.
 *
 * @example await pruneBooks('data/cache/books', { now: Date.now() }) // 2
 */
export async function pruneBooks(
  folder: string,
  { now, space = MOST_SPACE }: { readonly now: number; readonly space?: number },
): Promise<number> {
  const files = await listFiles(folder);
  const begun = files.filter(({ path }) => path.endsWith('.part'));
  const books = files
    .filter(({ path }) => /\.(?:pdf|xlsx)$/.test(path))
    .toSorted((one, other) => other.time - one.time);
  const gone = begun.filter(({ time }) => now - time > LONGEST_BEGUN);
  let used = 0;
  for (const [place, book] of books.entries()) {
    used += book.size;
    // The one that was asked for last stays, however large it is.
    if (used > space && place > 0) gone.push(book);
  }
  await Promise.all(gone.map(({ path }) => rm(path, { force: true }).catch(() => {})));
  return gone.length;
}

/** What another process removed meanwhile is not there. */
async function listFiles(folder: string): Promise<readonly KeptFile[]> {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const about = await stat(path).catch(() => null);
      return about === null || !about.isFile() ? [] : [{ path, size: about.size, time: about.mtimeMs }];
    }),
  );
  return found.flat();
}
