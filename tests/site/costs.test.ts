import { describe, expect, test } from 'vitest';
import { createBookScope } from '../../src/books/book-scope.ts';
import { makeReport } from '../../src/books/report/make-report.ts';
import { formatThousands } from '../../src/core/cost/cost-texts.ts';
import { indexCosts } from '../../src/core/cost/index-costs.ts';
import { indexPlan } from '../../src/core/plan/index-plan.ts';
import { findSnapshotErrors } from '../../src/core/publication/find-snapshot-errors.ts';
import { checkDataFiles } from '../../src/documents/open-data-check/check-data-files.ts';
import { createDataFiles } from '../../src/server/open-data/data-files.ts';
import { createCity } from '../../src/site/city.ts';
import { listDataTables } from '../../src/site/open-data/data-tables.ts';
import { createSite } from '../../src/site/site.ts';
import { needed } from '../app/round/open-city.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';

const snapshot = needed(
  readSampleSnapshots().find(({ municipality }) => municipality.fictional),
  'a made-up city',
);
const costs = needed(snapshot.costs, 'costs');
const index = needed(indexCosts(costs, indexPlan(snapshot.plan)), 'amounts');
const { costs: _, ...before } = snapshot;
const { code } = snapshot.municipality;
const none = new URLSearchParams();
const site = createSite([snapshot], { stylesheet: '/s.css', fonts: [] });
const get = (path: string) => site.get(`/${code}/${path}`, none);
/** What a reader sees, without white space. */
const readText = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
const print = (yen: number | null) => formatThousands(needed(yen, 'an amount'), 'ja');

describe('published costs', () => {
  test('have a page with the whole, every strategy, measure and project, in both languages', () => {
    const { body, status } = get('costs');
    expect(status).toBe(200);
    const text = readText(body);
    for (const level of ['strategies', 'measures'] as const) {
      for (const column of index.columns) {
        const { rows, all } = index.sum(level, column);
        for (const yen of [...rows.map((row) => row.yen), all.yen]) expect(text).toContain(print(yen));
      }
    }
    for (const { yen, source } of costs.costs) if (source === 'total') expect(text).toContain(print(yen));
    expect(readText(site.get(`/en/${code}/costs`, none).body)).toContain('thousandsofyen');
    expect(get('costs.json').status).toBe(200);
  });

  test('stand on the pages of measures and projects; a project without money says so and is no nought', () => {
    const gap = needed(costs.gaps[0], 'a project without cost');
    expect(readText(get(`projects/${gap.project}`).body)).toContain('予算を伴わない');
    const cost = needed(
      costs.costs.find(({ source }) => source === 'national'),
      'an amount of the State',
    );
    const page = readText(get(`projects/${cost.project}`).body);
    for (const shown of ['国庫支出金', print(cost.yen), '2025年度主要施策の成果'])
      expect(page).toContain(shown);
    const { rows } = index.sum('measures', index.latest);
    for (const { element, yen } of rows) {
      if (element.startsWith('m')) expect(readText(get(`measures/${element}`).body)).toContain(print(yen));
    }
    expect(get('about').body).toContain(`href="/${code}/costs"`);
  });

  test('a publication without any has neither page nor files nor words of them', () => {
    const old = createSite([before], { stylesheet: '/s.css', fonts: [] });
    expect(old.get(`/${code}/costs`, none).status).toBe(404);
    expect(old.paths().filter((path) => path.includes('costs'))).toEqual([]);
    const city = createCity(before);
    expect(JSON.stringify(listDataTables(city).map(({ make }) => make(city)))).not.toContain('cost_kind');
    expect(JSON.stringify(makeReport(createBookScope(before, 'ja')).data)).not.toContain('事業費');
    expect(old.get(`/${code}/projects/p1`, none).body).not.toContain('事業費');
  });

  test('are open data that keep all thirty rules: a row an amount, a reason where there is none', () => {
    const { files } = createDataFiles(snapshot, { origin: null });
    const given = [...files].map(([path, { make }]) => ({ name: path.slice(1), bytes: Buffer.from(make()) }));
    expect(given.map(({ name }) => name)).toContain(`${code}/data/costs.csv`);
    expect(checkDataFiles(given).findings).toEqual([]);
    const city = createCity(snapshot);
    const table = needed(
      listDataTables(city).find(({ id }) => id === 'costs'),
      'the table',
    ).make(city);
    expect(table.rows).toHaveLength(costs.costs.length + costs.gaps.length);
    const at = (name: string) => table.columns.findIndex((column) => column.name === name);
    for (const row of table.rows) expect(row[at('amount')] === null).toBe(row[at('missing_amount')] !== null);
  });

  test('are a file at the address of their page, with what it means, as all charts are', () => {
    const read = (files: ReturnType<typeof createDataFiles>['files'], path: string) =>
      String(files.get(`/${code}/${path}`)?.make() ?? '');
    const { files } = createDataFiles(snapshot, { origin: 'https://example.jp' });
    for (const page of ['costs', 'progress']) {
      const described = JSON.parse(read(files, `${page}.metadata.json`));
      expect(described).toMatchObject({ addresses: { csv: `https://example.jp/${code}/${page}.csv` } });
      const columns = described.table.columns.map(({ name }: { readonly name: string }) => name);
      expect(read(files, `${page}.csv`).split('\r\n')[0]).toBe(`\uFEFF${columns.join(',')}`);
      const lists = described.code_lists.map(({ id }: { readonly id: string }) => id);
      expect(lists).toContain(page === 'costs' ? 'funding_source' : 'state');
    }
    const old = createDataFiles(before, { origin: null }).files;
    expect([old.has(`/${code}/costs.csv`), old.has(`/${code}/progress.csv`)]).toEqual([false, true]);
  });

  test('have a chapter in the report, and a table with each measure', () => {
    const { data } = makeReport(createBookScope(snapshot, 'ja'));
    expect(data.costs?.tables.map(({ rows }) => rows.length)).toEqual([
      snapshot.plan.strategies.length,
      snapshot.plan.measures.length,
    ]);
    const measures = data.strategies.flatMap((strategy) => strategy.measures);
    expect(measures.every((measure) => measure.costs !== undefined)).toBe(true);
  });

  test('must be of projects that the publication has', () => {
    const [first] = costs.costs;
    const lost = { ...costs, costs: [{ ...needed(first, 'a cost'), project: 'p9999' as const }] };
    expect(findSnapshotErrors({ ...snapshot, costs: lost })).toMatchObject([{ code: 'unknown-project' }]);
  });
});
