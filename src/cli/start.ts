import { join } from 'node:path';
import { openStoreForServer } from './open-store-for-server.ts';
import { runServer, say, sayProblem } from './run-server.ts';
import { loadSample } from './sample/load-sample.ts';
import { parseServeOptions } from './serve-options.ts';
import { startMessages } from './texts/start-texts.ts';

/** Ports tried after the asked one where it is taken. */
const tries = 20;

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
    if (options.sample && (await store.isEmpty())) {
      say(startMessages.loadingSample);
      const problem = await loadSample(store, join(import.meta.dirname, '../sample'));
      if (problem !== null) return sayProblem(problem);
    }
    const problem = await runServer(store.source, options, { tries, level: 'warn' });
    return problem === null ? 0 : sayProblem(problem);
  } finally {
    await store.close();
  }
}
