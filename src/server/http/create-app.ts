import { randomUUID } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { type BookAnswer, parseBookAddress } from '../books/answer-book.ts';
import type { BookAddress } from '../books/create-book-shelf.ts';
import type { Log } from '../log/create-log.ts';
import type { Archive } from '../pages/archive.ts';
import type { Publishing } from '../publishing.ts';
import { renderErrorPage } from '../text/render-error-page.ts';
import type { ErrorStatus } from '../text/server-texts.ts';
import { chooseFormat } from './choose-format.ts';
import { parseTarget } from './parse-target.ts';
import { type HeaderList, type PreparedAnswer, prepareAnswer } from './prepared-answer.ts';
import { answerForPage, type SelectedAnswer, selectVariant, toWebResponse } from './select-variant.ts';

/** What a health check is told: nothing about the machine, only whether pages are served and how fresh they are. */
type Health = {
  readonly status: 'ok';
  readonly publications: string;
  readonly pages: number;
  readonly ready: number;
  /** False while the store cannot be asked for new publications; the last known ones are served all the same. */
  readonly storeReachable: boolean;
};

export type AppParts = {
  readonly current: () => Publishing;
  readonly archive: Pick<Archive, 'find'>;
  readonly health: () => Health;
  readonly security: MiddlewareHandler;
  readonly log: Log;
  /** Answers with a book of a publication, where books are printed. */
  readonly answerBook?: (address: BookAddress) => Promise<BookAnswer>;
  /** The staff's side, where there is one, with its own headers. It answers everything under /office by itself. */
  readonly office?: { readonly app: Hono; readonly security: MiddlewareHandler };
};

const allowed = 'GET, HEAD';

/**
 * The routes: health, assets, and the published site for all else. Every answer has the security headers;
 * a failure is logged under an id and answered with a page that names it.
 *
 * @example (await createApp(parts).request('/142034')).status // 200
 */
export function createApp({ current, archive, health, security, log, answerBook, office }: AppParts): Hono {
  const app = new Hono({ getPath: readPath });
  const fail = (context: Context, status: ErrorStatus, id: string | null = null): Response =>
    toResponse(context, prepareError(status, current().dress.stylesheet, id, []));

  app.use((context, next) => {
    const isOffice = office !== undefined && /^\/office(?:\/|$)/.test(readPath(context.req.raw));
    return (isOffice ? office.security : security)(context, next);
  });
  if (office !== undefined) {
    const ask = (context: Context) => office.app.fetch(context.req.raw, context.env);
    app.all('/office', ask);
    app.all('/office/*', ask);
  }
  app.use(async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    const response = fail(context, 405);
    response.headers.set('allow', allowed);
    // What is sent along is not read, so the connection cannot serve another request.
    response.headers.set('connection', 'close');
    return response;
  });
  app.get('/healthz', (context) => context.json(health(), 200, { 'cache-control': 'no-store' }));
  app.get('/favicon.ico', (context) => context.redirect(current().dress.icon, 302));
  app.get('/assets/*', async (context) => {
    const file = await current().assets.get(context.req.path)?.load();
    return file == null ? fail(context, 404) : toResponse(context, file);
  });
  app.get('/:code/books/:no/:file', async (context, next) => {
    const address = parseBookAddress(context.req.path);
    if (address === null || answerBook === undefined) return next();
    const book = await answerBook(address);
    if (typeof book !== 'number') return toResponse(context, book);
    const response = fail(context, book);
    if (book === 503) response.headers.set('retry-after', '60');
    return response;
  });
  app.get('*', async (context) => {
    const target = parseTarget(readTarget(context.req.url));
    if (!target.ok) return fail(context, target.status);
    const pages = (await archive.find(target.path)) ?? current().pages;
    const format = target.search === '' ? chooseFormat(context.req.header('accept')) : null;
    const file = format === null ? null : pages.findAlternate(target.path, format);
    if (file === null) return toResponse(context, pages.answer(target.path, target.search, target.query));
    return toWebResponse(answerForPage(select(context, pages.answer(file, '', target.query)), file));
  });
  app.onError((error, context) => {
    const id = randomUUID();
    log.error('request-failed', error, { id, method: context.req.method, path: readPath(context.req.raw) });
    return fail(context, 500, id);
  });
  return app;
}

/**
 * An error page as an answer of its own, for what never reaches a route.
 *
 * @example prepareError(400, '/assets/site.css', null, headers)
 */
export function prepareError(
  status: ErrorStatus,
  stylesheet: string,
  id: string | null,
  common: HeaderList,
): PreparedAnswer {
  return prepareAnswer(
    {
      status,
      contentType: 'text/html; charset=utf-8',
      body: renderErrorPage(status, stylesheet, id),
      cacheControl: 'no-store',
    },
    common,
  );
}

function toResponse(context: Context, answer: PreparedAnswer): Response {
  return toWebResponse(select(context, answer));
}

function select(context: Context, answer: PreparedAnswer): SelectedAnswer {
  return selectVariant(answer, {
    acceptEncoding: context.req.header('accept-encoding'),
    ifNoneMatch: context.req.header('if-none-match'),
  });
}

/** The request target of an absolute URL: path and query, as they were sent. */
function readTarget(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  return start < 0 ? '/' : url.slice(start).replace(/#.*$/s, '');
}

/** The path for routing. Not decoded: what cannot be decoded must reach the route that says so. */
function readPath(request: Request): string {
  return readTarget(request.url).replace(/\?.*$/s, '');
}
