import type { Milestone, Side } from '../assess/goal.ts';
import type { YearValue } from '../indicator/year-value.ts';
import type { ChanceBand } from './chance-band.ts';

/** What kind of number a series is made of. */
export type ValueScale =
  | { readonly kind: 'plain' }
  /** Between two bounds: a percentage has 0 and 100. Either may be missing. */
  | { readonly kind: 'bounded'; readonly low: number | null; readonly high: number | null }
  /** Whole numbers of events, one a year. */
  | { readonly kind: 'count' }
  /** The running total (累計) of such. */
  | { readonly kind: 'total' };

export type ForecastInput = {
  /** Measured values in order of year, one a year; years may be missing in between. */
  readonly values: readonly YearValue[];
  readonly scale: ValueScale;
  /** Years ahead of the last value. A target further ahead extends it. */
  readonly horizon: number;
  /** A target whose chance is asked for; a level to hold is one of its year. */
  readonly target: (Milestone & { readonly side: Side }) | null;
};

export type Range = { readonly level: number; readonly low: number; readonly high: number };

export type ForecastPoint = {
  readonly year: number;
  /** The middle of what is expected, in the unit of the series. */
  readonly mean: number;
  /** One for each level asked for, in that order. */
  readonly ranges: readonly Range[];
};

/** Why there is no forecast. */
export type NoForecastReason =
  /** Fewer than three values. */
  | 'too-few-points'
  /** All values are the same: nothing tells how far the next one may be. */
  | 'no-variation'
  /** A value lies outside the bounds. */
  | 'out-of-bounds';

export type Forecast =
  | {
      readonly status: 'forecast';
      readonly model: 'drift' | 'drift-between-bounds' | 'counts';
      readonly points: readonly ForecastPoint[];
      /** The chance, 0 to 1, that the target is met in its year; null where none is asked for or its year has come. */
      readonly chance: number | null;
      /** The chance as it is shown. */
      readonly band: ChanceBand | null;
    }
  | { readonly status: 'none'; readonly reason: NoForecastReason };
