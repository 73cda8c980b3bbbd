import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptReorganisation } from '../../src/app/ports/reorganisation-store.ts';
import type { ChangeDetails, Store } from '../../src/app/ports/store.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../src/store/backup/write-backup.ts';
import type { OpenDatabase } from '../../src/store/database.ts';
import type { StoreLocation } from '../../src/store/open-database.ts';
import { createStore } from '../../src/store/open-store.ts';
import { dump, openForTest } from './contract-suite.ts';

const code = '992011';
const details: ChangeDetails = {
  kind: 'departments',
  madeAt: '2026-11-24T03:00:00.000Z',
  madeBy: '企画政策課',
  reason: '準備',
};

/** One with all that there can be: a merger, a split, a move to another division, choices for elements and posts. */
const draft: KeptReorganisation = {
  id: 'o1',
  state: 'draft',
  date: '2027-04-01',
  changes: [
    { date: '2027-04-01', kind: 'merged', from: ['d1', 'd2'], to: ['d31'] },
    { date: '2027-04-01', kind: 'split', from: ['d3'], to: ['d3', 'd32'] },
    { date: '2027-04-01', kind: 'moved', from: ['d4'], to: ['d4'] },
  ],
  created: [
    { id: 'd31', name: '髙田・﨑山観光課', division: '産業部' },
    { id: 'd32', name: '「見本」推進室', division: null },
  ],
  divisions: [{ id: 'd4', name: '市民課', division: '市民部' }],
  choices: { elements: { k1: ['d3', 'd32'], p2: ['d32'] }, posts: { t7: ['d32'], t8: [] } },
  decision: null,
};

const decided: KeptReorganisation = {
  ...draft,
  state: 'decided',
  decision: {
    person: 'u1',
    name: '見本 一郎',
    post: { role: 'coordinator', department: null },
    at: '2026-12-01T00:00:00.000Z',
    reason: '組織規則の改正',
  },
};

/** What every store must do for reorganisations, whatever database it stands on. */
export function describeReorganisations(name: string, locate: () => Promise<StoreLocation>): void {
  describe(`${name}: reorganisations`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'shirube-reorganisations-'));
    let database: OpenDatabase;
    let store: Store;
    beforeEach(async () => {
      database = await openForTest(await locate());
      store = createStore(database);
    });
    afterEach(() => database.close());
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const write = (kept: KeptReorganisation, change: Partial<ChangeDetails> = {}): Promise<number> =>
      store.write(async (writer) => {
        const no = await writer.addChange(code, { ...details, ...change });
        await writer.writeReorganisation(code, no, kept);
        return no;
      });
    const list = (from: Store = store) => from.read((reader) => reader.listReorganisations(code));

    test('there are none at first, and those of another municipality are not ours', async () => {
      await write(draft);
      const others = await store.read(async (reader) => [
        await reader.listReorganisations('992029'),
        await reader.listReorganisationVersions('992029', 'o1'),
        await reader.listReorganisationVersions(code, 'o2'),
      ]);
      expect(others).toEqual([[], [], []]);
    });

    test('come back as they were written, in the order in which they were begun', async () => {
      const ids = ['o10', 'o2', 'o1'] as const;
      for (const id of ids) await write({ ...draft, id });
      expect(await list()).toEqual(['o1', 'o2', 'o10'].map((id) => ({ ...draft, id })));
    });

    test('keep every version, with who made it, when and why', async () => {
      const first = await write(draft);
      const second = await write(decided, { madeBy: '見本 一郎', reason: '組織規則の改正' });
      const done = { ...decided, state: 'carried-out' } as const;
      const third = await write(done, { madeAt: '2027-03-31T15:00:00.000Z', reason: '当日' });
      expect(await list()).toEqual([done]);
      const { madeAt, madeBy, reason } = details;
      expect(await store.read((reader) => reader.listReorganisationVersions(code, 'o1'))).toEqual([
        { change: expect.objectContaining({ no: first, madeAt, madeBy, reason }), reorganisation: draft },
        {
          change: expect.objectContaining({ no: second, madeBy: '見本 一郎', reason: '組織規則の改正' }),
          reorganisation: decided,
        },
        {
          change: expect.objectContaining({ no: third, madeAt: '2027-03-31T15:00:00.000Z', reason: '当日' }),
          reorganisation: done,
        },
      ]);
    });

    test('leave nothing behind where the write fails', async () => {
      await write(draft);
      const before = await dump(database);
      const failing = store.write(async (writer) => {
        await writer.writeReorganisation(code, await writer.addChange(code, details), decided);
        throw new Error('the power went');
      });
      await expect(failing).rejects.toThrow('the power went');
      expect(await dump(database)).toEqual(before);
    });

    test('are in a backup: a store that is restored has each version, and can go on', async () => {
      await write(draft);
      await write(decided);
      const file = join(folder, `${performance.now()}.backup`);
      await writeBackup(database, file);
      const fresh = await openForTest(await locate());
      expect(await restoreBackup(fresh, file, { replace: false })).toMatchObject({ outcome: 'restored' });
      expect(await dump(fresh)).toEqual(await dump(database));
      const restored = createStore(fresh);
      expect(await list(restored)).toEqual([decided]);
      const readVersions = (from: Store) =>
        from.read((reader) => reader.listReorganisationVersions(code, 'o1'));
      expect(await readVersions(restored)).toEqual(await readVersions(store));
      const calledOff = { ...decided, state: 'called-off' } as const;
      await restored.write(async (writer) =>
        writer.writeReorganisation(code, await writer.addChange(code, details), calledOff),
      );
      expect(await list(restored)).toEqual([calledOff]);
      expect(await list()).toEqual([decided]);
      await fresh.close();
    });
  });
}
