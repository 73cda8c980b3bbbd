/**
 * Adds two decimal numbers as one does on paper, with as many decimals as the longer one has: without the last
 * binary digits that are left over, most of all where a small number remains of two large ones.
 *
 * @example addDecimals(0.1, 0.2) // 0.3, not 0.30000000000000004
 */
export function addDecimals(one: number, other: number): number {
  const decimals = Math.max(countDecimals(one), countDecimals(other));
  return Number((one + other).toFixed(Math.min(decimals, 100))) + 0;
}

/** Of a number as it is written: 2 for 0.25, 7 for 1e-7. */
function countDecimals(number: number): number {
  const [, fraction = '', exponent = '0'] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(`${number}`) ?? [];
  return Math.max(0, fraction.length - Number(exponent));
}
