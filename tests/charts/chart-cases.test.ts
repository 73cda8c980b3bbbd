import { describe, expect, test } from 'vitest';
import { toChartModel } from '../../src/charts/indicator-chart/chart-model.ts';
import { tabulateChart } from '../../src/charts/indicator-chart/chart-table.ts';
import { describeChart } from '../../src/charts/indicator-chart/describe-chart.ts';
import { layoutChart } from '../../src/charts/indicator-chart/layout-chart.ts';
import type { Observation } from '../../src/core/indicator/observation.ts';
import type { Indicator } from '../../src/core/plan/plan.ts';
import { makeIndicator, makeObservations, plan, wording } from './support/make-indicator.ts';

function draw(indicator: Indicator, observations: readonly Observation[] = [], width = 640) {
  const model = toChartModel({ indicator, observations, plan });
  const layout = layoutChart({ model, width, height: null, captioned: true, wording });
  const [panel] = layout.panels;
  if (panel === undefined) throw new Error('A chart has at least one panel');
  const texts = panel.labels.map(({ text }) => text);
  const notes = panel.axis.texts.filter(({ kind }) => kind !== 'year').map(({ text }) => text);
  return {
    model,
    layout,
    panel,
    marks: panel.series[0],
    texts,
    notes,
    caption: layout.caption?.lines.join('') ?? '',
  };
}

const rising = [
  [2027, 20],
  [2031, 25],
] as const;

describe('baseline', () => {
  test('its year is the one before the plan where the plan does not say it, and that is said', () => {
    const { model, caption, notes } = draw(makeIndicator([{ baseline: 17.9, targets: rising }]));
    expect(model.series[0]?.baseline).toMatchObject({ year: 2023, yearAssumed: true });
    expect(model.years).toEqual([2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031]);
    expect(notes).toContain('策定時');
    expect(caption).toContain('策定時は2023年度とみなしている。');
  });

  test('its year is the stated one where the city says it', () => {
    const { model, caption } = draw(makeIndicator([{ baseline: 17.9, baselineYear: 2021, targets: rising }]));
    expect(model.years[0]).toBe(2021);
    expect(caption).not.toContain('みなし');
  });

  test('without one the path begins at the first target, in words as well', () => {
    const { model, marks, notes } = draw(makeIndicator([{ baseline: null, targets: rising }]));
    expect(model.series[0]?.path[0]).toEqual({ year: 2027, value: 20 });
    expect(marks?.baseline).toBeNull();
    expect(notes).toContain('策定時の値なし');
    expect(describeChart(model, wording)).toContain('策定時の値はない。');
  });
});

describe('path', () => {
  test('is straight between milestones and bends at them', () => {
    const { model, marks } = draw(
      makeIndicator([
        {
          baseline: 229,
          targets: [
            [2027, 429],
            [2031, 589],
          ],
        },
      ]),
    );
    expect(model.series[0]?.path.map(({ value }) => value)).toEqual([
      229, 279, 329, 379, 429, 469, 509, 549, 589,
    ]);
    expect(marks?.path).toHaveLength(3);
  });

  test('two targets of one value give a level piece', () => {
    const { marks } = draw(
      makeIndicator([
        {
          baseline: 13,
          targets: [
            [2027, 17],
            [2031, 17],
          ],
        },
      ]),
    );
    expect(marks?.path[1]?.y).toBe(marks?.path[2]?.y);
  });
});

describe('results', () => {
  test('a year without a value breaks the line and says why', () => {
    const { marks, notes } = draw(
      makeIndicator([{ unit: '％', baseline: 17.9, targets: rising }]),
      makeObservations([18.4, 'not-measured', 19.9]),
    );
    expect(marks?.lines).toHaveLength(1);
    expect(marks?.lines[0]).toHaveLength(2);
    expect(marks?.dots.map(({ year }) => year)).toEqual([2024, 2026]);
    expect(marks?.gaps.map(({ year }) => year)).toEqual([2025]);
    expect(notes).toContain('調査なし');
  });

  test('a year that nobody spoke of is a gap as well', () => {
    const { model, notes } = draw(
      makeIndicator([{ baseline: 17, targets: rising }]),
      makeObservations([18, null, 19]),
    );
    expect(model.series[0]?.points[1]).toMatchObject({ year: 2025, status: 'absent', reason: 'no-record' });
    expect(notes).toContain('記録なし');
  });

  test('neighbouring years missing for one reason say it once', () => {
    const { notes, marks } = draw(
      makeIndicator([{ baseline: 17, targets: rising }]),
      makeObservations(['not-published', 'not-published', 19]),
    );
    expect(notes.filter((note) => note === '未公表')).toHaveLength(1);
    expect(marks?.gaps).toHaveLength(2);
  });

  test('years up to the last published one are gaps where nothing was observed', () => {
    const indicator = makeIndicator([{ baseline: 17, targets: rising }]);
    const model = toChartModel({ indicator, observations: [], plan, resultsUpTo: 2025 });
    expect(model.series[0]?.points.map(({ year, status }) => [year, status])).toEqual([
      [2024, 'absent'],
      [2025, 'absent'],
    ]);
  });

  test('none yet: flags, path, and when they come', () => {
    const indicator = makeIndicator([{ baseline: 17, targets: rising }]);
    const nextResults = { year: 2024, askedFor: '2025年4月', published: '秋' };
    const model = toChartModel({ indicator, observations: [], plan, nextResults });
    const layout = layoutChart({ model, width: 320, height: null, captioned: true, wording });
    expect(layout.panels[0]?.series[0]?.flags).toHaveLength(2);
    expect(layout.caption?.lines.join('')).toContain(
      '実績はまだない。2024年度の実績は、2025年4月に照会し、秋に公表する。',
    );
  });

  test('results before the baseline lengthen the axis', () => {
    const { model, marks } = draw(
      makeIndicator([{ unit: '％', baseline: 17, targets: rising }]),
      makeObservations([15, 16, null, 18], { from: 2021 }),
    );
    expect(model.years[0]).toBe(2021);
    expect(marks?.lines[0]).toHaveLength(4);
    expect(marks?.gaps).toEqual([]);
  });

  test('observations of another indicator or part are passed over', () => {
    const foreign = makeObservations([99]).map((one) => ({ ...one, indicator: 'k2' as const }));
    const { marks } = draw(makeIndicator([{ baseline: 17, targets: rising }]), [
      ...foreign,
      ...makeObservations([98], { series: '中学校' }),
    ]);
    expect(marks?.dots).toEqual([]);
  });
});

describe('cumulative', () => {
  const indicator = makeIndicator([{ baseline: 229, targets: [[2027, 429]] }], { cumulative: true });

  test('stacks the increment on the earlier total; after a gap it covers both years', () => {
    const { model, marks, texts } = draw(indicator, makeObservations([281, 'not-reported', 372]));
    const rows = tabulateChart(model)[0]?.rows ?? [];
    expect(rows.map(({ increment }) => increment).filter((one) => one !== null)).toEqual([
      { year: 2024, value: 52, since: 2023 },
      { year: 2026, value: 91, since: 2024 },
    ]);
    const [first] = marks?.columns ?? [];
    expect(first?.added?.y).toBeLessThan(first?.total.y ?? 0);
    expect((first?.added?.y ?? 0) + (first?.added?.height ?? 0)).toBeCloseTo(first?.total.y ?? 0);
    expect(texts).toContain('+91');
  });

  test('a total that was corrected downwards shows what was taken away', () => {
    const { marks } = draw(indicator, makeObservations([281, 270]));
    expect(marks?.columns[1]).toMatchObject({ added: null });
    expect(marks?.columns[1]?.removed?.height).toBeGreaterThan(0);
  });

  test('the first total has no increment where there is no baseline', () => {
    const { marks } = draw(
      makeIndicator([{ baseline: null, targets: [[2027, 25]] }], { cumulative: true }),
      makeObservations([4, 11]),
    );
    expect(marks?.columns[0]?.added).toBeNull();
    expect(marks?.columns[1]?.added).not.toBeNull();
  });
});

describe('scale', () => {
  test('counts begin at zero, rates need not', () => {
    const values = [{ baseline: 635, targets: [[2027, 695]] as const }];
    const count = draw(makeIndicator(values.map((one) => ({ ...one, unit: '万人' }))));
    const rate = draw(makeIndicator(values.map((one) => ({ ...one, unit: '％' }))));
    expect(count.panel.grid.some(({ isZero }) => isZero)).toBe(true);
    expect(rate.panel.grid.some(({ isZero }) => isZero)).toBe(false);
  });

  test('negative values keep the zero line', () => {
    const { panel, texts } = draw(makeIndicator([{ unit: '億円', baseline: -12, targets: [[2031, 4]] }]));
    expect(panel.grid.some(({ isZero }) => isZero)).toBe(true);
    expect(texts).toContain('−12億円');
  });

  test('a target of zero stands on the floor', () => {
    const { panel, marks, texts } = draw(
      makeIndicator([
        {
          unit: '人',
          baseline: 6,
          targets: [
            [2027, 0],
            [2031, 0],
          ],
        },
      ]),
    );
    expect(marks?.flags.map(({ y }) => y)).toEqual([panel.axis.y, panel.axis.y]);
    expect(texts.filter((text) => text === '0人')).toHaveLength(2);
  });

  test('nothing but zero is drawn on the floor as well', () => {
    const { panel, marks } = draw(makeIndicator([{ baseline: 0, targets: [[2027, 0]] }]));
    expect(marks?.baseline?.y).toBe(panel.axis.y);
  });

  test('huge amounts are counted in 兆 on the scale', () => {
    const { panel } = draw(makeIndicator([{ unit: '円', baseline: 1.03e12, targets: [[2031, 1.2e12]] }]));
    expect(panel.grid.map(({ text }) => text)).toContain('0.4兆');
  });

  test('a long unit is said once, above the plot', () => {
    const { panel, texts } = draw(
      makeIndicator([{ unit: 'トンCO2', baseline: 117, targets: [[2031, 1000]] }]),
    );
    expect(panel.heading.unit).toBe('トンCO2');
    expect(texts).toEqual(expect.arrayContaining(['117', '1,000']));
  });
});

describe('targets in words', () => {
  test('a level to keep is a line with its good side shaded', () => {
    const { panel, marks, texts } = draw(
      makeIndicator([
        {
          unit: '年',
          baseline: 80,
          targets: [
            [2027, '>=baseline'],
            [2031, '>=baseline'],
          ],
        },
      ]),
    );
    const { level, shade } = panel.keep ?? { level: null, shade: null };
    expect(shade?.y).toBe(panel.plot.y);
    expect((shade?.y ?? 0) + (shade?.height ?? 0)).toBe(level?.[0].y);
    expect(marks?.path).toEqual([]);
    expect(texts).toContain('策定時実績値以上（80年）');
  });

  test('at or below shades the lower side', () => {
    const { panel } = draw(makeIndicator([{ unit: '％', baseline: 31.2, targets: [[2031, '<=baseline']] }]));
    expect(panel.keep?.shade?.y).toBe(panel.keep?.level[0].y);
  });

  test('a kept number without words has a line and no good side', () => {
    const { panel } = draw(
      makeIndicator(
        [
          {
            baseline: 5,
            targets: [
              [2027, 5],
              [2031, 5],
            ],
          },
        ],
        { direction: 'keep' },
      ),
    );
    expect(panel.keep).toMatchObject({ shade: null });
  });

  test('with no baseline to refer to, the words stand at the flags and the caption says so', () => {
    const { panel, texts, caption } = draw(
      makeIndicator([{ unit: null, baseline: null, targets: [[2031, '>=baseline']] }]),
    );
    expect(panel.keep).toBeNull();
    expect(panel.grid).toEqual([]);
    expect(texts).toEqual(['策定時実績値以上']);
    expect(caption).toContain('目標は策定時の値を基準とし、その値はまだない。');
  });
});

describe('parts', () => {
  const near = [
    { label: '小学校', unit: '％', baseline: 78.5, targets: [[2031, 83.5]] as const },
    { label: '中学校', unit: '％', baseline: 74.1, targets: [[2031, 80]] as const },
  ];

  test('near each other they share a panel, each named at its marks', () => {
    const { layout, texts } = draw(makeIndicator(near));
    expect(layout.panels).toHaveLength(1);
    expect(texts).toEqual(expect.arrayContaining(['小学校 78.5％', '中学校 80％']));
  });

  test('a reason that holds for one part is said with its name', () => {
    const { notes } = draw(makeIndicator(near), [
      ...makeObservations([79, 80], { series: '小学校' }),
      ...makeObservations([74, 'suppressed'], { series: '中学校' }),
    ]);
    expect(notes).toContain('中学校 秘匿');
  });

  test('with scales that clash they get a panel each, with scales of one length', () => {
    const { layout } = draw(
      makeIndicator([
        { label: '小学校', unit: '％', baseline: 79.9, targets: [[2031, 83]] },
        { label: '中学校', unit: '％', baseline: 66.3, targets: [[2031, 68]] },
      ]),
    );
    expect(layout.panels.map(({ heading }) => heading.name)).toEqual(['小学校', '中学校']);
    const rises = layout.panels.map(
      ({ series }) => (series[0]?.path[0]?.y ?? 0) - (series[0]?.path[1]?.y ?? 0),
    );
    expect((rises[0] ?? 0) / (rises[1] ?? 1)).toBeCloseTo(3.1 / 1.7);
  });

  test.each([
    [640, 1],
    [320, 2],
  ])('at %i px panels stand in %i rows', (width, rows) => {
    const { layout } = draw(makeIndicator(near, { cumulative: true }), [], width);
    expect(new Set(layout.panels.map(({ box }) => box.y)).size).toBe(rows);
  });
});

test('the story in English', () => {
  const { model } = draw(
    makeIndicator([{ unit: '％', baseline: 17.9, targets: rising }]),
    makeObservations([18.4, 'not-published', { provisional: 19.9 }]),
  );
  expect(describeChart(model, { language: 'en', yearStyle: 'western' })).toBe(
    'Baseline (taken as FY2023): 17.9%. Targets: 20% in FY2027, 25% in FY2031. ' +
      'Latest result: 19.9% in FY2026 (provisional). FY2025: not published yet.',
  );
});
