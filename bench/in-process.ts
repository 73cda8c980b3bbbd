import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSample } from '../src/cli/sample/load-sample.ts';
import { readSample, type SampleCity } from '../src/cli/sample/read-sample.ts';
import { readPlanText } from '../src/documents/plan-text/read-plan-text.ts';
import { createSite } from '../src/site/site.ts';
import { openStore } from '../src/store/open-store.ts';
import { readSampleSnapshots } from '../tests/support/sample-snapshots.ts';
import { sharedPath } from '../tests/support/shared-folder.ts';
import type { Figure, SkippedFigure } from './support/figure.ts';
import { findMedian, timeMedian } from './support/statistics.ts';

const document = ['plans', 'hiratsuka-2024', 'source.txt'] as const;

const root = join(import.meta.dirname, '../..');
const loads = 9;

/** Reading the text of a real plan's chapter, the start of the process aside. */
export async function measureReading(): Promise<readonly (Figure | SkippedFigure)[]> {
  const name = 'reading the document';
  const path = sharedPath(...document);
  if (path === null) return [{ name, skipped: `${join(...document)} is not in the shared folder` }];
  const bytes = readFileSync(path);
  const started = performance.now();
  readPlanText(bytes);
  const first = performance.now() - started;
  const value = await timeMedian(21, () => readPlanText(bytes));
  const goal = { atMost: 150 };
  return [
    {
      name: `${name}, first time`,
      value: first,
      unit: 'ms',
      goal,
      note: 'nothing compiled yet: what a person waits for',
    },
    { name: `${name}, again`, value, unit: 'ms', goal, note: 'median of 21' },
  ];
}

/** Entering a whole plan in an empty store on disk: ids, tables, and the last byte synced. */
export async function measureLoading(): Promise<readonly Figure[]> {
  const [city] = await readSample(join(root, 'sample'));
  if (city === undefined) throw new Error('The sample is empty');
  const times: number[] = [];
  for (let run = 0; run < loads; run += 1) times.push(await timeLoad(city));
  const note = `SQLite, median of ${loads}, ${times.map(Math.round).join(' ')}; with its publication`;
  return [{ name: 'loading the plan', value: findMedian(times), unit: 'ms', goal: { atMost: 300 }, note }];
}

async function timeLoad(city: SampleCity): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-'));
  const store = await openStore({ engine: 'sqlite', folder });
  if ('code' in store) throw new Error(`No store: ${store.code}`);
  const started = performance.now();
  await loadSample(store, [city], '2026-04-01T00:00:00Z');
  const time = performance.now() - started;
  await store.close();
  await rm(folder, { recursive: true, force: true });
  return time;
}

/** Rendering every page of both cities, in both languages, with their figures as JSON. */
export function measureRendering(): readonly Figure[] {
  const site = createSite(readSampleSnapshots(), { stylesheet: '/site.css', fonts: [] });
  const paths = site.paths();
  const query = new URLSearchParams();
  const times = paths.map((path) => {
    const started = performance.now();
    site.get(path, query);
    return performance.now() - started;
  });
  const total = times.reduce((sum, time) => sum + time, 0);
  const note = `${paths.length} pages in ${(total / 1000).toFixed(1)} s; the median page ${findMedian(times).toFixed(2)} ms`;
  return [
    { name: 'rendering all pages', value: (paths.length / total) * 1000, unit: 'pages/s', goal: null, note },
  ];
}
