import type { Store } from '../app/ports/store.ts';
import { listOut, listVisible, readErrata, readOut, readVisible } from '../app/publication/read-visible.ts';
import { groupBy } from '../core/plan/group-by.ts';
import { hideCredentials } from '../server/log/create-log.ts';
import type { SnapshotSource } from '../server/watch-publications.ts';
import { findProblem, type StoreProblem } from '../store/find-problem.ts';
import { locateStore } from '../store/locate-store.ts';
import type { StoreLocation } from '../store/open-database.ts';
import { openStore } from '../store/open-store.ts';
import type { ServeOptions } from './serve-options.ts';
import type { StartProblem, StartProblemCode } from './texts/start-texts.ts';

const problemCodes = {
  'folder-unwritable': 'data-not-writable',
  'not-a-database': 'store-damaged',
  locked: 'store-locked',
  'newer-schema': 'store-newer',
  unreachable: 'store-unreachable',
} as const satisfies Record<StoreProblem['code'], StartProblemCode>;

/** Where a store is: a folder, or a database that takes its place. */
export type StorePlace = Pick<ServeOptions, 'dataFolder' | 'databaseUrl'>;

/**
 * Opens the store that the options name, and brings its tables up to date. Why it cannot be opened comes back as a
 * value that can be shown: without the password of a database.
 *
 * @example const store = await openStoreForServer(options);
 */
export async function openStoreForServer(place: StorePlace): Promise<Store | StartProblem> {
  const store = await openStore(locateStoreAt(place));
  return 'code' in store ? describeStoreProblem(store, place) : store;
}

/** The place as the store knows it. */
export function locateStoreAt({ dataFolder, databaseUrl }: StorePlace): StoreLocation {
  return locateStore({ folder: dataFolder, databaseUrl: databaseUrl ?? undefined });
}

/** Why a store cannot be opened, as it is shown: with where it is, and without the password of a database. */
export function describeStoreProblem(
  { code }: StoreProblem,
  { dataFolder, databaseUrl }: StorePlace,
): StartProblem {
  return { code: problemCodes[code], detail: hideCredentials(databaseUrl ?? dataFolder) };
}

/**
 * What an error while a store was in use means: held by another program, gone, full. Null for anything else, which is
 * a bug. Whatever was being written was rolled back.
 *
 * @example const problem = explainStoreError(error, place); // { code: 'store-locked', detail: '/var/lib/shirube' }
 */
export function explainStoreError(error: unknown, place: StorePlace): StartProblem | null {
  const problem = findProblem(error, locateStoreAt(place).engine);
  return problem === null ? null : describeStoreProblem(problem, place);
}

/**
 * What a store has published, for the server: of every municipality the publication that the public sees at the
 * moment, which changes when one is written or withdrawn, and when the time of one comes.
 *
 * @example await startServer({ source: createSnapshotSource(store), … })
 */
export function createSnapshotSource(
  store: Store,
  now: () => string = () => new Date().toISOString(),
): SnapshotSource {
  return {
    readVersion: () =>
      store.read(async (reader) => {
        const withdrawn = (await listOut(reader, now())).filter((record) => record.withdrawn !== null);
        const visible = (await listVisible(reader, now())).map(({ code, no }) => `${code}:${no}`);
        return [...visible, ...withdrawn.map(({ code, no }) => `${code}:-${no}`)].join(' ');
      }),
    readSnapshots: () => store.read((reader) => readVisible(reader, now())),
    archive: {
      readRecords: async () =>
        groupBy(await store.read((reader) => listOut(reader, now())), ({ code }) => code),
      readPublication: (code, no) => store.read((reader) => readOut(reader, { code, no, now: now() })),
      readErrata: (code, no) => store.read((reader) => readErrata(reader, { code, no, now: now() })),
    },
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
