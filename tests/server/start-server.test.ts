import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';

/** Fonts made for one run are there for the next. */
const fontFolder = join(import.meta.dirname, '../../.cache/fonts');

let server: RunningServer;
let published: readonly Snapshot[];

beforeEach(async () => {
  published = readSampleSnapshots().map((snapshot) => withPublication(snapshot, 1));
  const started = await startServer({
    source: {
      readVersion: async () => published.map(({ publication }) => publication.no).join(' '),
      readSnapshots: async () => published,
    },
    host: '127.0.0.1',
    port: 0,
    tries: 0,
    origin: 'https://plan.example',
    fontFolder,
    prepare: false,
    interval: 3_600_000,
    log: createLog('silent'),
  });
  if ('code' in started) throw new Error(started.code);
  server = started;
});
afterEach(() => server.stop());

function withPublication(snapshot: Snapshot, no: number): Snapshot {
  return { ...snapshot, publication: { ...snapshot.publication, no } };
}

const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

describe('startServer', () => {
  test('shows a new publication as a whole, and keeps the old files for pages that are open', async () => {
    const before = await ask('/142034/');
    const page = await before.text();
    expect(page).toContain('公表 第1号');
    const files = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
    expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(2);

    published = published.map((snapshot) => withPublication(snapshot, 2));
    await server.refresh();

    const after = await ask('/142034/');
    expect(await after.text()).toContain('公表 第2号');
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    for (const file of files) expect((await ask(file)).status, file).toBe(200);
  });

  test('says in its health which publications it serves', async () => {
    expect(await (await ask('/healthz')).json()).toMatchObject({
      status: 'ok',
      publications: '1 1',
      storeReachable: true,
    });
  });

  test('serves every file that a page refers to, each for a year', async () => {
    const page = await (await ask('/')).text();
    const files = new Set([...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, file = '']) => file));
    expect(files.size).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      const response = await ask(file);
      expect(response.status, file).toBe(200);
      expect(response.headers.get('cache-control'), file).toBe('public, max-age=31536000, immutable');
      expect((await response.arrayBuffer()).byteLength, file).toBeGreaterThan(100);
    }
  });

  test('promises https to browsers where the public comes by https', async () => {
    expect((await ask('/')).headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});
