import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../../../src/app/ports/store.ts';
import { loadSample } from '../../../src/cli/sample/load-sample.ts';
import { readSample, type SampleCity } from '../../../src/cli/sample/read-sample.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const cities = await readSample(join(import.meta.dirname, '../../../sample'));
const now = '2026-11-23T09:00:00+09:00';
let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-sample-'));
  const opened = await openStore({ engine: 'sqlite', folder });
  if ('code' in opened) throw new Error(opened.detail);
  store = opened;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the sample is published as its files say, and every change says who and why', async () => {
  await loadSample(store, cities, now);
  for (const expected of readSampleSnapshots()) {
    const { code } = expected.municipality;
    const [found, changes] = await store.read(
      async (reader) => [await reader.findPublication(code), await reader.listChanges(code)] as const,
    );
    if (found === null) throw new Error(`${code} is not published`);
    expect(new Set(found.observations)).toEqual(new Set(expected.observations));
    expect({ ...found, observations: [], assessment: null }).toEqual({
      ...expected,
      observations: [],
      assessment: null,
    });
    expect(changes.map(({ kind, reason }) => [kind, reason])).toContainEqual(['plan', '見本を入れた']);
    expect(changes.at(-1)).toMatchObject({ kind: 'publication', madeBy: expected.publication.approvedBy });
  }
});

test('two starts that find the store empty at one moment load it once', async () => {
  await Promise.all([loadSample(store, cities, now), loadSample(store, cities, now)]);
  const changes = await store.read((reader) => reader.listChanges('992011'));
  expect(changes.filter(({ kind }) => kind === 'publication')).toHaveLength(1);
});

test('a sample that contradicts itself leaves the store empty, the good city before it included', async () => {
  const [first, second] = cities;
  if (first === undefined || second === undefined) throw new Error('The sample has two cities');
  const change = { date: '2026-04-01', kind: 'renamed', from: ['ない課'], to: ['ある課'] } as const;
  const broken: SampleCity = { ...second, departments: { ...second.departments, changes: [change] } };
  await expect(loadSample(store, [first, broken], now)).rejects.toThrow('992011 names what its plan lacks');
  expect(await store.read((reader) => reader.listMunicipalities())).toEqual([]);
});
