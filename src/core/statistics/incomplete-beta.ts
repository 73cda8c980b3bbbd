import { logGamma } from './log-gamma.ts';

const TINY = 1e-300;
const PRECISION = 1e-16;
const MOST_STEPS = 20_000;

/**
 * The regularised incomplete beta function I_x(a, b), which is the distribution function of Beta(a, b) at x.
 * a, b > 0; x below 0 counts as 0 and above 1 as 1.
 * Source: the continued fraction of DLMF 8.17.22, evaluated by Lentz's method, with the symmetry 8.17.4.
 *
 * @example incompleteBeta(0.5, 2, 2) // 0.5
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  return incompleteBetaOf(x, 1 - x, a, b);
}

/**
 * The same with 1 − x given apart, for an x so near to 1 that the subtraction would lose its digits.
 *
 * @example incompleteBetaOf(0.5, 0.5, 2, 2) // 0.5
 */
export function incompleteBetaOf(x: number, complement: number, a: number, b: number): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(complement),
  );
  return x <= (a + 1) / (a + b + 2)
    ? (front * continuedFraction(x, a, b)) / a
    : 1 - (front * continuedFraction(complement, b, a)) / b;
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    const factor = d * c;
    result *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return result;
}

/** Lentz's method divides by its partial sums; zero stands for "very small". */
function guard(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
