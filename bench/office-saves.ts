// 200 people save on the day of the deadline: real HTTP, a session and a form token each, the server in a process of its
// own. Run by itself: node --disable-warning=ExperimentalWarning bench/office-saves.ts
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beginSession } from '../src/app/accounts/session.ts';
import type { Account, HeldTenure } from '../src/app/ports/accounts.ts';
import type { Store } from '../src/app/ports/store.ts';
import type { ItemEntry } from '../src/core/round/entry.ts';
import type { RoundItem } from '../src/core/round/round-item.ts';
import { formTokenField } from '../src/office/form-token-field.ts';
import { roundPath } from '../src/office/links.ts';
import { fieldName, versionField } from '../src/office/my-items/field-name.ts';
import { createSecrets } from '../src/server/office/create-secrets.ts';
import { makeFormToken } from '../src/server/office/form-token.ts';
import type { StoreLocation } from '../src/store/open-database.ts';
import { answerItem } from '../tests/app/round/answer-item.ts';
import { needed, openStoreForTest, openTestRound } from '../tests/app/round/open-city.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { type Figure, formatFigure } from './support/figure.ts';
import { findPercentile } from './support/statistics.ts';

const writers = 200;
const turns = 6;
/** Milliseconds between two saves of one person: what autosave does while somebody types without a rest. */
const pause = 2_000;
const goal = { atMost: 150 };
const root = join(import.meta.dirname, '..');
const agent = new Agent({ keepAlive: true, maxSockets: writers });

type Writer = { readonly item: RoundItem; readonly token: string; saves: number };
type Saved = { readonly status: number; readonly time: number };
type City = { readonly code: string; readonly round: 'r1'; readonly writers: readonly Writer[] };

/** The round is open, and everybody who answers is signed in. */
async function seatWriters(location: StoreLocation): Promise<City> {
  const { store, code, opened } = await openTestRound(location);
  const secrets = createSecrets({ cost: 10 });
  const now = new Date().toISOString();
  const seats = Array.from({ length: writers }, (_, seat) => {
    const item = needed(opened.items[seat % opened.items.length], 'an item');
    return { item, account: makeAccount(seat), tenure: makeTenure(seat, item) };
  });
  const tokens = await store.write(async (writer) => {
    const details = { kind: 'accounts', madeAt: now, madeBy: 'bench', reason: 'bench' } as const;
    const no = await writer.addChange(code, details);
    await writer.writeAccounts(
      code,
      no,
      seats.map(({ account }) => account),
    );
    await writer.writeTenures(
      code,
      no,
      seats.map(({ tenure }) => tenure),
    );
    const made: string[] = [];
    const visitor = { origin: '192.0.2.1', agent: 'bench' };
    for (const { account } of seats)
      made.push(await beginSession(writer, secrets, { code, account, way: 'password', visitor, now }));
    return made;
  });
  await store.close();
  return {
    code,
    round: 'r1',
    writers: seats.map(({ item }, seat) => ({ item, token: needed(tokens[seat], 'a token'), saves: 0 })),
  };
}

function makeAccount(seat: number): Account {
  const name = `clerk-${seat}`;
  const id = `u${seat + 1}` as const;
  return { id, loginName: name, displayName: name, mail: null, until: null, identity: null, demo: false };
}

function makeTenure(seat: number, { departments }: RoundItem): HeldTenure {
  const post = { role: 'reporter', department: needed(departments[0], 'a department') } as const;
  const person = `u${seat + 1}` as const;
  return { id: `${person}/1`, person, post, from: '2020-04-01', until: null, source: 'office' };
}

/** What the page's script sends: the whole of one item. */
function fillForm({ item, token, saves }: Writer, entry: ItemEntry): string {
  const form = new URLSearchParams({ [formTokenField]: makeFormToken(token), item: item.id });
  form.set(versionField(item.id), `${saves}`);
  const add = (path: readonly string[], value: unknown): void => {
    if (typeof value === 'string') form.set(fieldName(item.id, path), value);
    else if (value === true) form.set(fieldName(item.id, path), 'on');
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) add([...path, key], inner);
  };
  const { kind: _, ...fields } = entry;
  add([], fields);
  return form.toString();
}

/** Milliseconds from the request to the last byte of the answer. */
function post(origin: string, path: string, token: string, body: string): Promise<Saved> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(
      origin + path,
      {
        method: 'POST',
        agent,
        headers: {
          origin,
          cookie: `shirube-session=${token}`,
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, time: performance.now() - started }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

function save(origin: string, { code, round }: City, writer: Writer): Promise<Saved> {
  const body = fillForm(writer, answerItem(writer.item, writer.saves + 1));
  writer.saves += 1;
  return post(origin, roundPath(code, round, 'items', 'save'), writer.token, body);
}

/** Everybody at moments of their own. */
async function saveSteadily(origin: string, city: City): Promise<readonly Saved[]> {
  const all = city.writers.map(async (writer, seat) => {
    await wait((pause * seat) / writers);
    const saved: Saved[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const next = wait(pause);
      const one = await save(origin, city, writer);
      // The first turn opens connections and compiles.
      if (turn > 0) saved.push(one);
      await next;
    }
    return saved;
  });
  return (await Promise.all(all)).flat();
}

/** All 200 in the same millisecond, three times. */
async function saveAtOnce(origin: string, city: City): Promise<readonly Saved[]> {
  const saved: Saved[] = [];
  for (let turn = 0; turn < 3; turn += 1)
    saved.push(...(await Promise.all(city.writers.map((writer) => save(origin, city, writer)))));
  return saved;
}

/** How many saves are not in the store as they were acknowledged. */
async function countLost(store: Store, { code, round, writers: seats }: City): Promise<number> {
  const items = await store.read((reader) => reader.listItems(code, round));
  return seats.filter(({ item, saves }) => {
    const stored = items.find((one) => one.item.id === item.id);
    return stored?.status.version !== saves;
  }).length;
}

function describe(name: string, saved: readonly Saved[]): readonly Figure[] {
  const times = saved.map(({ time }) => time);
  const failed = saved.filter(({ status }) => status !== 200).length;
  const note = `${times.length} saves, ${failed} not answered 200, the longest ${Math.round(Math.max(...times))} ms`;
  return [
    { name: `${name}, p50`, value: findPercentile(times, 50), unit: 'ms', goal: null, note: '' },
    { name: `${name}, p99`, value: findPercentile(times, 99), unit: 'ms', goal, note },
  ];
}

async function serve(options: readonly string[], environment: Record<string, string>) {
  const child = spawn('sh', [join(root, 'bin/shirube'), 'serve', '--port', '0', ...options], {
    env: { ...process.env, DATABASE_URL: '', PORT: '', HOST: '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { origin: await readOrigin(child), child };
}

function readOrigin(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part) => {
      text += String(part);
      const [origin] = /http:\/\/[\d.]+:\d+/.exec(text) ?? [];
      if (origin !== undefined) resolve(origin);
    });
    child.once('close', () => reject(new Error(`serve ended without an address:\n${text}`)));
  });
}

/** A server that has just started makes fonts and pages ready in the background; on the day it has run for weeks. */
async function untilQuiet(origin: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${origin}/healthz`);
    const { pages, ready } = (await response.json()) as { readonly pages: number; readonly ready: number };
    if (pages === ready) return;
    await wait(500);
  }
}

async function measure(name: string, location: StoreLocation): Promise<void> {
  const city = await seatWriters(location);
  const { origin, child } =
    location.engine === 'sqlite'
      ? await serve(['--data', location.folder], {})
      : await serve(['--data', mkdtempSync(join(tmpdir(), 'shirube-saves-'))], {
          DATABASE_URL: location.url,
        });
  await untilQuiet(origin);
  const steady = await saveSteadily(origin, city);
  const burst = await saveAtOnce(origin, city);
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  await closed;
  for (const figure of [
    ...describe(`${name}: 200 people, each every 2 s`, steady),
    ...describe(`${name}: 200 in one millisecond`, burst),
  ])
    console.log(formatFigure(figure));
  const store = await openStoreForTest(location);
  console.log(`${name}: ${await countLost(store, city)} saves lost`);
  await store.close();
}

const [cpu] = cpus();
const load = loadavg().map((one) => one.toFixed(1));
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? '?'}, load ${load.join(' ')}\n`,
);
const folder = mkdtempSync(join(tmpdir(), 'shirube-saves-'));
await measure('SQLite', { engine: 'sqlite', folder });
rmSync(folder, { recursive: true, force: true });
const server = await startPostgres();
if (server === null) console.log('PostgreSQL skipped: none is installed');
else {
  await measure('PostgreSQL (no fsync)', { engine: 'postgres', url: await server.createDatabase() });
  await server.stop();
}
agent.destroy();
