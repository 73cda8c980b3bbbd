import type { ServerStore } from '../open-store-for-server.ts';
import type { StartProblem } from '../texts/start-texts.ts';
import { readSample } from './read-sample.ts';

/**
 * Puts the sample's cities into an empty store and publishes them. Gives what keeps it from doing so.
 *
 * @example const problem = await loadSample(store, 'sample');
 */
export async function loadSample(store: ServerStore, folder: string): Promise<StartProblem | null> {
  let cities: Awaited<ReturnType<typeof readSample>>;
  try {
    cities = await readSample(folder);
  } catch (error) {
    return { code: 'sample-unreadable', detail: error instanceof Error ? error.message : folder };
  }
  for (const city of cities) await store.loadCity(city);
  return null;
}
