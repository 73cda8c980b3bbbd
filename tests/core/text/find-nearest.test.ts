import { expect, test } from 'vitest';
import { listNearest } from '../../../src/core/text/find-nearest.ts';

const names = ['待機児童数', '出生数', '相談の件数', '相談件数', 'ＫＰＩの数'];

test.each([
  ['待機児童の数', 3, ['待機児童数']],
  ['相談件数等', 3, ['相談件数', '相談の件数']],
  ['相談件数等', 1, ['相談件数']],
  ['KPI の 数', 3, ['ＫＰＩの数']],
  ['宇宙旅行', 3, []],
  ['', 3, []],
])('%j is like at most %d of the names: %j', (name, most, expected) => {
  expect(listNearest(name, names, most)).toEqual(expected);
});
