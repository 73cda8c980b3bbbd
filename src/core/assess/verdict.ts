import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Step } from './step.ts';

/**
 * How a series stands, best first.
 * - `met`: the latest value is at the target or beyond it
 * - `on-track`: as far as it should be by now
 * - `at-risk`: on the way, but behind the pace
 * - `behind`: far behind the pace, or no change
 * - `worsening`: below where it began, or moving away from the target
 * - `unmeasured`: there is no value to judge, or too few
 * - `not-applicable`: the method cannot judge a goal or values of this kind
 */
export type State = 'met' | 'on-track' | 'at-risk' | 'behind' | 'worsening' | 'unmeasured' | 'not-applicable';

export type MethodId = 'path' | 'weather' | 'growth' | 'un-chart' | 'kenko21' | 'rank';

/** A judgement with everything that is needed to work it out again by hand. */
export type Verdict = {
  readonly method: MethodId;
  readonly state: State;
  /** The method's own word for it: `sun_cloud`, `B*`, `S`. Equal to the state where it has none. */
  readonly mark: string;
  /** The year from which it is looked at; null where nothing was measured and no year was given. */
  readonly asOf: FiscalYear | null;
  /** The year of the value that was judged. */
  readonly valueYear: FiscalYear | null;
  /** The method's own progress figure; null where it has none, and the reasons say why. */
  readonly ratio: number | null;
  /** The method's own score; null for methods without one. */
  readonly score: number | null;
  /** Where the straight line to the target stands in the year of the value, in the unit of the series. */
  readonly requiredNow: number | null;
  /** The change per year that is still needed from the value to the target, in the unit of the series. */
  readonly neededPerYear: number | null;
  readonly reasons: readonly Step[];
};

/** From the worst to the best of the states that judge something. */
const JUDGED: readonly State[] = ['worsening', 'behind', 'at-risk', 'on-track', 'met'];

/**
 * Whether a state judges something, as opposed to saying that there was nothing to judge.
 *
 * @example isJudged('unmeasured') // false
 */
export function isJudged(state: State): boolean {
  return JUDGED.includes(state);
}

/**
 * Orders states from the worst (0) to the best; states that judge nothing have no place (−1).
 *
 * @example placeOf('worsening') < placeOf('met') // true
 */
export function placeOf(state: State): number {
  return JUDGED.indexOf(state);
}
