import { join } from 'node:path';
import { fillText } from '../core/text/fill-text.ts';
import type { Text } from '../core/text/text.ts';
import { setUpPath } from '../office/links.ts';
import { createLog, type Log, type LogLevel } from '../server/log/create-log.ts';
import { type RunningServer, type ServerOptions, startServer } from '../server/start-server.ts';
import { watchNotices } from '../server/watch-notices.ts';
import type { SnapshotSource } from '../server/watch-publications.ts';
import { watchReorganisations } from '../server/watch-reorganisations.ts';
import type { ServeOptions } from './serve-options.ts';
import { type StartProblem, startMessages, startProblems } from './texts/start-texts.ts';

/** Time between two looks for a new publication, in milliseconds. */
const interval = 2_000;

export type ServerWishes = {
  /** How many further ports to try where the asked one is taken. */
  readonly tries: number;
  readonly level: LogLevel;
  readonly office: NonNullable<ServerOptions['office']>;
  /** Whether people are told by mail of what came back and who mentioned them, where there is mail. */
  readonly notices: boolean;
  /** Work that is begun once the server listens. It is told when the server stops, and waited for. */
  readonly whileRunning?: (stopping: AbortSignal) => Promise<void>;
};

/** Time between two looks for something to tell by mail, in milliseconds. */
const noticeInterval = 30_000;

/** Time between two looks for a reorganisation whose day has come, in milliseconds. */
const reorganisationInterval = 60_000;

/**
 * Serves a source of snapshots until the process is told to stop (SIGTERM, SIGINT), and says in both languages where.
 * Gives why it cannot listen as a value.
 *
 * @example const problem = await runServer(store.source, options, { tries: 20, level: 'warn' });
 */
export async function runServer(
  source: SnapshotSource,
  options: ServeOptions,
  { tries, level, office, notices, whileRunning }: ServerWishes,
): Promise<StartProblem | null> {
  const log = createLog(level);
  const server = await startServer({
    source,
    host: options.host,
    port: options.port,
    tries,
    origin: options.origin,
    fontFolder: join(options.dataFolder, 'cache/fonts'),
    bookFolder: join(options.dataFolder, 'cache/books'),
    prepare: true,
    interval,
    log,
    office,
  });
  if ('code' in server) {
    return { code: server.code, detail: server.code === 'host-unknown' ? options.host : String(server.port) };
  }
  // Heard from here on: whoever reads the address may ask for the end at once.
  const told = waitForSignal(server);
  if (options.port !== 0 && server.port !== options.port) {
    say(startMessages.portMoved, { wanted: String(options.port), port: String(server.port) });
  }
  say(startMessages.ready, { address: formatAddress(options.host, server.port) });
  if (office.setUp !== null) {
    const path = `${setUpPath}?token=${office.setUp.token}`;
    say(startMessages.setUp, {
      address: `${options.origin ?? formatAddress(options.host, server.port)}${path}`,
    });
  }
  say(startMessages.howToStop);
  log.info('started', { host: options.host, port: server.port });
  const reorganising = watchReorganisations({ ...office, interval: reorganisationInterval, log });
  const endMail = startMail(office, options.origin, { notices, log });
  const stopping = new AbortController();
  const work = whileRunning?.(stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted) log.error('work-failed', error);
  });
  const signal = await told;
  stopping.abort();
  await work;
  await reorganising.stop();
  await endMail();
  log.info('stopped', { signal });
  say(startMessages.stopped);
  return null;
}

/** Tells people by mail what concerns them, where there is mail and that is wanted; gives how to end it. */
function startMail(
  { store, mailer, now }: ServerWishes['office'],
  origin: string | null,
  { notices, log }: Pick<ServerWishes, 'notices'> & { readonly log: Log },
): () => Promise<void> {
  if (mailer === null) return () => Promise.resolve();
  const watch = notices ? watchNotices({ store, mailer, origin, now, interval: noticeInterval, log }) : null;
  return async () => {
    const isOver = watch?.stop();
    mailer.close();
    await isOver;
  };
}

/**
 * Says why there is no server, with what to do about it, and gives the exit code.
 *
 * @example return sayProblem({ code: 'port-taken', detail: '80' }); // 1
 */
export function sayProblem({ code, detail }: StartProblem): number {
  const text = startProblems[code];
  process.stderr.write(`${fillText(text, { detail }, 'ja')}\n${fillText(text, { detail }, 'en')}\n`);
  return code === 'option-unknown' ? 2 : 1;
}

/** Says a line in Japanese and in English on standard output. */
export function say(text: Text, values: Readonly<Record<string, string>> = {}): void {
  process.stdout.write(`${fillText(text, values, 'ja')}\n${fillText(text, values, 'en')}\n`);
}

/** An address that a browser can open: a server that listens everywhere is reached on this machine. */
function formatAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Waits to be told to stop, and stops. Told again meanwhile, the process ends as any other. */
function waitForSignal(server: RunningServer): Promise<string> {
  return new Promise((resolve, reject) => {
    const stop = (signal: NodeJS.Signals): void => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      server.stop().then(() => resolve(signal), reject);
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
