import { describe, expect, it, test } from 'vitest';
import { findDoubts } from '../../../src/core/actuals/find-doubts.ts';
import { settleActuals } from '../../../src/core/actuals/settle-actuals.ts';
import { compareObservations } from '../../../src/core/indicator/compare-observations.ts';
import type { Measured, Observation } from '../../../src/core/indicator/observation.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { isActualsCsv, readActualsCsv } from '../../../src/documents/actuals-csv/read-actuals-csv.ts';
import { describeProblem } from '../../../src/documents/table/row-problem.ts';
import { indicator, series, smallPlanFile } from '../../support/small-plan.ts';

const [first, ...others] = smallPlanFile.strategies;
if (first === undefined) throw new Error('The small plan has no strategy');
const counted = indicator('相談の件数', series({ unit: '件', baseline: 20, targets: [100, 180] }));
/** The small plan with a running total that stands at 20 before its first year, 2024. */
const plan: Plan = toPlan({
  ...smallPlanFile,
  strategies: [{ ...first, indicators: [...first.indicators, { ...counted, cumulative: true }] }, ...others],
});

function read(lines: readonly string[], known: readonly Observation[] = []) {
  const table = readActualsCsv(`${lines.join('\n')}\n`);
  const settled = settleActuals(table.entries, plan, known, 2026);
  const problems = [...table.problems, ...settled.problems].map((problem) => describeProblem(problem, 'ja'));
  const { differences } = compareObservations(known, settled.observations);
  const doubts = findDoubts(differences, known, plan).map(({ observation, problem }) => [
    observation.year,
    problem.code,
  ]);
  return { ...settled, blank: table.blank, problems, doubts };
}

const brief = (observations: readonly Observation[]) =>
  observations.map((one) => [
    plan.indicators.find(({ id }) => id === one.indicator)?.name,
    one.series,
    one.year,
    one.status === 'measured' ? one.value : one.reason,
  ]);

function measured(name: string, year: number, value: number, more: Partial<Measured> = {}): Observation {
  const found = plan.indicators.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The plan has no ${name}`);
  const about = { indicator: found.id, series: '', year, comment: null, source: null };
  return {
    ...about,
    status: 'measured',
    value,
    raw: `${value}`,
    provisional: false,
    measuredAt: null,
    ...more,
  };
}

describe('a table of actuals is tied to the plan', () => {
  it('by id, by name in any width, and by part', () => {
    const { observations, matched, problems } = read([
      'id,part,year,value',
      'k1,,2023,5',
      ' 待機 児童数 ,,2024,４',
      '考えを深めた児童・生徒の割合（小学校）,,2023,79.1',
      '考えを深めた児童・生徒の割合,中学校,令和5年度,74.6％',
      'k4/中学校,,R6,75.0',
    ]);
    expect(problems).toEqual([]);
    expect(brief(observations)).toEqual([
      ['待機児童数', '', 2023, 5],
      ['待機児童数', '', 2024, 4],
      ['考えを深めた児童・生徒の割合', '小学校', 2023, 79.1],
      ['考えを深めた児童・生徒の割合', '中学校', 2023, 74.6],
      ['考えを深めた児童・生徒の割合', '中学校', 2024, 75],
    ]);
    expect([...matched].map(([id, rows]) => [id, rows])).toEqual([
      ['k1', 2],
      ['k4', 3],
    ]);
  });

  it('by its Japanese headers, as an office would write them', () => {
    const { observations, problems } = read([
      '指標名,内訳,単位,年度,実績値,状態,出典,備考,測定日',
      '待機児童数,,人,令和６年度,△１，０４６,速報,庁内調査,4月1日現在,令和6年4月1日',
      '考えを深めた児童・生徒の割合,小学校,%,R5,,未公表,,,',
    ]);
    expect(problems).toEqual([]);
    expect(observations).toMatchObject([
      {
        indicator: 'k1',
        year: 2024,
        value: -1046,
        raw: '△1,046',
        provisional: true,
        source: '庁内調査',
        comment: '4月1日現在',
        measuredAt: '2024-04-01',
      },
      { indicator: 'k4', series: '小学校', year: 2023, status: 'absent', reason: 'not-published' },
    ]);
  });

  it('by the table of assess as it is', () => {
    const { observations, problems } = read([
      'id,direction,kind,unit,cumulative,base_year,base_value,target_year,target_value,limit,year,value,status',
      '待機児童数,down,reach,人,false,2021,6,2027,2,,2023,5,速報',
      '相談の件数,up,reach,件,true,2023,20,2027,100,,2024,31,',
    ]);
    expect(problems).toEqual([]);
    expect(observations).toMatchObject([
      { value: 5, provisional: true, year: 2023 },
      { value: 31, provisional: false, year: 2024 },
    ]);
  });

  it('by the name beside a number of the city’s own', () => {
    const { observations, problems } = read(['id,name,year,value', 'KPI-01,待機児童数,2023,5']);
    expect(problems).toEqual([]);
    expect(brief(observations)).toEqual([['待機児童数', '', 2023, 5]]);
  });

  it('with a unit written behind the figure, and a scale reckoned in', () => {
    const { observations, problems } = read([
      'id,year,value',
      '待機児童数,2023,"1,046人"',
      '待機児童数,2024,1.2E+3',
    ]);
    expect(problems).toEqual([]);
    expect(observations).toMatchObject([
      { value: 1046, raw: '1,046' },
      { value: 1200, raw: '1200' },
    ]);
  });

  it('and an empty cell says nothing: it neither counts as nought nor takes a value away', () => {
    const known = [measured('待機児童数', 2023, 5)];
    const { observations, blank, problems } = read(
      ['id,year,value,status', '待機児童数,2023,,', '待機児童数,2024,－,', '待機児童数,2025,,調査なし'],
      known,
    );
    expect(problems).toEqual([]);
    expect(blank).toBe(2);
    expect(brief(observations)).toEqual([['待機児童数', '', 2025, 'not-measured']]);
  });

  it('and keeps the comment and the source that it says nothing of', () => {
    const known = [{ ...measured('待機児童数', 2023, 5), comment: '春の値', source: '庁内調査' }];
    const silent = read(['id,year,value', '待機児童数,2023,6'], known).observations;
    expect(silent).toMatchObject([{ value: 6, comment: '春の値', source: '庁内調査' }]);
    const emptied = read(['id,year,value,comment', '待機児童数,2023,6,'], known).observations;
    expect(emptied).toMatchObject([{ value: 6, comment: null, source: '庁内調査' }]);
  });

  it('and takes the revised value of a year that stands there twice', () => {
    const rows = ['id,year,value,status', '待機児童数,2023,5,', '待機児童数,2023,4,改定'];
    expect(read(rows)).toMatchObject({ problems: [], observations: [{ value: 4 }] });
    const { observations, problems } = read([...rows.slice(0, 2), '待機児童数,2023,4,']);
    expect(problems).toEqual([expect.stringContaining('3行目 year列: この年度の値は前の行にもあり')]);
    expect(brief(observations)).toEqual([['待機児童数', '', 2023, 5]]);
  });
});

describe('[C2] increments of a cumulative indicator', () => {
  const rows = ['id,year,value,cumulative', '相談の件数,2025,12,increment', '相談の件数,2024,10,増分'];

  it('are added to the baseline and to each other, in any order of rows', () => {
    const { observations, problems } = read(rows);
    expect(problems).toEqual([]);
    expect(brief(observations)).toEqual([
      ['相談の件数', '', 2024, 30],
      ['相談の件数', '', 2025, 42],
    ]);
  });

  it('give the same totals when they are loaded again over their own totals', () => {
    const known = read(rows).observations;
    expect(compareObservations(known, read(rows, known).observations)).toEqual({ differences: [], same: 2 });
  });

  it('are added to the total in the store, and a provisional total makes a provisional one', () => {
    const known = [measured('相談の件数', 2024, 50, { provisional: true })];
    const { observations } = read(['id,year,value,cumulative', '相談の件数,2025,12.5,increment'], known);
    expect(observations).toMatchObject([{ value: 62.5, raw: '62.5', provisional: true }]);
  });

  it('without a baseline begin at nought in its year [C1]', () => {
    const fresh = indicator('新しい件数', series({ unit: '件', baseline: 0, targets: [10, 20] }));
    const unborn = fresh.series.map((one) => ({ ...one, baseline: { raw: '－', value: null } }));
    const strategy = { ...first, indicators: [{ ...fresh, series: unborn, cumulative: true }] };
    const young = toPlan({ ...smallPlanFile, strategies: [strategy, ...others] });
    const { entries } = readActualsCsv('id,year,value,cumulative\n新しい件数,2024,7,increment\n');
    expect(settleActuals(entries, young, [], 2026).observations).toMatchObject([{ value: 7, raw: '7' }]);
  });
});

test.each([
  [
    '待機児童の数,,2023,5,,',
    'id列: 指標「待機児童の数」は計画にありません。「待機児童数」ではありませんか。',
  ],
  ['相談の件数等,,2023,5,,', '「相談の件数」「相談件数」ではありませんか。'],
  ['宇宙旅行の回数,,2023,5,,', 'id列: 指標「宇宙旅行の回数」は計画にありません。名称か識別子'],
  [',,2023,5,,', 'id列: id がありません。'],
  ['考えを深めた児童・生徒の割合,,2023,5,,', 'part列: この指標には内訳があります。'],
  ['考えを深めた児童・生徒の割合,高等学校,2023,5,,', '次のどれかにしてください: 小学校、中学校'],
  ['待機児童数,小学校,2023,5,,', 'part列: この指標に内訳はありません。「小学校」を消してください。'],
  ['待機児童数,,2023,五人,,', 'value列: 「五人」は数値として読めません。'],
  ['待機児童数,,2023,5％,,', 'value列: 「5％」は計画の単位（人）と違います。'],
  ['待機児童数,,昨年,5,,', 'year列: 「昨年」は年度として読めません。'],
  ['待機児童数,,6,5,,', 'year列: 「6」は年度として読めません。'],
  ['待機児童数,,,5,,', 'year列: 値に年度がありません。'],
  ['待機児童数,,2027,5,,', 'year列: 2027年度はまだ始まっていないため'],
  ['待機児童数,,2023,5,increment,', 'cumulative列: この指標は累計ではありません。'],
  ['相談の件数,,2024,5,false,', 'cumulative列: この指標は累計です。'],
  ['相談の件数,,2024,5,たぶん,', 'cumulative列: 「たぶん」は使えません。'],
  ['相談の件数,,2026,5,increment,', 'value列: 2025年度までの累計が分からないため'],
  ['待機児童数,,2023,5,,5月末', 'measured_at列: 「5月末」は日付として読めません。'],
])('%s is told with its remedy, and the good row still comes out', (row, said) => {
  const { observations, problems } = read([
    'id,part,year,value,cumulative,measured_at',
    row,
    '受け入れた割合,,2023,98,,2024/3/31',
  ]);
  expect(problems).toEqual([expect.stringMatching(/^2行目 /)]);
  expect(problems[0]).toContain(said);
  expect(brief(observations)).toEqual([['受け入れた割合', '', 2023, 98]]);
});

test.each([
  ['id,year\nk1,2023\n', '必要な列 value がありません'],
  ['year,value\n2023,5\n', '必要な列 id がありません'],
  ['id,year,value,実績\nk1,2023,5,6\n', '列 value が2つ以上あります'],
])('a table whose columns do not do says so, and nothing is read: %j', (text, said) => {
  const { entries, problems } = readActualsCsv(text);
  expect(entries).toEqual([]);
  expect(problems.map((problem) => describeProblem(problem, 'ja')).join('\n')).toContain(said);
});

test('a row whose unit is not the plan’s is not reckoned silently', () => {
  const { observations, problems } = read([
    'id,unit,year,value',
    '待機児童数,千人,2023,5',
    '受け入れた割合,%,2023,98',
  ]);
  expect(problems).toEqual([
    '2行目 unit列: 「千人」は計画の単位（人）と違います。計画の単位に直した値を入れてください。',
  ]);
  expect(brief(observations)).toEqual([['受け入れた割合', '', 2023, 98]]);
});

test('an id and a name that mean two indicators are not chosen between', () => {
  const { observations, problems } = read(['id,name,year,value', 'k2,待機児童数,2023,5']);
  expect(problems).toEqual([
    expect.stringContaining('id「k2」と名称が別の指標を指しています（名称の方は k1）'),
  ]);
  expect(observations).toEqual([]);
});

describe('what looks wrong is told and can be recorded all the same', () => {
  it('a whole table of shares written as fractions, which agrees with itself', () => {
    const { observations, doubts } = read([
      'id,year,value',
      '受け入れた割合,2022,0.961',
      '受け入れた割合,2024,0.978',
      '受け入れた割合,2025,0.981',
    ]);
    expect(observations).toHaveLength(3);
    expect(doubts).toEqual([
      [2022, 'unit-slip'],
      [2024, 'unit-slip'],
      [2025, 'unit-slip'],
    ]);
  });

  it('a running total that falls, beside the store and within the table', () => {
    const known = [measured('相談の件数', 2024, 50)];
    expect(read(['id,year,value', '相談の件数,2025,12'], known).doubts).toEqual([[2025, 'total-falls']]);
    expect(read(['id,year,value', '相談の件数,2024,30', '相談の件数,2025,12']).doubts).toEqual([
      [2025, 'total-falls'],
    ]);
  });

  it('and what is known already is not doubted again', () => {
    const known = [measured('受け入れた割合', 2024, 0.97)];
    expect(read(['id,year,value', '受け入れた割合,2024,0.97'], known).doubts).toEqual([]);
    expect(read(['id,year,value', '受け入れた割合,2024,97.5']).doubts).toEqual([]);
  });
});

test.each([
  ['id,year,value\n', true],
  ['\uFEFF"指標","年度","実績値"\r\n', true],
  ['{"plan": {}}', false],
  ['重点戦略１\n', false],
  ['', false],
])('%j is a table of actuals: %s', (text, expected) => {
  expect(isActualsCsv(text)).toBe(expected);
});
