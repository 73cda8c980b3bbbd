import { join } from 'node:path';
import type { Mailer } from '../../../../src/app/ports/mailer.ts';
import { createLog } from '../../../../src/server/log/create-log.ts';
import { openSetUpGate } from '../../../../src/server/office/set-up-gate.ts';
import type { SignOn } from '../../../../src/server/office/sign-on.ts';
import { startServer } from '../../../../src/server/start-server.ts';
import type { SnapshotSource } from '../../../../src/server/watch-publications.ts';
import type { StoreLocation } from '../../../../src/store/open-database.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import { openOffice, quickSecrets, type TestOffice } from '../../../support/office.ts';
import { readSampleSnapshots } from '../../../support/sample-snapshots.ts';

const fontFolder = join(import.meta.dirname, '../../../../.cache/fonts');

export type OfficeServer = TestOffice & {
  readonly origin: string;
  readonly stop: () => Promise<void>;
};

export type OfficeServerOptions = {
  readonly location: StoreLocation;
  readonly demo?: boolean;
  readonly signOn?: (origin: string) => ReadonlyMap<string, SignOn>;
  /** For a sign-on, which must know where it returns to before there is a server. */
  readonly port?: number;
  /** None where it is left out. */
  readonly mailer?: Mailer;
  /** What the office takes for now; the clock of the machine where it is left out. */
  readonly now?: string;
  /** What the public sees; the sample as it is where it is left out. */
  readonly source?: SnapshotSource;
};

/** Serves the made-up city and its office on a free port. */
export async function startOfficeServer(options: OfficeServerOptions): Promise<OfficeServer> {
  const office = await openOffice(options.location, new Date().toISOString());
  const server = await serve(office, options);
  const stop = async (): Promise<void> => {
    await server.stop();
    await office.store.close();
  };
  return { ...office, origin: server.origin, stop };
}

const sampleSource: SnapshotSource = {
  readVersion: () => Promise.resolve('sample'),
  readSnapshots: () => Promise.resolve(readSampleSnapshots()),
};

/** Serves an office on a store that is open: the same one again, or one in which nothing is. */
export async function serve(
  { store }: Pick<TestOffice, 'store'>,
  {
    demo = false,
    signOn,
    port = 0,
    mailer,
    now,
    source = sampleSource,
  }: Omit<OfficeServerOptions, 'location'>,
) {
  const gate = demo ? null : await openSetUpGate(store, quickSecrets);
  const server = await startServer({
    source,
    host: '127.0.0.1',
    port,
    tries: 0,
    origin: port === 0 ? null : `http://127.0.0.1:${port}`,
    fontFolder,
    prepare: false,
    interval: 60_000,
    log: createLog('error'),
    office: {
      store,
      secrets: quickSecrets,
      now: () => now ?? new Date().toISOString(),
      proxies: 0,
      demo,
      setUp: gate,
      signOn: signOn?.(`http://127.0.0.1:${port}`) ?? new Map(),
      mailer: mailer ?? null,
    },
  });
  if ('code' in server) throw new Error(`The server does not listen: ${server.code}`);
  return { origin: `http://127.0.0.1:${server.port}`, stop: server.stop, setUpToken: gate?.token ?? null };
}

/** A store in which nothing is. */
export async function openEmptyStore(location: StoreLocation) {
  const store = await openStore(location);
  if ('code' in store) throw new Error(store.code);
  return store;
}
