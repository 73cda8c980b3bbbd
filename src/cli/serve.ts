import { createSnapshotSource, isEmpty, openStoreForServer } from './open-store-for-server.ts';
import { prepareOffice } from './prepare-office.ts';
import { runServer, say, sayProblem } from './run-server.ts';
import { parseServeOptions } from './serve-options.ts';
import { startMessages } from './texts/start-texts.ts';

/**
 * `shirube serve`: the site for the public, from the store as it is. Gives the exit code.
 *
 * @example process.exitCode = await run(['--host', '0.0.0.0']);
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = parseServeOptions(args, process.env, process.cwd());
  if ('code' in options) return sayProblem(options);
  const store = await openStoreForServer(options);
  if ('code' in store) return sayProblem(store);
  try {
    if (await isEmpty(store)) say(startMessages.nothingPublished);
    const office = await prepareOffice(store, options.origin, { demo: false });
    if ('code' in office) return sayProblem(office);
    const problem = await runServer(createSnapshotSource(store), options, {
      tries: 0,
      level: 'info',
      office,
      notices: process.env['SHIRUBE_MAIL_NOTICES'] !== 'off',
    });
    return problem === null ? 0 : sayProblem(problem);
  } finally {
    await store.close();
  }
}
