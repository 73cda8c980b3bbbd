// Prints what is measured, each figure beside its goal. Never fails: a benchmark informs, tests decide.
import { cpus } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type * as InProcess from './in-process.ts';
import { measurePlanPage } from './measure-plan-page.ts';
import { type Figure, formatFigure, type SkippedFigure } from './support/figure.ts';
import { importBundled } from './support/import-bundled.ts';
import { startShirube } from './support/running-shirube.ts';
import { findMedian } from './support/statistics.ts';

const starts = 5;

function print(figures: readonly (Figure | SkippedFigure)[]): void {
  for (const figure of figures) console.log(formatFigure(figure));
}

async function measureStarts(): Promise<readonly Figure[]> {
  const times: number[] = [];
  for (let run = 0; run < starts; run += 1) {
    const shirube = await startShirube();
    times.push(shirube.firstPage / 1000);
    await shirube.stop();
  }
  const note = `median of ${starts}, ${times.map((time) => time.toFixed(2)).join(' ')}; an empty store, the sample loaded`;
  return [
    { name: 'npm start to the first page', value: findMedian(times), unit: 's', goal: { atMost: 2 }, note },
  ];
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
const { measureReading, measureRendering } = await importBundled<typeof InProcess>('bench/in-process.ts');
print(await measureReading());
print(measureRendering());
print(await measureStarts());
const shirube = await startShirube();
try {
  await waitUntilReady(shirube.origin);
  print(await measurePlanPage(shirube.origin));
} finally {
  await shirube.stop();
}
