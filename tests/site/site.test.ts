import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { createSite } from '../../src/site/site.ts';
import { readPage } from '../support/html.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
import { awkwardName, makeExampleSnapshot } from './example-snapshot.ts';
import { withoutJapanese } from './without-japanese.ts';

const sampleSnapshots = readSampleSnapshots();

const assets = {
  stylesheet: '/assets/site.css',
  fonts: [{ family: 'Noto Sans JP', weight: 400, href: '/assets/400.woff2' }],
  icon: '/assets/icon.svg',
};
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/u;
const none = new URLSearchParams();

const noSnapshots: readonly Snapshot[] = [];
const sites = [
  { name: 'the sample’s cities', snapshots: sampleSnapshots },
  { name: 'the example alone', snapshots: [makeExampleSnapshot()] },
  // One city beside it is enough for what two have in common; both of the sample are looked at above.
  {
    name: 'the example beside a city of the sample',
    snapshots: [makeExampleSnapshot(), ...sampleSnapshots.slice(-1)],
  },
  { name: 'no city at all', snapshots: noSnapshots },
] as const;

describe.each(sites)('$name', ({ snapshots }) => {
  const site = createSite(snapshots, assets);
  const paths = site.paths();
  const answers = new Map(paths.map((path) => [path, site.get(path, none)]));
  const html = [...answers].filter(([path]) => !path.endsWith('.json'));
  const pages = new Map(html.map(([path, { body }]) => [path, readPage(body)]));

  test('every path is listed once and answers 200', () => {
    expect(new Set(paths).size).toBe(paths.length);
    const others = [...answers].filter(([, { status }]) => status !== 200);
    expect(others.map(([path, { status }]) => `${path} ${status}`)).toEqual([]);
  });

  test('every page is an HTML document of its language with one h1, one main and one title', () => {
    for (const [path, { body, contentType }] of html) {
      expect(contentType, path).toBe('text/html; charset=utf-8');
      expect(body.startsWith('<!doctype html><html lang='), path).toBe(true);
      expect(body, path).toContain(`<html lang="${path.startsWith('/en/') ? 'en' : 'ja'}">`);
      const [head = ''] = body.split('</head>');
      expect(head.match(/<title[ >]/g), path).toHaveLength(1);
      for (const one of [/<h1[ >]/g, /<main[ >]/g]) expect(body.match(one), path).toHaveLength(1);
    }
  });

  test('headings never skip a level', () => {
    for (const [path, { body }] of html) {
      const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map((match) => Number(match[1]));
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(jumps, path).toEqual([]);
    }
  });

  test('no id stands twice on a page', () => {
    for (const [path, { ids }] of pages) {
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('every link leads to a page of the site, and every anchor to an element on it', () => {
    const dead: string[] = [];
    for (const [path, { links }] of pages) {
      for (const link of links) {
        if (link.startsWith('/assets/')) continue;
        const { pathname, hash } = new URL(link, `http://site${path}`);
        const anchor = decodeURIComponent(hash.slice(1));
        const isAlive = answers.has(pathname) && (anchor === '' || pages.get(pathname)?.ids.includes(anchor));
        if (!isAlive) dead.push(`${path} → ${link}`);
      }
    }
    expect(dead).toEqual([]);
  });

  test('labels and descriptions name elements that are there', () => {
    for (const [path, { body }] of html) {
      const named = [...body.matchAll(/\s(?:aria-labelledby|aria-describedby|for)="([^"]*)"/g)];
      const ids = pages.get(path)?.ids ?? [];
      const missing = named.flatMap((match) => (match[1] ?? '').split(' ')).filter((id) => !ids.includes(id));
      expect(missing, path).toEqual([]);
    }
  });

  test('no page has a script, a style of its own or an address outside', () => {
    for (const [path, { body }] of html) {
      expect(body, path).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+="|javascript:/i);
      const links = pages.get(path)?.links ?? [];
      expect(
        links.filter((link) => !/^[/#]/.test(link)),
        path,
      ).toEqual([]);
    }
  });

  test('English pages say nothing in Japanese but what is marked as Japanese', () => {
    for (const [path, { body }] of html.filter(([one]) => one.startsWith('/en/'))) {
      // A description cannot say which of its words are the plan's.
      const words = withoutJapanese(body.replace(/<meta name="description"[^>]*>/, ''));
      // Most pages have none: only where one is found is it worth looking for what stands around it.
      const found = japanese.test(words) ? words.match(/.{0,30}[\u3041-\u30ff\u4e00-\u9fff].{0,30}/gu) : null;
      expect(found, path).toBeNull();
    }
  });

  test('every page tells where its figures are as JSON, and they are there', () => {
    for (const [path, { body }] of html) {
      const json = /<link rel="alternate" type="application\/json" href="([^"]+)"/.exec(body)?.[1] ?? '';
      expect(json, path).toBe(path.endsWith('/') ? `${path}index.json` : `${path}.json`);
      expect(answers.get(json)?.contentType, json).toBe('application/json; charset=utf-8');
      expect(() => JSON.parse(answers.get(json)?.body ?? ''), json).not.toThrow();
    }
  });

  test('the same snapshots give the same bytes', () => {
    const again = createSite(snapshots, assets);
    // Every fifth page: all kinds are among them, and five times the time would show no more.
    const some = [...answers].filter((_, position) => position % 5 === 0);
    for (const [path, { body }] of some) expect(again.get(path, none).body === body, path).toBe(true);
  }, 300_000);
});

describe('addresses', () => {
  const alone = createSite([makeExampleSnapshot()], assets);
  const many = createSite([makeExampleSnapshot(), ...sampleSnapshots], assets);

  test.each([
    ['a city without its slash', '/992020', 301, '/992020/'],
    ['a city as JSON', '/992020.json', 301, '/992020/index.json'],
    ['a list with a slash', '/992020/indicators/', 301, '/992020/indicators'],
    ['English without its slash', '/en', 301, '/en/'],
    ['a city in English without its slash', '/en/992020', 301, '/en/992020/'],
  ])('%s: %s → %i %s', (_name, path, status, location) => {
    expect(many.get(path, none)).toMatchObject({ status, location });
  });

  test('one city alone is the home', () => {
    expect(alone.get('/', none)).toMatchObject({ status: 302, location: '/992020/' });
    expect(alone.get('/en/', none)).toMatchObject({ status: 302, location: '/en/992020/' });
    expect(alone.paths()).not.toContain('/');
  });

  test.each([
    '/992020/indicators/k999',
    '/992020/strategies/m1',
    '/992020/nothing.json',
    '/nothing',
    '/en/nothing/at/all',
    '/../etc/passwd',
    '/992020/__proto__',
  ])('%s is a page that was not found, and leads on', (path) => {
    const { status, body } = many.get(path, none);
    expect(status).toBe(404);
    expect(readPage(body).links.filter((link) => link.includes('/992020/')).length).toBeGreaterThan(0);
  });

  test('a page not found inside a city offers its search', () => {
    expect(many.get('/992020/nothing', none).body).toContain('action="/992020/search"');
  });
});

describe('what people typed', () => {
  const site = createSite([makeExampleSnapshot()], assets);
  const pages = site.paths().map((path) => site.get(path, none).body);

  test('names with signs and rare characters stand as they are, escaped', () => {
    const escaped = awkwardName
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#x27;');
    expect(pages.filter((body) => body.includes(escaped)).length).toBeGreaterThan(10);
    expect(pages.filter((body) => body.startsWith('<!doctype') && body.includes('<b>'))).toEqual([]);
  });

  test('a query comes back escaped', () => {
    const { status, body } = site.get(
      '/992020/search',
      new URLSearchParams({ q: '"><script>alert(1)</script>' }),
    );
    expect(status).toBe(200);
    expect(body).not.toContain('<script');
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;');
  });
});
