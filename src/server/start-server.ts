import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerBook } from './books/answer-book.ts';
import { createBookShelf } from './books/create-book-shelf.ts';
import { printBook } from './books/print-book.ts';
import { createApp } from './http/create-app.ts';
import { createServer } from './http/create-server.ts';
import { type ListenProblem, listen } from './http/listen.ts';
import { createSecurityHeaders, listHeaders } from './http/security-headers.ts';
import type { Log } from './log/create-log.ts';
import { createOffice } from './office/create-office.tsx';
import { scriptPaths } from './office/handlers/script.ts';
import { stylesheetPath } from './office/handlers/stylesheet.ts';
import type { OfficeParts } from './office/office-call.ts';
import { createArchive } from './pages/archive.ts';
import { createPreviewShelf } from './preview/create-preview-shelf.ts';
import { createPublishing, type Publishing } from './publishing.ts';
import {
  type Published,
  readPublished,
  type SnapshotSource,
  watchPublications,
} from './watch-publications.ts';

export type ServerOptions = {
  readonly source: SnapshotSource;
  readonly host: string;
  readonly port: number;
  /** How many ports after `port` to try where it is taken. */
  readonly tries: number;
  /** Where the site is reached from outside (`https://plan.example.jp`), where somebody said so. */
  readonly origin: string | null;
  readonly fontFolder: string;
  /** Keeps the books that were made; where it is left out, no books are printed. */
  readonly bookFolder?: string;
  /** Whether to make pages and fonts ready before somebody asks for them. */
  readonly prepare: boolean;
  /** Time between two looks for a new publication, in milliseconds. */
  readonly interval: number;
  readonly log: Log;
  /** What the staff's side needs, where it is served. */
  readonly office?: Omit<OfficeParts, 'assets' | 'origin' | 'previews' | 'printBook'>;
};

export type RunningServer = {
  readonly port: number;
  /** Looks for a new publication now. */
  readonly refresh: () => Promise<void>;
  /** Takes no more requests, finishes those that are under way, and lets go of everything. */
  readonly stop: () => Promise<void>;
};

/** Time left to the first visitors before pages are made ready in the background, in milliseconds. */
const headStart = 300;

/** Requests under way get this long to end when the server stops, in milliseconds. */
const farewell = 5_000;

/**
 * Serves what the source has published, and follows it: a new publication replaces the old one at once and as a whole.
 * Gives why it cannot listen as a value; rejects where the source cannot be read.
 *
 * @example await startServer({ source, host: '127.0.0.1', port: 8642, tries: 20, … }) // { port: 8642, stop, … }
 */
export async function startServer(options: ServerOptions): Promise<RunningServer | ListenProblem> {
  const { source, log, origin, fontFolder, bookFolder } = options;
  const https = origin?.startsWith('https:') ?? false;
  const security = createSecurityHeaders({ https, scripts: false });
  const common = (await listHeaders(security)).flat();
  const version = await source.readVersion();
  const shelf =
    bookFolder === undefined || source.archive === undefined
      ? null
      : createBookShelf({ folder: bookFolder, findPublication: source.archive.readPublication });
  const books = shelf === null ? {} : { books: 'all' as const };
  const publishingOptions = { common, fontFolder, log, origin, ...books };
  const lay = (name: string, { snapshots, records }: Published, before: Publishing | null): Publishing =>
    createPublishing(name, snapshots, { ...publishingOptions, records }, before);
  let current = lay(version, await readPublished(source), null);
  const archive = createArchive(source.archive, { common, origin, ...books, dress: () => current.dress });
  let stopped = false;
  const isCurrent = (publishing: Publishing): boolean => !stopped && publishing === current;

  const watch = watchPublications(source, {
    version,
    interval: options.interval,
    log,
    onChange: (latest, published) => {
      current = lay(latest, published, current);
      archive.forget();
      shelf?.forget();
      log.info('publication-changed', { publications: latest });
      if (options.prepare) void prepare(current, isCurrent, log);
    },
  });
  const health = () => ({
    status: 'ok' as const,
    publications: current.version,
    ...current.pages.count(),
    storeReachable: watch.reachable(),
  });
  const assets = () => ({
    stylesheets: [current.dress.stylesheet, stylesheetPath],
    icon: current.dress.icon,
    scripts: scriptPaths,
  });
  const office = options.office && {
    app: createOffice({
      ...options.office,
      assets,
      origin,
      previews: createPreviewShelf(),
      printBook: bookFolder === undefined ? null : printBook,
    }),
    security: createSecurityHeaders({ https, scripts: true }),
  };
  const app = createApp({
    current: () => current,
    archive,
    health,
    security,
    log,
    ...(shelf && { answerBook: (address) => answerBook(shelf, address, common) }),
    ...(office && { office }),
  });
  const server = createServer({ app, current: () => current, common });
  const heard = await listen(server, options);
  if ('code' in heard) {
    watch.stop();
    return heard;
  }
  if (options.prepare) void prepare(current, isCurrent, log);
  return {
    port: heard.port,
    refresh: watch.check,
    stop: () => {
      stopped = true;
      watch.stop();
      return close(server);
    },
  };
}

/**
 * Makes fonts and pages ready in the background. After each page it rests as long as that took, so that requests are
 * answered in between and half of the processor stays free.
 */
async function prepare(
  publishing: Publishing,
  isCurrent: (publishing: Publishing) => boolean,
  log: Log,
): Promise<void> {
  try {
    await wait(headStart, undefined, { ref: false });
    if (!isCurrent(publishing)) return;
    void publishing.makeFonts();
    let before = performance.now();
    while (isCurrent(publishing) && publishing.pages.warmNext()) {
      await wait(performance.now() - before, undefined, { ref: false });
      before = performance.now();
    }
  } catch (error) {
    log.error('page-failed', error, { publications: publishing.version });
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), farewell);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
