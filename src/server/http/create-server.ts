import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Publishing } from '../publishing.ts';
import { chooseFormat } from './choose-format.ts';
import { prepareError } from './create-app.ts';
import type { HeaderList } from './prepared-answer.ts';
import { selectVariant, toWebResponse } from './select-variant.ts';

export type ServerParts = {
  readonly app: Hono;
  readonly current: () => Publishing;
  readonly common: HeaderList;
};

const limits = {
  // Longest time to wait for a request's head and for all of it, and to keep an idle connection, in milliseconds.
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  // A request without a host is refused by the app, with all headers that an answer must have.
  requireHostHeader: false,
} as const;

/**
 * The HTTP server: published pages that are ready go out as the bytes they are, everything else passes through the app.
 *
 * @example createServer({ app, current, common }).listen(8642, '127.0.0.1')
 */
export function createServer({ app, current, common }: ServerParts): Server {
  const refuse = () =>
    toWebResponse({
      status: 400,
      ...prepareError(400, current().dress.stylesheet, null, common).variants.identity,
    });
  const answerByApp = getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: refuse });
  const server = createHttpServer(limits, (request, response) => {
    if (!sendReadyPage(request, response, current())) void answerByApp(request, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return;
    socket.end(
      renderRefusal(
        error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request',
        common,
      ),
    );
  });
  return server;
}

function sendReadyPage(request: IncomingMessage, response: ServerResponse, { pages }: Publishing): boolean {
  const { method, url, headers } = request;
  if ((method !== 'GET' && method !== 'HEAD') || url === undefined) return false;
  // Who wants another form than the page goes by the app, which finds it.
  if (chooseFormat(headers.accept) !== null) return false;
  const page = pages.findReady(url);
  if (page === null) return false;
  const selected = selectVariant(page, {
    acceptEncoding: headers['accept-encoding']?.toString(),
    ifNoneMatch: headers['if-none-match'],
  });
  response.writeHead(selected.status, [...selected.headers]);
  if (method === 'HEAD' || selected.body === null) response.end();
  else response.end(selected.body);
  return true;
}

/** An answer to what is no HTTP request, or too long a one: written by hand, since Node has not made a response for it. */
function renderRefusal(status: string, common: HeaderList): string {
  const lines = [`HTTP/1.1 ${status}`, 'connection: close', 'content-length: 0'];
  for (let at = 0; at + 1 < common.length; at += 2) lines.push(`${common[at]}: ${common[at + 1]}`);
  return `${lines.join('\r\n')}\r\n\r\n`;
}
