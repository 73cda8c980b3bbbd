import { describe, expect, test } from 'vitest';
import { describeStep, printStepFigure, splitStep } from '../../../src/core/assess/describe-step.ts';
import { step } from '../../../src/core/assess/step.ts';

const need = step('L2', 'needed-per-year', {
  target: 429,
  value: 281,
  targetYear: 2027,
  year: 2025,
  needed: 74,
});

describe('a step is said', () => {
  test.each([
    ['with its figures', need, '今後1年あたりに必要な変化 =（429 − 281）÷（2027 − 2025）= 74'],
    [
      'with shares as percentages',
      step('P3', 'path-ratio', { progress: 0.355, elapsed: 0.5, ratio: 0.71 }),
      '進み具合 = 進んだ割合 ÷ 経過した割合 = 35.5% ÷ 50% = 0.71',
    ],
    [
      'with words for codes',
      step('S3', 'absent-latest', { year: 2025, reason: 'not-published' }),
      '2025年度の値はない（理由: 未公表）。値は数えず、前の実績で判定する',
    ],
    ['with a dash for a figure that it lacks', step('S1', 'latest', { year: 2025 }), '2025年度の実績は －'],
  ])('%s', (_name, one, words) => {
    expect(describeStep(one, 'ja')).toBe(words);
  });

  test('in English too', () => {
    expect(describeStep(need, 'en')).toBe('Still needed per year = (429 − 281) ÷ (2027 − 2025) = 74');
  });
});

describe('a step taken apart', () => {
  const figures = splitStep(need, 'ja').flatMap((part) => (typeof part === 'string' ? [] : [part]));

  test('tells values, changes and years apart, and the result', () => {
    expect(figures.map(({ name, kind, isResult }) => [name, kind, isResult])).toEqual([
      ['target', 'value', false],
      ['value', 'value', false],
      ['targetYear', 'plain', false],
      ['year', 'plain', false],
      ['needed', 'difference', true],
    ]);
  });

  test('knows that too few points are a number of points', () => {
    const parts = splitStep(step('W1', 'too-few-points', { points: 2, needed: 4 }), 'en');
    expect(parts).toContainEqual({ name: 'needed', kind: 'plain', value: 4, isResult: false });
  });

  test('finds the result before a bracket that follows it', () => {
    const mean = { value: 9, first: 3, year: 2025, firstYear: 2022, change: 2, points: 4 };
    const parts = splitStep(step('W2', 'mean-change', mean), 'ja');
    expect(parts).toContainEqual({ name: 'change', kind: 'difference', value: 2, isResult: true });
  });
});

test.each([
  [{ kind: 'value', value: -1.25 }, '−1.25'],
  [{ kind: 'value', value: 0.000123456 }, '0.0001235'],
  [{ kind: 'share', value: 1 / 3 }, '33.33%'],
] as const)('a figure is printed: %j', (figure, words) => {
  expect(printStepFigure(figure)).toBe(words);
});
