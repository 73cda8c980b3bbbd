import { expect, test } from 'vitest';
import type { FormCell } from '../../../src/core/forms/form-book.ts';
import { listRows, nameAgain } from '../../../src/documents/form-workbook/form-rows.ts';

const layout = { grid: [1, 1], widths: [20, 20], whole: 40 };
const column = { head: '名称', width: 20, align: 'start' } as const;

function rowsOf(...rows: readonly (readonly FormCell[])[]) {
  const tables = [{ title: null, rows, endsInSum: false, notes: ['備考'] }];
  const form = { name: '取組', title: '取組', lead: [], columns: [column, column], tables };
  return listRows({ ...form, orientation: 'landscape' }, layout);
}

test.each([
  [
    'a row with a name of its own stays as it is',
    [
      ['甲', '1'],
      ['乙', '2'],
    ],
    2,
    '乙',
  ],
  [
    'a row without a name takes that of the row above',
    [
      ['甲', '1'],
      ['乙', '2'],
      ['', '3'],
      [null, '4'],
    ],
    4,
    '乙',
  ],
  [
    'a row without a name above it has none',
    [
      ['', '1'],
      ['', '2'],
    ],
    2,
    null,
  ],
] as const)('%s', (_, rows, at, name) => {
  const listed = rowsOf(...rows);
  expect(nameAgain(listed, at, layout)).toMatchObject({ cells: [name ?? null, rows[at - 1]?.[1]] });
});

test('a row is as high as the name that it takes', () => {
  const listed = rowsOf(['とても長い名前のついた取組の一つ', '1'], ['', '2']);
  const [, long, short] = listed;
  expect(nameAgain(listed, 2, layout)?.height).toBe(long?.height);
  expect(short?.height).toBeLessThan(long?.height ?? 0);
});

test('what is no row of cells stays as it is', () => {
  const listed = rowsOf(['甲', '1']);
  expect(nameAgain(listed, 2, layout)).toBe(listed[2]);
});
