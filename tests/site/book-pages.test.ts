import { describe, expect, test } from 'vitest';
import { createBookScope } from '../../src/books/book-scope.ts';
import { makeFigures } from '../../src/books/figures/make-figures.ts';
import { makePlan } from '../../src/books/plan/make-plan.ts';
import { makeReport } from '../../src/books/report/make-report.ts';
import { createSite } from '../../src/site/site.ts';
import { readSnapshotWithOpinions } from '../support/opinion-snapshot.ts';
import { makeExampleSnapshot } from './example-snapshot.ts';

const none = new URLSearchParams();

/** What is no text of a book: ids, names of pictures and colours, words for the file itself and for print. */
const unprinted = new Set([
  'accent',
  // The frame of every page says it of its own accord.
  'fictional',
  'contents',
  'date',
  'foot',
  'icon',
  'icons',
  'id',
  'indicator',
  'key',
  'lang',
  'mark',
  'picture',
  'spark',
  'sparkWords',
  'words',
]);

/** Every word and figure that the template of a book gets, as it prints them. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('\n');
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (unprinted.has(name) ? [] : listTexts(part)));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What stands on a page, without its marks. */
function readText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, '');
}

describe.each([
  ['with results, assessments and opinions', readSnapshotWithOpinions()],
  ['with names that HTML must escape', makeExampleSnapshot()],
])('the books of a publication as pages, %s', (_, snapshot) => {
  const { code } = snapshot.municipality;
  const site = createSite([snapshot], { stylesheet: '/s.css', fonts: [] });
  const paths = site.paths();
  const scope = createBookScope(snapshot, 'ja');

  test.each([
    ['report', makeReport(scope)],
    ['plan', makePlan(scope)],
    ['figures', makeFigures(scope)],
  ] as const)('%s has everything that its PDF prints', (name, { data }) => {
    const folder = `/${code}/books/${name}/`;
    const pages = paths.filter((path) => path.startsWith(folder) && !path.endsWith('.json'));
    expect(pages).toContain(folder);
    const text = pages.map((path) => readText(site.get(path, none).body)).join('\n');
    const wanted = [...new Set(listTexts(data))].map((one) => one.replace(/\s+/g, ''));
    expect(wanted.length).toBeGreaterThan(40);
    const lines = wanted.filter((one) => !one.includes('{'));
    expect(lines.filter((one) => !text.includes(one))).toEqual([]);
  });

  test('lead from the cover through all chapters in order, and back', () => {
    const chapters = snapshot.plan.strategies.flatMap(({ id }) => [
      id,
      ...snapshot.plan.measures.filter((one) => one.strategy === id).map((one) => one.id),
    ]);
    const optional = [...(snapshot.costs ? ['costs'] : []), ...(snapshot.opinions ? ['opinions'] : [])];
    const order = ['', 'summary', ...chapters, ...optional, 'method'];
    const folder = `/${code}/books/report/`;
    order.forEach((name, at) => {
      const { body, status } = site.get(folder + name, none);
      expect(status, name).toBe(200);
      const next = /rel="next" href="([^"]*)"/.exec(body)?.[1] ?? null;
      const following = order[at + 1];
      expect(next, name).toBe(following === undefined ? null : folder + following);
      const before = /rel="prev" href="([^"]*)"/.exec(body)?.[1] ?? null;
      expect(before, name).toBe(at === 0 ? null : folder + order[at - 1]);
    });
    expect(site.get(`${folder}m9999`, none).status).toBe(404);
  });

  test('are led to from every page, in both languages', () => {
    for (const folder of [`/${code}/`, `/en/${code}/`]) {
      const { body } = site.get(folder, none);
      for (const name of ['plan', 'report', 'figures'])
        expect(body).toContain(`href="${folder}books/${name}/"`);
    }
  });
});
