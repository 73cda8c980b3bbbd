import type { YearValue } from '../indicator/year-value.ts';

export type DriftSettings = {
  /** How much a change counts less for each year that it is older. */
  readonly fading: number;
  /** So many years without change are added to the observed ones: few years say little of a trend. */
  readonly stillYears: number;
  /** The share of the median change in the drift; the rest is the weighted mean. */
  readonly medianShare: number;
  /** How much the drift itself may be wrong, against the textbook's h² ÷ n. */
  readonly driftDoubt: number;
  /** Tails stay as thick as those of so many degrees of freedom, however long the series. */
  readonly mostDegrees: number;
};

/** Set on the first part of the M3 yearly series and on public indicators; see docs/methods.md. */
export const DRIFT_SETTINGS: DriftSettings = {
  fading: 0.9,
  stillYears: 2,
  medianShare: 1 / 3,
  driftDoubt: 2.5,
  mostDegrees: 4,
};

/** For running totals: what is added each year does not shrink towards nothing. */
export const TOTAL_SETTINGS: DriftSettings = { ...DRIFT_SETTINGS, stillYears: 0, medianShare: 0 };

/** A random walk whose drift is drawn towards zero. */
export type DriftModel = {
  readonly lastYear: number;
  readonly level: number;
  /** Per year. */
  readonly drift: number;
  /** Of one year's step. */
  readonly variance: number;
  /** The weight of the years behind the drift. */
  readonly weight: number;
  readonly degrees: number;
  readonly driftDoubt: number;
};

/**
 * Fits the model to three or more values; null where they do not vary. A change over several years counts as that
 * many years of its mean change, with that many times the variance.
 *
 * @example fitDrift(values, DRIFT_SETTINGS)?.drift
 */
export function fitDrift(values: readonly YearValue[], settings: DriftSettings): DriftModel | null {
  const last = values.at(-1);
  if (last === undefined) return null;
  const changes = changesOf(values, last.year, settings.fading);
  const weight = changes.reduce((sum, { fade, years }) => sum + fade * years, 0);
  const mean = changes.reduce((sum, { fade, years, rate }) => sum + fade * years * rate, 0) / weight;
  const centre =
    (1 - settings.medianShare) * mean + settings.medianShare * medianOf(changes.map(({ rate }) => rate));
  const drift = (centre * weight) / (weight + settings.stillYears);
  let squares = 0;
  let fades = 0;
  for (const { fade, years, rate } of changes) {
    squares += fade * years * (rate - drift) ** 2;
    fades += fade;
  }
  const variance = (squares / fades) * (changes.length / (changes.length - 1));
  if (!(variance > 0)) return null;
  return {
    lastYear: last.year,
    level: last.value,
    drift,
    variance,
    weight: weight + settings.stillYears,
    degrees: Math.min(changes.length - 1, settings.mostDegrees),
    driftDoubt: settings.driftDoubt,
  };
}

type Change = { readonly years: number; readonly rate: number; readonly fade: number };

function changesOf(values: readonly YearValue[], lastYear: number, fading: number): readonly Change[] {
  const changes: Change[] = [];
  let before: YearValue | null = null;
  for (const value of values) {
    if (before !== null) {
      const years = value.year - before.year;
      const fade = fading ** (lastYear - value.year);
      changes.push({ years, rate: (value.value - before.value) / years, fade });
    }
    before = value;
  }
  return changes;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Where the middle of the model is after so many years. Positive values that fall, fall by a share: never below 0. */
export function driftMean({ level, drift }: DriftModel, years: number, allPositive: boolean): number {
  return allPositive && drift < 0 ? level * Math.exp((drift * years) / level) : level + drift * years;
}

/** The spread of the model after so many years: of the steps themselves, and of the doubt about the drift. */
export function driftSpread({ variance, weight, driftDoubt }: DriftModel, years: number): number {
  return Math.sqrt(variance * (years + (driftDoubt * years * years) / weight));
}
