/** Coefficients of the Stirling series: B(2k) / (2k (2k − 1)), k = 1 … 7. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
const HALF_LOG_TWO_PI = 0.9189385332046727;
/** From here on seven terms of the series are exact to the last bits of a double. */
const SERIES_FROM = 15;

/**
 * The natural logarithm of the gamma function for x > 0; infinite at 0, NaN below.
 * Source: Stirling's series with upward recurrence (Abramowitz & Stegun 6.1.41, 6.1.15).
 *
 * @example logGamma(5) // log(24)
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  let z = x;
  let product = 1;
  while (z < SERIES_FROM) {
    product *= z;
    z += 1;
  }
  const inverse = 1 / z;
  const square = inverse * inverse;
  let power = inverse;
  let series = 0;
  for (const coefficient of STIRLING) {
    series += coefficient * power;
    power *= square;
  }
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + series - Math.log(product);
}
