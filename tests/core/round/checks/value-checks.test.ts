import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkValue } from '../../../../src/core/round/checks/check-value.ts';
import { findUnitSlip } from '../../../../src/core/round/checks/find-unit-slip.ts';
import { isJump } from '../../../../src/core/round/checks/is-jump.ts';
import { makeSeries } from '../make-items.ts';

describe('a slip of the unit', () => {
  test.each<readonly [string, number, readonly number[], number, number]>([
    ['a digit too many', 1230, [118, 121, 120], 1, 123],
    ['a digit too few', 12.3, [118, 121, 120], -1, 123],
    ['a fraction for a percentage', 0.452, [44.1, 44.9], -2, 45.2],
    ['yen for thousand yen', 45200, [44.1, 44.9], 3, 45.2],
    ['persons for ten thousand persons', 255000, [25.9, 25.7], 4, 25.5],
    ['one earlier value is enough', 1230, [120], 1, 123],
    ['below nought', -50, [-4.8, -5.1], 1, -5],
    ['only the last five count', 1230, [9, 118, 121, 120, 119, 122], 1, 123],
  ])('%s', (_, value, earlier, power, corrected) => {
    expect(findUnitSlip(value, earlier)).toMatchObject({ power, corrected });
  });

  test.each<readonly [string, number, readonly number[]]>([
    ['the usual value', 123, [118, 121, 120]],
    ['twice as much', 240, [118, 121, 120]],
    ['five times as much', 600, [118, 121, 120]],
    ['nought', 0, [118, 121, 120]],
    ['after nought', 100, [0, 12]],
    ['a change of sign', -120, [12, 12]],
    ['values that go up and down by more than five times', 1000, [10, 100]],
    ['nothing before', 1000, []],
  ])('none: %s', (_, value, earlier) => {
    expect(findUnitSlip(value, earlier)).toBeNull();
  });

  test('every slip of ten, a hundred or a thousand from steady values is found, and taken back rightly', () => {
    const steady = fc.array(fc.double({ min: 80, max: 120, noNaN: true }), { minLength: 1, maxLength: 6 });
    const right = fc.double({ min: 80, max: 120, noNaN: true });
    const power = fc.constantFrom(-4, -3, -2, -1, 1, 2, 3, 4);
    fc.assert(
      fc.property(steady, right, power, (earlier, value, exponent) => {
        const slip = findUnitSlip(value * 10 ** exponent, earlier);
        expect(slip?.power).toBe(exponent);
        expect(slip?.corrected).toBeCloseTo(value, 6);
        expect(findUnitSlip(value, earlier)).toBeNull();
      }),
    );
  });

  test('the size of the unit does not matter', () => {
    const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 10_000_000 }), (earlier, value) => {
        const scaled = findUnitSlip(
          value * 1024,
          earlier.map((one) => one * 1024),
        );
        expect(scaled?.power).toBe(findUnitSlip(value, earlier)?.power);
      }),
    );
  });
});

describe('a jump', () => {
  const years = (...values: readonly number[]) =>
    values.map((value, step) => ({ year: 2025 - values.length + step, value }));

  test.each([
    ['three times the largest change', 60, years(50, 51, 53), true],
    ['twice the largest change is none', 57, years(50, 51, 53), false],
    ['down as well as up', 46, years(50, 51, 53), true],
    ['the same value', 53, years(50, 51, 53), false],
    ['by more than half, with one value before', 80, years(53), true],
    ['by less than half, with one value before', 70, years(53), false],
    ['after a line that never moved', 12, years(10, 10, 10), false],
    ['by more than half after a line that never moved', 16, years(10, 10, 10), true],
    ['from nothing', 100, [], false],
    ['from nought', 100, years(0), false],
  ])('%s: %s', (_, value, earlier, jump) => {
    expect(isJump({ year: 2025, value }, earlier)).toBe(jump);
  });

  test('a survey every third year is measured per year', () => {
    const earlier = [
      { year: 2016, value: 40 },
      { year: 2019, value: 43 },
      { year: 2022, value: 46 },
    ];
    expect(isJump({ year: 2025, value: 51 }, earlier)).toBe(false);
    expect(isJump({ year: 2023, value: 51 }, earlier)).toBe(true);
  });
});

describe('a value beside the earlier ones', () => {
  const codes = (series: Parameters<typeof checkValue>[1], value: number, cumulative = false) =>
    checkValue({ cumulative }, series, { year: 2025, value }).map(({ code }) => code);

  test.each([
    ['nothing remarkable', makeSeries([10, 11, 12]), 13, []],
    ['a slip alone', makeSeries([10, 11, 12]), 130, ['unit-slip']],
    ['a jump', makeSeries([10, 11, 12]), 20, ['jump']],
    ['the same as last year', makeSeries([10, 11, 12]), 12, ['same-as-last-year']],
    ['the same as two years ago is nothing', makeSeries([], { baseline: { year: 2023, value: 12 } }), 12, []],
    ['over a hundred percent', makeSeries([96, 99, 98], { unit: '％' }), 101, ['percentage-over-100']],
    ['a hundred percent', makeSeries([96, 99, 98], { unit: '％' }), 100, []],
    [
      'a slip beside the baseline',
      makeSeries([], { baseline: { year: 2023, value: 12 } }),
      125,
      ['unit-slip'],
    ],
  ])('%s', (_, series, value, expected) => {
    expect(codes(series, value)).toEqual(expected);
  });

  test.each([
    ['falls', 35, ['total-falls']],
    ['stays', 40, ['same-as-last-year']],
    ['grows', 52, []],
  ])('a running total that %s', (_, value, expected) => {
    expect(codes(makeSeries([20, 30, 40]), value, true)).toEqual(expected);
  });

  test('a reported value stands before the baseline of its year', () => {
    const series = makeSeries([20], { baseline: { year: 2024, value: 1000 } });
    expect(codes(series, 21)).toEqual([]);
  });

  test('says what the value might have been, in both languages', () => {
    const [slip] = checkValue({ cumulative: false }, makeSeries([44.1, 44.9], { unit: '％', decimals: 1 }), {
      year: 2025,
      value: 4520,
    });
    expect(slip?.params).toEqual({
      value: { ja: '4,520.0％', en: '4,520.0%' },
      usual: { ja: '44.5％', en: '44.5%' },
      corrected: { ja: '45.2％', en: '45.2%' },
      times: { ja: '100倍', en: '100 times' },
    });
  });
});
