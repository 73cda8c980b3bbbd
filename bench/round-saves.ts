// 200 people save on the day of the deadline: how long a save takes at the level of the use case, on each database.
// Run by itself: node --disable-warning=ExperimentalWarning bench/round-saves.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Store } from '../src/app/ports/store.ts';
import { saveEntry } from '../src/app/round/save-entry.ts';
import type { RoundItem } from '../src/core/round/round-item.ts';
import type { StoreLocation } from '../src/store/open-database.ts';
import { answerItem } from '../tests/app/round/answer-item.ts';
import { makeStaff, openTestRound, type TestRound } from '../tests/app/round/open-city.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { type Figure, formatFigure } from './support/figure.ts';
import { findPercentile, timeMedian } from './support/statistics.ts';

const writers = 200;
const goal = { atMost: 150 };

/** One person with one item, who saves again and again. */
type Writer = { readonly item: RoundItem; saves: number };

function seatWriters({ opened }: TestRound): readonly Writer[] {
  return Array.from({ length: writers }, (_, seat) => {
    const item = opened.items[seat % opened.items.length];
    if (item === undefined) throw new Error('The round asks for something');
    return { item, saves: 0 };
  });
}

/** Milliseconds from the call until the save is on the disk. */
async function timeSave({ store, code, opened }: TestRound, writer: Writer): Promise<number> {
  const { item } = writer;
  const [department] = item.departments;
  if (department === undefined) throw new Error(`${item.id} has a department`);
  writer.saves += 1;
  const request = { code, round: opened.round.id, item: item.id, version: writer.saves - 1 };
  const entry = answerItem(item, writer.saves);
  const now = new Date(Date.UTC(2027, 4, 20, 0, 0, writer.saves)).toISOString();
  const started = performance.now();
  const saved = await saveEntry(store, makeStaff(item.id, { role: 'reporter', department }), {
    ...request,
    entry,
    now,
  });
  const time = performance.now() - started;
  if (saved.outcome !== 'saved') throw new Error(`${item.id}: ${JSON.stringify(saved)}`);
  return time;
}

/** Each saves every two seconds, at moments of their own: what autosave does while everybody types. */
async function saveSteadily(round: TestRound, seats: readonly Writer[]): Promise<readonly number[]> {
  const pause = 2_000;
  const times: number[] = [];
  const work = seats.map(async (writer, seat) => {
    await wait((pause * seat) / seats.length);
    for (let turn = 0; turn < 5; turn += 1) {
      const next = wait(pause);
      const time = await timeSave(round, writer);
      // The first turn opens connections and compiles.
      if (turn > 0) times.push(time);
      await next;
    }
  });
  await Promise.all(work);
  return times;
}

/** All 200 in the same millisecond, five times. */
async function saveAtOnce(round: TestRound, seats: readonly Writer[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1)
    times.push(...(await Promise.all(seats.map((writer) => timeSave(round, writer)))));
  return times;
}

/** How many saves are not in the store as they were acknowledged. */
async function countLost(
  store: Store,
  { code, opened }: TestRound,
  seats: readonly Writer[],
): Promise<number> {
  const items = await store.read((reader) => reader.listItems(code, opened.round.id));
  return seats.filter(({ item, saves }) => {
    const stored = items.find((one) => one.item.id === item.id);
    const isLast = JSON.stringify(stored?.entry) === JSON.stringify(answerItem(item, saves));
    return stored?.status.version !== saves || !isLast;
  }).length;
}

function describeTimes(name: string, times: readonly number[]): readonly Figure[] {
  const note = `${times.length} saves, the longest ${Math.round(Math.max(...times))} ms`;
  return [
    { name: `${name}, p50`, value: findPercentile(times, 50), unit: 'ms', goal: null, note: '' },
    { name: `${name}, p99`, value: findPercentile(times, 99), unit: 'ms', goal, note },
  ];
}

/** What everybody reads meanwhile: the board's items and one department's, with all saves behind them. */
async function measureReading(name: string, { store, code, opened }: TestRound): Promise<readonly Figure[]> {
  const [first] = opened.lists.keys();
  if (first === undefined) throw new Error('Some department answers');
  const read = (department?: typeof first) => () =>
    store.read((reader) => reader.listItems(code, opened.round.id, department ? { department } : {}));
  const note = `median of 11, ${opened.items.length} items`;
  return [
    { name: `${name}: all items`, value: await timeMedian(11, read()), unit: 'ms', goal: null, note },
    { name: `${name}: one list`, value: await timeMedian(11, read(first)), unit: 'ms', goal: null, note: '' },
  ];
}

async function measure(name: string, location: StoreLocation): Promise<void> {
  const round = await openTestRound(location);
  const seats = seatWriters(round);
  const steady = await saveSteadily(round, seats);
  const burst = await saveAtOnce(round, seats);
  for (const figure of [
    ...describeTimes(`${name}: 200 save every 2 s`, steady),
    ...describeTimes(`${name}: 200 save at once`, burst),
  ])
    console.log(formatFigure(figure));
  for (const figure of await measureReading(name, round)) console.log(formatFigure(figure));
  console.log(`${name}: ${await countLost(round.store, round, seats)} saves lost`);
  await round.store.close();
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
