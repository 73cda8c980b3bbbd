import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount, sumCost } from '../../../../src/core/round/checks/read-amount.ts';
import { readFigure } from '../../../../src/core/round/checks/read-figure.ts';
import { readSeries } from '../../../../src/core/round/checks/read-series.ts';
import { emptyCost } from '../../../../src/core/round/entry.ts';
import { makeSeries, makeSeriesEntry } from '../make-items.ts';

describe('a typed figure', () => {
  test.each<readonly [string, string, string | null, number]>([
    ['plain', '1234', '人', 1234],
    ['with separators', '1,234', '人', 1234],
    ['full width', '１，２３４．５', '人', 1234.5],
    ['with its unit', '1,234人', '人', 1234],
    ['with its unit spelt otherwise', '45.2%', '％', 45.2],
    ['below nought', '▲3.2', '％', -3.2],
    ['with a scale', '6.35万人', '人', 63500],
    ['a scale alone', '2億', '円', 200_000_000],
    ['in the scale of the series', '635万人', '万人', 635],
    ['in persons where ten thousands are asked', '6350000人', '万人', 635],
    ['with blanks around', ' 12 ', '人', 12],
    ['nought', '0', '人', 0],
    ['without a unit asked', '12', null, 12],
  ])('%s', (_, typed, unit, value) => {
    expect(readFigure(typed, unit)).toEqual({ status: 'read', value });
  });

  test.each([
    ['nothing', '', { status: 'empty' }],
    ['blanks', ' 　', { status: 'empty' }],
    ['a dash', '－', { status: 'unreadable', code: 'figure-unreadable' }],
    ['a limit', '50人以上', { status: 'unreadable', code: 'figure-unreadable' }],
    ['a range', '3～5', { status: 'unreadable', code: 'figure-unreadable' }],
    ['words', '未集計', { status: 'unreadable', code: 'figure-unreadable' }],
    ['misplaced separators', '1,23,4', { status: 'unreadable', code: 'figure-unreadable' }],
    ['another unit', '12件', { status: 'unreadable', code: 'unit-differs' }],
    ['a percentage of persons', '12％', { status: 'unreadable', code: 'unit-differs' }],
  ])('%s', (_, typed, reading) => {
    expect(readFigure(typed, '人')).toEqual(reading);
  });
});

describe('a series', () => {
  const counted = { cumulative: true, year: 2025 };

  test.each([
    [
      'yearly',
      makeSeries([40]),
      '12',
      'total',
      { cumulative: false, year: 2025 },
      { value: 12, increment: null },
    ],
    [
      'a total',
      makeSeries([28, 40]),
      '52',
      'total',
      counted,
      { value: 52, increment: { year: 2025, value: 12, since: 2024 } },
    ],
    [
      'an increment',
      makeSeries([28, 40]),
      '12',
      'increment',
      counted,
      { value: 52, increment: { year: 2025, value: 12, since: 2024 } },
    ],
    [
      'an increment on the baseline',
      makeSeries([], { baseline: { year: 2024, value: 8 } }),
      '3',
      'increment',
      counted,
      { value: 11, increment: { year: 2025, value: 3, since: 2024 } },
    ],
    [
      'the first of all',
      makeSeries([]),
      '3',
      'increment',
      counted,
      { value: 3, increment: { year: 2025, value: 3, since: 2024 } },
    ],
    [
      'a total after a year without one',
      makeSeries([], { baseline: { year: 2022, value: 8 } }),
      '20',
      'total',
      counted,
      { value: 20, increment: { year: 2025, value: 12, since: 2022 } },
    ],
    [
      'a total of which nothing is known before',
      makeSeries([]),
      '20',
      'total',
      counted,
      { value: 20, increment: null },
    ],
    [
      'decimals',
      makeSeries([0.1]),
      '0.2',
      'increment',
      counted,
      { value: 0.3, increment: { year: 2025, value: 0.2, since: 2024 } },
    ],
  ] as const)('%s', (_, series, figure, counts, item, read) => {
    expect(readSeries(series, makeSeriesEntry({ figure, counts }), item)).toEqual({
      status: 'read',
      ...read,
    });
  });

  test('an increment is not added over a year that is missing', () => {
    const series = makeSeries([], { baseline: { year: 2022, value: 8 } });
    const reading = readSeries(series, makeSeriesEntry({ figure: '3', counts: 'increment' }), counted);
    expect(reading).toEqual({ status: 'unreadable', code: 'increment-without-total' });
  });

  test('a total and its increment tell the same', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, (last, increment) => {
        const series = makeSeries([last]);
        const added = readSeries(
          series,
          makeSeriesEntry({ figure: `${increment}`, counts: 'increment' }),
          counted,
        );
        if (added.status !== 'read') throw new Error('a plain number is read');
        const total = readSeries(series, makeSeriesEntry({ figure: `${added.value}` }), counted);
        expect(total).toMatchObject({ value: added.value, increment: { value: increment || 0 } });
      }),
    );
  });
});

describe('an amount of money', () => {
  test.each([
    ['12345', { status: 'read', value: 12345 }],
    ['１２，３４５', { status: 'read', value: 12345 }],
    ['△500', { status: 'read', value: -500 }],
    ['', { status: 'empty' }],
    ['12.5', { status: 'unreadable' }],
    ['12千円', { status: 'unreadable' }],
    ['約300', { status: 'unreadable' }],
    ['9007199254740993', { status: 'unreadable' }],
  ])('%s', (typed, reading) => {
    expect(readAmount(typed)).toEqual(reading);
  });

  test.each([
    ['nothing', {}, { status: 'empty', total: null, sum: null }],
    ['a total alone', { total: '500' }, { status: 'read', total: 500, sum: null }],
    [
      'sources alone: their sum is the total',
      { national: '300', general: '200' },
      { status: 'read', total: 500, sum: 500 },
    ],
    ['both', { national: '300', total: '500' }, { status: 'read', total: 500, sum: 300 }],
    ['nought is an amount', { total: '0' }, { status: 'read', total: 0, sum: null }],
    [
      'something unreadable',
      { national: '三百', total: '500' },
      { status: 'unreadable', total: null, sum: null },
    ],
  ])('added up: %s', (_, cost, sum) => {
    expect(sumCost({ ...emptyCost, ...cost })).toEqual(sum);
  });
});
