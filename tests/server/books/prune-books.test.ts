import { mkdir, mkdtemp, open, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pruneBooks } from '../../../src/server/books/prune-books.ts';

const now = Date.parse('2027-09-01T00:00:00Z');
const hour = 60 * 60_000;

describe('the folder of finished books', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shirube-prune-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A file of so many bytes that was last asked for so many hours ago. */
  const put = async (name: string, size: number, hours: number): Promise<void> => {
    const file = join(folder, name);
    await writeFile(file, Buffer.alloc(size, 7));
    const time = new Date(now - hours * hour);
    await utimes(file, time, time);
  };
  const list = async () => (await readdir(folder)).toSorted();

  test('keeps all of them while there is room', async () => {
    await put('a.pdf', 400, 30);
    await put('b.pdf', 600, 1);
    expect(await pruneBooks(folder, { now, space: 1000 })).toBe(0);
    expect(await list()).toEqual(['a.pdf', 'b.pdf']);
  });

  test('lets go first what was longest not asked for', async () => {
    await put('new.pdf', 400, 1);
    await put('older.pdf', 400, 2);
    await put('oldest.pdf', 400, 3);
    expect(await pruneBooks(folder, { now, space: 900 })).toBe(1);
    expect(await list()).toEqual(['new.pdf', 'older.pdf']);
  });

  test('keeps the last one, however large, and nothing beside it', async () => {
    await put('large.pdf', 5000, 1);
    await put('small.pdf', 10, 2);
    await pruneBooks(folder, { now, space: 1000 });
    expect(await list()).toEqual(['large.pdf']);
  });

  test('clears away what a process that died had begun, and leaves alone what is under way or not a book', async () => {
    await put('dead.pdf.17.part', 10, 2);
    await put('begun.pdf.18.part', 10, 0.5);
    await put('README', 9999, 99);
    await mkdir(join(folder, 'folder.pdf'));
    expect(await pruneBooks(folder, { now, space: 1 })).toBe(1);
    expect(await list()).toEqual(['README', 'begun.pdf.18.part', 'folder.pdf']);
  });

  test('takes nothing from whoever reads a book just now', async () => {
    await put('read.pdf', 1_000_000, 9);
    await put('new.pdf', 1_000_000, 1);
    const reader = await open(join(folder, 'read.pdf'));
    const begin = await reader.read(Buffer.alloc(10), 0, 10, 0);
    expect(await pruneBooks(folder, { now, space: 1_500_000 })).toBe(1);
    const { buffer } = await reader.read(Buffer.alloc(1_000_000), 0, 999_990, 10);
    await reader.close();
    expect([begin.bytesRead, buffer.subarray(0, 999_990).every((byte) => byte === 7)]).toEqual([10, true]);
    expect(await list()).toEqual(['new.pdf']);
  });

  test('is the same done by several at once, and where there is no folder', async () => {
    for (const no of [1, 2, 3, 4, 5, 6]) await put(`${no}.pdf`, 100, no);
    await Promise.all([1, 2, 3].map(() => pruneBooks(folder, { now, space: 250 })));
    expect(await list()).toEqual(['1.pdf', '2.pdf']);
    expect(await pruneBooks(join(folder, 'none'), { now })).toBe(0);
  });
});
