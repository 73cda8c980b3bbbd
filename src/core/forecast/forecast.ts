import { isReached, signOf } from '../assess/goal.ts';
import type { YearValue } from '../indicator/year-value.ts';
import { studentTCdf, studentTQuantile } from '../statistics/student-t.ts';
import { type BoundedScale, stretch, unstretch } from './bounded-scale.ts';
import { bandOfChance } from './chance-band.ts';
import { type CountModel, chanceOfAtLeast, countQuantile, fitCounts, lookAhead } from './fit-counts.ts';
import {
  DRIFT_SETTINGS,
  type DriftModel,
  driftMean,
  driftSpread,
  fitDrift,
  TOTAL_SETTINGS,
} from './fit-drift.ts';
import type { Forecast, ForecastInput, ForecastPoint, Range } from './forecast-input.ts';

/** Fewer values tell nothing of how far the next one may be. */
export const FEWEST_POINTS = 3;

/**
 * Makes a forecaster for the given levels (0 to 1): series in, the range ahead and the chance of the target out, or
 * why there is none. One model for all series: see docs/methods.md. The quantiles are worked out once.
 *
 * @example makeForecaster([0.8, 0.95])({ values, scale: { kind: 'plain' }, horizon: 5, target: null })
 */
export function makeForecaster(levels: readonly number[]): (input: ForecastInput) => Forecast {
  const quantiles = Array.from({ length: DRIFT_SETTINGS.mostDegrees + 1 }, (_, degrees) =>
    levels.map((level) => (degrees === 0 ? 0 : studentTQuantile((1 + level) / 2, degrees))),
  );
  return (input) => forecastSeries(input, { levels, quantiles });
}

type Levels = {
  readonly levels: readonly number[];
  /** By degrees of freedom, then by level. */
  readonly quantiles: readonly (readonly number[])[];
};

function forecastSeries(input: ForecastInput, levels: Levels): Forecast {
  const { values, scale } = input;
  if (values.length < FEWEST_POINTS) return { status: 'none', reason: 'too-few-points' };
  switch (scale.kind) {
    case 'plain':
      return forecastDrift(input, levels, PLAIN);
    case 'bounded': {
      const { low, high } = scale;
      const isInside = ({ value }: YearValue) => value >= (low ?? -Infinity) && value <= (high ?? Infinity);
      if (!values.every(isInside)) return { status: 'none', reason: 'out-of-bounds' };
      return low !== null && high !== null
        ? forecastBetween(input, levels, { low, high })
        : forecastDrift(input, levels, { ...PLAIN, least: low ?? -Infinity, most: high ?? Infinity });
    }
    case 'count': {
      const model = fitCounts(values.map(({ value }) => value));
      return model === null
        ? forecastDrift(input, levels, { ...PLAIN, least: 0 })
        : forecastCounts(input, levels, model, false);
    }
    case 'total':
      return forecastTotal(input, levels);
  }
}

type Frame = { readonly least: number; readonly most: number; readonly settings: typeof DRIFT_SETTINGS };
const PLAIN: Frame = { least: -Infinity, most: Infinity, settings: DRIFT_SETTINGS };

function forecastDrift(input: ForecastInput, levels: Levels, frame: Frame): Forecast {
  const model = fitDrift(input.values, frame.settings);
  if (model === null) return { status: 'none', reason: 'no-variation' };
  const positive = frame.settings.stillYears > 0 && input.values.every(({ value }) => value > 0);
  const hold = (value: number) => Math.min(frame.most, Math.max(frame.least, value));
  const points = pointsAhead(input, model.lastYear, (years) => {
    const mean = driftMean(model, years, positive);
    return { mean: hold(mean), ranges: rangesAround(model, mean, years, levels, hold) };
  });
  const chance = chanceOf(input, model, positive, (value) => value, frame);
  return foretell('drift', points, chance);
}

/** Percentages and the like: the same model on the log odds. */
function forecastBetween(input: ForecastInput, levels: Levels, bounds: BoundedScale): Forecast {
  const odds = input.values.map(({ year, value }) => ({ year, value: stretch(bounds, value) }));
  const model = fitDrift(odds, DRIFT_SETTINGS);
  if (model === null) return { status: 'none', reason: 'no-variation' };
  const points = pointsAhead(input, model.lastYear, (years) => {
    const mean = driftMean(model, years, false);
    const back = (value: number) => unstretch(bounds, value);
    return { mean: back(mean), ranges: rangesAround(model, mean, years, levels, back) };
  });
  const frame = { ...PLAIN, least: bounds.low, most: bounds.high };
  const chance = chanceOf(input, model, false, (value) => stretch(bounds, value), frame);
  return foretell('drift-between-bounds', points, chance);
}

/** Running totals: counts of events where chance alone explains them, else the mean of what is added each year. */
function forecastTotal(input: ForecastInput, levels: Levels): Forecast {
  const { values } = input;
  const increments = values.slice(1).map(({ value }, at) => value - (values[at]?.value ?? value));
  const everyYear = values.every(({ year }, at) => at === 0 || year === (values[at - 1]?.year ?? year) + 1);
  const model = everyYear ? fitCounts(increments) : null;
  if (model !== null) return forecastCounts(input, levels, model, true);
  const falls = increments.some((increment) => increment < 0);
  const least = falls ? -Infinity : (values.at(-1)?.value ?? -Infinity);
  return forecastDrift(input, levels, { ...PLAIN, least, settings: TOTAL_SETTINGS });
}

function forecastCounts(
  input: ForecastInput,
  { levels }: Levels,
  model: CountModel,
  isTotal: boolean,
): Forecast {
  const last = input.values.at(-1);
  if (last === undefined) return { status: 'none', reason: 'too-few-points' };
  const start = isTotal ? last.value : 0;
  const outlook = (years: number) => (isTotal ? lookAhead(model, 1, years) : lookAhead(model, years, 1));
  const points = pointsAhead(input, last.year, (years) => {
    const ahead = outlook(years);
    const ranges = levels.map((level) => ({
      level,
      low: start + countQuantile(ahead, (1 - level) / 2),
      high: start + countQuantile(ahead, (1 + level) / 2),
    }));
    return { mean: start + ahead.mean, ranges };
  });
  const { target } = input;
  if (target === null || target.year <= last.year) {
    return foretell('counts', points, null);
  }
  const ahead = outlook(target.year - last.year);
  const least = target.value - start;
  const chance =
    target.side === 'up' ? chanceOfAtLeast(ahead, least) : 1 - chanceOfAtLeast(ahead, Math.floor(least) + 1);
  return foretell('counts', points, chance);
}

function foretell(
  model: Extract<Forecast, { readonly status: 'forecast' }>['model'],
  points: readonly ForecastPoint[],
  chance: number | null,
): Forecast {
  return { status: 'forecast', model, points, chance, band: chance === null ? null : bandOfChance(chance) };
}

function pointsAhead(
  { horizon, target }: ForecastInput,
  lastYear: number,
  pointAt: (years: number) => Omit<ForecastPoint, 'year'>,
): readonly ForecastPoint[] {
  const length = Math.max(horizon, target === null ? 0 : target.year - lastYear);
  return Array.from({ length }, (_, at) => ({ year: lastYear + at + 1, ...pointAt(at + 1) }));
}

function rangesAround(
  model: DriftModel,
  mean: number,
  years: number,
  { levels, quantiles }: Levels,
  back: (value: number) => number,
): readonly Range[] {
  const spread = driftSpread(model, years);
  const factors = quantiles[model.degrees] ?? [];
  return levels.map((level, at) => {
    const reach = spread * (factors[at] ?? Number.NaN);
    return { level, low: back(mean - reach), high: back(mean + reach) };
  });
}

/** The chance that the value of the target year is at the target or beyond; sure where the bounds decide it. */
function chanceOf(
  { target }: ForecastInput,
  model: DriftModel,
  positive: boolean,
  scaled: (value: number) => number,
  { least, most }: Frame,
): number | null {
  if (target === null || target.year <= model.lastYear) return null;
  const { side, value, year } = target;
  const [worst, best] = side === 'up' ? [least, most] : [most, least];
  if (isReached(side, worst, value)) return 1;
  if (!isReached(side, best, value)) return 0;
  const years = year - model.lastYear;
  const distance = scaled(value) - driftMean(model, years, positive);
  return studentTCdf((-distance * signOf(side)) / driftSpread(model, years), model.degrees);
}
