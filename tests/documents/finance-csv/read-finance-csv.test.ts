import { expect, test } from 'vitest';
import { type FinanceRole, guessMapping } from '../../../src/documents/finance-csv/finance-columns.ts';
import { readFinanceCsv } from '../../../src/documents/finance-csv/read-finance-csv.ts';

test.each<[string, readonly string[], readonly (readonly [number, FinanceRole])[]]>([
  [
    'the plainest table',
    ['年度', '事業名', '予算額', '決算額'],
    [
      [0, 'year'],
      [1, 'name'],
      [2, 'budget-total'],
      [3, 'settled-total'],
    ],
  ],
  [
    'sources after the side that they are of',
    [
      '会計年度',
      '細事業名称',
      '款',
      '予算現額',
      '国庫支出金',
      '県支出金',
      '市債',
      'その他',
      '一般財源',
      '支出済額',
      '国庫支出金',
    ],
    [
      [0, 'year'],
      [1, 'name'],
      [3, 'budget-total'],
      [4, 'budget-national'],
      [5, 'budget-prefecture'],
      [6, 'budget-bond'],
      [7, 'budget-other'],
      [8, 'budget-general'],
      [9, 'settled-total'],
      [10, 'settled-national'],
    ],
  ],
  [
    'a source named with its side',
    ['事務事業', '決算額（国庫支出金）', '決算額 一般財源'],
    [
      [0, 'name'],
      [1, 'settled-national'],
      [2, 'settled-general'],
    ],
  ],
  ['sources of no side', ['事業', '国庫支出金'], [[0, 'name']]],
  [
    'a role that two columns could have',
    ['事業名', '当初予算額', '補正予算額'],
    [
      [0, 'name'],
      [1, 'budget-total'],
    ],
  ],
])('columns are guessed by their heads: %s', (_, heads, expected) => {
  expect([...guessMapping(heads)]).toEqual(expected);
});

const mapping = new Map<number, FinanceRole>([
  [0, 'year'],
  [1, 'name'],
  [2, 'settled-total'],
]);

test('rows are read as offices write them', () => {
  const { rows, problems } = readFinanceCsv(
    '年度,事業,決算\nR8,窓口事業,"1,200"\n令和８年度,道路,△５\n2026,空,\n',
    mapping,
  );
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { line: 2, name: '窓口事業', year: 2026, amounts: { 'settled-total': 1200 } },
    { line: 3, name: '道路', year: 2026, amounts: { 'settled-total': -5 } },
    { line: 4, name: '空', year: 2026, amounts: {} },
  ]);
});

test.each([
  ['令和8年,窓口,1', 'year-unreadable', '年度', '令和8年', '窓口'],
  ['2026,窓口,1千円', 'amount-unreadable', '決算', '1千円', '窓口'],
  ['2026,窓口,12.5', 'amount-unreadable', '決算', '12.5', '窓口'],
  ['2026, ,1', 'name-missing', null, '2026, ,1', ''],
])('what cannot be read is told with its line and column: %s', (line, code, column, found, name) => {
  const { rows, problems } = readFinanceCsv(`年度,事業,決算\n${line}\n2026,道路,7\n`, mapping);
  expect(problems).toEqual([{ line: 2, name, column, code, found }]);
  expect(rows.map(({ name }) => name)).toEqual(['道路']);
});
