/** A value that looks right but for its scale: `power` 1 means ten times too large, −2 a hundredth. */
export type UnitSlip = {
  readonly power: number;
  /** What the earlier values are around. */
  readonly usual: number;
  /** The value with the slip taken out. */
  readonly corrected: number;
};

/** Earlier values that spread over more than this factor tell nothing about scale. */
const MOST_SPREAD = 5;

/** How far the corrected value may be from the usual one, as a factor either way. */
const NEARNESS = 1.6;

/**
 * Finds a slip of the unit or of the digits: 千円 for 円, a fraction for a percentage, a digit too many. The value
 * must be a power of ten away from the middle of the last five values (within a factor of 1.6 after correction),
 * while those values themselves stay within a factor of 5. Zero and a change of sign are no slips. With this
 * reach, a true change by 6.25 to 16 times is taken for a slip of 10: the check asks, it does not decide.
 *
 * @example findUnitSlip(45200, [44.1, 44.9]) // { power: 3, usual: 44.5, corrected: 45.2 }
 */
export function findUnitSlip(value: number, earlier: readonly number[]): UnitSlip | null {
  const last = earlier.slice(-5);
  const sizes = last.map(Math.abs).toSorted((a, b) => a - b);
  const [least = 0, most = 0] = [sizes[0], sizes.at(-1)];
  const oneSign = last.every((one) => Math.sign(one) === Math.sign(value));
  if (value === 0 || least === 0 || !oneSign || most / least > MOST_SPREAD) return null;
  const usual = Math.sign(value) * middleOf(sizes);
  const power = Math.round(Math.log10(value / usual));
  const corrected = Number((value / 10 ** power).toPrecision(15));
  const ratio = corrected / usual;
  if (power === 0 || ratio > NEARNESS || ratio < 1 / NEARNESS) return null;
  return { power, usual, corrected };
}

/** The median of sorted numbers. */
function middleOf(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
