import { expect, test } from 'vitest';
import type { IndicatorEntry } from '../../../../src/core/round/entry.ts';
import { blank, type EntryValue } from '../../../../src/documents/round-workbook/entry-value.ts';
import { toEntries } from '../../../../src/server/office/workbooks/to-entries.ts';
import { makeIndicatorItem, makeSeries, makeSeriesEntry } from '../../../core/round/make-items.ts';

const number = (value: number): EntryValue => ({ kind: 'number', value });
const total = { figure: '52', counts: 'total' } as const;
const increment = { figure: '12', counts: 'increment' } as const;

test.each([
  ['a total is typed over a total', total, { value: number(60) }, { figure: '60', counts: 'total' }],
  [
    'the year’s part is typed beside a total',
    total,
    { increment: number(8) },
    { figure: '8', counts: 'increment' },
  ],
  [
    'a total is typed beside the year’s part',
    increment,
    { value: number(60) },
    { figure: '60', counts: 'total' },
  ],
  ['both are typed', total, { value: number(60), increment: number(8) }, { figure: '60', counts: 'total' }],
  [
    'one takes the other’s place',
    total,
    { value: blank, increment: number(8) },
    { figure: '8', counts: 'increment' },
  ],
  ['the total is cleared', total, { value: blank }, { figure: '', counts: 'total' }],
  ['the year’s part is cleared', increment, { increment: blank }, { figure: '', counts: 'increment' }],
  [
    'a formula has digits that nobody meant',
    total,
    { value: number(53.199999999999996) },
    { figure: '53.2' },
  ],
  ['a number is very small', total, { value: number(0.0000001) }, { figure: '0.0000001' }],
  ['a number is very large', total, { value: number(1e21) }, { figure: '1000000000000000000000' }],
])('of a cumulative indicator: %s', (_, stored, typed, expected) => {
  const item = makeIndicatorItem({ cumulative: true, series: [makeSeries([10, 40])] });
  const entry: IndicatorEntry = { kind: 'indicator', series: { '': makeSeriesEntry(stored) } };
  const status = {
    id: item.id,
    state: 'draft',
    confirmed: false,
    graceDays: 0,
    version: 3,
    records: [],
  } as const;
  const changes = Object.entries(typed).map(([field, after]) => ({ item: item.id, part: '', field, after }));
  const [wanted] = toEntries(changes, [{ item, status, entry }]);
  expect(wanted).toMatchObject({ item: item.id, version: 3, entry: { series: { '': expected } } });
});
