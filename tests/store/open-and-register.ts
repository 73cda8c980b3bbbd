// Opens the store as soon as a file appears, enters one municipality, and ends: several of these start at one moment.

import { existsSync } from 'node:fs';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { registerMunicipality } from '../../src/app/register-municipality.ts';
import type { StoreLocation } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/open-store.ts';

const [where = '{}', signal = '', code = ''] = process.argv.slice(2);
const location: StoreLocation = JSON.parse(where);
process.stdout.write('ready\n');
while (!existsSync(signal)) await new Promise((resolve) => setImmediate(resolve));
const store = await openStore(location);
if ('code' in store) throw new Error(`${store.code}: ${store.detail}`);
const staff = machineAdministrator('試験');
const now = '2026-04-01T09:00:00+09:00';
const { outcome } = await registerMunicipality(store, staff, {
  code,
  name: `市${code}`,
  reason: '登録',
  now,
});
await store.close();
process.stdout.write(`${outcome}\n`);
