import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { machineAdministrator, type Staff } from '../../src/app/accounts/staff.ts';
import { joinTransaction } from '../../src/app/join-transaction.ts';
import { loadPlan, proposePlan } from '../../src/app/load-plan.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { proposeActuals } from '../../src/app/propose-actuals.ts';
import { publish } from '../../src/app/publish.ts';
import { recordDepartmentChanges } from '../../src/app/record-department-changes.ts';
import { proposeObservations, recordObservations } from '../../src/app/record-observations.ts';
import { registerMunicipality } from '../../src/app/register-municipality.ts';
import { readActualsCsv } from '../../src/documents/actuals-csv/read-actuals-csv.ts';
import { openStore } from '../../src/store/open-store.ts';
import { smallPlanFile } from '../support/small-plan.ts';

const administrator = machineAdministrator('企画政策課');
const viewer: Staff = {
  person: 'u2',
  name: '監査',
  posts: [{ role: 'viewer', department: null }],
  origin: null,
};
const code = '992011';
const when = { reason: '試験', now: '2026-11-23T09:00:00+09:00' };
const today = '2026-11-23';
let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-use-cases-'));
  const opened = await openStore({ engine: 'sqlite', folder });
  if ('code' in opened) throw new Error(opened.detail);
  store = opened;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function loadSmallPlan(into: Store = store): Promise<void> {
  const proposed = await proposePlan(into, administrator, { code, file: smallPlanFile, name: '見本市' });
  if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
  await loadPlan(into, administrator, proposed.proposal, when);
}

async function proposeRow(row: string) {
  const { entries } = readActualsCsv(`id,year,value\n${row}\n`);
  const proposed = await proposeActuals(store, administrator, { code, entries, today });
  if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
  return proposed.proposal;
}

describe('somebody who may only look', () => {
  test.each([
    ['registers no municipality', () => registerMunicipality(store, viewer, { code, name: '市', ...when })],
    ['proposes no plan', () => proposePlan(store, viewer, { code, file: smallPlanFile, name: '市' })],
    ['proposes no actuals', () => proposeActuals(store, viewer, { code, entries: [], today })],
    ['proposes no results', () => proposeObservations(store, viewer, { code, observations: [] })],
    [
      'records no results',
      () => recordObservations(store, viewer, { code, differences: [], same: 0, lastChangeNo: 0 }, when),
    ],
    [
      'records no reorganisation',
      () => recordDepartmentChanges(store, viewer, { code, changes: [], ...when }),
    ],
    [
      'publishes nothing',
      () => publish(store, viewer, { code, notes: null, resultsUpTo: null, nextResults: null, ...when }),
    ],
  ])('%s', async (_, attempt) => {
    expect(await attempt()).toEqual({ outcome: 'not-allowed' });
    expect(await store.read((reader) => reader.findLastChangeNo(code))).toBe(0);
  });
});

describe('actuals', () => {
  test('need a plan', async () => {
    expect(await proposeActuals(store, administrator, { code, entries: [], today })).toEqual({
      outcome: 'no-plan',
    });
  });

  test('that were overtaken by another change are not written', async () => {
    await loadSmallPlan();
    const [mine, theirs] = [await proposeRow('k1,2024,4'), await proposeRow('k1,2024,5')];
    expect(await recordObservations(store, administrator, theirs, when)).toMatchObject({
      outcome: 'recorded',
    });
    expect(await recordObservations(store, administrator, mine, when)).toEqual({ outcome: 'overtaken' });
    const found = await store.read((reader) => reader.listObservations(code));
    expect(found).toMatchObject([{ indicator: 'k1', year: 2024, value: 5 }]);
  });
});

describe('the departments of a city', () => {
  test('come in beside those of the document, with their divisions, and are kept by the next load', async () => {
    const departments = [
      { name: '保育課', division: 'こども部' },
      { name: '財政課', division: '総務部' },
    ];
    const submission = { code, file: smallPlanFile, name: '見本市', departments };
    const proposed = await proposePlan(store, administrator, submission);
    if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
    await loadPlan(store, administrator, proposed.proposal, when);
    const plan = await store.read((reader) => reader.findPlan(code));
    expect(plan?.departments).toEqual(
      expect.arrayContaining(departments.map((department) => expect.objectContaining(department))),
    );
    expect(await proposePlan(store, administrator, { code, file: smallPlanFile, name: null })).toMatchObject({
      outcome: 'same',
    });
  });
});

describe('several use cases in one transaction', () => {
  test('are there together, or not at all', async () => {
    const failing = store.write(async (writer) => {
      await loadSmallPlan(joinTransaction(writer));
      throw new Error('the power went');
    });
    await expect(failing).rejects.toThrow('the power went');
    expect(await store.read((reader) => reader.listMunicipalities())).toEqual([]);
    await store.write((writer) => loadSmallPlan(joinTransaction(writer)));
    expect(await store.read((reader) => reader.findPlan(code))).not.toBeNull();
  });
});
