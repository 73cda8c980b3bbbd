import type { FiscalYear } from '../fiscal/fiscal-year.ts';

/** Which way is better. A goal that is to be kept has a side too: at or above, at or below. */
export type Side = 'up' | 'down';

/** A value to be reached by a year. */
export type Milestone = { readonly year: FiscalYear; readonly value: number };

/** A level to hold. Without a year it holds in every year. */
export type Level = { readonly year: FiscalYear | null; readonly value: number };

/** A span to be in by a year, ends included. */
export type Interval = { readonly year: FiscalYear; readonly low: number; readonly high: number };

/** What a plan promises for one series. Lists are in order of year and never empty. */
export type Goal =
  /** Reach a number, or several on the way. */
  | { readonly kind: 'reach'; readonly side: Side; readonly milestones: readonly Milestone[] }
  /** Stay at or on the good side of a level: of the baseline (策定時実績値以上) or of a number. */
  | { readonly kind: 'keep'; readonly side: Side; readonly levels: readonly Level[] }
  /** Only the direction is promised (増加, 減少). */
  | { readonly kind: 'direction'; readonly side: Side }
  | { readonly kind: 'range'; readonly intervals: readonly Interval[] }
  /** Something is done or not: a value of 1 or more is "done". */
  | { readonly kind: 'action'; readonly year: FiscalYear }
  /** The target is in words that nobody has put into figures. */
  | { readonly kind: 'in-words' }
  /** There are figures, but neither the city nor the figures themselves say which way is better. */
  | { readonly kind: 'no-direction' };

/** +1 where higher is better, −1 where lower is. */
export function signOf(side: Side): 1 | -1 {
  return side === 'up' ? 1 : -1;
}

/**
 * Whether a value is at the target or on its good side. A value that goes beyond is reached all the same.
 *
 * @example isReached('up', 110, 100) // true
 */
export function isReached(side: Side, value: number, target: number): boolean {
  return side === 'up' ? value >= target : value <= target;
}
