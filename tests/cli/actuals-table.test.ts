import { describe, expect, it, test } from 'vitest';
import { readActualsTable } from '../../src/cli/actuals-table.ts';
import { describeProblem } from '../../src/cli/spreadsheet/row-problem.ts';
import type { Observation } from '../../src/core/indicator/observation.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import { indicator, series, smallPlanFile } from '../support/small-plan.ts';

const [first, ...others] = smallPlanFile.strategies;
if (first === undefined) throw new Error('The small plan has no strategy');
const counted = indicator('相談の件数', series({ unit: '件', baseline: 20, targets: [100, 180] }));
/** The small plan with a running total that stands at 20 before its first year, 2024. */
const plan: Plan = toPlan({
  ...smallPlanFile,
  strategies: [{ ...first, indicators: [...first.indicators, { ...counted, cumulative: true }] }, ...others],
});

function read(lines: readonly string[], known: readonly Observation[] = []) {
  const found = readActualsTable(`${lines.join('\n')}\n`, plan, known);
  return { ...found, problems: found.problems.map((problem) => describeProblem(problem, 'ja')) };
}

const brief = (observations: readonly Observation[]) =>
  observations.map((one) => [
    plan.indicators.find(({ id }) => id === one.indicator)?.name,
    one.series,
    one.year,
    one.status === 'measured' ? one.value : one.reason,
  ]);

describe('years of actuals', () => {
  it('are matched by id, by name in any width, and by part', () => {
    const { observations, matched, problems } = read([
      'id,part,year,value',
      'k1,,2023,5',
      ' 待機 児童数 ,,2024,４',
      '考えを深めた児童・生徒の割合（小学校）,,2023,79.1',
      '考えを深めた児童・生徒の割合,中学校,令和5年度,74.6％',
    ]);
    expect(problems).toEqual([]);
    expect(brief(observations)).toEqual([
      ['待機児童数', '', 2023, 5],
      ['待機児童数', '', 2024, 4],
      ['考えを深めた児童・生徒の割合', '小学校', 2023, 79.1],
      ['考えを深めた児童・生徒の割合', '中学校', 2023, 74.6],
    ]);
    expect([...matched].map(([{ name }, rows]) => [name, rows])).toEqual([
      ['待機児童数', 2],
      ['考えを深めた児童・生徒の割合', 2],
    ]);
  });

  it('take the table of assess as it is', () => {
    const { observations, problems } = read([
      'id,direction,kind,unit,cumulative,base_year,base_value,target_year,target_value,limit,year,value,status',
      '待機児童数,down,reach,人,false,2021,6,2027,2,,2023,5,速報',
    ]);
    expect(problems).toEqual([]);
    expect(observations).toMatchObject([{ status: 'measured', value: 5, provisional: true, year: 2023 }]);
  });

  it('[C2] add increments to the total before them: of the baseline, of the store, of the table', () => {
    const { observations, problems } = read([
      'id,year,value,cumulative',
      '相談の件数,2025,12,increment',
      '相談の件数,2024,10,増分',
    ]);
    expect(problems).toEqual([]);
    expect(brief(observations)).toEqual([
      ['相談の件数', '', 2024, 30],
      ['相談の件数', '', 2025, 42],
    ]);
    const stored: Observation = {
      ...(observations[0] ?? fail()),
      status: 'measured',
      value: 50,
      raw: '50',
      provisional: false,
      measuredAt: null,
    };
    const later = read(['id,year,value,cumulative', '相談の件数,2025,12,increment'], [stored]);
    expect(brief(later.observations)).toEqual([['相談の件数', '', 2025, 62]]);
  });

  it('keep the comment and the source that the table says nothing of', () => {
    const [known] = read(['id,year,value,comment,source', '待機児童数,2023,5,春の値,庁内調査']).observations;
    if (known === undefined) throw new Error('Nothing was read');
    const silent = read(['id,year,value', '待機児童数,2023,6'], [known]).observations;
    expect(silent).toMatchObject([{ value: 6, comment: '春の値', source: '庁内調査' }]);
    const emptied = read(['id,year,value,comment', '待機児童数,2023,6,'], [known]).observations;
    expect(emptied).toMatchObject([{ value: 6, comment: null, source: '庁内調査' }]);
  });

  it('take the revised value of a year that stands there twice', () => {
    const { observations, problems } = read([
      'id,year,value,status',
      '待機児童数,2023,5,',
      '待機児童数,2023,4,改定',
    ]);
    expect(problems).toEqual([]);
    expect(brief(observations)).toEqual([['待機児童数', '', 2023, 4]]);
  });

  test.each([
    [
      '待機児童の数,,2023,5,,',
      '2行目 id列: 指標「待機児童の数」は計画にありません。「待機児童数」ではありませんか。',
    ],
    ['宇宙旅行の回数,,2023,5,,', '2行目 id列: 指標「宇宙旅行の回数」は計画にありません。名称か識別子'],
    [',,2023,5,,', '2行目 id列: id がありません。'],
    ['考えを深めた児童・生徒の割合,,2023,5,,', '2行目 part列: この指標には内訳があります。'],
    [
      '考えを深めた児童・生徒の割合,高等学校,2023,5,,',
      '2行目 part列: 内訳「高等学校」はこの指標にありません。',
    ],
    ['待機児童数,,2023,五人,,', '2行目 value列: 「五人」は数値として読めません。'],
    ['待機児童数,,昨年,5,,', '2行目 year列: 「昨年」は年度として読めません。'],
    ['待機児童数,,2023,5,increment,', '2行目 cumulative列: 累計の指標ではないため'],
    ['相談の件数,,2026,5,increment,', '2行目 value列: 2025年度までの累計が分からないため'],
    ['待機児童数,,2023,5,,5月末', '2行目 measured_at列: 「5月末」は日付として読めません。'],
  ])('%s is told with its remedy, and the good row still comes out', (row, said) => {
    const { observations, problems } = read([
      'id,part,year,value,cumulative,measured_at',
      row,
      '受け入れた割合,,2023,98,,2024-03-31',
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(said);
    expect(brief(observations)).toEqual([['受け入れた割合', '', 2023, 98]]);
  });
});

function fail(): never {
  throw new Error('Nothing was read');
}
