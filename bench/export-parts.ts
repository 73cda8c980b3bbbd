import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../src/core/publication/snapshot.ts';
import { createLog } from '../src/server/log/create-log.ts';
import { layOutSite } from '../src/server/publishing.ts';
import { writeStaticSite } from '../src/server/static/write-static-site.ts';
import { readSampleSnapshots } from '../tests/support/sample-snapshots.ts';
import type { Figure } from './support/figure.ts';
import { findMedian } from './support/statistics.ts';

const runs = 5;

/** The export of the made-up city into a folder: from nothing, again, and after one figure changed. */
export async function measureExport(folder: string): Promise<readonly Figure[]> {
  const city = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
  if (city === undefined) throw new Error('The sample has no made-up city');
  const place = join(folder, 'public');
  const first = await timeExport(city, folder, place);
  const fresh: Timed[] = [];
  for (let run = 0; run < runs; run += 1) {
    await rm(place, { recursive: true, force: true });
    fresh.push(await timeExport(city, folder, place));
  }
  const same = await timeExport(city, folder, place);
  const changed = await timeExport(changeOneFigure(city), folder, place);
  const seconds = findMedian(fresh.map((one) => one.seconds));
  const cpu = findMedian(fresh.map((one) => one.cpu));
  const plain = await timeWriting(first.files, folder);
  const pages = `${first.files} files`;
  return [
    {
      name: 'export, fonts made too',
      value: first.seconds,
      unit: 's',
      goal: { atMost: 5 },
      note: `${pages}, ${first.cpu.toFixed(1)} s of processor`,
    },
    {
      name: 'export, fonts kept',
      value: seconds,
      unit: 's',
      goal: { atMost: 5 },
      note: `median of ${runs}, ${cpu.toFixed(1)} s of processor`,
    },
    {
      name: 'a file of it',
      value: (seconds * 1000) / first.files,
      unit: 'ms',
      goal: null,
      note: 'the same, divided',
    },
    {
      name: 'export to as many empty files',
      value: seconds / plain,
      unit: 'ratio',
      goal: null,
      note: `${plain.toFixed(2)} s to write them one by one`,
    },
    {
      name: 'export where nothing changed',
      value: same.seconds,
      unit: 's',
      goal: null,
      note: `${same.changed} written`,
    },
    {
      name: 'export after one figure changed',
      value: changed.seconds,
      unit: 's',
      goal: null,
      note: `${changed.changed} of ${changed.files} written`,
    },
  ];
}

type Timed = {
  readonly seconds: number;
  readonly cpu: number;
  readonly files: number;
  readonly changed: number;
};

async function timeExport(snapshot: Snapshot, folder: string, place: string): Promise<Timed> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const { site, own } = layOutSite([snapshot], {
    common: [],
    fontFolder: join(folder, 'fonts'),
    log: createLog('error'),
    origin: null,
    isStatic: true,
  });
  const result = await writeStaticSite({ site, assets: own }, place);
  if (result.status !== 'written') throw new Error(result.status);
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cpu: (user + system) / 1e6, files: result.files, changed: result.changed };
}

/** What the file system alone takes. */
async function timeWriting(files: number, folder: string): Promise<number> {
  const started = performance.now();
  for (let file = 0; file < files; file += 1) await writeFile(join(folder, `${file}.txt`), '');
  return (performance.now() - started) / 1000;
}

function changeOneFigure(snapshot: Snapshot): Snapshot {
  const [first, ...others] = snapshot.observations;
  if (first?.status !== 'measured') throw new Error('The first observation has no value');
  return { ...snapshot, observations: [{ ...first, value: first.value + 1 }, ...others] };
}
