// Prints what is measured, each figure beside its goal. Never fails: a benchmark informs, tests decide.
import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type * as InProcess from './in-process.ts';
import { measurePlanPage } from './measure-plan-page.ts';
import { type Figure, formatFigure, type SkippedFigure } from './support/figure.ts';
import { importBundled } from './support/import-bundled.ts';
import { removeBuild, startShirube } from './support/running-shirube.ts';
import { findMedian } from './support/statistics.ts';

function print(figures: readonly (Figure | SkippedFigure)[]): void {
  for (const figure of figures) console.log(formatFigure(figure));
}

/** From `npm start` to the first page, with an empty store into which the sample is loaded. */
async function measureStarts(): Promise<readonly Figure[]> {
  const name = 'npm start to the first page';
  const warm = await timeStarts(5, () => Promise.resolve());
  const cold = await timeStarts(3, removeBuild);
  return [
    { name, value: findMedian(warm), unit: 's', goal: { atMost: 2 }, note: listRuns(warm) },
    {
      name: `${name}, nothing built`,
      value: findMedian(cold),
      unit: 's',
      goal: { atMost: 2 },
      note: listRuns(cold),
    },
  ];
}

async function timeStarts(runs: number, prepare: () => Promise<void>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await prepare();
    const shirube = await startShirube();
    times.push(shirube.firstPage / 1000);
    await shirube.stop();
  }
  return times;
}

function listRuns(times: readonly number[]): string {
  return `median of ${times.length}: ${times.map((time) => time.toFixed(2)).join(' ')}; the sample loaded`;
}

/** Waits until the server has made all its pages ready, so that only answering is measured. */
async function waitUntilReady(origin: string): Promise<void> {
  for (;;) {
    const health: { pages: number; ready: number } = await (await fetch(`${origin}/healthz`)).json();
    if (health.ready >= health.pages) return;
    await setTimeout(500);
  }
}

const [cpu] = cpus();
console.log(`Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}\n`);
const { measureReading, measureLoading, measureRendering } =
  await importBundled<typeof InProcess>('bench/in-process.ts');
print(await measureReading());
print(await measureLoading());
print(measureRendering());
print(await measureStarts());
const shirube = await startShirube();
try {
  await waitUntilReady(shirube.origin);
  print(await measurePlanPage(shirube.origin));
} finally {
  await shirube.stop();
}
