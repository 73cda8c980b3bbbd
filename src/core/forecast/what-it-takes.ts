import { isReached, type Milestone, type Side, signOf } from '../assess/goal.ts';
import type { YearValue } from '../indicator/year-value.ts';

/** What the target still asks for, beside the best that the series ever did. Per year, in the unit of the series. */
export type WhatItTakes = {
  readonly neededPerYear: number;
  /** The best change towards the target in one year, as yet; with the year in which it ended. */
  readonly best: { readonly perYear: number; readonly year: number } | null;
  /** Needed ÷ best: above 1 it has never been done. Null where nothing ever went the right way. */
  readonly timesBest: number | null;
};

/**
 * Null where the target is reached, or its year has come, or there is no value.
 *
 * @example whatItTakes('up', values, { year: 2031, value: 100 })?.timesBest // 1.4
 */
export function whatItTakes(side: Side, values: readonly YearValue[], target: Milestone): WhatItTakes | null {
  const last = values.at(-1);
  if (last === undefined || target.year <= last.year || isReached(side, last.value, target.value))
    return null;
  const neededPerYear = (target.value - last.value) / (target.year - last.year);
  let best: WhatItTakes['best'] = null;
  let before: YearValue | null = null;
  for (const value of values) {
    if (before !== null) {
      const perYear = (value.value - before.value) / (value.year - before.year);
      if (perYear * signOf(side) > (best === null ? 0 : best.perYear * signOf(side))) {
        best = { perYear, year: value.year };
      }
    }
    before = value;
  }
  return { neededPerYear, best, timesBest: best === null ? null : neededPerYear / best.perYear };
}
