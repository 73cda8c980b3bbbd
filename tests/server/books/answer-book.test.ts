import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseBookAddress } from '../../../src/server/books/answer-book.ts';
import { createLog } from '../../../src/server/log/create-log.ts';
import { type RunningServer, startServer } from '../../../src/server/start-server.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const snapshots = readSampleSnapshots();
const [city] = snapshots;
if (city === undefined) throw new Error('There is no sample');
const { code } = city.municipality;

let folder: string;
let isWithdrawn = false;
let server: RunningServer;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shirube-books-'));
  const started = await startServer({
    source: {
      readVersion: () => Promise.resolve(isWithdrawn ? 'withdrawn' : 'sample'),
      readSnapshots: () => Promise.resolve(snapshots),
      archive: {
        readRecords: () => Promise.resolve(new Map()),
        readPublication: (of, no) => {
          const found = snapshots.find((one) => one.municipality.code === of && no === 1);
          return Promise.resolve(isWithdrawn ? null : (found ?? null));
        },
      },
    },
    host: '127.0.0.1',
    port: 0,
    tries: 0,
    origin: null,
    fontFolder: join(import.meta.dirname, '../../../.cache/fonts'),
    bookFolder: folder,
    prepare: false,
    interval: 60_000,
    log: createLog('error'),
  });
  if ('code' in started) throw new Error(started.code);
  server = started;
  origin = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a book over HTTP', () => {
  test('is a PDF at an address with the number of its publication, and is not sent twice', async () => {
    const address = `${origin}/${code}/books/1/figures.pdf`;
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const etag = answer.headers.get('etag') ?? '';
    const again = await fetch(address, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test.each([
    'books/2/plan.pdf',
    'books/1/novel.pdf',
    'books/1/measure-m999.pdf',
    'books/0/plan.pdf',
    'books/1/',
  ])('is not at %s', async (path) => {
    const answer = await fetch(`${origin}/${code}/${path}`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });

  test('is linked from the pages: the main ones from each, a sheet from what it is about', async () => {
    const linked = async (path: string): Promise<readonly string[]> => {
      const html = await (await fetch(`${origin}/${code}/${path}`)).text();
      return [...html.matchAll(/href="([^"]*\.pdf)"/g)].map(([, href = '']) => href);
    };
    const main = ['plan', 'report', 'figures'].map((name) => `/${code}/books/1/${name}.pdf`);
    expect(await linked('')).toEqual(main);
    expect(await linked('measures/m1')).toEqual([`/${code}/books/1/measure-m1.pdf`, ...main]);
    expect(await linked('departments/d1')).toEqual([`/${code}/books/1/department-d1.pdf`, ...main]);
  });
});

test('a withdrawn publication takes its books with it', async () => {
  const address = `${origin}/${code}/books/1/figures.pdf`;
  expect((await fetch(address)).status).toBe(200);
  isWithdrawn = true;
  await server.refresh();
  expect((await fetch(address)).status).toBe(404);
});

describe('an address of a book', () => {
  test.each([
    ['/992011/books/1/report.pdf', { code: '992011', no: 1, name: 'report', format: 'pdf' }],
    ['/992011/books/12/measure-m3.pdf', { code: '992011', no: 12, name: 'measure-m3', format: 'pdf' }],
    ['/992011/books/1/report.xlsx', { code: '992011', no: 1, name: 'report', format: 'xlsx' }],
    ['/992011/books/1/report.docx', null],
    ['/992011/books/01/report.pdf', null],
    ['/99201/books/1/report.pdf', null],
    ['/992011/books/1/../1/report.pdf', null],
    ['/992011/books/1/report.PDF', null],
    ['/en/992011/books/1/report.pdf', null],
  ])('%s', (path, address) => {
    expect(parseBookAddress(path)).toEqual(address);
  });
});
