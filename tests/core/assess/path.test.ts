import { describe, expect, it } from 'vitest';
import type { AssessInput } from '../../../src/core/assess/assess-input.ts';
import { assessPath } from '../../../src/core/assess/methods/path.ts';
import { input, keep, points, reach } from './make-input.ts';

const codesOf = (given: AssessInput) => assessPath(given).reasons.map(({ code }) => code);

describe('path', () => {
  // Worked by hand: baseline 60 in 2020, target 80 by 2025; in 2022 40 % of the time has passed, 68 is required.
  it.each([
    ['[P1] as far as the line asks', 68, 'on-track', 1],
    ['[P1] just above 60 % of the pace', 65, 'at-risk', 0.625],
    ['[P1] exactly 60 % of the pace', 64.8, 'at-risk', 0.6],
    ['[P1] below 60 % of the pace', 62, 'behind', 0.25],
    ['[P1] no change at all', 60, 'behind', 0],
    ['[P6] worse than the baseline is the worst state, never no state', 58, 'worsening', -0.25],
    ['[P2] the target reached', 80, 'met', 2.5],
    ['[P2] the final goal passed is met and not turned round', 88, 'met', 3.5],
  ])('%s', (_, value, state, ratio) => {
    const verdict = assessPath(input(reach('up', [2025, 80]), 60, points([2022, value])));
    expect(verdict.state).toBe(state);
    expect(verdict.ratio).toBeCloseTo(ratio, 10);
    expect(verdict.requiredNow).toBeCloseTo(68, 10);
  });

  it.each([
    ['[L1] [P3] lower is better', reach('down', [2025, 0]), 10, 6, 'on-track', 1, 6, -2],
    ['[P2] zero as value and target', reach('down', [2025, 0]), 6, 0, 'met', 2.5, 3.6, 0],
    ['[P3] zero as baseline', reach('up', [2025, 50]), 0, 10, 'behind', 0.5, 20, 40 / 3],
    ['[P3] a negative baseline', reach('up', [2025, 0]), -10, -6, 'on-track', 1, -6, 2],
    ['[P3] from below zero to above', reach('up', [2025, 10]), -10, -4, 'at-risk', 0.75, -2, 14 / 3],
  ] as const)('%s', (_, goal, base, value, state, ratio, required, needed) => {
    const verdict = assessPath(input(goal, base, points([2022, value])));
    expect(verdict.state).toBe(state);
    expect(verdict.ratio).toBeCloseTo(ratio, 10);
    expect(verdict.requiredNow).toBeCloseTo(required, 10);
    expect(verdict.neededPerYear).toBeCloseTo(needed, 10);
  });

  it('[L2] needs nothing per year once reached, and has no answer when the year has come', () => {
    const goal = reach('up', [2022, 80]);
    expect(assessPath(input(goal, 60, points([2022, 81]))).neededPerYear).toBe(0);
    expect(assessPath(input(goal, 60, points([2022, 79]))).neededPerYear).toBeNull();
  });

  it('[M1] [L1] takes the nearest milestone, and bends at it', () => {
    const goal = reach('up', [2024, 20], [2028, 60]);
    const before = assessPath(input(goal, 0, points([2022, 10])));
    expect([before.state, before.ratio, before.requiredNow]).toEqual(['on-track', 1, 10]);
    const after = assessPath(input(goal, 0, points([2024, 22], [2026, 40])));
    expect([after.state, after.ratio, after.requiredNow, after.neededPerYear]).toEqual([
      'on-track',
      1,
      40,
      10,
    ]);
  });

  it('[M2] goes on to the next milestone when one is reached early, without calling that worse', () => {
    const goal = reach('up', [2024, 20], [2028, 60]);
    const verdict = assessPath(input(goal, 0, points([2022, 20])));
    expect(verdict.state).toBe('on-track');
    expect(verdict.neededPerYear).toBeCloseTo(40 / 6, 10);
    expect(assessPath(input(goal, 0, points([2022, 61]))).state).toBe('met');
  });

  it('[M3] says that a milestone was missed and judges the next', () => {
    const given = input(reach('up', [2022, 20], [2028, 60]), 0, points([2022, 15], [2023, 30]));
    expect(codesOf(given)).toContain('milestone-missed');
    expect(assessPath(given).state).toBe('on-track');
  });

  it('[M4] lets the value of the final year decide after it', () => {
    const given = input(reach('up', [2022, 20]), 0, points([2022, 19], [2024, 25]));
    const verdict = assessPath(given);
    expect([verdict.state, verdict.valueYear]).toEqual(['at-risk', 2022]);
    expect(codesOf(given)).toContain('target-year-passed');
  });

  it('[M5] judges the same values by the target of each edition on its own', () => {
    const values = points([2022, 68]);
    expect(assessPath(input(reach('up', [2025, 80]), 60, values)).state).toBe('on-track');
    expect(assessPath(input(reach('up', [2025, 100]), 60, values)).state).toBe('behind');
    expect(assessPath(input(reach('up', [2025, 80]), 60, values)).state).toBe('on-track');
  });

  it.each([
    ['[P4] a level held', keep('up', 80), 80, 80.4, 'met'],
    ['[P4] a level held at the very baseline', keep('up', 80), 80, 80, 'met'],
    ['[P4] a level lost', keep('up', 80), 80, 79.9, 'worsening'],
    ['[P4] a level not held yet but nearer', keep('up', 80), 70, 75, 'behind'],
    ['[P4] at or below', keep('down', 23), 13.5, 17, 'met'],
    ['[P4] target equal to baseline is a level to hold', reach('up', [2025, 80]), 80, 81, 'met'],
    ['[P4] target equal to baseline, lost', reach('up', [2025, 80]), 80, 79, 'worsening'],
    ['[P4] baseline already beyond the target', reach('down', [2025, 23]), 13.5, 11.4, 'met'],
  ] as const)('%s', (_, goal, base, value, state) => {
    expect(assessPath(input(goal, base, points([2022, value]))).state).toBe(state);
  });

  it('[P5] has nothing to say before there is a value after the baseline', () => {
    expect(assessPath(input(reach('up', [2025, 80]), 60, points([2020, 60]))).state).toBe('unmeasured');
    expect(assessPath(input(reach('up', [2025, 80]), 60, points([2020, 85]))).state).toBe('met');
  });

  it.each([
    ['[P7] both changes right', [62, 64], 'on-track'],
    ['[P7] last change wrong', [66, 64], 'at-risk'],
    ['[P7] last change nil', [64, 64], 'at-risk'],
    ['[P7] no change since the baseline', [62, 60], 'behind'],
    ['[P7] [P6] worse than the baseline', [55, 58], 'worsening'],
  ] as const)('%s', (_, [first, second], state) => {
    const given = input({ kind: 'direction', side: 'up' }, 60, points([2021, first], [2022, second]));
    expect(assessPath(given).state).toBe(state);
  });

  it.each([
    ['[P8] at the end of the range', 70, 'met'],
    ['[P8] inside', 75, 'met'],
    ['[P8] below, on pace', 64, 'on-track'],
    ['[P8] above, away from a baseline below', 85, 'worsening'],
  ] as const)('%s', (_, value, state) => {
    const goal = { kind: 'range', intervals: [{ year: 2025, low: 70, high: 80 }] } as const;
    expect(assessPath(input(goal, 60, points([2022, value]))).state).toBe(state);
  });

  it.each([
    ['[P9] done', 1, 2022, 'met'],
    ['[P9] not done by its year', 0, 2025, 'behind'],
    ['[P9] not due yet', 0, 2022, 'not-applicable'],
  ] as const)('%s', (_, value, asOf, state) => {
    const given = input({ kind: 'action', year: 2025 }, null, points([2022, value]), { asOf });
    expect(assessPath(given).state).toBe(state);
  });

  it('[P3] asks for nothing where the path is level at first', () => {
    const goal = reach('up', [2024, 10], [2028, 50]);
    const verdict = assessPath(input(goal, 10, points([2022, 10])));
    expect([verdict.state, verdict.ratio]).toEqual(['on-track', null]);
    expect(assessPath(input(goal, 10, points([2022, 9]))).state).toBe('worsening');
  });
});
