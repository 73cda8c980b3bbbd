import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOfChance } from '../../../src/core/forecast/chance-band.ts';
import { makeForecaster } from '../../../src/core/forecast/forecast.ts';
import type { Forecast, ForecastInput, ValueScale } from '../../../src/core/forecast/forecast-input.ts';
import { whatItTakes } from '../../../src/core/forecast/what-it-takes.ts';

const forecast = makeForecaster([0.8, 0.95]);
const series = (...values: readonly number[]) => values.map((value, at) => ({ year: 2020 + at, value }));

function ask(values: ForecastInput['values'], more: Partial<ForecastInput> = {}): Forecast {
  return forecast({ values, scale: { kind: 'plain' }, horizon: 3, target: null, ...more });
}

function pointsOf(result: Forecast) {
  if (result.status === 'none') throw new Error(result.reason);
  return result.points;
}

function chanceOf(
  values: ForecastInput['values'],
  scale: ValueScale,
  side: 'up' | 'down',
  year: number,
  value: number,
) {
  const result = ask(values, { scale, target: { side, year, value } });
  return result.status === 'forecast' ? result.chance : null;
}

const PLAIN = { kind: 'plain' } as const;
const PERCENT = { kind: 'bounded', low: 0, high: 100 } as const;

describe('forecast', () => {
  it('is what the formula of docs/methods.md gives by hand', () => {
    // Changes 2, 4, 6; weights 0.81, 0.9, 1 (sum 2.71); weighted mean 4.140221, median 4, a third of the median: 4.093481.
    // Drift 4.093481 × 2.71 ÷ 4.71 = 2.355273; variance 0.81·0.126219 + 0.9·2.705126 + 13.284032 = 15.820885 ÷ 2.71 × 3/2.
    const [first] = pointsOf(ask(series(10, 12, 16, 22)));
    expect(first?.mean).toBeCloseTo(24.355273, 5);
    const variance = (15.820885 / 2.71) * 1.5;
    const spread = Math.sqrt(variance * (1 + 2.5 / 4.71));
    // Two degrees of freedom: the quantiles of t are 1.885618 and 4.302653.
    expect(first?.ranges[0]?.high).toBeCloseTo(24.355273 + 1.885618 * spread, 3);
    expect(first?.ranges[1]?.low).toBeCloseTo(24.355273 - 4.302653 * spread, 3);
  });

  it('[F1] says why there is none', () => {
    expect(ask(series(1, 2))).toEqual({ status: 'none', reason: 'too-few-points' });
    expect(ask(series(5, 5, 5, 5))).toEqual({ status: 'none', reason: 'no-variation' });
    expect(ask(series(50, 60, 110), { scale: PERCENT })).toEqual({ status: 'none', reason: 'out-of-bounds' });
    expect(pointsOf(ask(series(1, 2, 4)))).toHaveLength(3);
  });

  it('[F2] keeps percentages between their bounds, also from the bounds themselves', () => {
    for (const values of [series(96, 97, 99, 100), series(3, 1, 0, 0), series(40, 90, 10, 95)]) {
      for (const { mean, ranges } of pointsOf(ask(values, { scale: PERCENT, horizon: 10 }))) {
        const ends = [mean, ...ranges.flatMap(({ low, high }) => [low, high])];
        for (const end of ends) expect(end >= 0 && end <= 100).toBe(true);
      }
    }
    const full = chanceOf(series(94, 96, 97, 99), PERCENT, 'up', 2027, 100);
    expect(full).toBeGreaterThan(0);
    expect(full).toBeLessThan(1);
    expect(chanceOf(series(94, 96, 97, 99), { kind: 'bounded', low: 0, high: null }, 'up', 2027, -1)).toBe(1);
  });

  it('[F3] never gives a nearer target a smaller chance', () => {
    const scales: readonly ValueScale[] = [PLAIN, PERCENT, { kind: 'count' }, { kind: 'total' }];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 12 }),
        fc.constantFrom(...scales),
        fc.constantFrom('up' as const, 'down' as const),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 60 }),
        (values, scale, side, target, further) => {
          const year = 2020 + values.length + 3;
          const near = chanceOf(series(...values), scale, side, year, target);
          const far = chanceOf(
            series(...values),
            scale,
            side,
            year,
            side === 'up' ? target + further : target - further,
          );
          if (near === null || far === null) return;
          expect(near).toBeGreaterThanOrEqual(far - 1e-12);
          expect(near >= 0 && near <= 1).toBe(true);
        },
      ),
      { seed: 6, numRuns: 600 },
    );
  });

  it('gives the same chance in any unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 9 }), (values) => {
        const year = 2030;
        const one = chanceOf(series(...values), PLAIN, 'up', year, 60);
        const other = chanceOf(series(...values.map((value) => value * 1000)), PLAIN, 'up', year, 60_000);
        if (one === null || other === null) expect(one).toBe(other);
        else expect(other).toBeCloseTo(one, 10);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('[F4] takes a missing year for several years of change', () => {
    const gap = [2016, 2018, 2019, 2021].map((year, at) => ({ year, value: [10, 14, 15, 21][at] ?? 0 }));
    const [next] = pointsOf(ask(gap));
    expect(next?.year).toBe(2022);
    const everyYear = pointsOf(ask(series(10, 14, 15, 21)))[0];
    expect((next?.mean ?? 0) - 21).toBeLessThan((everyYear?.mean ?? 0) - 21);
  });

  it('[F5] forecasts small counts as counts and never lets a running total fall', () => {
    const counts = ask(series(2, 0, 1, 3, 1), { scale: { kind: 'count' } });
    expect(counts.status === 'forecast' && counts.model).toBe('counts');
    for (const { ranges } of pointsOf(counts)) {
      for (const { low, high } of ranges)
        expect([low, high].every((end) => Number.isInteger(end) && end >= 0)).toBe(true);
    }
    const total = ask(series(10, 12, 13, 16, 17), { scale: { kind: 'total' } });
    expect(total.status === 'forecast' && total.model).toBe('counts');
    const large = ask(series(2831, 3900, 5400, 6100), { scale: { kind: 'total' }, horizon: 5 });
    expect(large.status === 'forecast' && large.model).toBe('drift');
    for (const { ranges } of pointsOf(large))
      for (const { low } of ranges) expect(low).toBeGreaterThanOrEqual(6100);
    expect(chanceOf(series(10, 12, 13, 16, 17), { kind: 'total' }, 'up', 2027, 17)).toBeCloseTo(1, 10);
  });

  it('[F6] shows a chance as one of three bands', () => {
    expect([0, 0.33, 0.34, 0.66, 0.67, 1].map(bandOfChance)).toEqual([
      'unlikely',
      'unlikely',
      'even',
      'even',
      'likely',
      'likely',
    ]);
  });

  it('[F7] sets what is needed beside the best year so far', () => {
    const target = { year: 2027, value: 100 };
    expect(whatItTakes('up', series(60, 65, 63, 70), target)).toEqual({
      neededPerYear: 7.5,
      best: { perYear: 7, year: 2023 },
      timesBest: 7.5 / 7,
    });
    expect(whatItTakes('up', series(70, 65, 63), target)).toMatchObject({ best: null, timesBest: null });
    expect(whatItTakes('down', series(70, 65, 63), { year: 2024, value: 60 })?.timesBest).toBeCloseTo(
      0.3,
      10,
    );
    expect(whatItTakes('up', series(70, 110), target)).toBeNull();
    expect(whatItTakes('up', series(70, 80), { year: 2021, value: 100 })).toBeNull();
  });

  it('[F8] lets positive values fall by a share, never below 0', () => {
    for (const { mean } of pointsOf(ask(series(100, 60, 30, 10), { horizon: 20 })))
      expect(mean).toBeGreaterThan(0);
    const signed = pointsOf(ask(series(100, 60, 30, -10), { horizon: 20 }));
    expect(signed.at(-1)?.mean).toBeLessThan(0);
  });

  it('has no chance for a year that has come, and reaches out to a later target', () => {
    expect(chanceOf(series(1, 2, 4), PLAIN, 'up', 2022, 3)).toBeNull();
    expect(
      pointsOf(ask(series(1, 2, 4), { target: { side: 'up', year: 2031, value: 9 } })).at(-1)?.year,
    ).toBe(2031);
  });
});
