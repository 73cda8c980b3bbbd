import { describe, expect, test } from 'vitest';
import {
  countLines,
  numberFormat,
  partText,
  shareGrid,
  toSheetName,
} from '../../../src/documents/form-workbook/form-layout.ts';

test.each([
  ['', 10, 1],
  ['待機児童数', 12, 1],
  ['待機児童数の推移', 12, 2],
  ['一行目\n二行目', 12, 2],
  ['長い名前の指標が続く', 1, 10],
])('%j takes in a column of %i characters %i lines', (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});

test.each([
  [0, '人', '#,##0"人"'],
  [1, '％', '#,##0.0"％"'],
  [2, null, '#,##0.00'],
  [0, 'a"b', '#,##0"a"\\""b"'],
])('%i decimals in %j are shown as %s', (decimals, unit, format) => {
  expect(numberFormat({ value: 1, decimals, unit })).toBe(format);
});

test('columns of a grid are shared out whole, and nobody gets none', () => {
  expect(shareGrid([36, 12, 12], 10)).toEqual([6, 2, 2]);
  const widths = [36, 10, 12, 10, 12, 14, 13, 13, 16];
  expect(shareGrid(widths, 44).reduce((sum, one) => sum + one, 0)).toBe(44);
  expect(shareGrid([1000, 1], 10)).toEqual([10, 1]);
});

test('a text too long for a row is parted between sentences', () => {
  expect(partText('一つ目。二つ目。', 10, 2)).toEqual(['一つ目。二つ目。']);
  expect(partText('一つ目。二つ目。', 10, 1)).toEqual(['一つ目。', '二つ目。']);
  expect(partText('一つ目。\n二つ目。\n三つ目。', 10, 2)).toEqual(['一つ目。\n二つ目。', '三つ目。']);
});

describe('names of sheets', () => {
  test('have none of the signs that names must not have, and no more than 31 characters', () => {
    expect(toSheetName('取組/事業:[一覧]*?', new Set())).toBe('取組 事業  一覧');
    expect(toSheetName("'評価'", new Set())).toBe('評価');
    expect(toSheetName('?', new Set())).toBe('-');
    expect(toSheetName(`${'あ'.repeat(30)}𠮷`, new Set())).toBe('あ'.repeat(30));
    expect(toSheetName('あ'.repeat(40), new Set())).toHaveLength(31);
  });

  test('are each once', () => {
    const taken = new Set<string>();
    expect([1, 2, 3].map(() => toSheetName('指標', taken))).toEqual(['指標', '指標 2', '指標 3']);
    expect(['KPI', 'kpi'].map((name) => toSheetName(name, taken))).toEqual(['KPI', 'kpi 2']);
  });
});
