import { expect, test } from 'vitest';
import { fromTabs } from '../../../src/documents/csv/from-tabs.ts';
import { readCsv } from '../../../src/documents/csv/read-csv.ts';

test.each([
  [
    'cells of Excel',
    '改称\t市民課\r\n廃止\t\r\n',
    [
      ['改称', '市民課'],
      ['廃止', ''],
    ],
  ],
  ['a comma within a cell', '統合\t市民課,観光課\n', [['統合', '市民課,観光課']]],
  ['a line break within a cell', '分割\t"観光課\n交流課"\n', [['分割', '観光課\n交流課']]],
  ['quotes within a cell', 'a\tsay "x"\n', [['a', 'say "x"']]],
  ['a table that is CSV already', '改称,"市民課,観光課"\n', [['改称', '市民課,観光課']]],
])('reads %s', (_, text, expected) => {
  expect(readCsv(fromTabs(text)).rows.map(({ cells }) => cells)).toEqual(expected);
});
