import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, formatFigure, seriesDecimals } from '../../../src/core/indicator/format-figure.ts';
import type { Observation } from '../../../src/core/indicator/observation.ts';
import { effectiveDirection, proposeDirection } from '../../../src/core/indicator/propose-direction.ts';
import { resolveTarget } from '../../../src/core/indicator/resolve-target.ts';
import { toIncrements, toTotals } from '../../../src/core/indicator/running-total.ts';
import { straightPath } from '../../../src/core/indicator/straight-path.ts';
import { latestMeasured, traceObservations } from '../../../src/core/indicator/trace-observations.ts';
import type { Indicator, Series, Target } from '../../../src/core/plan/plan.ts';

type Figure = number | Target['relation'] | 'words';

function makeSeries(baseline: number | null, ...targets: readonly Figure[]): Series {
  return {
    key: '',
    label: null,
    unit: '件',
    baseline: { raw: baseline === null ? '－' : `${baseline}件`, value: baseline, year: null },
    targets: targets.map((target, position) => ({
      year: 2027 + 4 * position,
      raw: `${target}`,
      value: typeof target === 'number' ? target : null,
      relation: typeof target === 'number' || target === 'words' ? null : target,
    })),
  };
}

function makeIndicator(cumulative: boolean, ...series: readonly Series[]): Indicator {
  return {
    id: 'k1',
    parent: 'm1',
    name: '件数',
    cumulative,
    direction: null,
    departments: [],
    notes: [],
    series,
    place: null,
  };
}

describe('the proposed direction', () => {
  test.each<[string, Series, boolean, string | null, string]>([
    ['rising targets', makeSeries(229, 429, 589), false, 'up', 'targets-lead-up'],
    ['falling targets', makeSeries(6, 0, 0), false, 'down', 'targets-lead-down'],
    ['a rise that levels off', makeSeries(39, 50, 50), true, 'up', 'targets-lead-up'],
    ['targets that equal the baseline', makeSeries(100, 100, 100), false, 'keep', 'targets-equal-baseline'],
    ['one target that equals it', makeSeries(0, 0), false, 'keep', 'targets-equal-baseline'],
    [
      'at or above the baseline',
      makeSeries(80, '>=baseline', '>=baseline'),
      false,
      'keep',
      'targets-hold-baseline',
    ],
    ['the same without a baseline', makeSeries(null, '>=baseline'), false, 'keep', 'targets-hold-baseline'],
    ['at or below it', makeSeries(80, '<=baseline'), false, 'keep', 'targets-hold-baseline'],
    ['equal to it', makeSeries(80, '=baseline'), false, 'keep', 'targets-hold-baseline'],
    ['above it', makeSeries(80, '>baseline', '>baseline'), false, 'up', 'targets-pass-baseline'],
    ['below it', makeSeries(80, '<baseline'), false, 'down', 'targets-pass-baseline'],
    ['words of different sides', makeSeries(80, '>=baseline', '<=baseline'), false, null, 'relations-differ'],
    ['words, then a number above', makeSeries(80, '>=baseline', 90), false, 'up', 'targets-lead-up'],
    ['a way that turns', makeSeries(10, 20, 15), false, null, 'targets-turn'],
    ['no baseline and rising targets', makeSeries(null, 75, 100), false, 'up', 'targets-lead-up'],
    ['no baseline and one number', makeSeries(null, 75), false, null, 'nothing-to-compare'],
    ['a running total to be reached', makeSeries(null, 75), true, 'up', 'total-to-reach'],
    ['words that compare with nothing', makeSeries(10, 'words', 'words'), false, null, 'nothing-to-compare'],
    ['no target', makeSeries(10), false, null, 'nothing-to-compare'],
    ['negative numbers', makeSeries(-20, -10, 0), false, 'up', 'targets-lead-up'],
  ])('of %s', (_, series, cumulative, direction, reason) => {
    expect(proposeDirection(makeIndicator(cumulative, series))).toEqual({ direction, reason });
  });

  test('of parts is the one they agree on', () => {
    const [up, down, silent] = [makeSeries(1, 2), makeSeries(2, 1), makeSeries(null, 1)];
    expect(proposeDirection(makeIndicator(false, up, up)).direction).toBe('up');
    expect(proposeDirection(makeIndicator(false, silent, up)).direction).toBe('up');
    expect(proposeDirection(makeIndicator(false, up, down))).toEqual({
      direction: null,
      reason: 'parts-differ',
    });
    expect(proposeDirection(makeIndicator(false)).reason).toBe('nothing-to-compare');
  });

  test('turns round when every figure does', () => {
    const figures = fc.integer({ min: -1000, max: 1000 });
    const other = { up: 'down', down: 'up', keep: 'keep' } as const;
    fc.assert(
      fc.property(figures, fc.array(figures, { minLength: 1, maxLength: 3 }), (baseline, targets) => {
        const there = proposeDirection(makeIndicator(false, makeSeries(baseline, ...targets))).direction;
        const mirrored = makeSeries(-baseline, ...targets.map((target) => -target));
        const back = proposeDirection(makeIndicator(false, mirrored)).direction;
        expect(back).toBe(there === null ? null : other[there]);
      }),
    );
  });

  test('gives way to the one that the city stated', () => {
    const indicator = makeIndicator(false, makeSeries(10, 20));
    expect(effectiveDirection(indicator)).toEqual({
      direction: 'up',
      confirmed: false,
      reason: 'targets-lead-up',
    });
    expect(effectiveDirection({ ...indicator, direction: 'down' })).toEqual({
      direction: 'down',
      confirmed: true,
      reason: 'stated',
    });
  });
});

describe('a figure', () => {
  test.each([
    [1046, 0, '人', 'ja', '1,046人'],
    [1234567.5, 1, null, 'ja', '1,234,567.5'],
    [20, 1, '％', 'ja', '20.0％'],
    [20, 1, '％', 'en', '20.0%'],
    [635, 0, '万人', 'en', '635 万人'],
    [-256, 0, '人', 'ja', '−256人'],
    [-0.04, 1, '％', 'ja', '0.0％'],
    [0, 0, '人', 'ja', '0人'],
    [999.96, 1, null, 'ja', '1,000.0'],
    [1.005, 2, null, 'ja', '1.00'],
  ] as const)('%d with %i decimals and the unit %s in %s is %s', (value, decimals, unit, language, text) => {
    expect(formatFigure(value, decimals, unit, language)).toBe(text);
  });

  test.each([
    ['17.9％', 1],
    ['１７．９０％', 2],
    ['1,046人', 0],
    ['－', 0],
    ['策定時実績値以上', 0],
  ])('%s has %i decimals', (raw, decimals) => {
    expect(decimalsOf(raw)).toBe(decimals);
  });

  test('a series has the decimals of its most precise figure', () => {
    const series = makeSeries(97, 100);
    const precise = { ...series, baseline: { ...series.baseline, raw: '97.0％' } };
    expect(seriesDecimals(series)).toBe(0);
    expect(seriesDecimals(precise)).toBe(1);
    expect(seriesDecimals(precise, ['18.25'])).toBe(2);
  });
});

describe('a target', () => {
  test.each<[string, Figure, number | null, ReturnType<typeof resolveTarget>]>([
    ['a number', 20, 10, { status: 'number', level: 20 }],
    ['a number without a baseline', 0, null, { status: 'number', level: 0 }],
    ['words', '>=baseline', 10, { status: 'relation', level: 10, relation: '>=baseline' }],
    ['words without a baseline', '>=baseline', null, { status: 'unresolved', reason: 'no-baseline' }],
    ['other words', 'words', 10, { status: 'unresolved', reason: 'in-words' }],
  ])('in %s', (_, figure, value, resolved) => {
    const [target] = makeSeries(value, figure).targets;
    expect(target && resolveTarget(target, { value })).toEqual(resolved);
  });
});

describe('the straight path', () => {
  test('bends at each target and starts in the year before the plan, which is assumed', () => {
    expect(straightPath(makeSeries(10, 50, 90), { edition: 2024 })).toEqual({
      baselineYear: { year: 2023, assumed: true },
      points: [10, 20, 30, 40, 50, 60, 70, 80, 90].map((value, step) => ({ year: 2023 + step, value })),
    });
  });

  test('starts in the stated year', () => {
    const series = makeSeries(10, 50);
    const stated = { ...series, baseline: { ...series.baseline, year: 2025 } };
    const path = straightPath(stated, { edition: 2024 });
    expect(path.baselineYear).toEqual({ year: 2025, assumed: false });
    expect(path.points).toEqual([
      { year: 2025, value: 10 },
      { year: 2026, value: 30 },
      { year: 2027, value: 50 },
    ]);
  });

  test('is level for "at or above", and starts at the first target without a baseline', () => {
    const level = straightPath(makeSeries(80, '>=baseline', '>=baseline'), { edition: 2024 });
    expect(new Set(level.points.map(({ value }) => value))).toEqual(new Set([80]));
    const late = straightPath(makeSeries(null, 75, 100), { edition: 2024 });
    expect(late.points.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031]);
    expect(straightPath(makeSeries(null, '>=baseline'), { edition: 2024 }).points).toEqual([]);
  });

  test('has every year once and goes through every number', () => {
    const figure = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 1, maxLength: 4 }), (baseline, targets) => {
        const series = makeSeries(baseline, ...targets);
        const { points } = straightPath(series, { edition: 2024 });
        expect(points.map(({ year }) => year)).toEqual(points.map((_, step) => 2023 + step));
        const byYear = new Map(points.map(({ year, value }) => [year, value]));
        for (const { year, value } of series.targets) expect(byYear.get(year)).toBe(value);
      }),
    );
  });
});

describe('a running total', () => {
  const baseline = { year: 2023, value: 20 };

  test('says what each year added, and what two years added where one has no value', () => {
    const totals = [
      { year: 2024, value: 30 },
      { year: 2026, value: 70 },
    ];
    expect(toIncrements(totals, baseline)).toEqual([
      { year: 2024, value: 10, since: 2023 },
      { year: 2026, value: 40, since: 2024 },
    ]);
    expect(toIncrements(totals, null)).toEqual([{ year: 2026, value: 40, since: 2024 }]);
  });

  test('passes over totals from before its baseline', () => {
    expect(toIncrements([{ year: 2022, value: 5 }], baseline)).toEqual([]);
  });

  test('stops before a year that has no value', () => {
    const yearly = [
      { year: 2024, value: 10 },
      { year: 2026, value: 40 },
    ];
    expect(toTotals(yearly, baseline)).toEqual([{ year: 2024, value: 30 }]);
    expect(toTotals(yearly, null)).toEqual([{ year: 2024, value: 10 }]);
  });

  test('and the yearly values make each other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 }), (values) => {
        const yearly = values.map((value, step) => ({ year: 2024 + step, value }));
        const increments = toIncrements(toTotals(yearly, baseline), baseline);
        expect(increments.map(({ year, value }) => ({ year, value }))).toEqual(yearly);
      }),
    );
  });
});

describe('what is known of a series', () => {
  const about = { indicator: 'k1', series: '小学校', comment: null, source: null } as const;
  const measured = (year: number, value: number): Observation => ({
    ...about,
    status: 'measured',
    year,
    value,
    raw: `${value}`,
    provisional: false,
    measuredAt: null,
  });
  const observations: readonly Observation[] = [
    measured(2025, 3),
    measured(2023, 1),
    { ...about, status: 'absent', year: 2024, reason: 'not-measured', expected: null },
    { ...about, status: 'absent', year: 2026, reason: 'not-reported', expected: null },
    { ...measured(2027, 9), series: '中学校' },
    { ...measured(2027, 9), indicator: 'k2' },
  ];

  test('the latest measured value is the one of the latest year, not the last in the list', () => {
    expect(latestMeasured(observations, about)?.value).toBe(3);
    expect(latestMeasured([], about)).toBeNull();
  });

  test('each year is measured, absent with its reason, without a record, or not yet due', () => {
    const years = traceObservations(observations, about, { from: 2022, to: 2028, resultsUpTo: 2026 });
    expect(years.map((one) => [one.year, one.status === 'absent' ? one.reason : one.status])).toEqual([
      [2022, 'no-record'],
      [2023, 'measured'],
      [2024, 'not-measured'],
      [2025, 'measured'],
      [2026, 'not-reported'],
      [2027, 'not-yet-due'],
      [2028, 'not-yet-due'],
    ]);
  });

  test('before the first round nothing is due, and what lies outside the span is not lost', () => {
    const years = traceObservations(observations.slice(0, 2), about, {
      from: 2024,
      to: 2024,
      resultsUpTo: null,
    });
    expect(years.map(({ year, status }) => [year, status])).toEqual([
      [2023, 'measured'],
      [2024, 'not-yet-due'],
      [2025, 'measured'],
    ]);
  });
});
