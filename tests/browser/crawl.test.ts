import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectCharacters } from '../../src/server/fonts/collect-characters.ts';
import { createSite } from '../../src/site/site.ts';
import { type PageParts, readPage } from '../support/html.ts';
import { startSampleServer } from '../support/sample-server.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';

type Answer = {
  readonly path: string;
  readonly status: number;
  readonly type: string;
  readonly body: string;
};

/** Some two thousand answers take 15 seconds, and longer where other tests run beside, in milliseconds. */
const patience = 300_000;

let server: Awaited<ReturnType<typeof startSampleServer>>;
let answers: readonly Answer[];
let pages: ReadonlyMap<string, PageParts>;

const paths = createSite(readSampleSnapshots(), { stylesheet: '/site.css', fonts: [] }).paths();

beforeAll(async () => {
  server = await startSampleServer();
  const found: Answer[] = [];
  for (const path of paths) found.push(await fetchAnswer(path));
  answers = found;
  pages = new Map(
    found.filter(({ type }) => type.startsWith('text/html')).map(({ path, body }) => [path, readPage(body)]),
  );
}, patience);
afterAll(() => server.stop());

async function fetchAnswer(path: string): Promise<Answer> {
  const response = await fetch(server.origin + path, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  return { path, status: response.status, type, body: await response.text() };
}

describe('the whole site of both cities', () => {
  test('has pages of every kind, in both languages', () => {
    for (const { municipality, plan } of readSampleSnapshots()) {
      const elements = [
        ...plan.strategies.map(({ id }) => `strategies/${id}`),
        ...plan.measures.map(({ id }) => `measures/${id}`),
        ...plan.indicators.map(({ id }) => `indicators/${id}`),
        ...plan.initiatives.map(({ id }) => `initiatives/${id}`),
        ...plan.projects.map(({ id }) => `projects/${id}`),
        ...plan.departments.map(({ id }) => `departments/${id}`),
        'themes/digital',
        'themes/decarbonisation',
      ];
      expect(elements.length).toBeGreaterThan(200);
      for (const language of ['', '/en']) {
        const expected = elements.map((element) => `${language}/${municipality.code}/${element}`);
        expect(paths).toEqual(expect.arrayContaining(expected));
      }
    }
  });

  test('answers 200 at each of its addresses', () => {
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(answers.length).toBe(paths.length);
  });

  test('gives figures as JSON where the address ends in .json, and pages elsewhere', () => {
    for (const { path, type, body } of answers) {
      if (!path.endsWith('.json')) {
        expect(type).toBe('text/html; charset=utf-8');
        continue;
      }
      expect(type).toMatch(/^application\/json/);
      expect(() => JSON.parse(body)).not.toThrow();
    }
  });

  test('has no dead link, whether to a page, to a place in one, or to a file', async () => {
    const dead: string[] = [];
    const files = new Map<string, boolean>();
    for (const [path, { links }] of pages) {
      for (const link of new Set(links)) {
        const address = new URL(link, server.origin + path);
        if (address.origin !== server.origin) continue;
        const target = pages.get(address.pathname);
        if (target === undefined) {
          const key = address.pathname + address.search;
          if (!files.has(key)) files.set(key, (await fetchAnswer(key)).status === 200);
          if (files.get(key) !== true) dead.push(`${path} → ${link}`);
        } else if (address.hash !== '' && !target.ids.includes(decodeURIComponent(address.hash.slice(1)))) {
          dead.push(`${path} → ${link}`);
        }
      }
    }
    expect(dead).toEqual([]);
  });

  test('leaves no page without a way to it', () => {
    const linked = new Set(
      [...pages].flatMap(([path, { links }]) =>
        links.map((link) => new URL(link, server.origin + path).pathname),
      ),
    );
    expect(paths.filter((path) => !linked.has(path) && path !== '/')).toEqual([]);
  });

  test('uses an id once a page', () => {
    for (const [path, { ids }] of pages) expect(new Set(ids).size, path).toBe(ids.length);
  });

  test('has no script, no inline style and nothing from elsewhere', () => {
    for (const { path, body, type } of answers) {
      if (!type.startsWith('text/html')) continue;
      expect(body, path).not.toMatch(/<script|\sstyle="|\son[a-z]+="|<iframe|javascript:/i);
      expect(body, path).not.toMatch(/\s(?:src|srcset)="(?:https?:)?\/\//);
    }
  });

  test('shows no character that its fonts lack, and none of a broken value', () => {
    const characters = new Set(collectCharacters(readSampleSnapshots()));
    for (const [path, { text }] of pages) {
      const lacking = new Set(
        [...text].filter((character) => character >= ' ' && !characters.has(character)),
      );
      expect([...lacking].join(''), path).toBe('');
      expect(text, path).not.toMatch(/\b(?:undefined|NaN|\[object Object\]|Infinity)\b/);
    }
  });

  test('leads an address with a slash too many, or one too few, to the right one', async () => {
    for (const [asked, right] of [
      ['/142034', '/142034/'],
      ['/142034/indicators/k1/', '/142034/indicators/k1'],
      ['/en/142034', '/en/142034/'],
    ] as const) {
      const response = await fetch(server.origin + asked, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([301, right]);
    }
  });

  test('says in both languages that a page is not there', async () => {
    for (const path of ['/142034/indicators/k9999', '/en/142034/nothing', '/999999/', '/nothing']) {
      const answer = await fetchAnswer(path);
      expect(answer.status, path).toBe(404);
      expect(answer.body, path).toContain('<h1');
    }
  });

  test('shows what was searched for as text, whatever it is', async () => {
    for (const words of [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "'--",
      '{{7*7}}',
      '\u202e森',
    ]) {
      const answer = await fetchAnswer(`/992011/search?q=${encodeURIComponent(words)}`);
      expect(answer.status).toBe(200);
      expect(answer.body).not.toMatch(/<script|<img|\sonerror="/);
    }
  });
});
