import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PublicationRecord } from '../../../src/core/publication/publication-record.ts';
import type { Snapshot } from '../../../src/core/publication/snapshot.ts';
import { createLog } from '../../../src/server/log/create-log.ts';
import { layOutPages } from '../../../src/server/pages/lay-out-pages.ts';
import { makeStaticSource } from '../../../src/server/static/make-static-source.ts';
import type { Volume } from '../../../src/server/static/volume.ts';
import { writeStaticSite } from '../../../src/server/static/write-static-site.ts';
import { makeExampleSnapshot } from '../../site/example-snapshot.ts';

const fontFolder = join(import.meta.dirname, '../../../.cache/fonts');
const code = '992020';

function renumber(no: number, name: string): Snapshot {
  const snapshot = makeExampleSnapshot();
  const indicators = snapshot.plan.indicators.map((one) => (one.id === 'k1' ? { ...one, name } : one));
  return {
    ...snapshot,
    publication: {
      ...snapshot.publication,
      no,
      ...(no === 3 && { corrects: { no: 1, text: '名前の誤り' } }),
    },
    plan: { ...snapshot.plan, indicators },
  };
}

const publications = [renumber(1, '初めの名前'), renumber(2, '取り下げた名前'), renumber(3, '今の名前')];
const withdrawal = { at: '2027-01-01T00:00:00Z', by: '企画政策課', reason: '確定前の値' };

function recordOf({ publication: { no, publishedAt, approvedBy } }: Snapshot): PublicationRecord {
  return { no, publishedAt, approvedBy, withdrawn: no === 2 ? withdrawal : null };
}

/** What is published once there are so many publications, the second of them withdrawn. */
async function makeSource(count: number) {
  const out = publications.slice(0, count).toReversed();
  const records = new Map([[code, out.map(recordOf)]]);
  const [latest] = out;
  if (latest === undefined) throw new Error('Nothing is published');
  const archive = {
    readRecords: () => Promise.resolve(records),
    readPublication: (_: string, no: number) =>
      Promise.resolve(publications.find(({ publication }) => publication.no === no) ?? null),
  };
  const options = { origin: null, fontFolder, bookFolder: null, log: createLog('silent') };
  return makeStaticSource({ snapshots: [latest], records }, archive, options);
}

describe('an export of several publications', () => {
  let folder: string;
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'shirube-volumes-')), 'in', 'a subfolder');
    const result = await writeStaticSite(await makeSource(3), folder);
    expect(result.status).toBe('written');
  });
  afterAll(() => rm(resolve(folder, '../..'), { recursive: true, force: true }));

  const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const listFiles = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const timesOf = async (files: readonly string[]) =>
    Promise.all(files.map(async (file) => [file, (await stat(join(folder, file))).mtimeMs] as const));

  test('has each of them at its address, in both languages, with its open data', async () => {
    const k1 = 'indicators/k1/index.html';
    expect(await read(`${code}/${k1}`)).toContain('今の名前');
    expect(await read(`${code}/publications/1/${k1}`)).toContain('初めの名前');
    expect(await read(`en/${code}/publications/1/${k1}`)).toContain('初めの名前');
    expect((await read(`${code}/publications/1/${k1}`)).replace(/<[^>]*>/g, '')).toContain(
      'で訂正されました: 名前の誤り',
    );
    expect(await read(`${code}/publications/1/data/indicators.csv`)).toContain('初めの名前');
    expect(await read(`${code}/publications/index.html`)).toContain('href="1/index.html"');
    expect(await read(`${code}/publications/3/index.html`)).toContain('url=../../index.html');
  });

  test('tells of a withdrawn one that it was withdrawn, when and why, and nothing of what was in it', async () => {
    expect(await read(`${code}/publications/2/index.html`)).toContain('確定前の値');
    const files = await listFiles();
    expect(files.filter((file) => file.includes('publications/2/')).toSorted()).toEqual([
      `${code}/publications/2/index.html`,
      `en/${code}/publications/2/index.html`,
    ]);
    for (const file of files.filter((name) => /\.(?:html|json|csv|css)$/.test(name))) {
      expect(await read(file), file).not.toContain('取り下げた名前');
    }
  });

  test('has the bytes of the live site in every file that is not a page', async () => {
    const [first] = publications;
    if (first === undefined) throw new Error('There is a first one');
    const dress = { stylesheet: '/assets/site.css', icon: '/assets/icon.svg', fonts: [] };
    const live = layOutPages([first], dress, { origin: null, isStatic: true, archived: 1 });
    const files = live.paths().filter((path) => /\.(?:json|csv|xlsx|jsonld)$/.test(path));
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) {
      const { body } = live.get(path, new URLSearchParams());
      expect((await readFile(join(folder, path))).equals(Buffer.from(body)), path).toBe(true);
    }
  });

  test('has no reference that leads nowhere', async () => {
    const dead: string[] = [];
    for (const file of (await listFiles()).filter((name) => name.endsWith('.html'))) {
      for (const [, address = ''] of (await read(file)).matchAll(/\s(?:href|src|action)="([^"#]*)[^"]*"/g)) {
        if (address === '') continue;
        const target = resolve(folder, dirname(file), decodeURIComponent(address));
        const leaves = address.startsWith('/') || address.includes(':');
        if (leaves || !existsSync(target)) dead.push(`${file}: ${address}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('touches nothing a second time', async () => {
    const before = await timesOf(await listFiles());
    const again = await writeStaticSite(await makeSource(3), folder);
    expect(again).toEqual({ status: 'written', files: before.length - 1, changed: 0, removed: 0 });
    expect(await timesOf(await listFiles())).toEqual(before);
  });

  test('leaves an earlier one alone where only the site of today is made anew', async () => {
    const volume = (await listFiles()).filter((file) => file.includes('publications/1/'));
    const before = await timesOf(volume);
    const source = { ...(await makeSource(3)), recipe: 'another origin' };
    const noted = { ...source, volumes: (source.volumes ?? []).map(refuseToWrite) };
    expect(await writeStaticSite(noted, folder)).toMatchObject({ status: 'written', changed: 0, removed: 0 });
    expect(await timesOf(volume)).toEqual(before);
    expect(volume.length).toBeGreaterThan(100);
  });
});

/** A volume that is there already is not even rendered. */
function refuseToWrite(volume: Volume): Volume {
  return { ...volume, write: () => Promise.reject(new Error(`${volume.folders[0]} is written again`)) };
}
