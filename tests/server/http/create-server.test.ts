import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from '../../../src/server/http/create-server.ts';
import { listen } from '../../../src/server/http/listen.ts';
import { createSmallApp } from '../support/small-site.ts';

let server: Server;
let port: number;

beforeAll(async () => {
  const { app, current, common } = await createSmallApp();
  server = createServer({ app, current, common });
  const heard = await listen(server, { host: '127.0.0.1', port: 0, tries: 0 });
  port = heard.port;
});
afterAll(() => void server.close());

/** Sends bytes as they are, for requests that no client library would send, and gives the whole answer. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  socket.on('error', () => socket.destroy());
  socket.end(text);
  await once(socket, 'close');
  return Buffer.concat(parts).toString('latin1');
}

async function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const request = httpRequest({ host: '127.0.0.1', port, path, headers, method, agent: false }).end();
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (response === undefined) throw new Error('no response');
  let size = 0;
  for await (const part of response) size += part.length;
  return { status: response.statusCode, headers: response.headers, size };
}

describe('a page', () => {
  test('is the same by the quick way and by the app', async () => {
    const made = await ask('/city', { 'accept-encoding': 'gzip' });
    const ready = await ask('/city', { 'accept-encoding': 'gzip' });
    expect(ready.status).toBe(200);
    expect(ready.size).toBe(made.size);
    const { date: _, connection: __, ...headers } = ready.headers;
    expect(made.headers).toMatchObject(headers);
  });

  test('comes compressed as asked, and once only', async () => {
    const [plain, gzip, br] = await Promise.all([
      ask('/'),
      ask('/', { 'accept-encoding': 'gzip' }),
      ask('/', { 'accept-encoding': 'br, gzip' }),
    ]);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(br.headers['content-encoding']).toBe('br');
    expect(plain.size).toBeGreaterThan(10_000);
    expect(gzip.size).toBeLessThan(plain.size / 10);
    expect(br.size).toBeLessThan(plain.size / 10);
  });

  test('answers HEAD and a fresh ETag without a body', async () => {
    const { headers } = await ask('/city');
    const head = await ask('/city', {}, 'HEAD');
    expect(head).toMatchObject({
      status: 200,
      size: 0,
      headers: { 'content-length': headers['content-length'] },
    });
    expect(await ask('/city', { 'if-none-match': headers.etag ?? '' })).toMatchObject({
      status: 304,
      size: 0,
    });
  });
});

describe('hostile requests', () => {
  test.each([
    ['dots', 'GET /../../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['encoded dots', 'GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    [
      'dots under assets',
      'GET /assets/../../package.json HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      404,
    ],
    ['encoded slashes', 'GET /..%2f..%2fetc%2fpasswd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['a backslash', 'GET /..\\..\\etc HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['malformed percent signs', 'GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    ['another host in the path', 'GET //evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['a proxy request', 'GET http://evil.example/city HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 200],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', null],
    ['a strange host', 'GET /nothing HTTP/1.1\r\nHost: a/b@c\r\nConnection: close\r\n\r\n', 400],
    ['no host', 'GET /nothing HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a huge header', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, 431],
    ['no HTTP at all', '\u0016\u0003\u0001\r\n\r\n', 400],
    ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
    ],
  ])('%s', async (_, text, status) => {
    const answer = await sendRaw(text);
    if (status === null) {
      expect(answer).toBe('');
      return;
    }
    expect(answer.split('\r\n')[0]).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain("default-src 'none'");
    expect(answer).not.toMatch(/root:|"dependencies"|node_modules|\.ts:/);
    expect(answer.toLowerCase()).not.toContain('location: //');
  });

  test('the server goes on after all of them', async () => {
    expect((await ask('/city')).status).toBe(200);
  });
});

describe('listen', () => {
  test('takes the next port where one is taken, and says so where all are', async () => {
    const { app, current, common } = await createSmallApp();
    const second = createServer({ app, current, common });
    const heard = await listen(second, { host: '127.0.0.1', port, tries: 5 });
    expect('code' in heard).toBe(false);
    expect(heard.port).toBeGreaterThan(port);
    const third = createServer({ app, current, common });
    expect(await listen(third, { host: '127.0.0.1', port, tries: 0 })).toEqual({ code: 'port-taken', port });
    second.close();
  });

  test('says that a host is not on this machine', async () => {
    const { app, current, common } = await createSmallApp();
    const heard = await listen(createServer({ app, current, common }), {
      host: '192.0.2.1',
      port: 0,
      tries: 0,
    });
    expect(heard).toEqual({ code: 'host-unknown', port: 0 });
  });
});
