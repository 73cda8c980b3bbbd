/** Digits that are written: far more than any source has, and fewer than the rounding of binary fractions shows in. */
const DIGITS = 12;

/**
 * A number for a cell of a table, without the last digits that binary fractions leave: 3.6 and not 3.5999999999999996.
 *
 * @example tidyNumber(0.1 + 0.2) // 0.3
 */
export function tidyNumber(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
