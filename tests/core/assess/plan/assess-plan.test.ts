import { describe, expect, it } from 'vitest';
import { assessPlan } from '../../../../src/core/assess/plan/assess-plan.ts';
import {
  type AssessmentSettings,
  DEFAULT_SETTINGS,
  type IndicatorAssessment,
} from '../../../../src/core/assess/plan/assessment.ts';
import { orderByRisk } from '../../../../src/core/assess/plan/order-by-risk.ts';
import { BANDS_SCALE } from '../../../../src/core/assess/rank-scale.ts';
import type { Observation } from '../../../../src/core/indicator/observation.ts';
import type { Indicator } from '../../../../src/core/plan/plan.ts';
import { makeIndicator, makeObservations, makeSeries } from './make-plan-indicator.ts';

function judge(
  indicators: Indicator | readonly Indicator[],
  observations: readonly Observation[],
  asOf: number | null = 2025,
  settings: AssessmentSettings = DEFAULT_SETTINGS,
) {
  const list = 'id' in indicators ? [indicators] : indicators;
  return assessPlan({ plan: { edition: 2024, indicators: list }, observations, asOf }, settings);
}

function only(indicators: readonly IndicatorAssessment[]): IndicatorAssessment {
  const [one] = indicators;
  if (one === undefined || indicators.length > 1) throw new Error('There is not exactly one');
  return one;
}

/** From 60 in 2022 to 70 in 2027 and 80 in 2031: 2 a year up to 2027. */
const rate = makeIndicator(makeSeries({ unit: '％', base: 60, targets: [70, 80] }), { direction: 'up' });

describe('a plan', () => {
  it('judges nothing before the first results', () => {
    const { asOf, indicators } = judge(rate, makeObservations([62, 64, 66]), null);
    expect(asOf).toBeNull();
    expect(only(indicators)).toMatchObject({ state: 'unmeasured', before: 'unmeasured', agree: true });
  });

  it('[N5] is judged as of the year of its results, and from the year before', () => {
    const later = makeObservations([62, 62.5, 66, 10]);
    expect(only(judge(rate, later).indicators)).toMatchObject({ state: 'on-track', before: 'at-risk' });
    const early = judge(rate, later, 2024);
    expect(only(early.indicators)).toMatchObject({ state: 'at-risk', before: 'on-track' });
  });

  it('[N5] leaves out what was measured after that year, for the outlook too', () => {
    const known = judge(rate, makeObservations([62, 64, 66]));
    expect(judge(rate, makeObservations([62, 64, 66, 1]))).toEqual(known);
  });

  it('[O2] takes the worst of the parts and says which', () => {
    const parts = makeIndicator(
      [
        makeSeries({ label: '小学校', unit: '％', base: 60, targets: [70, 80] }),
        makeSeries({ label: '中学校', unit: '％', base: 60, targets: [70, 80] }),
      ],
      { direction: 'up' },
    );
    const observations = [
      ...makeObservations([85], { series: '小学校' }),
      ...makeObservations([55], { series: '中学校' }),
    ];
    const found = only(judge(parts, observations).indicators);
    expect(found).toMatchObject({ state: 'worsening', decidedBy: '中学校' });
    expect(found.series.map(({ verdict }) => verdict.state)).toEqual(['met', 'worsening']);
  });

  it('keeps the remarks of what was assumed among the reasons', () => {
    const assumed = makeIndicator(makeSeries({ base: 60, baseYear: null, targets: [70, 80] }));
    const [series] = only(judge(assumed, makeObservations([62, 64, 66])).indicators).series;
    expect(series?.verdict.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['base-year-assumed', 'direction-proposed']),
    );
  });
});

describe('the settings of a city', () => {
  const observations = makeObservations([61, 62, 63]);

  it('choose the method; it is not asked a second time', () => {
    const settings: AssessmentSettings = { ...DEFAULT_SETTINGS, method: 'growth' };
    const [series] = only(judge(rate, observations, 2025, settings).indicators).series;
    expect(series?.verdict.method).toBe('growth');
    expect(series?.opinions.map(({ method }) => method)).toEqual(['weather', 'un-chart', 'kenko21']);
  });

  it('[R4] bring their own scale', () => {
    const settings: AssessmentSettings = { ...DEFAULT_SETTINGS, method: 'rank', rankScale: BANDS_SCALE };
    const [series] = only(judge(rate, observations, 2025, settings).indicators).series;
    expect(series?.verdict).toMatchObject({ method: 'rank', mark: 'B', score: 3 });
  });

  it('[O5] show where the methods differ', () => {
    const falling = makeObservations([75, 72, 70, 69]);
    const found = only(judge(rate, falling, 2026).indicators);
    expect(found.state).toBe('on-track');
    expect(found.agree).toBe(false);
  });
});

describe('[N6] the outlook', () => {
  it('has ranges up to the last target, and a band for each target to come', () => {
    const [series] = only(judge(rate, makeObservations([62, 64, 66])).indicators).series;
    const outlook = series?.outlook;
    expect(outlook?.none).toBeNull();
    expect(outlook?.points.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    expect(outlook?.targets.map(({ year, side, takes }) => [year, side, takes?.neededPerYear])).toEqual([
      [2027, 'up', 2],
      [2031, 'up', (80 - 66) / 6],
    ]);
    for (const { chance, band } of outlook?.targets ?? []) {
      expect(chance).toBeGreaterThan(0);
      expect(band).not.toBeNull();
    }
  });

  it('counts the baseline as a value: two results are enough', () => {
    const [series] = only(judge(rate, makeObservations([62, 64.5])).indicators).series;
    expect(series?.outlook.none).toBeNull();
    const [short] = only(judge(rate, makeObservations([62])).indicators).series;
    expect(short?.outlook).toMatchObject({ none: 'too-few-points', points: [] });
    expect(short?.outlook.targets.map(({ chance, band }) => [chance, band])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('keeps a share between 0 and 100, and lets one above 100 go on', () => {
    const near = makeIndicator(makeSeries({ unit: '％', base: 90, targets: [98, 100] }), { direction: 'up' });
    const [bounded] = only(judge(near, makeObservations([93, 95, 99])).indicators).series;
    const highs = bounded?.outlook.points.flatMap(({ ranges }) => ranges.map(({ high }) => high)) ?? [];
    expect(highs.length).toBe(12);
    expect(Math.max(...highs)).toBeLessThanOrEqual(100);
    const [free] = only(judge(near, makeObservations([93, 101, 108])).indicators).series;
    expect(free?.outlook.points.at(-1)?.ranges.at(-1)?.high).toBeGreaterThan(100);
  });

  it('lets no running total fall, and nothing that is never negative below 0', () => {
    const total = makeIndicator(makeSeries({ base: 10, targets: [60, 100] }), { cumulative: true });
    const [ahead] = only(judge(total, makeObservations([22, 31, 45])).indicators).series;
    const lows = ahead?.outlook.points.flatMap(({ ranges }) => ranges.map(({ low }) => low)) ?? [];
    expect(Math.min(...lows)).toBeGreaterThanOrEqual(45);
    const falling = makeIndicator(makeSeries({ unit: 'ｔ', base: 3.5, targets: [1, 0] }));
    const [down] = only(judge(falling, makeObservations([2.5, 1.4, 0.6])).indicators).series;
    const downLows = down?.outlook.points.flatMap(({ ranges }) => ranges.map(({ low }) => low)) ?? [];
    expect(Math.min(...downLows)).toBeGreaterThanOrEqual(0);
  });

  it('looks at a level to hold as a target of its year', () => {
    const kept = makeIndicator(makeSeries({ unit: '年', base: 80, targets: ['>=baseline', '>=baseline'] }));
    const [series] = only(judge(kept, makeObservations([80.4, 80.3, 80.9])).indicators).series;
    expect(series?.outlook.targets).toMatchObject([
      { year: 2027, value: 80, side: 'up', takes: null },
      { year: 2031, value: 80, side: 'up', takes: null },
    ]);
    expect(series?.outlook.targets[0]?.band).toBe('likely');
  });

  it('says that nothing was measured', () => {
    const [series] = only(judge(rate, makeObservations([null, null])).indicators).series;
    expect(series?.outlook).toEqual({ points: [], none: 'not-measured', targets: [] });
  });
});

describe('[N7] the most at risk', () => {
  const indicators = (['k1', 'k2', 'k3', 'k4', 'k5'] as const).map((id) => ({ ...rate, id }));
  const last = { k1: 63, k2: 59, k3: 75, k4: 61, k5: 64 };
  const observations = (['k1', 'k2', 'k3', 'k4', 'k5'] as const).flatMap((indicator) =>
    makeObservations([60.5, 61, last[indicator]], { indicator }),
  );

  it('come first by state, then by how far behind the path they are; what is met or on track is left out', () => {
    const order = orderByRisk(judge(indicators, observations).indicators);
    expect(order.map(({ indicator, state }) => [indicator, state])).toEqual([
      ['k2', 'worsening'],
      ['k4', 'behind'],
      ['k1', 'behind'],
      ['k5', 'at-risk'],
    ]);
  });

  it('are none before the first results', () => {
    expect(orderByRisk(judge(indicators, observations, null).indicators)).toEqual([]);
  });
});
