import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../src/app/accounts/demo.ts';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { publish } from '../../src/app/publish.ts';
import { acceptItems } from '../../src/app/round/accept-items.ts';
import { approveItems } from '../../src/app/round/approve-items.ts';
import { closeRound } from '../../src/app/round/close-round.ts';
import { reopenItems } from '../../src/app/round/reopen-items.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import type { IndicatorEntry } from '../../src/core/round/entry.ts';
import type { IndicatorItem } from '../../src/core/round/round-item.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { layOutPages } from '../../src/server/pages/lay-out-pages.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { answerItem } from '../app/round/answer-item.ts';
import { coordinator, needed } from '../app/round/open-city.ts';
import { approverOf, type Desk, leadOf, now, openDesk } from '../app/round/open-desk.ts';
import { quickSecrets } from '../support/office.ts';
import { unpack } from '../support/unpack.ts';
import { createVisitor, type TestVisitor } from './office/support/visitor.ts';

const folder = mkdtempSync(join(tmpdir(), 'shirube-one-value-'));
const planning = machineAdministrator('企画政策課');
const words = { notes: null, resultsUpTo: 2026, nextResults: null, reason: '公表' };
const first = '73914';
const corrected = '73289';

/** A figure that stands by itself, with or without separators: not a part of another one. */
function holds(text: string, figure: string): boolean {
  const grouped = `${figure.slice(0, 2)},?${figure.slice(2)}`;
  return new RegExp(`(?<![\\d.])${grouped}(?!\\d)`).test(text);
}

/** Which of the two figures stand in a text. */
function figuresIn(text: string): readonly string[] {
  return [first, corrected].filter((figure) => holds(text, figure));
}

describe('one value, corrected in one place', () => {
  let desk: Desk;
  let server: RunningServer;
  let origin: string;
  let item: IndicatorItem;
  let visitor: TestVisitor;
  let before: readonly string[];

  beforeAll(async () => {
    desk = await openDesk({ engine: 'sqlite', folder });
    const { store, code, city } = desk.round;
    await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
    item = takeItem(desk);
    await answer(first, 0);
    await closeAndPublish();
    server = await start();
    origin = `http://127.0.0.1:${server.port}`;
    visitor = createVisitor(origin);
    await visitor.send(`/office/${code}/demo`, { role: 'coordinator' }, `/office/${code}/sign-in`);
    before = await Promise.all(
      Object.values(places()).map(async (path) => figuresIn(await read(path)).join()),
    );
    const { status } = (await desk.read(item)).item;
    await reopenItems(store, coordinator, desk.about(item, status.version, '値の誤り'));
    await answer(corrected, status.version + 1);
    await closeAndPublish();
    await server.refresh();
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await desk.round.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** An indicator under a measure, with a whole number, of which the year's own value is asked. */
  function takeItem({ round: { opened, city } }: Desk): IndicatorItem {
    const measures = new Set(city.plan.measures.map(({ id }) => `${id}`));
    const parents = new Map(city.plan.indicators.map(({ id, parent }) => [id, `${parent}`]));
    const found = opened.items.find(
      (one): one is IndicatorItem =>
        one.kind === 'indicator' &&
        !one.cumulative &&
        one.series.length === 1 &&
        one.series[0]?.decimals === 0 &&
        measures.has(parents.get(one.indicator) ?? ''),
    );
    return needed(found, 'such an indicator');
  }

  const measure = () => {
    const { plan } = desk.round.city;
    return needed(plan.indicators.find(({ id }) => id === item.indicator)?.parent, 'a measure');
  };

  /** From the department's box to planning's acceptance. */
  async function answer(figure: string, version: number): Promise<void> {
    const { store } = desk.round;
    const complete = answerItem(item);
    if (complete.kind !== 'indicator') throw new Error('It is an indicator');
    const series = Object.entries(complete.series).map(([key, one]) => {
      const typed = { figure, absence: null, expected: '', source: '業務統計', comment: '大きく増えた' };
      return [key, { ...one, ...typed }] as const;
    });
    const entry: IndicatorEntry = { kind: 'indicator', series: Object.fromEntries(series) };
    const steps = [
      await desk.save(item, version, entry),
      await desk.submit(item, version + 1),
      await approveItems(store, approverOf(item), desk.about(item, version + 2)),
      await acceptItems(store, coordinator, desk.about(item, version + 3)),
    ];
    const { status } = (await desk.read(item)).item;
    if (status.state !== 'accepted') throw new Error(JSON.stringify(steps));
  }

  async function closeAndPublish(): Promise<void> {
    const { store, code } = desk.round;
    const closed = await closeRound(store, coordinator, { code, round: 'r1', reason: '締切', now });
    if (closed.outcome !== 'closed') throw new Error(closed.outcome);
    const published = await publish(store, planning, { code, now, ...words });
    if (published.outcome !== 'published') throw new Error(published.outcome);
  }

  async function start(): Promise<RunningServer> {
    const started = await startServer({
      source: createSnapshotSource(desk.round.store, () => now),
      host: '127.0.0.1',
      port: 0,
      tries: 0,
      origin: null,
      fontFolder: join(import.meta.dirname, '../../.cache/fonts'),
      bookFolder: join(folder, 'books'),
      prepare: false,
      interval: 3_600_000,
      log: createLog('error'),
      office: {
        store: desk.round.store,
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
    return started;
  }

  /** As the coordinator's browser gets it, unpacked. */
  async function read(path: string): Promise<string> {
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(origin + path, { headers: { cookie } });
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  }

  /** Every form in which somebody meets the value; `{no}` is the number of the publication. */
  function places(no = 1): Readonly<Record<string, string>> {
    const { code } = desk.round;
    const indicator = `/${code}/indicators/${item.indicator}`;
    return {
      'the page of the indicator': indicator,
      'its page in English': `/en${indicator}`,
      'the page of the measure': `/${code}/measures/${measure()}`,
      'the table of all indicators': `/${code}/indicators`,
      'the table behind the chart': `${indicator}.csv`,
      'the page as JSON': `${indicator}.json`,
      'the whole publication as JSON': `/${code}/data.json`,
      'the open data as CSV': `/${code}/data/observations.csv`,
      'the open data as JSON': `/${code}/data/observations.json`,
      'the open data as a workbook': `/${code}/data/observations.xlsx`,
      'the book of the council': `/${code}/books/${no}/report.pdf`,
      'the report as a workbook': `/${code}/books/${no}/report.xlsx`,
      'the form of the measure': `/${code}/books/${no}/measure-${measure()}.xlsx`,
      'the sheet of the measure': `/${code}/books/${no}/measure-${measure()}.pdf`,
      'the workbook of the department': `/office/${code}/rounds/r1/workbooks/${leadOf(item)}.xlsx`,
      'the list of items': `/office/${code}/rounds/r1/items?department=${leadOf(item)}`,
    };
  }

  test('stood everywhere before it was corrected', () => {
    expect(Object.keys(places()).map((name, at) => [name, before[at]])).toEqual(
      Object.keys(places()).map((name) => [name, first]),
    );
  });

  test('has changed in every form, and the old one stands in none of them', async () => {
    const found: (readonly [string, string])[] = [];
    for (const [name, path] of Object.entries(places(2))) {
      found.push([name, figuresIn(await read(path)).join()]);
    }
    expect(found).toEqual(Object.keys(places()).map((name) => [name, corrected]));
  }, 60_000);

  test('is described beside the table of the chart as of this publication, without being written a second time', async () => {
    const path = `/${desk.round.code}/indicators/${item.indicator}.metadata.json`;
    const described = await read(path);
    expect(figuresIn(described)).toEqual([]);
    expect(JSON.parse(described)).toMatchObject({ publication: { no: 2 } });
  });

  test('is nowhere on the site of today as it was, and is still there in the publication before', async () => {
    const { store, code } = desk.round;
    const snapshot = needed(await store.read((reader) => reader.findPublication(code, 2)), 'no. 2');
    const dress = { stylesheet: '/site.css', icon: '/icon.svg', fonts: [] };
    const site = layOutPages([snapshot], dress, { origin: null, books: 'all' });
    const old: string[] = [];
    const fresh: string[] = [];
    for (const path of site.paths()) {
      const { body } = site.get(path, new URLSearchParams());
      const figures = figuresIn(await unpack(Buffer.from(body)));
      if (figures.includes(first)) old.push(path);
      if (figures.includes(corrected)) fresh.push(path);
    }
    expect(old).toEqual([]);
    expect(fresh.length).toBeGreaterThan(15);
    const earlier = `/${code}/publications/1/indicators/${item.indicator}`;
    expect(figuresIn(await read(earlier))).toEqual([first]);
    expect(figuresIn(await read(`/${code}/books/1/report.pdf`))).toEqual([first]);
  }, 60_000);

  test('is told to the staff with what it was, on the page of the item alone', async () => {
    const { code } = desk.round;
    const office = `/office/${code}`;
    expect(figuresIn(await read(`${office}/rounds/r1/items/${item.id}`))).toContain(corrected);
    for (const path of [`${office}/publication`, `${office}/rounds/r1/board`, `${office}/dashboard`]) {
      expect([path, figuresIn(await read(path)).includes(first)]).toEqual([path, false]);
    }
  });

  test('stands in the store once: what was typed, the result it became, and the frozen publication', () => {
    const database = new DatabaseSync(join(folder, 'shirube.sqlite'), { readOnly: true });
    const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all();
    const count = (figure: string): Record<string, number> => {
      const counts = tables.map(({ name }) => {
        const rows = database.prepare(`SELECT * FROM "${name}"`).all();
        const cells = rows.map((row) => Object.values(row).map(String));
        return [name, cells.filter((row) => row.some((cell) => holds(cell, figure))).length] as const;
      });
      return Object.fromEntries(counts.filter(([, rows]) => rows > 0));
    };
    expect(tables.length).toBeGreaterThan(30);
    // Each step of the correction is one row: the answer as typed, the result, and the publication, which never changes.
    expect(count(corrected)).toEqual({ item_entry: 1, observation: 1, publication: 1 });
    expect(count(first)).toEqual({ item_entry: 1, observation: 1, publication: 1 });
    database.close();
  });
});
