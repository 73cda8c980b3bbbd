import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file by its path in the folder, with `/`. */
export type StaticFile = { readonly file: string; readonly content: string | Uint8Array };

/** Checksums by file: SHA-256 in hexadecimal digits. */
export type Checksums = Readonly<Record<string, string>>;

export type WrittenFiles = { readonly checksums: Checksums; readonly changed: number };

/** Files on their way to the disk at once: as many as keep it busy while the next pages are rendered. */
const mostUnderWay = 24;

/**
 * Writes files of which the bytes are not there yet, several at once, while the next ones are made. Gives the checksums
 * of all of them, and how many were written. Rejects with the first failure of the file system.
 *
 * @example await writeFiles('public', files, {}) // { checksums: { 'index.html': '…' }, changed: 1 }
 */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<StaticFile> | Iterable<StaticFile>,
  before: Checksums,
): Promise<WrittenFiles> {
  const checksums: Record<string, string> = {};
  const write = createWriter();
  const underWay = new Set<Promise<void>>();
  let changed = 0;
  for await (const { file, content } of files) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const checksum = createHash('sha256').update(bytes).digest('hex');
    checksums[file] = checksum;
    if (before[file] === checksum) continue;
    changed += 1;
    const writing = write(join(folder, file), bytes).finally(() => underWay.delete(writing));
    underWay.add(writing);
    // A failure is heard of where it is waited for, and until then it is nobody's.
    writing.catch(() => {});
    if (underWay.size >= mostUnderWay) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  return { checksums, changed };
}

/** Writes whole files, and makes each folder once. */
function createWriter(): (file: string, bytes: Uint8Array) => Promise<void> {
  const folders = new Map<string, Promise<unknown>>();
  return async (file, bytes) => {
    const folder = dirname(file);
    const made = folders.get(folder) ?? mkdir(folder, { recursive: true });
    folders.set(folder, made);
    await made;
    await writeWhole(file, bytes);
  };
}

/** Renamed into place, so that a reader never meets half a file. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.part`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
