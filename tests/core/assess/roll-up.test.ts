import { describe, expect, it } from 'vitest';
import { agreeOn, assess } from '../../../src/core/assess/assess.ts';
import {
  countStates,
  rollUpParts,
  rollUpScores,
  weighStates,
  worstState,
} from '../../../src/core/assess/roll-up.ts';
import { input, points, reach } from './make-input.ts';

const score = (value: number | null, achieved = false) => ({ score: value, achieved });

describe('roll-up', () => {
  it('[O1] counts states and says how many were measured', () => {
    const found = countStates(['met', 'met', 'behind', 'unmeasured', 'not-applicable']);
    expect(found.counts).toMatchObject({
      met: 2,
      behind: 1,
      unmeasured: 1,
      'not-applicable': 1,
      worsening: 0,
    });
    expect([found.measured, found.total]).toEqual([3, 5]);
  });

  it('[O2] does not let one part at +150 % hide one at −50 %', () => {
    const goal = reach('up', [2025, 80]);
    const parts = [90, 50].map((value) => assess(input(goal, 60, points([2022, value])), 'path'));
    expect(parts.map(({ state }) => state)).toEqual(['met', 'worsening']);
    const whole = rollUpParts(parts);
    expect([whole.state, whole.decidedBy]).toEqual(['worsening', parts[1]]);
  });

  it('[O2] leaves unmeasured parts out, unless all are', () => {
    expect(worstState(['unmeasured', 'on-track'])).toBe('on-track');
    expect(worstState(['unmeasured', 'not-applicable'])).toBe('unmeasured');
    expect(worstState(['not-applicable'])).toBe('not-applicable');
    expect(worstState([])).toBe('unmeasured');
  });

  it('[O3] averages scores, a group counting once', () => {
    const group = { group: [score(-3.218858875485767), score(-1.7887677815409289)] };
    const found = rollUpScores([group, score(-1.7485016153800061)]);
    expect(found.score).toBeCloseTo(-2.1261574719466774, 12);
    expect(found.mark).toBe('limited_progress');
    expect(rollUpScores([score(5, true), score(null)])).toEqual({ score: 5, mark: 'target_achieved' });
    expect(rollUpScores([score(5, true), score(5)]).mark).toBe('substantial_progress');
    expect(rollUpScores([{ group: [score(null)] }])).toEqual({ score: null, mark: 'not_available' });
  });

  it('[O4] shows the weights and blind spots of a weighted score', () => {
    const found = weighStates([
      { id: 'k1', state: 'met', weight: 3 },
      { id: 'k2', state: 'worsening', weight: 1 },
      { id: 'k3', state: 'unmeasured', weight: 5 },
    ]);
    expect(found.score).toBe(75);
    expect(found.weights.map(({ points: each }) => each)).toEqual([100, 0, null]);
    expect(found.blindSpots).toEqual({ worst: ['k2'], notCounted: ['k3'] });
    expect(weighStates([{ id: 'k3', state: 'unmeasured', weight: 5 }]).score).toBeNull();
  });

  it('[O5] says where methods disagree', () => {
    // Fast at first, then turned: ahead of the line, but not on the way any more.
    const values = points([2020, 60], [2021, 78], [2022, 76], [2023, 74]);
    const given = input(reach('up', [2025, 80]), 60, values);
    expect(assess(given, 'path').state).toBe('on-track');
    const askBoth = (asked: typeof given) => agreeOn([assess(asked, 'path'), assess(asked, 'weather')]);
    expect(askBoth(given)).toBe(true);
    const turned = input(reach('up', [2025, 80]), 60, points([2020, 76], [2021, 78], [2022, 76], [2023, 74]));
    expect(assess(turned, 'path').state).toBe('on-track');
    expect(assess(turned, 'weather').state).toBe('worsening');
    expect(askBoth(turned)).toBe(false);
    expect(askBoth(input(reach('up', [2025, 80]), 60, points([2022, 70])))).toBe(true);
    expect(agreeOn([])).toBe(true);
  });
});
