import { logGamma } from './log-gamma.ts';

const TINY = 1e-300;
const PRECISION = 1e-16;
const MOST_STEPS = 20_000;

/**
 * The regularised upper incomplete gamma function Q(a, x) for a > 0, x ≥ 0.
 * Source: DLMF 8.7.1 (series, where x < a + 1) and 8.9.2 (continued fraction, elsewhere).
 *
 * @example upperIncompleteGamma(1, 2) // exp(-2)
 */
export function upperIncompleteGamma(a: number, x: number): number {
  if (!(a > 0 && x >= 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - front * series(a, x) : front * continuedFraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= MOST_STEPS && term > sum * PRECISION; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n <= MOST_STEPS; n += 1) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / guard(numerator * d + b);
    c = guard(b + numerator / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return result;
}

function guard(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
