import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { withdrawPublication } from '../../src/app/publication/withdraw-publication.ts';
import { publish } from '../../src/app/publish.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { coordinator, openCity } from '../app/round/open-city.ts';

const folder = mkdtempSync(join(tmpdir(), 'shirube-archive-'));
const words = { notes: null, resultsUpTo: null, nextResults: null, reason: '公表' };
const planning = machineAdministrator('企画政策課');
const times = [1, 2, 3, 4].map((month) => `2026-0${month}-01T00:00:00.000Z`);
let server: RunningServer;
let store: Store;
let code: string;

const ask = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`, { redirect: 'manual' });
const read = async (path: string): Promise<string> => (await ask(path)).text();

/** Three publications; between the first and the second an indicator was renamed, and a department went. */
beforeAll(async () => {
  const city = await openCity({ engine: 'sqlite', folder });
  ({ store, code } = city);
  const publishAt = (now: string, more = {}) => publish(store, planning, { code, now, ...words, ...more });
  const [first, second, third] = times;
  await publishAt(first ?? '');
  await store.write(async (writer) => {
    const details = { kind: 'plan', madeAt: second ?? '', madeBy: '企画政策課', reason: '改訂' } as const;
    const { plan } = city.city;
    const indicators = plan.indicators.map((one) =>
      one.id === 'k1' ? { ...one, name: '改めた名前鱻' } : one,
    );
    await writer.writePlan(code, await writer.addChange(code, details), { ...plan, indicators });
  });
  await publishAt(second ?? '', { corrects: { no: 1, text: '指標の名前' } });
  await publishAt(third ?? '', { notes: '第三の公表' });
  const started = await startServer({
    source: createSnapshotSource(store),
    host: '127.0.0.1',
    port: 0,
    tries: 0,
    origin: null,
    fontFolder: join(import.meta.dirname, '../../.cache/fonts'),
    prepare: false,
    interval: 3_600_000,
    log: createLog('error'),
  });
  if ('code' in started) throw new Error(started.code);
  server = started;
});
afterAll(async () => {
  await server.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an earlier publication', () => {
  test('is found from the newest, with its date, in a list of all', async () => {
    expect(await read(`/${code}/`)).toContain(`href="/${code}/publications"`);
    const list = await read(`/${code}/publications`);
    for (const no of [1, 2, 3]) expect(list).toContain(`href="/${code}/publications/${no}/"`);
    expect(list).toContain('最新');
  });

  test('shows what it showed, says so, and leads to the newest', async () => {
    const page = await read(`/${code}/publications/1/indicators/k1`);
    expect(page).not.toContain('改めた名前');
    expect(page).toContain('過去の公表（第1号、2026年1月1日）');
    expect(page).toContain(`<a href="/${code}/">最新の内容を見る</a>`);
    expect(await read(`/${code}/publications/2/indicators/k1`)).toContain('改めた名前');
    expect(await read(`/${code}/publications/2/`)).toContain('第1号の内容を訂正しました: 指標の名前');
    const told = page.replace(/<[^>]*>/g, '');
    expect(told).toContain('第2号（2026年2月1日）で訂正されました: 指標の名前');
    expect(await read(`/${code}/publications/2/indicators/k1`)).not.toContain('訂正されました');
  });

  test('looks like the site of today, whatever signs its words have', async () => {
    const stylesheetOf = async (path: string) =>
      /href="(\/assets\/site[^"]*)"/.exec(await read(path))?.[1] ?? '';
    const earlier = await stylesheetOf(`/${code}/publications/1/`);
    expect(earlier).toBe(await stylesheetOf(`/${code}/`));
    expect((await ask(earlier)).status).toBe(200);
  });

  test('keeps within itself: every link of its pages leads to its own pages, which are there', async () => {
    for (const start of [`/${code}/publications/1/`, `/en/${code}/publications/1/indicators`]) {
      const hrefs = [...(await read(start)).matchAll(/href="(\/[^"#?]*)/g)].map(([, href = '']) => href);
      const own = hrefs.filter((href) => href.includes('/publications/1/'));
      expect(own.length).toBeGreaterThan(20);
      for (const href of new Set(hrefs)) {
        const { status } = await ask(href);
        expect([200, 302], href).toContain(status);
        const isOutward = [`/${code}/`, `/en/${code}/`, '/', '/en/'].includes(href);
        expect(isOutward || own.includes(href) || href.startsWith('/assets/'), href).toBe(true);
      }
    }
  });

  test('has its data at its own address', async () => {
    const data = await (await ask(`/${code}/publications/1/data.json`)).json();
    expect(data).toMatchObject({ publication: { no: 1 } });
    const page = await (await ask(`/${code}/publications/1/indicators/k1.json`)).json();
    expect(JSON.stringify(page)).not.toContain('改めた名前');
  });

  test.each([
    ['a number that was not given yet', '/publications/9/'],
    ['no number', '/publications/x/'],
    ['zero', '/publications/0/'],
    ['a page that it does not have', '/publications/1/indicators/k999'],
  ])('%s is not found', async (_, rest) => {
    expect((await ask(`/${code}${rest}`)).status).toBe(404);
  });

  test('is the same to the byte after later changes and publications', async () => {
    const paths = ['', 'indicators', 'departments', 'indicators/k1', 'data.json'];
    const readAll = () => Promise.all(paths.map((path) => read(`/${code}/publications/1/${path}`)));
    const before = await readAll();
    await store.write(async (writer) => {
      const details = {
        kind: 'departments',
        madeAt: '2026-04-01',
        madeBy: '総務課',
        reason: '改編',
      } as const;
      const changes = [{ date: '2026-04-01', kind: 'renamed', from: ['d1'], to: ['d2'] } as const];
      await writer.writeDepartmentChanges(code, await writer.addChange(code, details), changes);
    });
    const now = times[3] ?? '';
    expect(await publish(store, planning, { code, now, ...words })).toMatchObject({ no: 4 });
    await server.refresh();
    expect(await readAll()).toEqual(before);
  });

  test('that was withdrawn says when and why, and nothing of what it said, from the next look on', async () => {
    const now = '2026-05-01T00:00:00.000Z';
    await withdrawPublication(store, coordinator, { code, no: 2, reason: '名前の誤り', now });
    await server.refresh();
    const answer = await ask(`/${code}/publications/2/indicators/k1`);
    expect(answer.status).toBe(410);
    const page = await answer.text();
    expect(page).toContain('第2号は取り下げられました');
    expect(page).toContain('名前の誤り');
    expect(page).not.toContain('改めた名前');
    expect((await ask(`/${code}/publications/2/data.json`)).status).toBe(410);
    expect(await read(`/${code}/publications`)).toContain('取り下げ');
  });
});
