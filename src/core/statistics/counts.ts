import { incompleteBeta, incompleteBetaOf } from './incomplete-beta.ts';
import { upperIncompleteGamma } from './incomplete-gamma.ts';

/**
 * The chance of at most k events where their number is Poisson with the given mean (≥ 0).
 * Source: P(X ≤ k) = Q(k + 1, mean), DLMF 8.4.10.
 *
 * @example poissonCdf(0, 2) // exp(-2)
 */
export function poissonCdf(k: number, mean: number): number {
  if (k < 0) return 0;
  return upperIncompleteGamma(Math.floor(k) + 1, mean);
}

/**
 * The chance of at most k successes in n tries of chance p.
 * Source: I_{1−p}(n − k, k + 1), DLMF 8.17.5.
 *
 * @example binomialCdf(1, 2, 0.5) // 0.75
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  const whole = Math.floor(k);
  return whole >= n ? 1 : incompleteBetaOf(1 - p, p, n - whole, whole + 1);
}

/**
 * The chance of at most k failures before the size-th success, each try of chance p; size need not be whole.
 * k need not be whole either: between whole numbers the function rises evenly with I_p.
 *
 * @example negativeBinomialCdf(0, 3, 0.5) // 0.125
 */
export function negativeBinomialCdf(k: number, size: number, p: number): number {
  if (k <= -1) return 0;
  return incompleteBeta(p, size, k + 1);
}

/**
 * The smallest whole k with at least the chance `level` of at most k failures.
 *
 * @example negativeBinomialQuantile(0.5, 3, 0.5) // 2
 */
export function negativeBinomialQuantile(level: number, size: number, p: number): number {
  if (!(level >= 0 && level < 1)) return level === 1 ? Number.POSITIVE_INFINITY : Number.NaN;
  let high = Math.max(1, Math.ceil((size * (1 - p)) / p));
  while (negativeBinomialCdf(high, size, p) < level) high *= 2;
  let low = -1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (negativeBinomialCdf(middle, size, p) >= level) high = middle;
    else low = middle;
  }
  return high;
}
