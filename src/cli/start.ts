import { join } from 'node:path';
import type { Store } from '../app/ports/store.ts';
import {
  createSnapshotSource,
  explainStoreError,
  isEmpty,
  openStoreForServer,
} from './open-store-for-server.ts';
import { prepareOffice } from './prepare-office.ts';
import { runServer, say, sayProblem } from './run-server.ts';
import { loadSample } from './sample/load-sample.ts';
import { openSampleRound } from './sample/open-sample-round.ts';
import { prepareSampleEdition } from './sample/prepare-sample-edition.ts';
import { prepareSampleReorganisation } from './sample/prepare-sample-reorganisation.ts';
import { readSample } from './sample/read-sample.ts';
import { parseServeOptions, type ServeOptions } from './serve-options.ts';
import { type StartProblem, startMessages } from './texts/start-texts.ts';

/** Ports tried after the asked one where it is taken. */
const tries = 20;

/** The sample comes with the product, beside the built files. */
const sampleFolder = join(import.meta.dirname, '../sample');

/**
 * `shirube start`: a site for this machine, with the sample in it where the store is empty. Gives the exit code.
 *
 * @example process.exitCode = await run(['--port', '9000']);
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseServeOptions(args, process.env, process.cwd());
  if ('code' in options) return sayProblem(options);
  const store = await openStoreForServer(options);
  if ('code' in store) return sayProblem(store);
  try {
    const unfilled = options.sample ? await fillEmptyStore(store, options) : null;
    if (unfilled !== null) return sayProblem(unfilled);
    const office = await prepareOffice(store, options.origin, { demo: true });
    if ('code' in office) return sayProblem(office);
    const problem = await runServer(createSnapshotSource(store), options, {
      tries,
      level: 'warn',
      office,
      notices: false,
      whileRunning: (stopping) => fillSampleOffices(store, stopping),
    });
    return problem === null ? 0 : sayProblem(problem);
  } finally {
    await store.close();
  }
}

/** Made-up cities have something to look at in the office too; the site need not wait for it. */
async function fillSampleOffices(store: Store, stopping: AbortSignal): Promise<void> {
  const now = new Date().toISOString();
  for (const { municipality } of await store.read((reader) => reader.listMunicipalities())) {
    await openSampleRound(store, { municipality, now, stopping });
    if (stopping.aborted) return;
    await prepareSampleEdition(store, { municipality, now });
    await prepareSampleReorganisation(store, { municipality, now });
  }
}

async function fillEmptyStore(store: Store, options: ServeOptions): Promise<StartProblem | null> {
  if (!(await isEmpty(store))) return null;
  say(startMessages.loadingSample);
  let cities: Awaited<ReturnType<typeof readSample>>;
  try {
    cities = await readSample(sampleFolder);
  } catch (error) {
    return { code: 'sample-unreadable', detail: error instanceof Error ? error.message : sampleFolder };
  }
  try {
    await loadSample(store, cities, new Date().toISOString());
    return null;
  } catch (error) {
    const problem = explainStoreError(error, options);
    if (problem === null) throw error;
    return problem;
  }
}
