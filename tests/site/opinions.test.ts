import { describe, expect, test } from 'vitest';
import { createBookScope } from '../../src/books/book-scope.ts';
import { makeReport } from '../../src/books/report/make-report.ts';
import { findSnapshotErrors } from '../../src/core/publication/find-snapshot-errors.ts';
import { checkDataFiles } from '../../src/documents/open-data-check/check-data-files.ts';
import { createDataFiles } from '../../src/server/open-data/data-files.ts';
import { createCity } from '../../src/site/city.ts';
import { listDataTables } from '../../src/site/open-data/data-tables.ts';
import { createSite } from '../../src/site/site.ts';
import { printBook } from '../books/support/print-book.ts';
import { readTaggedPdf } from '../books/support/read-tagged-pdf.ts';
import { readSnapshotWithOpinions } from '../support/opinion-snapshot.ts';

const snapshot = readSnapshotWithOpinions();
const { opinions: _, ...before } = snapshot;
const { code } = snapshot.municipality;
const none = new URLSearchParams();
const site = createSite([snapshot], { stylesheet: '/s.css', fonts: [] });
const get = (path: string) => site.get(`/${code}/${path}`, none);

describe('published opinions', () => {
  test('have a page by state, in both languages, with what was promised and done', () => {
    const { body, status } = get('opinions');
    expect(status).toBe(200);
    for (const shown of ['解決した割合も示してほしい', '一部対応する', '集計の方法を決めました', 'done'])
      expect(body).toContain(shown);
    for (const id of ['open', 'done', 'not-done', 'superseded']) expect(body).toContain(`id="${id}"`);
    expect(body).toContain(`href="/${code}/opinions#o1"`);
    expect(site.get(`/en/${code}/opinions`, none).body).toContain('will do in part');
    expect(get('opinions.json').status).toBe(200);
  });

  test('stand on the pages of what they are about, and the foot of every page leads to them', () => {
    const [measure, indicator] = [snapshot.opinions[0]?.element, snapshot.opinions[1]?.element];
    expect(get(`measures/${measure}`).body).toContain('id="o1"');
    expect(get(`indicators/${indicator}`).body).toContain('id="o4"');
    expect(get('about').body).toContain(`href="/${code}/opinions"`);
  });

  test('a publication without any has neither page nor files nor codes of them', () => {
    const old = createSite([before], { stylesheet: '/s.css', fonts: [] });
    expect(old.get(`/${code}/opinions`, none).status).toBe(404);
    expect(old.paths().filter((path) => path.includes('opinion'))).toEqual([]);
    const city = createCity(before);
    expect(JSON.stringify(listDataTables(city).map(({ make }) => make(city)))).not.toContain('opinion_');
    expect(makeReport(createBookScope(before, 'ja')).data).not.toHaveProperty('opinions');
  });

  test('are open data that keep all thirty rules', () => {
    const { files } = createDataFiles(snapshot, { origin: null });
    const given = [...files].map(([path, { make }]) => ({ name: path.slice(1), bytes: Buffer.from(make()) }));
    expect(checkDataFiles(given).findings).toEqual([]);
    const city = createCity(snapshot);
    const rows = new Map(listDataTables(city).map((maker) => [maker.id, maker.make(city).rows.length]));
    expect(rows.get('opinions')).toBe(4);
    expect(rows.get('opinion_responses')).toBe(3);
    expect(rows.get('opinion_progress')).toBe(6);
  });

  test('must name what the publication has', () => {
    const [opinion] = snapshot.opinions;
    if (opinion === undefined) throw new Error('There are opinions');
    const wrong = { ...snapshot, opinions: [{ ...opinion, element: 'm999' as const }] };
    expect(findSnapshotErrors(snapshot)).toEqual([]);
    expect(findSnapshotErrors(wrong)).toMatchObject([{ code: 'unknown-in-opinion', path: 'opinions[0]' }]);
  });

  test('are a chapter of the council’s report', async () => {
    const pdf = await readTaggedPdf(printBook(snapshot, { kind: 'report' }));
    const text = pdf.pages
      .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.map((line) => line.text)))
      .join('')
      .replaceAll(/\s/gu, '');
    for (const shown of [
      '意見と対応',
      '相談の件数だけでなく',
      '窓口の相談から',
      '割合を公表しました',
      '要約',
    ])
      expect(text).toContain(shown);
    expect(pdf.bookmarks.some((mark) => mark.includes('意見と対応'))).toBe(true);
  });
});
