import { createApp } from '../../../src/server/http/create-app.ts';
import { type HeaderList, prepareAnswer } from '../../../src/server/http/prepared-answer.ts';
import { createSecurityHeaders, listHeaders } from '../../../src/server/http/security-headers.ts';
import { createLog } from '../../../src/server/log/create-log.ts';
import { createPublishedPages } from '../../../src/server/pages/published-pages.ts';
import type { Publishing } from '../../../src/server/publishing.ts';
import type { Site, SitePage } from '../../../src/site/contract.ts';

const html = 'text/html; charset=utf-8';

/** A site of three pages, one of which fails: enough to see what the server does with any site. */
const smallSite: Site = {
  paths: () => ['/', '/city', '/city.json', '/broken'],
  get: (path, query): SitePage => {
    if (path === '/broken') throw new Error('A page that cannot be rendered: postgres://user:secret@db/x');
    if (path === '/') return { status: 200, contentType: html, body: `<!doctype html>${'森'.repeat(4000)}` };
    if (path === '/city' && query.has('q')) {
      return { status: 200, contentType: html, body: `<!doctype html>${query.getAll('q').length}` };
    }
    if (path === '/city') return { status: 200, contentType: html, body: '<!doctype html>city' };
    if (path === '/city.json') {
      return { status: 200, contentType: 'application/json; charset=utf-8', body: '{"city":1}' };
    }
    return { status: 404, contentType: html, body: '<!doctype html>no such page' };
  },
};

/** An app around the small site, and the lines that it logged. */
export async function createSmallApp({ https = false } = {}) {
  const security = createSecurityHeaders({ https, scripts: false });
  const common: HeaderList = (await listHeaders(security)).flat();
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const css = prepareAnswer(
    {
      status: 200,
      contentType: 'text/css; charset=utf-8',
      body: 'body{}',
      cacheControl: 'public, immutable',
    },
    common,
  );
  const stylesheet = { path: '/assets/site.abc.css', load: () => Promise.resolve(css) };
  const lost = { path: '/assets/lost.woff2', load: () => Promise.resolve(null) };
  const publishing: Publishing = {
    version: '000000:1',
    pages: createPublishedPages(smallSite, common),
    assets: new Map([stylesheet, lost].map((asset) => [asset.path, asset])),
    own: [stylesheet],
    dress: { stylesheet: stylesheet.path, icon: '/assets/icon.svg', fonts: [] },
    makeFonts: () => Promise.resolve(),
  };
  const current = (): Publishing => publishing;
  const health = () => ({
    status: 'ok' as const,
    publications: '000000:1',
    pages: 4,
    ready: 0,
    storeReachable: true,
  });
  return {
    app: createApp({ current, archive: { find: async () => null }, health, security, log }),
    current,
    common,
    lines,
  };
}
