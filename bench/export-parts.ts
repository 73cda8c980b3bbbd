import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublicationRecord } from '../src/core/publication/publication-record.ts';
import type { Snapshot } from '../src/core/publication/snapshot.ts';
import { createLog } from '../src/server/log/create-log.ts';
import { makeStaticSource } from '../src/server/static/make-static-source.ts';
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
  const first = await timeExport([city], folder, place);
  const fresh: Timed[] = [];
  for (let run = 0; run < runs; run += 1) {
    await rm(place, { recursive: true, force: true });
    fresh.push(await timeExport([city], folder, place));
  }
  const same = await timeExport([city], folder, place);
  const changed = await timeExport([changeOneFigure(city)], folder, place);
  const three = [1, 2, 3].map((no) => renumber(city, no));
  await rm(place, { recursive: true, force: true });
  const archived = await timeExport(three.slice(0, 2), folder, place);
  const next = await timeExport(three, folder, place);
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
    {
      name: 'export with an earlier publication',
      value: archived.seconds,
      unit: 's',
      goal: { atMost: 5 },
      note: `${archived.files} files, ${archived.cpu.toFixed(1)} s of processor in two threads`,
    },
    {
      name: 'export when the next is published',
      value: next.seconds,
      unit: 's',
      goal: null,
      note: `${next.changed} of ${next.files} written; the first publication is not touched`,
    },
  ];
}

type Timed = {
  readonly seconds: number;
  readonly cpu: number;
  readonly files: number;
  readonly changed: number;
};

/** The last of them is the publication of today; those before it stand in their own folders. */
async function timeExport(publications: readonly Snapshot[], folder: string, place: string): Promise<Timed> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const latest = publications.slice(-1);
  const records = new Map(
    latest.map(({ municipality }) => [municipality.code, publications.map(recordOf).toReversed()]),
  );
  const archive = {
    readRecords: () => Promise.resolve(records),
    readPublication: (_: string, no: number) =>
      Promise.resolve(publications.find(({ publication }) => publication.no === no) ?? null),
  };
  const content = await makeStaticSource({ snapshots: latest, records }, archive, {
    fontFolder: join(folder, 'fonts'),
    bookFolder: null,
    log: createLog('error'),
    origin: null,
  });
  const result = await writeStaticSite(content, place);
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

function recordOf({ publication: { no, publishedAt, approvedBy } }: Snapshot): PublicationRecord {
  return { no, publishedAt, approvedBy, withdrawn: null };
}

function renumber(snapshot: Snapshot, no: number): Snapshot {
  return { ...snapshot, publication: { ...snapshot.publication, no } };
}

function changeOneFigure(snapshot: Snapshot): Snapshot {
  const [first, ...others] = snapshot.observations;
  if (first?.status !== 'measured') throw new Error('The first observation has no value');
  return { ...snapshot, observations: [{ ...first, value: first.value + 1 }, ...others] };
}
