import { describe, expect, test } from 'vitest';
import { createSmallApp } from '../support/small-site.ts';

const kinds = [
  ['a page', '/city', 200],
  ['figures', '/city.json', 200],
  ['a search', '/city?q=x', 200],
  ['an asset', '/assets/site.abc.css', 200],
  ['the health check', '/healthz', 200],
  ['an unknown page', '/nothing', 404],
  ['an unknown asset', '/assets/../secret', 404],
  ['a font that could not be made', '/assets/lost.woff2', 404],
  ['a redirect', '/city/', 301],
  ['an unreadable address', '/%E6%A3', 400],
  ['a very long address', `/${'a'.repeat(3000)}`, 414],
  ['a failure', '/broken', 500],
] as const;

describe('security headers', () => {
  test.each(kinds)('stand on %s', async (_, path, status) => {
    const { app } = await createSmallApp();
    const response = await app.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
    expect(response.headers.has('strict-transport-security')).toBe(false);
    expect(response.headers.has('x-powered-by')).toBe(false);
  });

  test('promise https only where https is spoken', async () => {
    const { app } = await createSmallApp({ https: true });
    expect((await app.request('/city')).headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('methods', () => {
  test.each(kinds.filter(([, , status]) => status !== 500))(
    'HEAD of %s is GET without a body',
    async (_, path, status) => {
      const { app } = await createSmallApp();
      const head = await app.request(path, { method: 'HEAD' });
      const get = await app.request(path);
      expect(head.status).toBe(status);
      expect(await head.text()).toBe('');
      expect([...head.headers]).toEqual([...get.headers]);
    },
  );

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is refused', async (method) => {
    const { app } = await createSmallApp();
    for (const path of ['/', '/city', '/healthz', '/assets/site.abc.css', '/nothing', '/%']) {
      const response = await app.request(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});

describe('caching', () => {
  test('a page is asked for again with its ETag and not sent again', async () => {
    const { app } = await createSmallApp();
    const first = await app.request('/city', { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const again = await app.request('/city', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('vary')).toBe('accept, accept-encoding');
  });

  test.each([
    ['/nothing', 'no-store'],
    ['/%', 'no-store'],
    ['/broken', 'no-store'],
    ['/healthz', 'no-store'],
    ['/assets/site.abc.css', 'public, immutable'],
  ])('%s: %s', async (path, value) => {
    const { app } = await createSmallApp();
    expect((await app.request(path)).headers.get('cache-control')).toBe(value);
  });
});

describe('a failure', () => {
  test('is answered with a number that stands in the log, and shows nothing else of itself', async () => {
    const { app, lines } = await createSmallApp();
    const response = await app.request('/broken?q=my-name');
    const page = await response.text();
    expect(response.status).toBe(500);
    expect(page).not.toMatch(/rendered|secret|Error|\.ts/);
    expect(lines).toHaveLength(1);
    const entry: Record<string, unknown> = JSON.parse(lines[0] ?? '');
    expect(entry).toMatchObject({ level: 50, event: 'request-failed', method: 'GET', path: '/broken' });
    expect(page).toContain(String(entry['id']));
    expect(lines[0]).not.toMatch(/my-name|secret/);
  });

  test('of one page leaves the others as they are', async () => {
    const { app } = await createSmallApp();
    await app.request('/broken');
    expect((await app.request('/city')).status).toBe(200);
  });
});

test('an error page shows nothing of the address', async () => {
  const { app } = await createSmallApp();
  for (const path of ['/%3Cscript%3Ealert(1)%3C/script%3E%', `/${'<b>'.repeat(900)}`]) {
    const response = await app.request(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(/<script|<b>|alert/);
  }
});
