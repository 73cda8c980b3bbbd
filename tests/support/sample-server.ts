import { join } from 'node:path';
import { createLog } from '../../src/server/log/create-log.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { readSampleSnapshots } from './sample-snapshots.ts';

/** Fonts made for one run are there for the next. */
const fontFolder = join(import.meta.dirname, '../../.cache/fonts');

/** Serves both cities of the sample on a free port. */
export async function startSampleServer(): Promise<RunningServer & { readonly origin: string }> {
  const server = await startServer({
    source: {
      readVersion: () => Promise.resolve('sample'),
      readSnapshots: () => Promise.resolve(readSampleSnapshots()),
    },
    host: '127.0.0.1',
    port: 0,
    tries: 0,
    origin: null,
    fontFolder,
    prepare: false,
    interval: 60_000,
    log: createLog('warn'),
  });
  if ('code' in server) throw new Error(`The sample's server does not listen: ${server.code}`);
  return { ...server, origin: `http://127.0.0.1:${server.port}` };
}
