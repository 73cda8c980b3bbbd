import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCostsCsv, readCostsCsv } from '../../../src/documents/costs-csv/read-costs-csv.ts';
import { describeProblem } from '../../../src/documents/table/row-problem.ts';

const heads = '事業,年度,予算・決算,国庫支出金,県支出金,市債,その他,一般財源,事業費,出典';
const read = (...rows: readonly string[]) => readCostsCsv([heads, ...rows].join('\n'));

describe('a list of costs', () => {
  test('is read with the words and widths that offices type', () => {
    const { rows, problems } = read('母子保健事業,令和７年度,決算,"１,２００",,,,300,,決算書');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        project: '母子保健事業',
        year: 2025,
        kind: 'settled',
        withoutCost: false,
        amounts: { national: '１,２００', prefecture: '', bond: '', other: '', general: '300', total: '' },
        source: '決算書',
      },
    ]);
  });

  test('may have its columns in any order and by their English names', () => {
    const { rows } = readCostsCsv('total,kind,year,project\n5,budget,2026,p1\n');
    expect(rows).toMatchObject([{ project: 'p1', kind: 'budget', year: 2026, source: null }]);
  });

  test('says that a project needs no money, which is not nought', () => {
    const { rows } = read('事業A,2025,決算,,,,,,予算を伴わない,', '事業B,2025,決算,,,,,,0,');
    expect(rows.map(({ withoutCost, amounts }) => [withoutCost, amounts.total])).toEqual([
      [true, ''],
      [false, '0'],
    ]);
  });

  test('passes over rows without an amount', () => {
    expect(read('事業A,2025,決算,,,,,,,')).toMatchObject({ rows: [], blank: 1, problems: [] });
  });

  test.each([
    ['an amount with its unit', '事業A,2025,決算,,,,,,12千円,', '「12千円」は金額として読めません'],
    ['no year', '事業A,,決算,,,,,,12,', '年度'],
    ['a year that is none', '事業A,来年,決算,,,,,,12,', '「来年」は年度として読めません'],
    ['a kind that is none', '事業A,2025,見込,,,,,,12,', '予算 か 決算'],
    ['no cost beside an amount', '事業A,2025,決算,5,,,,,予算なし,', 'どちらかを消して'],
  ])('%s is told with its line and column and left out', (_words, row, message) => {
    const { rows, problems } = read(row);
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(1);
    const words = problems.map((problem) => describeProblem(problem, 'ja')).join();
    expect(words).toContain('2行目');
    expect(words).toContain(message);
    expect(problems.map((problem) => describeProblem(problem, 'en')).join()).toContain('Line 2');
  });

  test('without a column that is needed is told as a whole', () => {
    expect(readCostsCsv('事業,年度,事業費\nA,2025,5\n')).toMatchObject({
      rows: [],
      problems: [{ code: 'column-missing', column: 'kind' }],
    });
  });

  test('is told apart from other tables by its first line', () => {
    expect(isCostsCsv(`${heads}\n`)).toBe(true);
    expect(isCostsCsv('指標,年度,実績値\n')).toBe(false);
  });

  test('of the sample is read without a problem', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../sample/miokawa/costs.csv'), 'utf8');
    const { rows, problems, blank } = readCostsCsv(text);
    expect(problems).toEqual([]);
    expect(blank).toBe(0);
    expect(new Set(rows.map(({ project }) => project)).size * 4).toBe(rows.length);
  });
});
