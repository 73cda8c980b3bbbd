import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTextColumns, wrapLines } from '../../../src/core/text/wrap-lines.ts';

describe('wrapLines', () => {
  test.each([
    { name: 'short lines stay', text: 'はい\n\nいいえ', width: 10, lines: ['はい', '', 'いいえ'] },
    {
      name: 'a number hangs',
      text: '  1. 待機児童数の推移',
      width: 16,
      lines: ['  1. 待機児童数', '     の推移'],
    },
    {
      name: 'no line begins with a mark',
      text: '待機児童数。保育',
      width: 10,
      lines: ['待機児童', '数。保育'],
    },
    { name: 'no line ends with a bracket', text: '次の項目「数」', width: 10, lines: ['次の項目', '「数」'] },
    {
      name: 'Latin words stay whole',
      text: 'Please answer by Friday',
      width: 14,
      lines: ['Please answer', 'by Friday'],
    },
    {
      name: 'an address wider than a line stays whole',
      text: '・画面: https://plan.example.jp/office/992011/rounds',
      width: 20,
      lines: ['・画面: ', '  https://plan.example.jp/office/992011/rounds'].map((line) => line.trimEnd()),
    },
  ])('$name', ({ text, width, lines }) => {
    expect(wrapLines(text, width).split('\n')).toEqual(lines);
  });

  test('loses no character, and keeps to the width but for what cannot be broken', () => {
    const sign = fc.constantFrom(...'あ漢字、。「」（）ー aZ9・１');
    fc.assert(
      fc.property(
        fc.string({ unit: sign, maxLength: 120 }),
        fc.integer({ min: 24, max: 78 }),
        (text, width) => {
          const wrapped = wrapLines(text, width);
          expect(wrapped.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
          for (const line of wrapped.split('\n')) {
            const breakable = /[あ漢字１][あ漢字１]/u.test(line);
            if (countTextColumns(line) > width) expect(breakable && longestUnit(line) <= width).toBe(false);
          }
        },
      ),
    );
  });
});

/** Columns of the longest stretch in which no line may be broken. */
function longestUnit(line: string): number {
  const stretches = line.match(/[!-~「（]+|[、。」）ー・]+|[^!-~]/gu) ?? [];
  return Math.max(0, ...stretches.map(countTextColumns));
}
