import { describe, expect, test } from 'vitest';
import { placeBlock } from '../../../src/office/scripts/place-block.ts';
import { readBlock } from '../../../src/office/scripts/read-block.ts';

describe('a block from a spreadsheet', () => {
  test.each([
    ['a column as Excel copies it', '12\r\n15\r\n', [['12'], ['15']]],
    ['a column without a last line break', '12\n15', [['12'], ['15']]],
    [
      'two columns',
      '12\t調べ\r\n15\t\r\n',
      [
        ['12', '調べ'],
        ['15', ''],
      ],
    ],
    ['a row that ends with an empty cell', '12\t', [['12', '']]],
    ['an empty row in between', '1\n\n3\n', [['1'], [''], ['3']]],
    ['a cell with a line break and quotation marks', '"一行目\n""二""行目"\t5', [['一行目\n"二"行目', '5']]],
    ['a quotation mark that quotes nothing', '"12\t5', [['"12', '5']]],
    ['old line breaks', '1\r2\r', [['1'], ['2']]],
  ])('is read cell by cell: %s', (_, text, rows) => {
    expect(readBlock(text)).toEqual(rows);
  });

  test.each([['12'], ['12\r\n'], ['']])('one cell is no block: %j', (text) => {
    expect(readBlock(text)).toBeNull();
  });
});

describe('the place of a block', () => {
  const targets = [
    { name: '合計特殊出生率', part: null },
    { name: '不登校の割合', part: '小学校' },
    { name: '不登校の割合', part: '中学校' },
    { name: '観光客数', part: null },
  ];
  const figure = (target: number, value: string) => ({ target, column: 'figure' as const, value });

  test('is downward from the box, and empty cells change nothing', () => {
    expect(placeBlock([['1.3'], [' '], ['2.5']], targets, 0)).toEqual({
      cells: [figure(0, '1.3'), figure(2, '2.5')],
      lost: 0,
    });
  });

  test('further columns are the source and the comment', () => {
    expect(placeBlock([['1.3', '県統計', '横ばい', '余分']], targets, 3).cells).toEqual([
      figure(3, '1.3'),
      { target: 3, column: 'source', value: '県統計' },
      { target: 3, column: 'comment', value: '横ばい' },
    ]);
  });

  test('rows below the last box are counted, not put elsewhere', () => {
    expect(placeBlock([['1'], ['2'], ['3']], targets, 2)).toEqual({
      cells: [figure(2, '1'), figure(3, '2')],
      lost: 1,
    });
  });

  test('names in the first column lead each row to its indicator, part by part, in whatever width', () => {
    const rows = [
      ['指標', '値'],
      ['観光客数', '12'],
      ['不登校の割合（中学校）', '4.1'],
      ['不登校の割合', '1.9'],
      ['合計特殊 出生率', '１．３１'],
      ['ほかの課の指標', '7'],
    ];
    expect(placeBlock(rows, targets, 0)).toEqual({
      cells: [figure(3, '12'), figure(2, '4.1'), figure(1, '1.9'), figure(0, '１．３１')],
      lost: 2,
    });
  });
});
