import type { Milestone, Side } from '../../src/core/assess/goal.ts';
import { makeForecaster } from '../../src/core/forecast/forecast.ts';
import { normalCdf, normalQuantile } from '../../src/core/statistics/normal.ts';
import { studentTCdf, studentTQuantile } from '../../src/core/statistics/student-t.ts';

/** What a method says of each year ahead: middle, ends of the 80 % and 95 % range, and chances of targets. */
export type Outlook = {
  readonly mean: readonly number[];
  readonly low80: readonly number[];
  readonly high80: readonly number[];
  readonly low95: readonly number[];
  readonly high95: readonly number[];
  /** The chance to be at or beyond a target in a year (1 is the next). */
  readonly chance: (side: Side, years: number, target: number) => number;
};

export type Competitor = {
  readonly name: string;
  readonly look: (values: readonly number[], horizon: number) => Outlook;
};

const FIRST_YEAR = 2001;
const forecast = makeForecaster([0.8, 0.95]);

/** The product's own, through its public function. */
function lookWithProduct(numbers: readonly number[], horizon: number): Outlook {
  const values = numbers.map((value, at) => ({ year: FIRST_YEAR + at, value }));
  const last = FIRST_YEAR + numbers.length - 1;
  const ask = (target: (Milestone & { readonly side: Side }) | null) =>
    forecast({ values, scale: { kind: 'plain' }, horizon, target });
  const result = ask(null);
  const points = result.status === 'forecast' ? result.points : [];
  const end = (level: number, which: 'low' | 'high') =>
    points.map(({ ranges }) => ranges[level]?.[which] ?? Number.NaN);
  return {
    mean: points.map(({ mean }) => mean),
    low80: end(0, 'low'),
    high80: end(0, 'high'),
    low95: end(1, 'low'),
    high95: end(1, 'high'),
    chance: (side, years, value) => {
      const asked = ask({ side, year: last + years, value });
      return asked.status === 'forecast' ? (asked.chance ?? Number.NaN) : Number.NaN;
    },
  };
}

type Law = { readonly mean: number; readonly spread: number };

/** An outlook from middles and spreads under a t (or, without degrees, a normal) law. */
function outlookOf(horizon: number, at: (years: number) => Law, degrees: number | null): Outlook {
  const laws = Array.from({ length: horizon }, (_, index) => at(index + 1));
  const factor = (p: number) => (degrees === null ? normalQuantile(p) : studentTQuantile(p, degrees));
  const end = (p: number) => {
    const times = factor(p);
    return laws.map(({ mean, spread }) => mean + times * spread);
  };
  return {
    mean: laws.map(({ mean }) => mean),
    low80: end(0.1),
    high80: end(0.9),
    low95: end(0.025),
    high95: end(0.975),
    chance: (side, years, target) => {
      const { mean, spread } = at(years);
      const distance = (mean - target) / spread;
      const z = side === 'up' ? distance : -distance;
      return degrees === null ? normalCdf(z) : studentTCdf(z, degrees);
    },
  };
}

function naive(values: readonly number[], horizon: number): Outlook {
  const changes = changesOf(values);
  const variance = changes.reduce((sum, change) => sum + change * change, 0) / changes.length;
  const last = values.at(-1) ?? Number.NaN;
  return outlookOf(horizon, (years) => ({ mean: last, spread: Math.sqrt(variance * years) }), null);
}

/** The random walk whose drift is a share of the mean change, with t ranges: the closed form. */
function drift(share: number, normal: boolean): Competitor['look'] {
  return (values, horizon) => {
    const changes = changesOf(values);
    const last = values.at(-1) ?? Number.NaN;
    const slope = (share * changes.reduce((sum, change) => sum + change, 0)) / changes.length;
    const degrees = changes.length - 1;
    const variance = changes.reduce((sum, change) => sum + (change - slope) ** 2, 0) / degrees;
    const law = (years: number) => ({
      mean: last + slope * years,
      spread: Math.sqrt(variance * (years + (years * years) / changes.length)),
    });
    return outlookOf(horizon, law, normal ? null : degrees);
  };
}

/** Theta as Hyndman & Billah (2003) restate it: simple smoothing with half the slope of the fitted line as drift. */
function theta(values: readonly number[], horizon: number): Outlook {
  const n = values.length;
  const centre = (n - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let across = 0;
  let along = 0;
  values.forEach((value, at) => {
    across += (at - centre) * (value - mean);
    along += (at - centre) ** 2;
  });
  const slope = across / along / 2;
  let best = { error: Number.POSITIVE_INFINITY, level: 0, alpha: 0.5 };
  for (let alpha = 0.01; alpha < 1; alpha += 0.01) {
    const fitted = smooth(values, alpha);
    if (fitted.error < best.error) best = { ...fitted, alpha };
  }
  const { alpha, level } = best;
  const variance = best.error / Math.max(1, n - 2);
  const shift = slope * ((1 - (1 - alpha) ** n) / alpha);
  const law = (years: number) => ({
    mean: level + slope * (years - 1) + shift,
    spread: Math.sqrt(variance * (1 + (years - 1) * alpha * alpha)),
  });
  return outlookOf(horizon, law, null);
}

/** Simple exponential smoothing from the first value on. */
function smooth(values: readonly number[], alpha: number) {
  let level = values[0] ?? Number.NaN;
  let error = 0;
  for (const value of values.slice(1)) {
    error += (value - level) ** 2;
    level += alpha * (value - level);
  }
  return { error, level };
}

function changesOf(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, at) => value - (values[at] ?? value));
}

export const COMPETITORS: readonly Competitor[] = [
  { name: 'Shirube', look: lookWithProduct },
  { name: 'naive', look: naive },
  { name: 'drift (normal)', look: drift(1, true) },
  { name: 'drift (t)', look: drift(1, false) },
  { name: 'half drift (t)', look: drift(0.5, false) },
  { name: 'Theta', look: theta },
];
