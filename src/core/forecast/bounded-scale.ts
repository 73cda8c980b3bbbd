/** Bounds are moved out by this share of their distance, so that a value at a bound can leave it again. */
const MARGIN = 0.005;

/** A scale between two bounds, stretched so that steps near a bound count as large as they are there. */
export type BoundedScale = { readonly low: number; readonly high: number };

/**
 * The log odds of a value between two bounds.
 *
 * @example stretch({ low: 0, high: 100 }, 50) // 0
 */
export function stretch({ low, high }: BoundedScale, value: number): number {
  const share = (value - low) / (high - low);
  return Math.log((share + MARGIN) / (1 - share + MARGIN));
}

/**
 * The value that has the log odds, held within the bounds.
 *
 * @example unstretch({ low: 0, high: 100 }, 0) // 50
 */
export function unstretch({ low, high }: BoundedScale, odds: number): number {
  const share = (1 + 2 * MARGIN) / (1 + Math.exp(-odds)) - MARGIN;
  return low + (high - low) * Math.min(1, Math.max(0, share));
}
