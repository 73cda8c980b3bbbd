import type { Transaction } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/app/ports/store.ts';
import type { Database, OpenDatabase } from '../../src/store/database.ts';
import { groupWrites } from '../../src/store/group-writes.ts';
import type { StoreLocation } from '../../src/store/open-database.ts';
import { createStore } from '../../src/store/open-store.ts';
import { listEngines } from '../support/engines.ts';
import { openForTest } from './contract-suite.ts';

const engines = await listEngines();
const code = '992011';

describe.each(engines)('writes that share a transaction on $name', ({ locate }) => {
  let location: StoreLocation;
  let database: OpenDatabase;
  let store: Store;
  beforeEach(async () => {
    location = await locate();
    database = await openForTest(location);
    store = createStore(database);
  });
  afterEach(() => store.close());

  const addChange = (at: Store, reason: string, then?: () => void): Promise<number> =>
    at.write(async (writer) => {
      const details = { kind: 'plan', madeAt: '2026-04-01T09:00:00+09:00', madeBy: '試験', reason } as const;
      const no = await writer.addChange(code, details);
      then?.();
      return no;
    });
  const listReasons = async (at: Store): Promise<readonly string[]> =>
    (await at.read((reader) => reader.listChanges(code))).map(({ reason }) => reason);
  const fail = (): never => {
    throw new Error('the power went');
  };

  test('of a hundred at once, those that fail are undone alone, and the others are all there in order', async () => {
    const ended = await Promise.allSettled(
      Array.from({ length: 100 }, (_, no) => addChange(store, `${no}`, no % 7 === 3 ? fail : undefined)),
    );
    const done = ended.flatMap(({ status }, no) => (status === 'fulfilled' ? [`${no}`] : []));
    expect(done).toHaveLength(86);
    expect(await listReasons(store)).toEqual(done);
    const numbers = ended.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(numbers).toEqual(done.map((_, position) => position + 1));
    expect(await store.read((reader) => reader.verifyAudit(code))).toMatchObject({
      holds: true,
      entries: 86,
    });
  });

  test('who is told of a success finds it from another connection', async () => {
    const other = createStore(await openForTest(location));
    const seen = await Promise.all(
      Array.from({ length: 40 }, async (_, no) => {
        await addChange(store, `${no}`);
        return (await listReasons(other)).includes(`${no}`);
      }),
    );
    expect(seen).toEqual(seen.map(() => true));
    await other.close();
  });

  test('a transaction that does not get to the disk fails all of its works, and the next one goes on', async () => {
    let isBroken = true;
    const write = groupWrites(async (work) => {
      const result = await database.write(async (transaction) => {
        const done = await work(transaction);
        if (isBroken) fail();
        return done;
      });
      return result;
    });
    const insert = (no: number) => (transaction: Transaction<Database>) =>
      transaction
        .insertInto('change')
        .values({
          municipality_code: code,
          change_no: no,
          kind: 'plan',
          made_at: '',
          made_by: '',
          reason: `${no}`,
        })
        .execute();
    const ended = await Promise.allSettled([write(insert(1)), write(insert(2)), write(insert(3))]);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await listReasons(store)).toEqual([]);
    isBroken = false;
    // One that the database itself refuses is undone alone too.
    const again = await Promise.allSettled([1, 1, 2].map((no) => write(insert(no))));
    expect(again.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await listReasons(store)).toEqual(['1', '2']);
  });

  test('a reader never sees half of a group', async () => {
    const writing = Promise.all(Array.from({ length: 60 }, (_, no) => addChange(store, `${no}`)));
    const counts: number[] = [];
    for (let turn = 0; turn < 20; turn += 1) counts.push((await listReasons(store)).length);
    await writing;
    // The first goes alone; those that came meanwhile go 32 at a time.
    expect(counts.filter((count) => ![0, 1, 33, 60].includes(count))).toEqual([]);
  });
});
