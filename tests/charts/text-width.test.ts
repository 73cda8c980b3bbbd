import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWidth, wrapText } from '../../src/charts/text/text-width.ts';

describe('wrapText', () => {
  test.each([
    ['結果は秋に公表する。', 60, ['結果は秋に', '公表する。']],
    [
      '実績はまだない。2024年度の実績は、2025年4月に照会する。',
      170,
      ['実績はまだない。2024年度の', '実績は、2025年4月に照会する。'],
    ],
    ['The results are published in autumn.', 130, ['The results are', 'published in autumn.']],
    ['一二三四五六七八', 40, ['一二三四', '五六七八']],
    ['', 100, []],
  ])('%s at %i px', (text, width, lines) => {
    expect(wrapText(text, 10, width)).toEqual(lines);
  });

  test('loses nothing and keeps within the width', () => {
    const text = fc
      .array(fc.constantFrom('年度', 'の', '、', '2024', ' ', 'は', '目標', 'FY'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 400 }), (any, width) => {
        const lines = wrapText(any, 11, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(any.replaceAll(' ', ''));
        for (const line of lines) expect(estimateWidth(line, 11)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
