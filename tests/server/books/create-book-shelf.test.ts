import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../../src/core/publication/snapshot.ts';
import { createBookShelf } from '../../../src/server/books/create-book-shelf.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const [city] = readSampleSnapshots();
if (city === undefined) throw new Error('There is no sample');
const { code } = city.municipality;

let folder: string;
let asked: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shirube-books-'));
  asked = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function findPublication(of: string, no: number): Promise<Snapshot | null> {
  asked += 1;
  return Promise.resolve(of === code && no === 1 ? (city ?? null) : null);
}

describe('the shelf of books', () => {
  test('makes a book once, and keeps it from start to start', async () => {
    const shelf = createBookShelf({ folder, findPublication });
    const address = { code, no: 1, name: 'figures', format: 'pdf' } as const;
    const [first, second] = await Promise.all([shelf.find(address), shelf.find(address)]);
    expect(first).toMatchObject({ status: 'printed' });
    expect(second).toEqual(first);
    await shelf.find(address);
    expect(asked).toBe(1);
    const kept = await readdir(folder);
    expect(kept).toEqual([expect.stringMatching(/^\d{6}-1-figures\.[\w-]{16}\.pdf$/)]);
    const again = await createBookShelf({ folder, findPublication }).find(address);
    expect(Buffer.compare(bytesOf(again), bytesOf(first))).toBe(0);
    expect(await readdir(folder)).toEqual(kept);
  });

  test('has the report and the sheets as workbooks too, kept like the books that are set', async () => {
    const shelf = createBookShelf({ folder, findPublication });
    for (const name of ['report', 'measure-m1', 'department-d1']) {
      const book = bytesOf(await shelf.find({ code, no: 1, name, format: 'xlsx' }));
      expect(Buffer.from(book.subarray(0, 2)).toString()).toBe('PK');
    }
    expect((await readdir(folder)).filter((file) => file.endsWith('.xlsx'))).toHaveLength(3);
  });

  test.each([
    ['a publication that there is not', { code, no: 2, name: 'figures', format: 'pdf' }],
    ['another municipality', { code: '010006', no: 1, name: 'figures', format: 'pdf' }],
    ['no book', { code, no: 1, name: 'novel', format: 'pdf' }],
    ['a measure that the plan does not have', { code, no: 1, name: 'measure-m999', format: 'pdf' }],
    ['a department that the plan does not have', { code, no: 1, name: 'department-d999', format: 'pdf' }],
    ['a workbook of a book that is none', { code, no: 1, name: 'plan', format: 'xlsx' }],
    ['a book by another spelling', { code, no: 1, name: 'measure:m1', format: 'pdf' }],
  ] as const)('knows nothing of %s', async (_, address) => {
    const shelf = createBookShelf({ folder, findPublication });
    expect(await shelf.find(address)).toEqual({ status: 'unknown' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('asks those to come again who come while too many wait', async () => {
    const shelf = createBookShelf({ folder, findPublication: () => new Promise(() => {}) });
    for (let no = 1; no <= 21; no += 1) void shelf.find({ code, no, name: 'plan', format: 'pdf' });
    expect(await shelf.find({ code, no: 99, name: 'plan', format: 'pdf' })).toEqual({ status: 'busy' });
  });
});

function bytesOf(book: object): Uint8Array {
  if (!('bytes' in book) || !(book.bytes instanceof Uint8Array)) throw new Error('There is no book');
  return book.bytes;
}
