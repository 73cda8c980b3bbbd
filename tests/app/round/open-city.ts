import type { Staff } from '../../../src/app/accounts/staff.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { openRound } from '../../../src/app/round/open-round.ts';
import { prepareRound, type WantedRound } from '../../../src/app/round/prepare-round.ts';
import type { Snapshot } from '../../../src/core/publication/snapshot.ts';
import type { OpenedRound } from '../../../src/core/round/open-round.ts';
import type { Post } from '../../../src/core/round/role.ts';
import type { StoreLocation } from '../../../src/store/open-database.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { makeSettings } from '../../core/round/make-settings.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

/** The made-up city of the sample in a store, with an open round on the first year of its plan. */
export type TestRound = {
  readonly store: Store;
  readonly city: Snapshot;
  readonly code: string;
  readonly opened: OpenedRound;
};

export const openingDay = '2027-04-20T00:00:00.000Z';

const { id: _id, ...settings } = makeSettings({
  year: 2026,
  opens: '2027-04-20',
  closes: '2027-06-11',
  due: {
    department: { businessDaysBefore: 5 },
    division: { businessDaysBefore: 5 },
    planning: { date: '2027-06-04' },
  },
  cost: { unit: 'thousand-yen', budgetYears: [2026, 2027], settledYears: [2026] },
});

/** A round on fiscal 2026, the first year of the sample's plan. */
export const settingsOf2026: WantedRound = settings;

export const coordinator: Staff = makeStaff('kikaku', { role: 'coordinator', department: null });

/** Somebody with these posts. */
export function makeStaff(person: string, ...posts: readonly Post[]): Staff {
  return { person, name: person, posts, origin: '192.0.2.7' };
}

/** Opens a store or fails the test with the reason. */
export async function openStoreForTest(location: StoreLocation): Promise<Store> {
  const store = await openStore(location);
  if ('code' in store) throw new Error(`${store.code}: ${store.detail}`);
  return store;
}

/** The city without a round yet. */
export async function openCity(location: StoreLocation): Promise<Omit<TestRound, 'opened'>> {
  const store = await openStoreForTest(location);
  const city = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
  if (city === undefined) throw new Error('The sample has a made-up city');
  const { code } = city.municipality;
  await store.write(async (writer) => {
    const details = { kind: 'plan', madeAt: openingDay, madeBy: '企画政策課', reason: '当初' } as const;
    const no = await writer.addChange(code, details);
    await writer.writeMunicipality(no, city);
    await writer.writePlan(code, no, city.plan);
    await writer.writeObservations(code, no, city.observations);
    await writer.writeDepartmentChanges(code, no, city.departmentChanges);
  });
  return { store, city, code };
}

/** The city with its first round open. */
export async function openTestRound(
  location: StoreLocation,
  more: Partial<WantedRound> = {},
): Promise<TestRound> {
  const office = await openCity(location);
  const { store, code } = office;
  return { ...office, opened: await openRoundOf2026(store, code, more) };
}

/** Prepares and opens a round in a store that has the city. */
export async function openRoundOf2026(
  store: Store,
  code: string,
  more: Partial<WantedRound> = {},
): Promise<OpenedRound> {
  const prepared = await prepareRound(store, coordinator, {
    code,
    round: null,
    settings: { ...settingsOf2026, ...more },
    reason: '準備',
    now: openingDay,
  });
  if (prepared.outcome !== 'prepared') throw new Error(JSON.stringify(prepared));
  const request = { code, round: prepared.round.id, reason: '令和8年度実績の照会', now: openingDay };
  const opening = await openRound(store, coordinator, request);
  if (opening.outcome !== 'opened') throw new Error(JSON.stringify(opening));
  return opening.opened;
}

/** One of what there must be. */
export function needed<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`There must be ${what}`);
  return value;
}
