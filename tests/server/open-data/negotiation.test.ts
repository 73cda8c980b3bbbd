import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createApp } from '../../../src/server/http/create-app.ts';
import { createSecurityHeaders } from '../../../src/server/http/security-headers.ts';
import { createLog } from '../../../src/server/log/create-log.ts';
import { createDataFiles } from '../../../src/server/open-data/data-files.ts';
import { findAlternate } from '../../../src/server/open-data/find-alternate.ts';
import { createPublishing, type Publishing } from '../../../src/server/publishing.ts';
import { makeExampleSnapshot } from '../../site/example-snapshot.ts';

let folder: string;
let publishing: Publishing;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shirube-negotiation-'));
  const options = { common: [], fontFolder: folder, log: createLog('silent'), origin: null };
  publishing = createPublishing('992020:1', [makeExampleSnapshot()], options, null);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function ask(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const health = () => ({
    status: 'ok' as const,
    publications: '',
    pages: 0,
    ready: 0,
    storeReachable: true,
  });
  const app = createApp({
    current: () => publishing,
    archive: { find: async () => null },
    health,
    security: createSecurityHeaders({ https: false, scripts: false }),
    log: createLog('silent'),
  });
  return Promise.resolve(app.request(path, { headers }));
}

describe('the address of a page', () => {
  test.each([
    ['an indicator as CSV', '/992020/indicators/k1', 'text/csv', '/992020/indicators/k1.csv'],
    ['an English page as CSV', '/en/992020/indicators/k1', 'text/csv', '/992020/indicators/k1.csv'],
    ['a list as CSV', '/992020/indicators', 'text/csv', '/992020/data/indicators.csv'],
    [
      'a list as a workbook',
      '/992020/projects',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      '/992020/data/projects.xlsx',
    ],
    ['a page as JSON', '/992020/measures/m1', 'application/json', '/992020/measures/m1.json'],
    ['the plan as JSON', '/992020/', 'application/json', '/992020/index.json'],
    ['the data as a catalogue', '/992020/data/', 'application/ld+json', '/992020/data/catalog.jsonld'],
    ['the plan as a catalogue', '/en/992020/', 'application/ld+json', '/992020/data/catalog.jsonld'],
  ])('gives %s', async (_, path, accept, file) => {
    const [answer, own] = await Promise.all([ask(path, { accept }), ask(file)]);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(own.headers.get('content-type'));
    expect(answer.headers.get('content-location')).toBe(file);
    expect(answer.headers.get('vary')).toBe('accept, accept-encoding');
    expect(answer.headers.get('etag')).toBe(own.headers.get('etag'));
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(await own.arrayBuffer()))).toBe(true);
  });

  it('gives the page where the form is not to be had, and to whom asks for nothing', async () => {
    for (const accept of ['text/csv', 'text/html', '*/*']) {
      const answer = await ask('/992020/about', { accept });
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('content-location')).toBeNull();
    }
  });

  it('tells which forms there are, and that they share the address', async () => {
    const { headers } = await ask('/992020/indicators/k1');
    expect(headers.get('vary')).toBe('accept, accept-encoding');
    expect(headers.get('link')).toBe(
      '</992020/indicators/k1.csv>; rel="alternate"; type="text/csv", </992020/indicators/k1.json>; rel="alternate"; type="application/json"',
    );
    const file = await ask('/992020/indicators/k1.csv');
    expect(file.headers.get('vary')).toBe('accept-encoding');
    expect(file.headers.get('link')).toBeNull();
  });

  it('is not sent again to who has the file already', async () => {
    const etag = (await ask('/992020/indicators/k1.csv')).headers.get('etag') ?? '';
    const answer = await ask('/992020/indicators/k1', { accept: 'text/csv', 'if-none-match': etag });
    expect(answer.status).toBe(304);
    expect(answer.headers.get('content-location')).toBe('/992020/indicators/k1.csv');
  });

  it('with a search answers with the page alone', async () => {
    const answer = await ask('/992020/indicators?state=behind', { accept: 'text/csv' });
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });
});

describe('a data file', () => {
  test.each([
    ['/992020/data/observations.csv', 'text/csv; charset=utf-8; header=present'],
    ['/992020/data/observations.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/992020/data/observations.json', 'application/json; charset=utf-8'],
    ['/992020/data/catalog.jsonld', 'application/ld+json; charset=utf-8'],
    ['/992020/indicators/k1.metadata.json', 'application/json; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  });

  it('leads from the address without its slash to the page about the data', async () => {
    const answer = await ask('/992020/data');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/992020/data/']);
  });
});

describe('an earlier publication', () => {
  const archived = createDataFiles(makeExampleSnapshot(), { origin: null, archived: 2 });
  const isKnown = (address: string): boolean => archived.files.has(address);

  it('has its files in its own folder', () => {
    expect(archived.files.has('/992020/publications/2/data/observations.csv')).toBe(true);
    expect([...archived.files.keys()].filter((path) => !path.startsWith('/992020/publications/2/'))).toEqual(
      [],
    );
  });

  it('answers with its own files, not with those of today', () => {
    const folder = '/992020/publications/2/';
    expect(findAlternate(`/en${folder}indicators`, 'csv', isKnown)).toBe(`${folder}data/indicators.csv`);
    expect(findAlternate(`${folder}indicators/k1`, 'csv', isKnown)).toBe(`${folder}indicators/k1.csv`);
    expect(findAlternate(folder, 'jsonld', isKnown)).toBe(`${folder}data/catalog.jsonld`);
  });
});
