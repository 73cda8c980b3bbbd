import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { registerMunicipality } from '../../src/app/register-municipality.ts';
import type { OpenDatabase } from '../../src/store/database.ts';
import { findProblem } from '../../src/store/find-problem.ts';
import { openDatabase, type StoreLocation } from '../../src/store/open-database.ts';
import { createStore } from '../../src/store/open-store.ts';
import { dump, openForTest } from './contract-suite.ts';
import { startTogether } from './start-together.ts';

const staff = machineAdministrator('試験');
const when = { reason: '登録', now: '2026-04-01T09:00:00+09:00' } as const;

/** How long the tests wait for a store that is held, in milliseconds. */
const patience = 300;

/** Holds the store as another program that writes does, until it is let go. */
export type Hold = (location: StoreLocation) => Promise<() => Promise<void>>;

/** What opening a store must stand, whatever database it is: others at the same moment, a writer, a newer version. */
export function describeOpening(name: string, locate: () => Promise<StoreLocation>, hold: Hold): void {
  describe(`opening ${name}`, () => {
    let location: StoreLocation;
    beforeEach(async () => {
      location = await locate();
    });

    test('three processes that find it empty at one moment all end well, and each writes its own', async () => {
      const codes = ['011002', '131016', '992011'];
      const ended = await startTogether(location, codes);
      expect(ended).toEqual(codes.map(() => ({ code: 0, output: 'ready\nregistered\n', errors: '' })));
      const store = createStore(await openForTest(location));
      const found = await store.read((reader) => reader.listMunicipalities());
      expect(found.map(({ municipality }) => municipality.code)).toEqual(codes);
      await store.close();
    });

    describe('that is there', () => {
      let database: OpenDatabase;
      beforeEach(async () => {
        database = await openForTest(location);
        await registerMunicipality(createStore(database), staff, { code: '992011', name: '見本市', ...when });
      });
      afterEach(() => database.close());

      test('and held by a writer: it opens and reads, a write is refused after a while, and nothing is lost', async () => {
        const before = await dump(database);
        const release = await hold(location);
        const opened = await openDatabase(location, { patience });
        if ('code' in opened) throw new Error(`${opened.code}: ${opened.detail}`);
        expect(await dump(opened)).toEqual(before);
        const store = createStore(opened);
        const change = { code: '992011', name: '見本町', ...when };
        const refused = await registerMunicipality(store, staff, change).catch((error: unknown) => error);
        expect(findProblem(refused, opened.engine)).toMatchObject({ code: 'locked' });
        expect(await dump(opened)).toEqual(before);
        await release();
        expect(await registerMunicipality(store, staff, change)).toMatchObject({ outcome: 'registered' });
        await opened.close();
      });

      test('and of a newer version: it is refused, and nothing in it is touched', async () => {
        await sql`INSERT INTO kysely_migration (name, timestamp) VALUES ('999-of-tomorrow', '2030-01-01T00:00:00Z')`.execute(
          database.kysely,
        );
        await sql`CREATE TABLE of_tomorrow (id integer)`.execute(database.kysely);
        const before = [await dump(database), await listApplied(database)];
        expect(await openDatabase(location)).toEqual({ code: 'newer-schema', detail: '' });
        expect([await dump(database), await listApplied(database)]).toEqual(before);
      });
    });
  });
}

async function listApplied({ kysely }: OpenDatabase): Promise<readonly unknown[]> {
  return (await sql`SELECT name, timestamp FROM kysely_migration ORDER BY name`.execute(kysely)).rows;
}
