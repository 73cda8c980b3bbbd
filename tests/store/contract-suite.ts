import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChangeDetails, Store } from '../../src/app/ports/store.ts';
import type { RecordedCost } from '../../src/core/cost/recorded-cost.ts';
import { type EditionStanding, inForceSinceLoaded } from '../../src/core/editions/edition.ts';
import type { Lineage } from '../../src/core/editions/lineage.ts';
import { highestNumbers } from '../../src/core/plan/assign-ids.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { emptyCost } from '../../src/core/round/entry.ts';
import { schemaVersion } from '../../src/store/backup/backup-format.ts';
import { checkBackup } from '../../src/store/backup/read-backup.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../src/store/backup/write-backup.ts';
import { allTables, type OpenDatabase } from '../../src/store/database.ts';
import { listRows } from '../../src/store/list-rows.ts';
import { openDatabase, type StoreLocation } from '../../src/store/open-database.ts';
import { createStore } from '../../src/store/open-store.ts';
import { arbitraryPlanFile } from '../support/arbitrary-plan-file.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';

const details: ChangeDetails = {
  kind: 'plan',
  madeAt: '2026-04-01T09:00:00+09:00',
  madeBy: '企画政策課',
  reason: '当初',
};

/** Opens a database or fails the test with the reason. */
export async function openForTest(location: StoreLocation): Promise<OpenDatabase> {
  const opened = await openDatabase(location);
  if ('code' in opened) throw new Error(`${opened.code}: ${opened.detail}`);
  return opened;
}

/** What every store must do, whatever database it stands on. */
export function describeStore(name: string, locate: () => Promise<StoreLocation>): void {
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'shirube-store-'));
    let database: OpenDatabase;
    let store: Store;
    const [, city] = readSampleSnapshots();
    if (city === undefined) throw new Error('The sample has two cities');
    const { code } = city.municipality;
    const nextResults = { year: 2026, askedFor: '2027年4月', published: '2027年秋' };

    beforeEach(async () => {
      database = await openForTest(await locate());
      store = createStore(database);
    });
    afterEach(() => database.close());
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const writePlan = (plan: Plan, change: Partial<ChangeDetails> = {}): Promise<number> =>
      store.write(async (writer) => {
        const no = await writer.addChange(code, { ...details, ...change });
        await writer.writePlan(code, no, plan);
        return no;
      });

    const writeCity = ({ municipality, source, plan, observations, departmentChanges }: Snapshot) =>
      store.write(async (writer) => {
        const no = await writer.addChange(code, details);
        await writer.writeMunicipality(no, { municipality, source, nextResults });
        await writer.writePlan(code, no, plan);
        await writer.writeObservations(code, no, observations);
        await writer.writeDepartmentChanges(code, no, departmentChanges);
      });

    test('a new store is empty', async () => {
      const found = await store.read(async (reader) => ({
        municipalities: await reader.listMunicipalities(),
        plan: await reader.findPlan(code),
        editions: await reader.listEditions(code),
        last: await reader.findLastChangeNo(code),
        publication: await reader.findPublication(code),
      }));
      expect(found).toEqual({ municipalities: [], plan: null, editions: [], last: 0, publication: null });
    });

    test('a city comes back as it was written: plan, results, reorganisations, publication', async () => {
      await writeCity(city);
      await store.write(async (writer) =>
        writer.writePublication(await writer.addChange(code, details), city),
      );
      const found = await store.read(async (reader) => ({
        record: await reader.findMunicipality(code),
        plan: await reader.findPlan(code),
        observations: await reader.listObservations(code),
        departmentChanges: await reader.listDepartmentChanges(code),
        publication: await reader.findPublication(code),
        listed: await reader.listPublications(code),
      }));
      expect(found.record).toEqual({ municipality: city.municipality, source: city.source, nextResults });
      expect(found.plan).toEqual(city.plan);
      expect(new Set(found.observations)).toEqual(new Set(city.observations));
      expect(found.departmentChanges).toEqual(city.departmentChanges);
      expect(found.publication).toEqual(city);
      const { publishedAt, approvedBy } = city.publication;
      expect(found.listed).toEqual([{ code, no: 1, publishedAt, approvedBy, withdrawn: null }]);
    });

    test('what projects cost comes back as it was written, is revised one by one, and is told by the project', async () => {
      const recorded: RecordedCost = {
        project: 'p1',
        year: 2025,
        kind: 'settled',
        unit: 'thousand-yen',
        withoutCost: false,
        amounts: { ...emptyCost, national: '１，２００', total: '1,500' },
        source: null,
        recordedAt: '2026-06-01T00:00:00.000Z',
      };
      const other: RecordedCost = {
        ...recorded,
        kind: 'budget',
        unit: 'yen',
        withoutCost: true,
        source: '予算書',
      };
      const revised = { ...recorded, amounts: { ...emptyCost, total: '0' } };
      for (const costs of [[recorded, other], [revised]]) {
        await store.write(async (writer) =>
          writer.writeRecordedCosts(code, await writer.addChange(code, { ...details, kind: 'costs' }), costs),
        );
      }
      const { found, history } = await store.read(async (reader) => ({
        found: await reader.listRecordedCosts(code),
        history: await reader.listHistory(code, 'p1'),
      }));
      expect(new Set(found)).toEqual(new Set([revised, other]));
      const totals = history.filter(({ row, field }) => row === 'p1/2025/settled' && field === 'total');
      expect(totals.map(({ change, before, after }) => [change.no, before, after])).toEqual([
        [1, null, '1,500'],
        [2, '1,500', '0'],
      ]);
    });

    test('what a city says of itself keeps every version, and what it took back is gone from then on', async () => {
      const { licence, ...undecided } = city.municipality;
      expect(licence).toBe('pdl-1.0');
      const { source } = city;
      for (const record of [
        { municipality: undecided, source },
        { municipality: city.municipality, source, nextResults },
        { municipality: undecided, source },
      ]) {
        await store.write(async (writer) =>
          writer.writeMunicipality(await writer.addChange(code, details), record),
        );
      }
      const { record, history } = await store.read(async (reader) => ({
        record: await reader.findMunicipality(code),
        history: await reader.listHistory(code, 'municipality'),
      }));
      expect(record).toEqual({ municipality: undecided, source });
      const versions = history.filter(({ field }) => field === 'licence');
      expect(versions.map(({ change, before, after }) => [change.no, before, after])).toEqual([
        [2, null, 'pdl-1.0'],
        [3, 'pdl-1.0', null],
      ]);
    });

    test('a withdrawn publication stays, with when, by whom and why; it is withdrawn once', async () => {
      await writeCity(city);
      const second = { ...city, publication: { ...city.publication, no: 2 } };
      const withdrawal = { no: 2, at: '2027-09-02T00:00:00Z', by: '企画政策課', reason: '確定前の値' };
      await store.write(async (writer) => {
        for (const one of [city, second])
          await writer.writePublication(await writer.addChange(code, details), one);
        await writer.writeWithdrawal(code, await writer.addChange(code, details), withdrawal);
      });
      const listed = await store.read((reader) => reader.listPublications());
      expect(listed.map(({ no, withdrawn }) => ({ no, withdrawn }))).toEqual([
        { no: 1, withdrawn: null },
        { no: 2, withdrawn: { at: withdrawal.at, by: withdrawal.by, reason: withdrawal.reason } },
      ]);
      expect(await store.read((reader) => reader.findPublication(code, 2))).toEqual(second);
      const again = store.write(async (writer) =>
        writer.writeWithdrawal(code, await writer.addChange(code, details), withdrawal),
      );
      await expect(again).rejects.toThrow();
    });

    test('a changed figure is a new version; the old one is still there and the history says who and why', async () => {
      await writePlan(city.plan);
      const [first] = city.plan.indicators;
      if (first === undefined) throw new Error('The plan has indicators');
      const changed = replaceTarget(city.plan, 99);
      const no = await writePlan(changed, { madeBy: '財政課', reason: '市長査定' });
      expect(await store.read((reader) => reader.findPlan(code))).toEqual(changed);
      expect(await store.read((reader) => reader.findPlan(code, { asOf: no - 1 }))).toEqual(city.plan);
      const history = await store.read((reader) => reader.listHistory(code, first.id));
      expect(history.filter(({ change }) => change.no === no)).toMatchObject([
        { field: 'value', after: 99, change: { madeBy: '財政課', reason: '市長査定' }, table: 'target' },
      ]);
    });

    test('writing the same again adds no version of any fact, only the change and its entry in the trail', async () => {
      await writeCity(city);
      const before = await countRows(database);
      await writeCity(city);
      expect(await countRows(database)).toBe(before + 2);
    });

    test('an edition without a standing is in force since it was loaded, so the latest of an old store is current', async () => {
      await writePlan(city.plan);
      await writePlan({ ...city.plan, edition: city.plan.edition + 1 });
      const found = await store.read(async (reader) => ({
        editions: await reader.listEditionStandings(code),
        plan: await reader.findPlan(code, { on: '2000-01-01' }),
      }));
      expect(found.editions.map(({ standing }) => standing)).toEqual([
        inForceSinceLoaded,
        inForceSinceLoaded,
      ]);
      expect(found.plan?.edition).toBe(city.plan.edition + 1);
    });

    test('standing and lineage of an edition come back as they were, after any change', async () => {
      const year = city.plan.edition + 1;
      const lineage: readonly Lineage[] = [
        { kind: 'split', from: ['p1'], to: ['p1', 'p900'], reason: '所管' },
        { kind: 'dropped', from: ['k1'], to: [], reason: null },
      ];
      const approval = { by: '企画政策課', at: details.madeAt };
      const standing: EditionStanding = { state: 'approved', from: '2027-04-01', approval };
      await writePlan(city.plan);
      const [first, second] = await store.write(async (writer) => {
        const begun = await writer.addChange(code, { ...details, kind: 'edition' });
        await writer.writePlan(code, begun, { ...city.plan, edition: year });
        await writer.writeStanding(code, begun, year, { state: 'preparing' });
        await writer.writeLineage(code, begun, year, lineage);
        const approved = await writer.addChange(code, { ...details, kind: 'edition' });
        await writer.writeStanding(code, approved, year, standing);
        await writer.writeLineage(code, approved, year, lineage.slice(0, 1));
        return [begun, approved];
      });
      const stateAt = (asOf?: number) =>
        store.read(async (reader) => (await reader.listEditionStandings(code, asOf)).at(-1)?.standing);
      expect(await stateAt(first)).toEqual({ state: 'preparing' });
      expect(await stateAt(second)).toEqual(standing);
      expect(await stateAt()).toEqual(standing);
      expect(await store.read((reader) => reader.listLineage(code, year))).toEqual(lineage.slice(0, 1));
      const editionOn = async (on: string, asOf?: number) =>
        (await store.read((reader) => reader.findPlan(code, { on, ...(asOf && { asOf }) })))?.edition;
      expect(await editionOn('2027-03-31')).toBe(year - 1);
      expect(await editionOn('2027-04-01')).toBe(year);
      expect(await editionOn('2027-04-01', first)).toBe(year - 1);
    });

    test('a plan that nobody dates is the one of the day that the store is told', async () => {
      await writePlan(city.plan);
      await store.write(async (writer) => {
        const no = await writer.addChange(code, { ...details, kind: 'edition' });
        const year = city.plan.edition + 1;
        await writer.writePlan(code, no, { ...city.plan, edition: year });
        await writer.writeStanding(code, no, year, { state: 'approved', from: '2027-04-01', approval: null });
      });
      const editionOf = async (today: string) => {
        const dated = createStore(database, { today: () => today });
        return (await dated.read((reader) => reader.findPlan(code)))?.edition;
      };
      expect(await editionOf('2027-03-31')).toBe(city.plan.edition);
      expect(await editionOf('2027-04-01')).toBe(city.plan.edition + 1);
    });

    test('a dropped element is gone from the plan, and its number is never given again', async () => {
      await writePlan(city.plan);
      const last = city.plan.indicators.at(-1);
      const without = { ...city.plan, indicators: city.plan.indicators.slice(0, -1) };
      await writePlan(without);
      const found = await store.read(async (reader) => ({
        plan: await reader.findPlan(code),
        highest: await reader.findHighestNumbers(code),
      }));
      expect(found.plan).toEqual(without);
      expect(`k${found.highest.k}`).toBe(last?.id);
    });

    test('an observation is revised one by one, and the others stay', async () => {
      await writeCity(city);
      const [first] = city.observations;
      if (first === undefined) throw new Error('The city has results');
      const { indicator, series, year, comment, source } = first;
      const revised = {
        indicator,
        series,
        year,
        comment,
        source,
        status: 'absent',
        reason: 'missing',
        expected: null,
      } as const;
      await store.write(async (writer) =>
        writer.writeObservations(code, await writer.addChange(code, details), [revised]),
      );
      const found = await store.read((reader) => reader.listObservations(code));
      expect(found).toHaveLength(city.observations.length);
      expect(
        found.find((one) => one.indicator === indicator && one.series === series && one.year === year),
      ).toEqual(revised);
    });

    test('editions stand side by side', async () => {
      await writePlan(city.plan);
      const next = { ...city.plan, edition: city.plan.edition + 1, title: '次の年度版' };
      await writePlan(next);
      const found = await store.read(async (reader) => [
        await reader.listEditions(code),
        await reader.findPlan(code),
        await reader.findPlan(code, { edition: city.plan.edition }),
      ]);
      expect(found).toEqual([[city.plan.edition, next.edition], next, city.plan]);
    });

    test('a write that fails leaves the store as it was', async () => {
      await writePlan(city.plan);
      const before = await dump(database);
      const failing = store.write(async (writer) => {
        await writer.writePlan(code, await writer.addChange(code, details), replaceTarget(city.plan, 1));
        throw new Error('the power went');
      });
      await expect(failing).rejects.toThrow('the power went');
      expect(await dump(database)).toEqual(before);
    });

    test('writers go one after the other: no change is lost or numbered twice', async () => {
      const numbers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => writePlan(replaceTarget(city.plan, index))),
      );
      expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    });

    test('a reader cannot write, even by force', async () => {
      await writePlan(city.plan);
      const attempt = database.read((transaction) => sql`DELETE FROM target`.execute(transaction));
      await expect(attempt).rejects.toThrow();
    });

    test.each(['UPDATE target SET raw = raw', 'DELETE FROM change', 'DELETE FROM strategy'])(
      'the database itself refuses: %s',
      async (statement) => {
        await writePlan(city.plan);
        const attempt = database.write((transaction) => sql.raw(statement).execute(transaction));
        await expect(attempt).rejects.toThrow('never changed or deleted');
      },
    );

    test('any sequence of plans comes back as the last one, and each as of its change', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryPlanFile, { minLength: 1, maxLength: 4 }), async (files) => {
          const other = String(100_000 + (Math.trunc(performance.now() * 1_000) % 800_000));
          const plans: Plan[] = [];
          for (const file of files) {
            const previous = plans.at(-1);
            const edition = { ...file, plan: { ...file.plan, actionYears: [2024, 2025, 2026] } };
            const highest = plans.reduce((known, plan) => highestNumbers(plan, known), highestNumbers(null));
            plans.push(toPlan(edition, previous, { highest }));
          }
          const numbers: number[] = [];
          for (const plan of plans) {
            numbers.push(
              await store.write(async (writer) => {
                const no = await writer.addChange(other, details);
                await writer.writePlan(other, no, plan);
                return no;
              }),
            );
          }
          for (const [index, plan] of plans.entries()) {
            const asOf = numbers[index];
            if (asOf === undefined) throw new Error('Every plan has a number');
            expect(await store.read((reader) => reader.findPlan(other, { asOf }))).toEqual(plan);
          }
        }),
        { numRuns: 15 },
      );
    });

    describe('backup', () => {
      let file: string;
      beforeEach(async () => {
        await writeCity(city);
        await store.write(async (writer) => {
          const no = await writer.addChange(code, details);
          await writer.writePublication(no, city);
          await writer.writeStanding(code, no, city.plan.edition, inForceSinceLoaded);
          await writer.writeLineage(code, no, city.plan.edition, [
            { kind: 'dropped', from: ['k900'], to: [], reason: '終了' },
          ]);
        });
        file = join(folder, `${performance.now()}.backup`);
        await writeBackup(database, file);
      });

      test('a restored store equals the old one, row for row', async () => {
        const fresh = await openForTest(await locate());
        expect(await restoreBackup(fresh, file, { replace: false })).toMatchObject({ outcome: 'restored' });
        expect(await dump(fresh)).toEqual(await dump(database));
        const refusal = fresh.write((transaction) => sql`DELETE FROM target`.execute(transaction));
        await expect(refusal).rejects.toThrow('never changed or deleted');
        await fresh.close();
      });

      test('a store with records is replaced only when that is said', async () => {
        await writePlan(replaceTarget(city.plan, 5));
        const before = await dump(database);
        expect(await restoreBackup(database, file, { replace: false })).toEqual({ outcome: 'not-empty' });
        expect(await dump(database)).toEqual(before);
        expect(await restoreBackup(database, file, { replace: true })).toMatchObject({ outcome: 'restored' });
        expect(await store.read((reader) => reader.findPlan(code))).toEqual(city.plan);
      });

      test.each([
        { fault: 'truncated', bytes: (whole: Uint8Array) => whole.slice(0, whole.length / 2) },
        { fault: 'not-a-backup', bytes: () => new TextEncoder().encode('こんにちは') },
        { fault: 'not-a-backup', bytes: () => new Uint8Array() },
      ])('a file that is $fault is refused, and the store is as it was', async ({ fault, bytes }) => {
        const { readFileSync } = await import('node:fs');
        const damaged = `${file}.damaged`;
        writeFileSync(damaged, bytes(readFileSync(file)));
        const before = await dump(database);
        expect(await restoreBackup(database, damaged, { replace: true })).toEqual({
          outcome: 'refused',
          fault,
        });
        expect(await dump(database)).toEqual(before);
      });

      test('a backup in which a figure was changed is refused', async () => {
        const { gunzipSync, gzipSync } = await import('node:zlib');
        const { readFileSync } = await import('node:fs');
        const text = gunzipSync(readFileSync(file)).toString('utf8');
        const tampered = `${file}.tampered`;
        writeFileSync(tampered, gzipSync(text.replace('"value":', '"value": ')));
        expect(await checkBackup(tampered)).toEqual({ fault: 'tampered' });
        writeFileSync(tampered, gzipSync(text.replace(`"${schemaVersion}"`, '"999-of-tomorrow"')));
        expect(await checkBackup(tampered)).toEqual({ fault: 'other-version' });
      });
    });
  });
}

/** Every row of every table. */
export async function dump(database: OpenDatabase): Promise<readonly unknown[]> {
  return database.read(async (transaction) => {
    const rows: unknown[] = [];
    for (const table of allTables) {
      for await (const row of listRows(transaction, table)) rows.push({ table, ...row });
    }
    return rows;
  });
}

async function countRows(database: OpenDatabase): Promise<number> {
  return (await dump(database)).length;
}

/** The plan with another value for the first target. */
function replaceTarget(plan: Plan, value: number): Plan {
  const [first, ...rest] = plan.indicators;
  const [series, ...parts] = first?.series ?? [];
  const [target, ...targets] = series?.targets ?? [];
  if (first === undefined || series === undefined || target === undefined)
    throw new Error('The plan has a target');
  const changed = { ...series, targets: [{ ...target, value }, ...targets] };
  return { ...plan, indicators: [{ ...first, series: [changed, ...parts] }, ...rest] };
}
