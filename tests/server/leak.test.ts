import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { publish } from '../../src/app/publish.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import { createApp } from '../../src/server/http/create-app.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { listOfficeRoutes } from '../../src/server/office/office-routes.ts';
import { layOutSite } from '../../src/server/publishing.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { makeStaticSource } from '../../src/server/static/make-static-source.ts';
import { writeStaticSite } from '../../src/server/static/write-static-site.ts';
import { readPublished } from '../../src/server/watch-publications.ts';
import { needed } from '../app/round/open-city.ts';
import { type Desk, now, openDesk } from '../app/round/open-desk.ts';
import { quickSecrets } from '../support/office.ts';
import { unpack } from '../support/unpack.ts';
import { plantEdition, plantReorganisation, plantSecrets } from './leak/plant-secrets.ts';
import { isSecret, secret, secretAmount, secretFigure } from './leak/secret.ts';
import { createVisitor } from './office/support/visitor.ts';
import { createSmallApp } from './support/small-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'shirube-leak-'));
const fontFolder = join(import.meta.dirname, '../../.cache/fonts');
const bookFolder = join(folder, 'books');
/** Every page and every file is asked for: seconds where nothing runs beside, in milliseconds. */
const patience = 300_000;
const planning = machineAdministrator('企画政策課');
const words = { notes: null, resultsUpTo: null, nextResults: null, reason: `${secret}公表の理由` };

let desk: Desk;
let server: RunningServer;
let origin: string;
/** Of a preview that somebody has open. */
let preview: string;

beforeAll(async () => {
  desk = await openDesk({ engine: 'sqlite', folder: join(folder, 'store') });
  const { store, code, city } = desk.round;
  await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
  await plantEdition(store, code);
  await plantReorganisation(store, code);
  const published = await publish(store, planning, { code, now: '2027-04-21T00:00:00.000Z', ...words });
  if (published.outcome !== 'published') throw new Error(published.outcome);
  await plantSecrets(desk);
  // Published by mistake, and withdrawn: what was in it is not public any more.
  const mistaken = await publish(store, planning, { code, now, ...words, notes: `${secret}取り下げた説明` });
  if (mistaken.outcome !== 'published') throw new Error(mistaken.outcome);
  const started = await startServer({
    source: createSnapshotSource(store, () => now),
    host: '127.0.0.1',
    port: 0,
    tries: 0,
    origin: null,
    fontFolder,
    bookFolder,
    prepare: false,
    interval: 3_600_000,
    log: createLog('error'),
    office: {
      store,
      secrets: quickSecrets,
      now: () => now,
      proxies: 0,
      demo: true,
      setUp: null,
      signOn: new Map(),
      mailer: null,
    },
  });
  if ('code' in started) throw new Error(started.code);
  server = started;
  origin = `http://127.0.0.1:${server.port}`;
  preview = await withdrawAndPreview(code);
  // Approved, with its time ahead: the public does not see it yet.
  const waiting = { publishAt: '2099-01-01T00:00:00Z', notes: `${secret}予約した公表`, resultsUpTo: 2026 };
  const scheduled = await publish(store, planning, { code, now, ...words, ...waiting });
  if (scheduled.outcome !== 'published') throw new Error(JSON.stringify(scheduled));
  await server.refresh();
});
afterAll(async () => {
  await server.stop();
  await desk.round.store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As the coordinator does it in the office: withdraws no. 2, and leaves a preview of what comes next open. */
async function withdrawAndPreview(code: string): Promise<string> {
  const visitor = createVisitor(origin);
  await visitor.send(`/office/${code}/demo`, { role: 'coordinator' }, `/office/${code}/sign-in`);
  const form = `/office/${code}/publication`;
  const done = await visitor.send(`${form}/withdraw`, { no: '2', reason: '確定前の値' }, form);
  if (!done.text.includes('第2号を取り下げました')) throw new Error('No. 2 is not withdrawn');
  const opened = await visitor.send(form, { act: 'preview', resultsUpTo: '2026', notes: `${secret}確認中` });
  const address = needed(opened.location, 'a preview');
  if (!isSecret((await visitor.get(address)).text))
    throw new Error('The preview shows nothing of what was planted');
  return address;
}

/** Everything that a browser gets for an address: the status, every header, every byte of the body, unpacked. */
async function ask(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(origin + path, { headers, redirect: 'manual' });
  const body = await unpack(new Uint8Array(await response.arrayBuffer()));
  return [response.status, ...[...response.headers].flat(), body].join('\n');
}

/** The addresses at which something of what was planted is found; asked a few at once. */
async function findLeaks(paths: readonly string[]): Promise<readonly string[]> {
  const waiting = [...paths];
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (isSecret(await ask(path))) found.push(path);
    }
  };
  await Promise.all([1, 2, 3, 4].map(work));
  return found;
}

const source = () => createSnapshotSource(desk.round.store, () => now);

/** Every address of the site with what its pages refer to: stylesheet, icon, fonts. */
async function listAddresses(): Promise<readonly string[]> {
  const { snapshots, records } = await readPublished(source());
  const options = { common: [], fontFolder, log: createLog('error'), origin: null, records };
  const { site, own } = layOutSite(snapshots, { ...options, books: 'all' });
  return [...site.paths(), ...own.map(({ path }) => path)];
}

describe('what nobody published', () => {
  test('is in the store, where this test would find it', async () => {
    const { store, code } = desk.round;
    const kept = await store.read(async (reader) => [
      await reader.findPublication(code),
      await reader.listItems(code, 'r1'),
      await reader.listSheets(code, 'r1'),
      await reader.listOpinions(code),
      await reader.listSentReminders(code, 'r1'),
      await reader.findMunicipality(code),
      await reader.listDepartmentChanges(code),
    ]);
    const texts = kept.map((one) => JSON.stringify(one));
    expect(texts.slice(0, -1).map(isSecret)).toEqual(texts.slice(0, -1).map(() => true));
    expect(texts.at(-1)).toContain('d999');
    expect(texts[1]).toContain(secretFigure);
    expect(texts[2]).toContain(`${secret}庁内の申し送り`);
  });

  test('is found where it is packed: in a workbook and in a PDF that somebody may read', async () => {
    const pdf = await ask('/992011/books/1/figures.pdf');
    expect(pdf).toContain('澪川市');
    expect(await ask('/992011/data/indicators.xlsx')).toContain('合計特殊出生率');
  });

  test(
    'is in no answer of the public site: no page, no file, no header, in both languages',
    async () => {
      const paths = await listAddresses();
      expect(paths.length).toBeGreaterThan(500);
      expect(await findLeaks(paths)).toEqual([]);
    },
    patience,
  );

  /** By the router's own patterns: a route that is added must be given addresses here. */
  const addresses: Readonly<Record<string, readonly string[]>> = {
    'GET /healthz': ['/healthz'],
    'GET /favicon.ico': ['/favicon.ico'],
    'GET /assets/*': ['/assets/OFL.txt', '/assets/none.css', '/assets/'],
    'GET /:code/books/:no/:file': [
      ...['plan', 'report', 'figures', 'measure-m1', 'department-d1', 'department-d999'].map(
        (name) => `/992011/books/1/${name}.pdf`,
      ),
      ...['report', 'measure-m1', 'department-d1', 'plan'].map((name) => `/992011/books/1/${name}.xlsx`),
      '/992011/books/2/plan.pdf',
      '/992011/books/3/report.pdf',
      '/992011/books/4/figures.pdf',
    ],
    'GET /*': [
      '/',
      '/en/',
      '/none',
      '/992011',
      '/992011/none',
      '/992011/departments/d999',
      '/992011/opinions',
      '/992011/data/opinions.csv',
      '/992011/data/assessments.csv',
      '/992011/data/catalog.jsonld',
      '/992011/data.json?publication=2',
      '/992011/publications',
      '/992011/publications/1/',
      '/992011/publications/1/data.json',
      '/992011/publications/1/data/observations.xlsx',
      '/en/992011/publications/1/indicators/k1',
      '/992011/publications/2',
      '/992011/publications/2/',
      '/992011/publications/2/data.json',
      '/992011/publications/2/indicators/k1.csv',
      '/992011/publications/3/',
      '/992011/publications/4/data.json',
      '/robots.txt',
      '/sitemap.xml',
      '/feed.xml',
      '/atom.xml',
      '/.well-known/security.txt',
      '/%2e%2e/%2e%2e/store',
      '/store/shirube.sqlite',
      '/%ff',
      `/${'x'.repeat(3000)}`,
    ],
    'ALL /office': ['/office'],
    'ALL /office/*': [],
  };

  test('the addresses above are all of the router', async () => {
    const { current } = await createSmallApp();
    const app = createApp({
      current,
      archive: { find: async () => null },
      health: () => ({ status: 'ok', publications: '', pages: 0, ready: 0, storeReachable: true }),
      security: (_, next) => next(),
      log: createLog('silent'),
      answerBook: () => Promise.resolve(404),
      office: { app: new Hono(), security: (_, next) => next() },
    });
    const routed = app.routes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(routed.filter((one) => one !== 'ALL /*'))).toEqual(new Set(Object.keys(addresses)));
  });

  test(
    'is in no answer by any route, published or not, known or unknown',
    async () => {
      expect(await findLeaks(Object.values(addresses).flat())).toEqual([]);
      expect(await ask('/992011/publications/2/')).toContain('確定前の値');
    },
    patience,
  );

  test('is in no answer of the office to somebody who is not signed in', async () => {
    const { code } = desk.round;
    const fill = (path: string): string =>
      path
        .replace(':code{[0-9]{6}}', code)
        .replace(/:preview\{[^}]*\}\}?\/\*/, preview.split('/preview/')[1] ?? '')
        .replace(/:round\{[^}]*\}/, 'r1')
        .replace(/:item\b/, needed(desk.round.opened.items[0], 'an item').id)
        .replace(/:\w+\{([a-z])\[[^}]*\}/g, '$11')
        .replace(/:\w+/g, '1');
    const routes = listOfficeRoutes({ demo: true }).filter(({ method }) => method === 'GET');
    const paths = routes.map(({ path }) => fill(path));
    expect(paths).toContain(preview);
    expect(paths.length).toBeGreaterThan(40);
    expect(await findLeaks([...paths, `${preview}data.json`, `${preview}indicators/k1.csv`])).toEqual([]);
  });

  test.each([secret, secretFigure, `${secret}準備室`, '予約した公表'])(
    'is found by no search: %s',
    async (sought) => {
      for (const plan of ['/992011/', '/en/992011/']) {
        const answer = await ask(`${plan}search?q=${encodeURIComponent(sought)}`);
        // A search says back what was searched for; nothing else may.
        const rest = answer.replaceAll(sought, '').replaceAll(encodeURIComponent(sought), '');
        expect(isSecret(rest)).toBe(false);
        expect(answer).toMatch(/当てはまるものはありません|Nothing|No /);
      }
    },
  );

  test('is in no answer to a wrong or clever request', async () => {
    const requests = [
      ask('/992011/', { accept: 'application/json' }),
      ask('/992011/indicators', { accept: 'text/csv' }),
      ask('/992011/publications/2/indicators', { accept: 'text/csv' }),
      ask('/992011/', { 'accept-language': 'en', 'if-none-match': '*' }),
      ask('/992011/data.json', { range: 'bytes=0-100000000' }),
      ask('/992011/', { 'x-forwarded-host': 'office', 'x-original-url': '/office/992011/audit' }),
      ask('/992011/', { cookie: 'shirube-session=x' }),
    ];
    for (const answer of await Promise.all(requests)) expect(isSecret(answer)).toBe(false);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const response = await fetch(`${origin}/992011/publications/3/`, { method });
      expect(isSecret(await response.text())).toBe(false);
    }
  });

  test(
    'is in no file of a static export, nor in its name',
    async () => {
      const options = { origin: null, fontFolder, bookFolder, log: createLog('error') };
      const target = join(folder, 'export');
      const content = await makeStaticSource(await readPublished(source()), source().archive, options);
      await writeStaticSite(content, target);
      const files = readdirSync(target, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      expect(files.length).toBeGreaterThan(500);
      const found: string[] = [];
      for (const file of files) if (isSecret(file + (await unpack(readFileSync(file))))) found.push(file);
      expect(found).toEqual([]);
    },
    patience,
  );

  test('comes out when its time has come, and then only what is public by its kind', async () => {
    const later = createSnapshotSource(desk.round.store, () => '2099-01-01T00:00:00Z');
    const text = JSON.stringify(await later.readSnapshots());
    const shown = ['予約した公表', '改名', '準備室', '未公表の説明', '決定した評価', '提案と異なる理由'];
    for (const one of [...shown, '公表する意見', '出典の説明', '決算の一覧'])
      expect(text).toContain(secret + one);
    const ofOpinions = ['委員', '差戻し', '下書きの回答', '公表しない意見'];
    const ofRounds = ['実施内容', '課題', '内部の相談', '事業の説明', '-reminded', '@'];
    const ofSheets = ['評価の下書き', '連絡先', '庁内の申し送り'];
    const ofPeople = ['太郎', '花子', '変更の理由', '公表の理由', '設定の理由', '取り下げた説明', '確認中'];
    for (const never of [...ofOpinions, ...ofRounds, ...ofSheets, ...ofPeople]) {
      expect(text).not.toContain(secret + never);
    }
    expect(text).toContain(secretAmount);
    expect(text).not.toContain(secretFigure);
  });
});
