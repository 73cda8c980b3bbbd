import { incompleteBetaOf } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

/**
 * The distribution function of Student's t with df > 0 degrees of freedom.
 * Source: DLMF 8.17 through I_x(df/2, 1/2), x = df / (df + t²).
 *
 * @example studentTCdf(1, 1) // 0.75
 */
export function studentTCdf(t: number, df: number): number {
  if (t === 0) return 0.5;
  const square = t * t;
  const tail = 0.5 * incompleteBetaOf(df / (df + square), square / (df + square), df / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

const MOST_STEPS = 100;
const PRECISION = 1e-15;

/**
 * The t that Student's t with df degrees of freedom stays below with probability p; ±∞ at 1 and 0.
 * Exact for 1 and 2 degrees; elsewhere Newton's steps inside a closing bracket, from the normal quantile.
 *
 * @example studentTQuantile(0.975, 5) // 2.570581835636315
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1) || !(df > 0)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p > 0.5) return -lowerQuantile(1 - p, df);
  return lowerQuantile(p, df);
}

function lowerQuantile(p: number, df: number): number {
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (df === 1) return -1 / Math.tan(Math.PI * p);
  if (df === 2) return (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
  let high = 0;
  let low = Math.min(normalQuantile(p), -1);
  while (studentTCdf(low, df) > p) {
    high = low;
    low *= 2;
  }
  const logConstant = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  let t = low;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const difference = studentTCdf(t, df) - p;
    if (difference > 0) high = t;
    else low = t;
    const density = Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((t * t) / df));
    const newton = t - difference / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - t) <= PRECISION * Math.abs(next)) return next;
    t = next;
  }
  return t;
}
