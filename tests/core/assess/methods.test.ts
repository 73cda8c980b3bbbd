import { describe, expect, it } from 'vitest';
import { assessGrowth } from '../../../src/core/assess/methods/growth.ts';
import { assessKenko21 } from '../../../src/core/assess/methods/kenko21.ts';
import { assessRank } from '../../../src/core/assess/methods/rank.ts';
import { assessUnChart } from '../../../src/core/assess/methods/un-chart.ts';
import { assessWeather } from '../../../src/core/assess/methods/weather.ts';
import { BANDS_SCALE, type RankScale, SABC_SCALE } from '../../../src/core/assess/rank-scale.ts';
import { input, keep, points, reach } from './make-input.ts';

const yearly = (...values: readonly number[]) =>
  points(...values.map((value, at) => [2016 + at, value] as const));

describe('weather', () => {
  // Trend +2 a year from 60 in 2016 to 70 in 2021.
  const rising = yearly(60, 62, 64, 66, 68, 70);
  it.each([
    ['[W2] misses nothing', reach('up', [2025, 78]), 'sun', 0],
    ['[W2] misses 4 %', reach('up', [2025, 78.33]), 'sun', 0.0396158],
    ['[W2] misses 20 %', reach('up', [2025, 80]), 'sun_cloud', 0.2],
    ['[W2] misses a third', reach('up', [2025, 82]), 'cloud', 1 / 3],
    ['[W3] goes the other way', reach('down', [2025, 50]), 'storm', 1.4],
    ['[W4] reached early and still rising', reach('up', [2025, 70]), 'sun', null],
    ['[W4] not reached when the year has come, but improving', reach('up', [2021, 75]), 'cloud', null],
    ['[W4] held but worsening', keep('down', 80), 'sun_cloud', null],
    ['[W4] not held and worsening', keep('down', 65), 'storm', null],
    ['[W5] the right direction', { kind: 'direction', side: 'up' } as const, 'sun', null],
    ['[W5] the wrong direction', { kind: 'direction', side: 'down' } as const, 'storm', null],
    ['[W7] the nearest of several years', reach('up', [2025, 78], [2030, 200]), 'sun', 0],
  ] as const)('%s', (_, goal, mark, ratio) => {
    const verdict = assessWeather(input(goal, null, rising));
    expect(verdict.mark).toBe(mark);
    if (ratio === null) expect(verdict.ratio).toBeNull();
    else expect(verdict.ratio).toBeCloseTo(ratio, 6);
  });

  it('[W1] needs four points and looks at six', () => {
    expect(assessWeather(input(reach('up', [2025, 78]), null, yearly(60, 62, 64))).state).toBe('unmeasured');
    expect(assessWeather(input(reach('up', [2025, 78]), null, yearly(60, 62, 64, 66))).ratio).toBeCloseTo(
      0,
      6,
    );
    const longer = points(
      [2010, 900],
      [2016, 60],
      [2017, 62],
      [2018, 64],
      [2019, 66],
      [2020, 68],
      [2021, 70],
    );
    expect(assessWeather(input(reach('up', [2025, 78]), null, longer)).mark).toBe('sun');
  });

  it('[W5] tells the last change from the mean change', () => {
    const up = { kind: 'direction', side: 'up' } as const;
    expect(assessWeather(input(up, null, yearly(60, 62, 66, 65))).mark).toBe('sun_cloud');
    expect(assessWeather(input(up, null, yearly(60, 50, 49, 52))).mark).toBe('cloud');
  });

  it('[W6] judges a range by its weaker end', () => {
    const range = (low: number, high: number) =>
      ({ kind: 'range', intervals: [{ year: 2025, low, high }] }) as const;
    expect(assessWeather(input(range(60, 75), null, rising)).mark).toBe('sun_cloud');
    expect(assessWeather(input(range(78, 90), null, rising)).mark).toBe('sun_cloud');
  });
});

describe('growth', () => {
  // Published by Statistics Canada: inputs, ratio, score and status.
  it.each([
    [
      '[G1] [G4] [G5] limited',
      'up',
      2014,
      45,
      2019,
      47,
      100,
      null,
      0.1706943668752421,
      -1.7887677815409289,
      'limited_progress',
    ],
    ['[G5] deterioration', 'up', 2015, 98.8, 2024, 98.3, 100, null, -0.6999479299633053, -5, 'deterioration'],
    [
      '[G5] substantial',
      'down',
      2015,
      14.5,
      2023,
      10.2,
      7.25,
      null,
      0.9525901792032172,
      2.5185563910306596,
      'substantial_progress',
    ],
    [
      '[G4] [G5] baseline, value and target the same',
      'up',
      2015,
      100,
      2023,
      100,
      100,
      null,
      null,
      5,
      'target_achieved',
    ],
    [
      '[G5] reached comes before the ratio',
      'down',
      2016,
      1.18353718641201,
      2021,
      1,
      1,
      null,
      2.769946692937675,
      5,
      'target_achieved',
    ],
    [
      '[G6] [G7] near a limit, rising',
      'up',
      2015,
      90,
      2021,
      93.2,
      null,
      100,
      0.005839995229728112,
      2.815386645395768,
      'substantial_progress',
    ],
    [
      '[G7] near a limit, falling',
      'up',
      2017,
      93.4,
      2021,
      92.7,
      null,
      100,
      -0.0018789507235312808,
      -2.7348688404414103,
      'deterioration',
    ],
    [
      '[G7] next to the limit',
      'up',
      2016,
      99.47,
      2024,
      99.5,
      null,
      100,
      3.769483546056662e-5,
      -1.6917364186249069,
      'limited_progress',
    ],
  ] as const)('%s', (_, side, y0, base, y, value, target, limit, ratio, score, mark) => {
    const goal = target === null ? ({ kind: 'direction', side } as const) : reach(side, [2030, target]);
    const verdict = assessGrowth({
      goal,
      base: { year: y0, value: base },
      points: points([y, value]),
      asOf: null,
      limit,
    });
    expect(verdict.mark).toBe(mark);
    if (ratio === null) expect(verdict.ratio).toBeNull();
    else expect(verdict.ratio).toBeCloseTo(ratio, 9);
    expect(verdict.score).toBeCloseTo(score, 5);
  });

  it.each([
    ['[G2] a baseline of 0', reach('up', [2030, 10]), 0, 5, 'on-track'],
    ['[G2] a target of 0 that is reached', reach('down', [2030, 0]), 10, 0, 'met'],
    ['[G2] values of different sign', reach('up', [2030, 10]), -5, 5, 'not-applicable'],
    ['[G2] less negative is up', { kind: 'direction', side: 'up' } as const, -10, -9, 'on-track'],
    ['[G8] a level to hold, held', keep('up', 80), 80, 81, 'met'],
  ] as const)('%s', (_, goal, base, value, state) => {
    expect(assessGrowth(input(goal, base, points([2025, value]))).state).toBe(state);
  });

  it('[G3] needs two years', () => {
    expect(assessGrowth(input(reach('up', [2030, 10]), 5, points([2020, 5]))).state).toBe('unmeasured');
  });
});

describe('un-chart', () => {
  it.each([
    ['[U1] growth that will close the gap', reach('up', [2030, 120]), 100, 110, 'on_track'],
    ['[U1] growth that closes half of it', reach('up', [2030, 120]), 100, 105, 'fair'],
    ['[U1] next to no growth', reach('up', [2030, 120]), 100, 100.5, 'stagnation'],
    ['[U1] away from the target', reach('up', [2030, 120]), 100, 95, 'regression'],
    ['[U2] reached', reach('up', [2030, 120]), 130, 121, 'met'],
    ['[U2] lost after the baseline met it', reach('up', [2030, 2]), 71, 1, 'regression'],
    ['[U3] within 1 of 100', reach('up', [2030, 100]), 90, 99.2, 'met'],
    ['[U4] strong growth', { kind: 'direction', side: 'up' } as const, 100, 111, 'on_track'],
    ['[U4] some growth', { kind: 'direction', side: 'up' } as const, 100, 104, 'fair'],
    ['[U5] done', { kind: 'action', year: 2030 } as const, null, 1, 'met'],
    ['[U5] not done', { kind: 'action', year: 2030 } as const, null, 0, 'regression'],
    ['[U6] from zero', reach('up', [2030, 120]), 0, 50, 'not-applicable'],
  ] as const)('%s', (_, goal, base, value, mark) => {
    expect(assessUnChart(input(goal, base, points([2025, value]))).mark).toBe(mark);
  });
});

describe('several milestones', () => {
  it.each([
    ['growth', assessGrowth],
    ['un-chart', assessUnChart],
    ['kenko21', assessKenko21],
    ['rank', assessRank],
    ['weather', assessWeather],
  ] as const)('[M6] %s judges the one that is due next, and then the final one', (_, assess) => {
    const goal = reach('up', [2022, 70], [2026, 100]);
    const targets = (...values: readonly (readonly [number, number])[]) =>
      assess(input(goal, 60, points([2018, 57], [2019, 58], [2020, 60], ...values)))
        .reasons.filter(({ code }) => code === 'target')
        .map(({ figures }) => figures['target']);
    expect(targets([2021, 71])).toEqual([70]);
    expect(targets([2021, 71], [2023, 72])).toEqual([100]);
    expect(targets([2021, 71], [2026, 90], [2027, 101])).toEqual([100]);
  });
});

describe('kenko21', () => {
  // The six published ratings that stand beside crude figures.
  it.each([
    ['[K2] worse', 'down', 31.2, 35.1, 28, 'D'],
    ['[K3] hardly changed', 'down', 22.2, 22.5, 19, 'C'],
    ['[K2] worse, higher is better', 'up', 68.1, 56.1, 80, 'D'],
    ['[K4] improving, but the target will be missed', 'down', 10.6, 10.1, 8, 'B*'],
    ['[K3] hardly changed, higher is better', 'up', 282, 281, 350, 'C'],
    ['[K2] a little worse', 'down', 61.4, 63.3, 30, 'D'],
    ['[K1] reached', 'up', 60, 81, 80, 'A'],
    ['[K4] [K2] improving fast enough', 'up', 60, 76, 80, 'B'],
  ] as const)('%s', (_, side, base, value, target, mark) => {
    const given = input(reach(side, [2022, target]), null, points([2019, value]), {
      base: { year: 2010, value: base },
    });
    expect(assessKenko21(given).mark).toBe(mark);
  });

  it('[K5] cannot judge without a value after the baseline', () => {
    expect(assessKenko21(input(reach('up', [2025, 80]), 60, points([2020, 60]))).mark).toBe('E');
    expect(assessKenko21(input({ kind: 'direction', side: 'up' }, 0, points([2021, 0.001]))).mark).toBe('B');
  });
});

describe('rank', () => {
  const goal = reach('up', [2025, 100]);
  it.each([
    ['[R1] at the target', 100, 'S', 'A'],
    ['[R1] between', 85, 'A', 'B'],
    ['[R1] just below the baseline', 78, 'B', 'C'],
    ['[R1] far below', 40, 'C', 'D'],
  ] as const)('%s', (_, value, sabc, bands) => {
    expect(assessRank(input(goal, 80, points([2022, value])), SABC_SCALE).mark).toBe(sabc);
    expect(assessRank(input(goal, 80, points([2022, value])), BANDS_SCALE).mark).toBe(bands);
  });

  it('[R2] does not take 593 of at most 580 for 102 % of the target', () => {
    const verdict = assessRank(input(reach('down', [2025, 580]), 611, points([2022, 593])), BANDS_SCALE);
    expect(verdict.ratio).toBeCloseTo(18 / 31, 10);
    expect(verdict.mark).toBe('C');
    expect(verdict.reasons.map(({ code }) => code)).toContain('progress-instead');
  });

  it('[R3] gives the mark for "not measurable"', () => {
    expect(assessRank(input(goal, 80, points([2020, 80]))).mark).toBe('－');
    expect(assessRank(input(goal, 80, points([2020, 101]))).mark).toBe('S');
  });

  it('[R4] takes any scale as data', () => {
    const scale: RankScale = {
      id: 'three',
      figure: 'progress-share',
      unmeasured: '評価なし',
      rules: [
        { mark: '上回る', state: 'met', score: 3, condition: { when: 'exceeds' } },
        { mark: '概ね', state: 'on-track', score: 2, condition: { when: 'at-least', figure: 0.9 } },
        { mark: '下回る', state: 'behind', score: 1, condition: { when: 'otherwise' } },
      ],
    };
    const marks = [101, 100, 98, 90].map((value) =>
      assessRank(input(goal, 80, points([2022, value])), scale),
    );
    expect(marks.map(({ mark }) => mark)).toEqual(['上回る', '概ね', '概ね', '下回る']);
    expect(marks.map(({ score }) => score)).toEqual([3, 2, 2, 1]);
  });
});
