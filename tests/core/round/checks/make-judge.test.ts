import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../src/core/assess/plan/assessment.ts';
import type { Observation } from '../../../../src/core/indicator/observation.ts';
import { checkEntry } from '../../../../src/core/round/checks/check-entry.ts';
import { makeJudge } from '../../../../src/core/round/checks/make-judge.ts';
import { smallPlan } from '../../../support/small-plan.ts';
import { makeIndicatorEntry, makeIndicatorItem, makeSeries } from '../make-items.ts';
import { makeSettings } from '../make-settings.ts';

/** 受け入れた割合: from 97 in fiscal 2023 to 99 in 2027, so that 98 is asked for in 2025. */
const share = smallPlan.indicators.find(({ name }) => name === '受け入れた割合');
if (!share) throw new Error('the small plan has this indicator');
const series = makeSeries([], { unit: '％', baseline: { year: 2023, value: 97 } });
const item = makeIndicatorItem({ indicator: share.id, series: [series] });
const result = (year: number, value: number): Observation => ({
  indicator: share.id,
  series: '',
  year,
  status: 'measured',
  value,
  raw: `${value}`,
  provisional: false,
  measuredAt: null,
  comment: null,
  source: null,
});

describe('the judge', () => {
  const judge = makeJudge({
    plan: smallPlan,
    observations: [result(2024, 97.4), result(2025, 97), result(2026, 90)],
  });

  test.each([
    [100, 'met'],
    [99, 'on-track'],
    [98, 'on-track'],
    [97.7, 'at-risk'],
    [97.1, 'behind'],
    [96, 'worsening'],
  ])('a value of %d in the year asked for: %s', (value, state) => {
    expect(judge(item, series, value)).toBe(state);
  });

  test('goes by the city’s own bands', () => {
    const strict = { ...DEFAULT_SETTINGS, path: { ...DEFAULT_SETTINGS.path, atRisk: 0.9 } };
    expect(makeJudge({ plan: smallPlan, observations: [] }, strict)(item, series, 97.7)).toBe('behind');
  });

  test('does not judge what the plan does not have', () => {
    expect(judge(makeIndicatorItem({ indicator: 'k99' }), series, 98)).toBe('not-applicable');
    expect(judge(item, makeSeries([], { key: '中学校' }), 98)).toBe('not-applicable');
  });

  test.each([
    ['98', []],
    ['97.1', ['comment-needed']],
  ])('demands a comment only when behind: %s', (figure, codes) => {
    const problems = checkEntry(item, makeIndicatorEntry({ figure }), { ...makeSettings(), judge });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
