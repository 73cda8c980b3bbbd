import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { createSnapshotSource } from '../../../src/cli/open-store-for-server.ts';
import type { Observation } from '../../../src/core/indicator/observation.ts';
import { createLog } from '../../../src/server/log/create-log.ts';
import { type RunningServer, startServer } from '../../../src/server/start-server.ts';
import { createSite } from '../../../src/site/site.ts';
import { needed } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { openOffice, quickSecrets, type TestOffice } from '../../support/office.ts';
import { createVisitor, type TestVisitor } from './support/visitor.ts';

const engine = needed((await listEngines())[0], 'SQLite');
const fontFolder = join(import.meta.dirname, '../../../.cache/fonts');
const now = '2027-09-01T00:00:00.000Z';

describe('the site as it will be, before it is published', () => {
  let office: TestOffice;
  let server: RunningServer;
  let origin: string;
  let visitor: TestVisitor;
  let form: string;
  let prefix: string;
  let result: Observation & { readonly status: 'measured' };

  beforeAll(async () => {
    office = await openOffice(await engine.locate(), now);
    const { store, code, city } = office;
    const { municipality } = city;
    await addDemoPeople(store, { municipality, now }, { demo: true });
    await write(city.observations);
    const started = await startServer({
      source: createSnapshotSource(store, () => now),
      host: '127.0.0.1',
      port: 0,
      tries: 0,
      origin: null,
      fontFolder,
      prepare: false,
      interval: 60_000,
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
    visitor = await enter('coordinator');
    form = `/office/${code}/publication`;
    result = needed(
      city.observations.find((one): one is typeof result => one.status === 'measured'),
      'a result',
    );
  });
  afterAll(async () => {
    await server.stop();
    await office.store.close();
  });

  const enter = async (role: string): Promise<TestVisitor> => {
    const entered = createVisitor(origin);
    await entered.send(`/office/${office.code}/demo`, { role }, `/office/${office.code}/sign-in`);
    return entered;
  };
  const write = (observations: readonly Observation[]) =>
    office.store.write(async (writer) => {
      const details = { kind: 'observations', madeAt: now, madeBy: '企画政策課', reason: '実績' } as const;
      await writer.writeObservations(office.code, await writer.addChange(office.code, details), observations);
    });
  const words = { resultsUpTo: '2025', notes: '確認用の説明', reason: '公表' };
  const open = async (fields: Record<string, string> = {}) =>
    visitor.send(form, { act: 'preview', ...words, reason: '', ...fields });

  /** Every list and single page, and of each kind of element the first few, with their files. */
  const listAddresses = (): readonly string[] => {
    // The store has no list of costs, so the next publication gives none out.
    const { costs: _, ...city } = office.city;
    const all = createSite([city], { stylesheet: '', fonts: [] }).paths();
    const files = [
      'data/observations.csv',
      'data/indicators.json',
      'data/catalog.jsonld',
      'indicators/k1.csv',
    ];
    return [
      ...all.filter((path) => !/\/[a-z]([4-9]|\d\d+)(?:\.json)?$/.test(path)),
      ...files.map((file) => `/${office.code}/${file}`),
    ];
  };

  test('opens at its first page, with what was typed, and publishes nothing', async () => {
    const opened = await open();
    expect(opened.status).toBe(303);
    const [, found] =
      new RegExp(`^(${form}/preview/[0-9a-f]{16})/${office.code}/$`).exec(opened.location ?? '') ?? [];
    prefix = needed(found, 'the address of the preview');
    const page = await visitor.get(`${prefix}/${office.code}/`);
    expect(page.text).toContain('確認用の説明');
    expect(page.text).toContain('第1号として公表したときのサイトです（2027-09-01 09:00 の内容）');
    expect(page.text).toContain('<title>未公表 | ');
    expect(await office.store.read((reader) => reader.listPublications(office.code))).toEqual([]);
    expect((await fetch(`${origin}/${office.code}/`)).status).toBe(404);
  });

  test('is kept and indexed by nobody, and stays within itself, in every page and file', async () => {
    const outside: string[] = [];
    for (const path of listAddresses()) {
      const { status, headers, text } = await visitor.get(prefix + path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      if (!headers.get('content-type')?.startsWith('text/html')) continue;
      const addresses = [...text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, one = '']) => one);
      expect(addresses.length).toBeGreaterThan(10);
      const allowed = (address: string): boolean =>
        /^(?:#|\?|\/assets\/)/.test(address) || address === form || address.startsWith(`${prefix}/`);
      outside.push(...addresses.filter((address) => !allowed(address)));
    }
    expect([...new Set(outside)]).toEqual([]);
  });

  test('searches, and answers like the site where there is nothing', async () => {
    const search = await visitor.get(`${prefix}/${office.code}/search?q=${encodeURIComponent('農業')}`);
    expect(search.text).toContain('農業');
    expect(search.text).toContain(`action="${prefix}/${office.code}/search"`);
    expect((await visitor.get(`${prefix}/${office.code}/none`)).status).toBe(404);
    expect((await visitor.get(`${prefix}/${office.code}/indicators/`)).location).toBe(
      `${prefix}/${office.code}/indicators`,
    );
    expect((await visitor.get(`${prefix}/`)).location).toBe(`${prefix}/${office.code}/`);
  });

  test('is for nobody but who may publish', async () => {
    const page = `${prefix}/${office.code}/`;
    const nobody = createVisitor(origin);
    expect((await nobody.get(page)).location).toContain('/sign-in');
    for (const role of ['reporter', 'viewer', 'auditor', 'second-assessor']) {
      const other = await enter(role);
      expect([role, (await other.get(page)).status]).toEqual([role, 403]);
    }
  });

  test('says so where something was changed since, and does not show it', async () => {
    const page = `${prefix}/${office.code}/indicators/${result.indicator}`;
    expect((await visitor.get(page)).text).not.toContain('このあとに計画か実績が変わりました');
    await write([{ ...result, value: 87_654, raw: '87654' }]);
    const overtaken = (await visitor.get(page)).text;
    expect(overtaken).toContain('このあとに計画か実績が変わりました');
    expect(overtaken).not.toContain('87,654');
    const again = await open();
    prefix = (again.location ?? '').replace(new RegExp(`/${office.code}/$`), '');
    expect((await visitor.get(`${prefix}/${office.code}/indicators/${result.indicator}`)).text).toContain(
      '87,654',
    );
  });

  test('is, but for its banner, to the byte what is published then', async () => {
    const before = new Map<string, string>();
    for (const path of listAddresses()) before.set(path, (await visitor.get(prefix + path)).text);
    const lastChangeNo = /name="lastChangeNo" value="(\d+)"/.exec((await visitor.get(form)).text)?.[1] ?? '';
    const done = await visitor.send(form, { act: 'publish', ...words, lastChangeNo });
    expect(done.text).toContain('第1号として公表しました');
    await server.refresh();
    const plain = (html: string): string =>
      html
        .replace(/<aside class="preview-note".*?<\/aside>/s, '')
        .replace('<meta name="robots" content="noindex, nofollow"/>', '')
        .replace(/(<title[^>]*>)未公表 \| /, '$1')
        .replaceAll(prefix, '')
        .replace(/<link rel="preload"[^>]*>/g, '')
        .replace(/\/assets\/[\w.-]+/g, '/assets/');
    const citizen = createVisitor(origin);
    for (const [path, text] of before) {
      expect(plain(text), path).toBe(plain((await citizen.get(path)).text));
    }
  });

  test('shows earlier publications inside too, and the next one at its address', async () => {
    const second = await open({ corrects: '1', erratum: '値の誤り' });
    const within = (second.location ?? '').replace(new RegExp(`/${office.code}/$`), '');
    const plan = (await visitor.get(`${within}/${office.code}/`)).text;
    expect(plan).toContain('値の誤り');
    const earlier = await visitor.get(`${within}/${office.code}/publications/1/indicators`);
    expect(earlier.status).toBe(200);
    expect(earlier.text).toContain('未公表');
    expect(earlier.text.replace(/<[^>]*>/g, '')).toContain('で訂正されました: 値の誤り');
    expect((await visitor.get(`${within}/${office.code}/publications/2/`)).status).toBe(200);
    expect((await fetch(`${origin}/${office.code}/publications/2/`)).status).toBe(404);
  });

  test('tells what is missing in the form, and leads back where a preview is not there any more', async () => {
    const faulty = await open({ nextYear: '2026' });
    expect(faulty.status).toBe(422);
    expect(faulty.text).toContain('すべて書くか、すべて空欄');
    const gone = await visitor.get(`${form}/preview/0123456789abcdef/${office.code}/`);
    expect(gone.location).toBe(`${form}?preview=gone`);
    expect((await visitor.get(`${form}?preview=gone`)).text).toContain('もう残っていません');
  });
});
