import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import { carryOutDue } from '../../src/app/reorganisations/carry-out.ts';
import { run as backup } from '../../src/cli/backup.ts';
import { run as restore } from '../../src/cli/restore.ts';
import { decide, makeLines, prepare } from '../app/reorganisations/reorganise-city.ts';
import { openCity, openStoreForTest } from '../app/round/open-city.ts';

const now = '2027-05-01T03:00:00.000Z';
const date = '2027-06-01';
const theDay = '2027-05-31T15:00:01.000Z';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-backup-'));
  vi.stubEnv('DATABASE_URL', '');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** What a city has of its reorganisations, and who it is made of. */
function readAll(store: Store, code: string) {
  return store.read(async (reader) => ({
    reorganisations: await reader.listReorganisations(code),
    versions: await reader.listReorganisationVersions(code, 'o1'),
    changes: await reader.listDepartmentChanges(code),
    departments: (await reader.findPlan(code))?.departments,
  }));
}

test('a reorganisation that was decided is in a backup, and is carried out by the store that is restored', async () => {
  const [there, elsewhere] = ['data', 'elsewhere'].map((name) => join(folder, name));
  if (there === undefined || elsewhere === undefined) throw new Error('Two folders');
  const { store, code } = await openCity({ engine: 'sqlite', folder: there });
  const lines = makeLines(['分割', '観光交流課', '観光課、交流課'], ['改称', '市民課', '市民窓口課']);
  const id = await prepare(store, { code, date, now }, lines);
  expect(await decide(store, { code, id, now })).toMatchObject({ outcome: 'decided' });
  const kept = await readAll(store, code);
  expect(kept.reorganisations).toMatchObject([{ id: 'o1', state: 'decided', date }]);
  await store.close();

  const file = join(folder, 'a.backup');
  expect(await backup([file, '--data', there])).toBe(0);
  expect(await restore([file, '--data', elsewhere])).toBe(0);

  const [old, restored] = await Promise.all(
    [there, elsewhere].map((one) => openStoreForTest({ engine: 'sqlite', folder: one })),
  );
  if (old === undefined || restored === undefined) throw new Error('Two stores');
  expect(await readAll(restored, code)).toEqual(kept);
  for (const one of [old, restored]) expect(await carryOutDue(one, { code, now: theDay })).toHaveLength(1);
  const after = await readAll(restored, code);
  expect(after).toEqual(await readAll(old, code));
  expect(after.reorganisations).toMatchObject([{ state: 'carried-out' }]);
  expect(after.departments?.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['観光課', '交流課', '市民窓口課']),
  );
  await Promise.all([old.close(), restored.close()]);
});
