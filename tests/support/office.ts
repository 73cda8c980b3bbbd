import { setUp } from '../../src/app/accounts/set-up.ts';
import type { Staff } from '../../src/app/accounts/staff.ts';
import type { Secrets } from '../../src/app/ports/secrets.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import type { Role } from '../../src/core/round/role.ts';
import { createSecrets } from '../../src/server/office/create-secrets.ts';
import type { StoreLocation } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readSampleSnapshots } from './sample-snapshots.ts';

/** A city whose plan is loaded and which has its first administrator. */
export type TestOffice = {
  readonly store: Store;
  readonly secrets: Secrets;
  readonly city: Snapshot;
  readonly code: string;
  /** The administrator, as somebody who acts. */
  readonly administrator: Staff;
};

export const administratorPassword = 'みおかわ-夜明けの坂道-71';

/** Hashing at a cost that a test can pay; the cost of the product has a test of its own. */
export const quickSecrets: Secrets = createSecrets({ cost: 10 });

/** Opens a store with the made-up city of the sample in it. */
export async function openOffice(location: StoreLocation, now: string): Promise<TestOffice> {
  const store = await openStore(location);
  if ('code' in store) throw new Error(`${store.code}: ${store.detail}`);
  const city = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
  if (city === undefined) throw new Error('The sample has a made-up city');
  const { code } = city.municipality;
  await store.write(async (writer) => {
    const no = await writer.addChange(code, {
      kind: 'plan',
      madeAt: now,
      madeBy: '企画政策課',
      reason: '当初',
    });
    await writer.writeMunicipality(no, city);
    await writer.writePlan(code, no, city.plan);
  });
  const done = await setUp(store, quickSecrets, {
    municipality: city.municipality,
    administrator: {
      loginName: 'kanri',
      displayName: '管理 一郎',
      password: administratorPassword,
      repeated: administratorPassword,
    },
    origin: '192.0.2.10',
    now,
  });
  if (done.outcome !== 'set-up') throw new Error(`The city is not set up: ${done.outcome}`);
  return { store, secrets: quickSecrets, city, code, administrator: makeStaff('administrator') };
}

/** Somebody who acts in one role, without an account of their own. */
export function makeStaff(
  role: Exclude<Role, 'reporter' | 'approver' | 'division-head' | 'theme-coordinator'>,
): Staff {
  return { person: 'u1', name: '管理 一郎', posts: [{ role, department: null }], origin: '192.0.2.10' };
}
