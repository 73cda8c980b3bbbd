import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { approveEdition } from '../../src/app/editions/approve-edition.ts';
import { beginEdition } from '../../src/app/editions/begin-edition.ts';
import { editEdition } from '../../src/app/editions/edit-edition.ts';
import { publish } from '../../src/app/publish.ts';
import { carryOutDue } from '../../src/app/reorganisations/carry-out.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { startServer } from '../../src/server/start-server.ts';
import { decide, makeLines, prepare } from '../app/reorganisations/reorganise-city.ts';
import { coordinator, needed, openCity } from '../app/round/open-city.ts';

const folder = mkdtempSync(join(tmpdir(), 'shirube-identical-'));
const planning = machineAdministrator('企画政策課');
const words = { notes: null, resultsUpTo: null, nextResults: null, reason: '公表' };
type City = Awaited<ReturnType<typeof openCity>>;
let city: City;

const publishAt = async (now: string): Promise<void> => {
  const done = await publish(city.store, planning, { code: city.code, now, ...words });
  if (done.outcome !== 'published') throw new Error(JSON.stringify(done));
};

/** Every page and file of the first publication, printed anew, by a server that starts from the store. */
async function readFirst(name: string): Promise<ReadonlyMap<string, Buffer>> {
  const server = await startServer({
    source: createSnapshotSource(city.store, () => '2099-01-01T00:00:00.000Z'),
    host: '127.0.0.1',
    port: 0,
    tries: 0,
    origin: null,
    fontFolder: join(import.meta.dirname, '../../.cache/fonts'),
    bookFolder: join(folder, name),
    prepare: false,
    interval: 3_600_000,
    log: createLog('error'),
  });
  if ('code' in server) throw new Error(server.code);
  const { code } = city;
  const waiting = [
    `/${code}/publications/1/`,
    ...['report', 'plan', 'figures', 'measure-m1', 'department-d1'].map(
      (book) => `/${code}/books/1/${book}.pdf`,
    ),
    ...['report', 'measure-m1', 'department-d1'].map((book) => `/${code}/books/1/${book}.xlsx`),
  ];
  const read = new Map<string, Buffer>();
  // A list that grows while it is walked.
  for (const path of waiting) {
    if (read.has(path)) continue;
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`);
    expect(answer.status, path).toBe(200);
    const body = Buffer.from(await answer.arrayBuffer());
    read.set(path, body);
    if (answer.headers.get('content-type')?.includes('html') !== true) continue;
    for (const [, href = ''] of body.toString().matchAll(/href="(\/[^"#?]*)/g)) {
      // Of books, some of each kind are printed.
      if (href.includes('/publications/1/') && !isBook(href)) waiting.push(href);
    }
  }
  await server.stop();
  return read;
}

const isPage = (body: Buffer): boolean => body.toString('latin1', 0, 15).toLowerCase() === '<!doctype html>';

/**
 * Pages name the stylesheet and fonts of the site, whose addresses have a hash of their contents: fonts have the characters
 * that all pages need, those of the newest publication too. All else is the same.
 */
function isSame(before: Buffer, after: Buffer | undefined): boolean {
  if (after === undefined || !isPage(before)) return after?.equals(before) === true;
  const undress = (body: Buffer): string =>
    body.toString().replaceAll(/(\/assets\/[a-z0-9-]+)\.[\w-]+\.(css|woff2)/g, '$1.$2');
  return undress(before) === undress(after);
}

describe('what was published', () => {
  let before: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    city = await openCity({ engine: 'sqlite', folder: join(folder, 'store') });
    await publishAt('2027-01-01T00:00:00.000Z');
    await publishAt('2027-02-01T00:00:00.000Z');
    before = await readFirst('before');
  });
  afterAll(async () => {
    await city.store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('is the same bytes after a reorganisation and a change of editions', async () => {
    const { store, code } = city;
    const now = '2027-03-01T00:00:00.000Z';
    const lines = makeLines(
      ['改称', '市民課', '市民窓口課鱻'],
      ['分割', '観光交流課', '観光課鱻、交流課'],
      ['移管', '保育課', '', '未来部'],
    );
    const id = await prepare(store, { code, date: '2027-04-01', now }, lines);
    expect(await decide(store, { code, id, now })).toMatchObject({ outcome: 'decided' });

    const begun = await beginEdition(store, coordinator, { code, intoNewYear: true, reason: '策定', now });
    if (begun.outcome !== 'begun') throw new Error(begun.outcome);
    const { year } = begun;
    const next = needed(await store.read((reader) => reader.findPlan(code, { edition: year })), 'it');
    const { id: initiative, measure } = needed(next.initiatives[0], 'an initiative');
    const edited = await editEdition(store, coordinator, {
      code,
      year,
      edit: {
        act: 'change',
        kind: 'initiative',
        id: initiative,
        content: { measure, title: '新しい取組鱻' },
      },
      seen: await store.read((reader) => reader.findNewestChange(code)),
      reason: '見直し',
      now,
    });
    expect(edited).toMatchObject({ outcome: 'edited' });
    const approved = await approveEdition(store, coordinator, {
      code,
      year,
      from: '2027-04-01',
      seen: await store.read((reader) => reader.findNewestChange(code)),
      reason: '庁議決定',
      now,
    });
    expect(approved).toMatchObject({ outcome: 'approved' });
    const carried = await carryOutDue(store, { code, now: '2027-03-31T15:00:01.000Z' });
    expect(carried).toMatchObject([{ id, outcome: 'carried-out' }]);
    await publishAt('2027-05-01T00:00:00.000Z');

    const snapshot = needed(await store.read((reader) => reader.findPublication(code)), 'the new one');
    const told = JSON.stringify(snapshot);
    for (const fresh of ['市民窓口課鱻', '観光課鱻', '新しい取組鱻']) expect(told).toContain(fresh);
    expect(snapshot.plan.edition).toBe(year);

    const after = await readFirst('after');
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...before.keys()].filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(2);
    expect(before.size).toBeGreaterThan(300);
    const changed = [...before].filter(([path, body]) => !isSame(body, after.get(path)));
    expect(changed.map(([path]) => path)).toEqual([]);
    const data = [...before].filter(
      ([path, body]) => !isPage(body) && after.get(path)?.equals(body) !== true,
    );
    expect(data.map(([path]) => path)).toEqual([]);
  }, 180_000);
}, 180_000);

function isBook(path: string): boolean {
  return /\/books\/\d+\/.*\.(?:pdf|xlsx)$/.test(path);
}
