import { negativeBinomialCdf, negativeBinomialQuantile } from '../statistics/counts.ts';
import { upperIncompleteGamma } from '../statistics/incomplete-gamma.ts';

/** Counts of which chance alone could make differences as large as theirs, with at least this probability. */
const LEAST_PROBABILITY = 0.1;
/** How much a count tells less for each year that it is older. */
const FADING = 0.8;
/** Jeffreys' prior of a rate. */
const PRIOR = 0.5;

/** What is known of the rate of events: a gamma distribution. */
export type CountModel = { readonly shape: number; readonly years: number };

/**
 * The rate behind yearly counts, oldest first, if they are whole, not negative, and differ no more than events that
 * happen by chance do (the dispersion test of Fisher); else null, and they are treated as numbers.
 *
 * @example fitCounts([2, 0, 1, 3])?.shape
 */
export function fitCounts(counts: readonly number[]): CountModel | null {
  if (counts.length < 2 || counts.some((count) => !Number.isInteger(count) || count < 0)) return null;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  const dispersion = mean === 0 ? 0 : squares / mean;
  if (upperIncompleteGamma((counts.length - 1) / 2, dispersion / 2) < LEAST_PROBABILITY) return null;
  let shape = PRIOR;
  let years = 0;
  counts.forEach((count, at) => {
    const fade = FADING ** (counts.length - 1 - at);
    shape += fade * count;
    years += fade;
  });
  return { shape, years };
}

/** The events of one year, or of `years` years together, that lie `ahead` years ahead: a negative binomial. */
export type CountOutlook = { readonly shape: number; readonly chance: number; readonly mean: number };

export function lookAhead(model: CountModel, ahead: number, years: number): CountOutlook {
  const fade = FADING ** (ahead - 1);
  const shape = model.shape * fade;
  const weight = model.years * fade;
  return { shape, chance: weight / (weight + years), mean: (years * shape) / weight };
}

/** The chance of at least `least` events. */
export function chanceOfAtLeast({ shape, chance }: CountOutlook, least: number): number {
  return 1 - negativeBinomialCdf(Math.ceil(least) - 1, shape, chance);
}

/** The number of events that is not exceeded with a probability. */
export function countQuantile({ shape, chance }: CountOutlook, probability: number): number {
  return negativeBinomialQuantile(probability, shape, chance);
}
