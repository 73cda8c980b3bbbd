import { describe, expect, test } from 'vitest';
import { createCity } from '../../src/site/city.ts';
import { listDataTables } from '../../src/site/open-data/data-tables.ts';
import { createSite } from '../../src/site/site.ts';
import { makePublishedSheet } from '../core/sheets/make-published-sheet.ts';
import { readPage } from '../support/html.ts';
import { makeExampleSnapshot } from './example-snapshot.ts';

const none = new URLSearchParams();
const assets = { stylesheet: '/site.css', fonts: [] };
const plain = makeExampleSnapshot();
const { code } = plain.municipality;
const measure = plain.plan.measures[0];
const strategy = plain.plan.strategies[0];
if (measure === undefined || strategy === undefined) throw new Error('The example has both');
const sheets = [
  makePublishedSheet(measure.id, 2024),
  makePublishedSheet(measure.id, 2025),
  makePublishedSheet(strategy.id, 2025),
];
const snapshot = { ...plain, sheets };
const site = createSite([snapshot], assets);
const before = createSite([plain], assets);
const pageOf = (id: string, of = site, prefix = ''): string =>
  readPage(
    of.get(`${prefix}/${code}/${id.startsWith('m') ? 'measures' : 'strategies'}/${id}`, none).body,
  ).text.replace(/\s+/g, ' ');

describe('what the city itself says', () => {
  test.each([measure.id, strategy.id])('stands on the page of %s with its working', (id) => {
    const text = pageOf(id);
    expect(text).toContain('市の評価（2025年度');
    expect(text).toContain('評価した部はこども部、決定は2027年8月20日です。');
    expect(text).toContain('集計から提案された「B」とは異なる評価です。理由：年度末の伸びを見込む。');
    expect(text).toContain('判定できた5件のうち「達成、順調」が3件（60％）で、60％以上なので「B」です。');
    expect(text).toContain('issuesの本文');
    // Whoever decided stands first.
    expect(text.indexOf('三次評価（理事者）')).toBeLessThan(text.indexOf('一次評価（担当部）'));
  });

  test('is said in English too, the city’s words staying Japanese', () => {
    const text = pageOf(measure.id, site, '/en');
    expect(text).toContain('The city’s own assessment');
    expect(text).toContain('Rating of the results');
    expect(text).toContain('issuesの本文');
  });

  test('of earlier years can be opened', () => {
    expect(pageOf(measure.id)).toContain('これまでの年度の評価');
    expect(pageOf(strategy.id)).not.toContain('これまでの年度の評価');
  });

  test('holds no box that the form keeps within the city hall', () => {
    for (const path of site.paths())
      expect(site.get(path, none).body).not.toMatch(/contactの本文|note-secondの本文|予算の方向/);
  });

  test('is nowhere in a publication without it, nor is there a file of it', () => {
    expect(pageOf(measure.id, before)).not.toContain('市の評価');
    expect(listDataTables(createCity(plain)).map(({ id }) => id)).not.toContain('assessments');
  });
});

test('the open data have a row for each rating and one for each answer', () => {
  const tables = new Map(
    listDataTables(createCity(snapshot)).map((maker) => [maker.id, maker.make(createCity(snapshot))]),
  );
  const rowsOf = (id: string): readonly Readonly<Record<string, unknown>>[] => {
    const table = tables.get(id);
    if (table === undefined) throw new Error(`There is no table ${id}`);
    return table.rows.map((cells) =>
      Object.fromEntries(table.columns.map(({ name }, at) => [name, cells[at] ?? null])),
    );
  };
  const fields = sheets.flatMap(({ stages }) => stages.flatMap((stage) => stage.fields));
  const ratings = rowsOf('assessments');
  expect(ratings).toHaveLength(fields.filter(({ kind }) => kind === 'rating').length);
  expect(rowsOf('assessment_texts')).toHaveLength(fields.filter(({ kind }) => kind !== 'rating').length);
  expect(ratings.filter((row) => row['is_overridden'] === true)).toHaveLength(sheets.length);
  for (const row of ratings) expect(row['is_overridden'] === true).toBe(row['override_reason'] !== null);
  expect(ratings.find((row) => row['assessment_stage'] === 'third')).toMatchObject({
    measure_id: measure.id,
    strategy_id: null,
    fiscal_year: 2024,
    rating_kind: 'result',
    grade_code: 'a',
    grade_label: 'A',
    proposed_grade_code: 'b',
    good_count: 3,
    judged_count: 5,
    total_count: 5,
    decided_on: '2027-08-20',
  });
  const lists = new Set(rowsOf('code_lists').map((row) => row['code_list']));
  expect(lists).toContain('assessment_stage');
});
