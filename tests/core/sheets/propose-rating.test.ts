import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/core/assess/verdict.ts';
import { defaultProgressChoices } from '../../../src/core/round/default-choices.ts';
import { defaultForm } from '../../../src/core/sheets/default-form.ts';
import { proposeRating, proposeResult } from '../../../src/core/sheets/propose-rating.ts';
import { NO_GRADE } from '../../../src/core/sheets/sheet-form.ts';
import { tallyProgress, tallyVerdicts } from '../../../src/core/sheets/tally.ts';

const { result, progress } = defaultForm;

const states: readonly State[] = [
  'met',
  'on-track',
  'at-risk',
  'behind',
  'worsening',
  'unmeasured',
  'not-applicable',
];

const many = (count: number, state: State): State[] => Array.from({ length: count }, () => state);
const propose = (verdicts: readonly State[]) =>
  proposeResult(tallyVerdicts(verdicts, result.goodStates), result);

describe('the result rating by the default rule (80, 60, 40 %; half judged; B while worsening)', () => {
  test.each<[string, readonly State[], string, string]>([
    ['no indicator', [], NO_GRADE, 'nothing-to-rate'],
    ['none measured', many(3, 'unmeasured'), NO_GRADE, 'nothing-judged'],
    ['one of three measured', [...many(2, 'unmeasured'), 'met'], NO_GRADE, 'too-few-judged'],
    ['exactly half measured', [...many(2, 'unmeasured'), ...many(2, 'met')], 'a', 'share'],
    ['4 of 5 are exactly 80 %', [...many(4, 'met'), 'behind'], 'a', 'share'],
    ['7 of 9 are below 80 %', [...many(7, 'on-track'), ...many(2, 'behind')], 'b', 'share'],
    ['3 of 5 are exactly 60 %', [...many(3, 'on-track'), ...many(2, 'at-risk')], 'b', 'share'],
    ['2 of 5 are exactly 40 %', [...many(2, 'on-track'), ...many(3, 'at-risk')], 'c', 'share'],
    ['1 of 3 reaches no share', ['met', 'behind', 'behind'], 'd', 'share'],
    ['what is not measured does not lower it', [...many(4, 'met'), ...many(4, 'unmeasured')], 'a', 'share'],
    ['A is held down by one that worsens', [...many(9, 'met'), 'worsening'], 'b', 'held-down'],
    ['C is not lifted by it', [...many(1, 'met'), 'worsening'], 'c', 'share'],
  ])('%s', (_, verdicts, grade, because) => {
    expect(propose(verdicts)).toMatchObject({ grade, because });
  });

  test('says from which share the grade begins, and counts everything once', () => {
    const { from, tally } = propose([...many(3, 'on-track'), 'at-risk', 'behind', 'not-applicable']);
    expect(from).toBe(60);
    expect(tally).toMatchObject({ good: 3, judged: 5, total: 6 });
  });
});

describe('the progress rating by the default rule (90, 70, 50 %)', () => {
  test.each<[string, readonly string[], string]>([
    ['all as planned', ['as-planned', 'ahead', 'mostly'], 'on-track'],
    ['7 of 10', [...Array(7).fill('as-planned'), ...Array(3).fill('delayed')], 'mostly'],
    ['half', ['as-planned', 'not-done'], 'slow'],
    ['none', ['delayed', 'not-done'], 'late'],
    ['most said nothing', ['as-planned', '', ''], NO_GRADE],
    ['an answer that the round does not have is none', ['as-planned', 'fine', 'fine'], NO_GRADE],
  ])('%s', (_, answers, grade) => {
    expect(proposeRating(tallyProgress(answers, defaultProgressChoices), progress).grade).toBe(grade);
  });
});

describe('properties', () => {
  const anyVerdicts = fc.array(fc.constantFrom(...states), { maxLength: 30 });
  const placeOf = (code: string): number => result.scale.findIndex((grade) => grade.code === code);

  test('a grade is proposed exactly where there is a basis for it', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const { grade, tally } = propose(verdicts);
        const hasBasis = tally.judged > 0 && tally.judged * 100 >= result.rule.leastJudged * tally.total;
        expect(grade !== NO_GRADE).toBe(hasBasis);
      }),
    );
  });

  test('one more that goes well never makes it worse, one more that does not never better', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const before = propose(verdicts);
        fc.pre(before.grade !== NO_GRADE);
        expect(placeOf(propose([...verdicts, 'on-track']).grade)).toBeLessThanOrEqual(placeOf(before.grade));
        expect(placeOf(propose([...verdicts, 'behind']).grade)).toBeGreaterThanOrEqual(placeOf(before.grade));
      }),
    );
  });

  test('the order of the indicators says nothing', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        expect(propose(verdicts.toReversed())).toEqual(propose(verdicts));
      }),
    );
  });
});
