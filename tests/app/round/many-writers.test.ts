import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import { createStore } from '../../../src/store/open-store.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { makeStaff, needed, openStoreForTest, openTestRound } from './open-city.ts';
import { checkTags, runWriters } from './run-writers.ts';

const engines = await listEngines();

describe.each(engines)('many people who save at once on $name', ({ locate }) => {
  test('of two saves of one item from two connections, the second sees the conflict', async () => {
    const location = await locate();
    const { store, code, opened } = await openTestRound(location);
    const other = await openStoreForTest(location);
    const item = needed(
      opened.items.find(({ kind }) => kind === 'initiative'),
      'an initiative',
    );
    const department = needed(item.departments[0], 'a department');
    const request = {
      code,
      round: 'r1',
      item: item.id,
      version: 0,
      now: '2027-05-28T08:00:00.000Z',
    } as const;
    const save = (at: typeof store, person: string, step: number) =>
      saveEntry(at, makeStaff(person, { role: 'reporter', department }), {
        ...request,
        entry: answerItem(item, step),
      });
    expect(await save(store, 'sato', 1)).toMatchObject({ outcome: 'saved' });
    expect(await save(other, 'suzuki', 2)).toMatchObject({
      outcome: 'conflict',
      mine: answerItem(item, 2),
      theirs: answerItem(item, 1),
      conflicts: [{ path: ['done'] }],
    });
    await store.close();
    await other.close();
  });

  test('two processes of six people each: every acknowledged save is in the store, and none hides another', async () => {
    const location = await locate();
    const { store, code } = await openTestRound(location);
    const tags = (
      await Promise.all(
        ['a', 'b'].map((name) => runWriters(location, { name, people: 6, saves: 4, killAfter: null })),
      )
    ).flat();
    expect(tags).toHaveLength(48);
    expect(await checkTags(store, code, tags)).toBe(48);
    expect(await store.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
    await store.close();
  });

  test('sixty people save sixty items in the same moment', async () => {
    const { store, code, opened } = await openTestRound(await locate());
    const items = opened.items.slice(0, 60);
    const saved = await Promise.all(
      items.map((item) => {
        const department = needed(item.departments[0], 'a department');
        return saveEntry(store, makeStaff(item.id, { role: 'reporter', department }), {
          code,
          round: 'r1',
          item: item.id,
          version: 0,
          entry: answerItem(item),
          now: '2027-05-28T08:00:00.000Z',
        });
      }),
    );
    expect(new Set(saved.map(({ outcome }) => outcome))).toEqual(new Set(['saved']));
    const stored = await store.read((reader) =>
      reader.listItems(code, 'r1', { items: items.map(({ id }) => id) }),
    );
    expect(stored.map(({ entry, status }) => [entry, status.version])).toEqual(
      items.map((item) => [answerItem(item), 1]),
    );
    await store.close();
  });
});

test('killed five times while people save: no acknowledged save is lost, and no half of one is there', async () => {
  const sqlite = needed(engines[0], 'SQLite');
  const location = await sqlite.locate();
  const { store: first, code } = await openTestRound(location);
  await first.close();
  const acknowledged: string[] = [];
  for (const [turn, moment] of [15, 140, 60, 230, 95].entries()) {
    acknowledged.push(
      ...(await runWriters(location, { name: `k${turn}`, people: 4, saves: 0, killAfter: moment })),
    );
    const database = await openDatabase(location);
    if ('code' in database) throw new Error(database.detail);
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(database.kysely);
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
    const store = createStore(database);
    // What was on the disk and not yet acknowledged when the kill came may be there too: at most one a person.
    const kept = await checkTags(store, code, acknowledged);
    expect(kept).toBeLessThanOrEqual(acknowledged.length + 4 * (turn + 1));
    expect(await store.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
    await store.close();
  }
  expect(acknowledged.length).toBeGreaterThan(20);
});
