import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQuantity, parseQuantity, scaledQuantity } from '../../../src/core/quantity/quantity.ts';

describe('a printed number', () => {
  test.each([
    ['６人', 6, '人', 0],
    ['0 人', 0, '人', 0],
    ['17.9％', 17.9, '％', 1],
    ['25.0％', 25, '％', 1],
    ['100%', 100, '％', 0],
    ['1,046人', 1046, '人', 0],
    ['１，０４６人', 1046, '人', 0],
    ['27,309 人', 27309, '人', 0],
    ['635 万人', 635, '万人', 0],
    ['117 トン CO２', 117, 'トンCO2', 0],
    ['1,000トン ＣＯ２', 1000, 'トンCO2', 0],
    ['80.0 年', 80, '年', 1],
    ['1.53', 1.53, null, 2],
    ['▲3.2％', -3.2, '％', 1],
    ['△ 12 件', -12, '件', 0],
    ['－5℃', -5, '℃', 0],
    ['−0 件', 0, '件', 0],
    ['12億3,000万円', 123000, '万円', 0],
    ['3 ヶ所', 3, '箇所', 0],
    ['120 m2', 120, '㎡', 0],
    ['40 ｔ－CO₂', 40, 't-CO2', 0],
  ])('%s is %d %s with %d decimals', (raw, value, unit, decimals) => {
    expect(parseQuantity(raw)).toEqual({ kind: 'number', raw, value, unit, decimals, bound: null });
  });

  test.each([
    ['50 件以上', 50, '件', 'at-least'],
    ['３分以内', 3, '分', 'at-most'],
    ['10％未満', 10, '％', 'less-than'],
    ['100 人超', 100, '人', 'more-than'],
  ])('%s is a limit', (raw, value, unit, bound) => {
    expect(parseQuantity(raw)).toMatchObject({ kind: 'number', value, unit, bound });
  });
});

describe('what is no number', () => {
  test.each(['－', '―', '-', '‐', ' － '])('%s is none', (raw) => {
    expect(parseQuantity(raw)).toEqual({ kind: 'none', raw });
  });

  test.each([
    ['策定時実績値以上', '>=baseline'],
    ['計画策定時以上', '>=baseline'],
    ['計画策定時の実績値以上', '>=baseline'],
    ['現状値以下', '<=baseline'],
    ['基準値未満', '<baseline'],
    ['現状超', '>baseline'],
    ['現状維持', '=baseline'],
    ['維持', '=baseline'],
    ['増加', '>baseline'],
    ['減少', '<baseline'],
  ])('%s is %s', (raw, relation) => {
    expect(parseQuantity(raw)).toEqual({ kind: 'relation', raw, relation });
  });

  test.each([
    ['', 'empty'],
    ['改善', 'not-a-figure'],
    ['前年度以上', 'not-a-figure'],
    ['約束', 'not-a-figure'],
    ['10～20 人', 'range'],
    ['1,04人', 'digits-misplaced'],
    ['1.2.3％', 'digits-misplaced'],
    ['16 時間 30 分', 'not-a-figure'],
  ])('%j is not guessed: %s', (raw, code) => {
    expect(parseQuantity(raw)).toEqual({ kind: 'unreadable', raw, code });
  });
});

describe('scales', () => {
  test.each([
    [
      { value: 635, unit: '万人' },
      { value: 6_350_000, unit: '人' },
    ],
    [
      { value: 1.2, unit: '億円' },
      { value: 120_000_000, unit: '円' },
    ],
    [
      { value: 3, unit: '百万円' },
      { value: 3_000_000, unit: '円' },
    ],
    [
      { value: 2, unit: '兆円' },
      { value: 2e12, unit: '円' },
    ],
    [
      { value: 5, unit: '千トン' },
      { value: 5000, unit: 'トン' },
    ],
    [
      { value: 7, unit: '件' },
      { value: 7, unit: '件' },
    ],
    [
      { value: 7, unit: null },
      { value: 7, unit: null },
    ],
    [
      { value: 2, unit: '万' },
      { value: 20_000, unit: null },
    ],
  ])('%j is %j', (quantity, scaled) => {
    expect(scaledQuantity(quantity)).toEqual(scaled);
  });
});

const figure = fc.record({
  digits: fc.integer({ min: -99_999_999, max: 99_999_999 }),
  decimals: fc.integer({ min: 0, max: 3 }),
  unit: fc.constantFrom('人', '件', '％', '万人', 'トンCO2', '箇所', '㎡', 'km', '億円', null),
});

/** As a document might print the same figure. */
const dress = {
  'full-width digits': (text: string) =>
    text
      .replace(/[0-9.,]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
      .replace('CO２', 'CO2'),
  'no separators': (text: string) => text.replaceAll(',', ''),
  'a blank before the unit': (text: string) => text.replace(/^([▲0-9.,]+)/u, '$1 '),
  'another minus': (text: string) => text.replace('▲', '△ '),
  'blanks around': (text: string) => `  ${text}\u3000`,
} as const;

describe('what is printed is read back', () => {
  test.each(Object.entries(dress))('with %s', (_, change) => {
    fc.assert(
      fc.property(figure, ({ digits, decimals, unit }) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals));
        const printed = change(formatQuantity({ value, decimals, unit }));
        expect(parseQuantity(printed)).toMatchObject({ kind: 'number', value, decimals, unit });
      }),
    );
  });

  test('any text gives an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['number', 'none', 'relation', 'unreadable']).toContain(parseQuantity(text).kind);
      }),
    );
  });
});
