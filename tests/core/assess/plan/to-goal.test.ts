import { describe, expect, it, test } from 'vitest';
import { holdSide } from '../../../../src/core/assess/hold-side.ts';
import { toAssessInput } from '../../../../src/core/assess/plan/to-assess-input.ts';
import { toGoal } from '../../../../src/core/assess/plan/to-goal.ts';
import { makeIndicator, makeObservations, makeSeries } from './make-plan-indicator.ts';

const edition = { edition: 2024 };

function goalOf(spec: Parameters<typeof makeSeries>[0], more: Parameters<typeof makeIndicator>[1] = {}) {
  const series = makeSeries(spec);
  return toGoal(makeIndicator(series, more), series, spec.base);
}

describe('what an indicator promises', () => {
  const milestones = [
    { year: 2027, value: 70 },
    { year: 2031, value: 80 },
  ];

  it('[N1] goes the way of its baseline and targets where the city has not said it', () => {
    expect(goalOf({ base: 62, targets: [70, 80] })).toEqual({ kind: 'reach', side: 'up', milestones });
  });

  it('[N1] goes the way that the city stated, whatever the figures suggest', () => {
    const goal = goalOf({ base: 62, targets: [70, 80] }, { direction: 'down' });
    expect(goal).toEqual({ kind: 'reach', side: 'down', milestones });
  });

  it('[N1] has no direction where the figures turn and nobody said it', () => {
    expect(goalOf({ base: 10, targets: [20, 15] })).toEqual({ kind: 'no-direction' });
  });

  it('[N1] gives each part its own way where the parts differ', () => {
    const rising = makeSeries({ label: '利用', base: 10, targets: [20, 30] });
    const falling = makeSeries({ label: '苦情', base: 9, targets: [5, 0] });
    const indicator = makeIndicator([rising, falling]);
    expect(toGoal(indicator, rising, 10)).toMatchObject({ kind: 'reach', side: 'up' });
    expect(toGoal(indicator, falling, 9)).toMatchObject({ kind: 'reach', side: 'down' });
  });

  it.each([
    ['>=baseline', 'keep', 'up'],
    ['<=baseline', 'keep', 'down'],
    ['=baseline', 'keep', 'up'],
    ['>baseline', 'direction', 'up'],
    ['<baseline', 'direction', 'down'],
  ] as const)('[N2] reads %s as %s, %s', (relation, kind, side) => {
    expect(goalOf({ base: 80, targets: [relation, relation] })).toMatchObject({ kind, side });
  });

  it('[N2] holds the level that the baseline names', () => {
    expect(goalOf({ base: 80, targets: ['>=baseline', '>=baseline'] })).toMatchObject({
      levels: [
        { year: 2027, value: 80 },
        { year: 2031, value: 80 },
      ],
    });
  });

  it('[N2] takes the first value for a baseline that appears only later', () => {
    const series = makeSeries({ base: null, targets: ['>=baseline', '>=baseline'] });
    const observations = makeObservations([null, 55, 54]);
    const { input } = toAssessInput(makeIndicator(series), series, observations, edition, 2025);
    expect(input.goal).toMatchObject({ kind: 'keep', side: 'up', levels: [{ value: 55 }, { value: 55 }] });
  });

  it('[N2] stays in words as long as there is neither a baseline nor a value', () => {
    expect(goalOf({ base: null, targets: ['>=baseline', '>=baseline'] })).toEqual({ kind: 'in-words' });
  });

  it('[N3] takes the number of the baseline for a word among numbers', () => {
    expect(goalOf({ base: 80, targets: ['>=baseline', 90] })).toEqual({
      kind: 'reach',
      side: 'up',
      milestones: [
        { year: 2027, value: 80 },
        { year: 2031, value: 90 },
      ],
    });
  });

  it('[N3] [D2] holds numbers that the city wants kept, on the side of the baseline', () => {
    const levels = [
      { year: 2027, value: 23 },
      { year: 2031, value: 23 },
    ];
    const goal = goalOf({ base: 13.5, targets: [23, 23] }, { direction: 'keep' });
    expect(goal).toEqual({ kind: 'keep', side: 'down', levels });
  });
});

describe('[D2] the side of a level', () => {
  test.each([
    ['the baseline above it', 23, 30, null, 'up'],
    ['the baseline below it', 23, 13.5, null, 'down'],
    ['the baseline at it', 80, 80, null, 'up'],
    ['nobody waiting, and to stay so', 0, 0, null, 'down'],
    ['nothing known but a level of 0', 0, null, null, 'down'],
    ['stated', 0, 0, 'up', 'up'],
  ] as const)('%s', (_, level, origin, stated, side) => {
    expect(holdSide(level, origin, stated)).toBe(side);
  });
});

describe('the baseline', () => {
  const series = makeSeries({ base: 62, baseYear: null, targets: [70, 80] });

  it('[N4] stands in the year before the edition where the plan does not say, with a remark', () => {
    const { input, remarks } = toAssessInput(makeIndicator(series), series, [], edition, 2025);
    expect(input.base).toEqual({ year: 2023, value: 62 });
    expect(remarks.map(({ code }) => code)).toEqual(['base-year-assumed', 'direction-proposed']);
  });

  it('[N4] stands in its stated year without one', () => {
    const stated = makeSeries({ base: 62, baseYear: 2021, targets: [70, 80] });
    const { input, remarks } = toAssessInput(
      makeIndicator(stated, { direction: 'up' }),
      stated,
      [],
      edition,
      2025,
    );
    expect(input.base).toEqual({ year: 2021, value: 62 });
    expect(remarks).toEqual([]);
  });

  it('[C1] of a running total that has none is 0, with a remark', () => {
    const total = makeSeries({ base: null, baseYear: null, targets: [25, 45] });
    const indicator = makeIndicator(total, { cumulative: true });
    const { input, remarks } = toAssessInput(indicator, total, makeObservations([4]), edition, 2023);
    expect(input.base).toEqual({ year: 2023, value: 0 });
    expect(remarks.map(({ code }) => code)).toContain('total-from-nought');
  });

  it('of anything else that has none is not guessed', () => {
    const share = makeSeries({ base: null, targets: [75, 100] });
    expect(toAssessInput(makeIndicator(share), share, [], edition, 2023).input.base).toBeNull();
  });
});
