import type { YearValue } from '../../indicator/year-value.ts';

/** A change is a jump when it is more than twice the largest yearly change so far … */
const TIMES_LARGEST = 2;

/** … or, while fewer than two changes are known, more than half of the last value. */
const SHARE_OF_LAST = 0.5;

/**
 * Whether a value is farther from the last one than the past lets expect. Changes are counted per year, so that a
 * survey every third year is not a jump each time. Nothing is a jump from nothing, or from a last value of 0 of
 * which no changes are known. A young running total grows by much of itself every year, so of a total only its
 * changes are compared.
 *
 * @example isJump({ year: 2025, value: 90 }, [{ year: 2023, value: 50 }, { year: 2024, value: 52 }], { cumulative: false }) // true
 */
export function isJump(
  value: YearValue,
  earlier: readonly YearValue[],
  { cumulative }: { readonly cumulative: boolean },
): boolean {
  const last = earlier.at(-1);
  if (!last || last.value === value.value) return false;
  const changes = earlier.slice(1).map((later, position) => yearlyChange(earlier[position] ?? later, later));
  const largest = Math.max(0, ...changes);
  if (changes.length >= 2 && largest > 0) return yearlyChange(last, value) > TIMES_LARGEST * largest;
  if (cumulative) return false;
  return last.value !== 0 && Math.abs(value.value - last.value) > SHARE_OF_LAST * Math.abs(last.value);
}

function yearlyChange(from: YearValue, to: YearValue): number {
  return Math.abs(to.value - from.value) / Math.max(1, to.year - from.year);
}
