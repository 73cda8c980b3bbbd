import type { Store } from '../app/ports/store.ts';
import type { Snapshot } from '../core/publication/snapshot.ts';
import { hideCredentials } from '../server/log/create-log.ts';
import type { SnapshotSource } from '../server/watch-publications.ts';
import { locateStore } from '../store/locate-store.ts';
import type { OpenProblem } from '../store/open-database.ts';
import { openStore } from '../store/open-store.ts';
import type { ServeOptions } from './serve-options.ts';
import type { StartProblem, StartProblemCode } from './texts/start-texts.ts';

const problemCodes = {
  'folder-unwritable': 'data-not-writable',
  'not-a-database': 'store-damaged',
  locked: 'store-locked',
  'newer-schema': 'store-newer',
  unreachable: 'store-unreachable',
} as const satisfies Record<OpenProblem['code'], StartProblemCode>;

/**
 * Opens the store that the options name, and brings its tables up to date. Why it cannot be opened comes back as a
 * value that can be shown: without the password of a database.
 *
 * @example const store = await openStoreForServer(options);
 */
export async function openStoreForServer({
  dataFolder,
  databaseUrl,
}: Pick<ServeOptions, 'dataFolder' | 'databaseUrl'>): Promise<Store | StartProblem> {
  const store = await openStore(locateStore({ folder: dataFolder, databaseUrl: databaseUrl ?? undefined }));
  if (!('code' in store)) return store;
  return describeOpenProblem(store, databaseUrl ?? dataFolder);
}

/** Why a store cannot be opened, as it is shown: with where it is, and without the password of a database. */
export function describeOpenProblem({ code }: OpenProblem, location: string): StartProblem {
  return { code: problemCodes[code], detail: hideCredentials(location) };
}

/**
 * What a store has published, for the server: the latest publication of every municipality.
 *
 * @example await startServer({ source: createSnapshotSource(store), … })
 */
export function createSnapshotSource(store: Store): SnapshotSource {
  return {
    readVersion: async () => {
      const latest = await store.read((reader) => reader.listLatestPublications());
      return latest.map(({ code, no }) => `${code}:${no}`).join(' ');
    },
    readSnapshots: () =>
      store.read(async (reader) => {
        const snapshots: Snapshot[] = [];
        for (const { code, no } of await reader.listLatestPublications()) {
          const snapshot = await reader.findPublication(code, no);
          if (snapshot !== null) snapshots.push(snapshot);
        }
        return snapshots;
      }),
  };
}

/**
 * True where no municipality was ever entered.
 *
 * @example if (await isEmpty(store)) await loadSample(store, 'sample');
 */
export function isEmpty(store: Store): Promise<boolean> {
  return store.read(async (reader) => (await reader.listMunicipalities()).length === 0);
}
