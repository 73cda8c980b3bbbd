import type { State } from './verdict.ts';

/**
 * When a mark is given. Conditions are tried from the top; the first that holds decides.
 * - `exceeds`, `met`: beyond the target, or at it
 * - `at-least`: the scale's figure is at least so much
 * - `better-than-base`, `at-base`: against the baseline
 * - `within-of-base`: worse than the baseline by at most this share of it
 * - `otherwise`: everything else
 */
export type RankCondition =
  | { readonly when: 'exceeds' | 'met' | 'better-than-base' | 'at-base' | 'otherwise' }
  | { readonly when: 'at-least'; readonly figure: number }
  | { readonly when: 'within-of-base'; readonly share: number };

export type RankRule = {
  readonly mark: string;
  /** The state that the mark is shown and counted as. */
  readonly state: State;
  /** Points, on scales that give them. */
  readonly score?: number;
  readonly condition: RankCondition;
};

/** A city's own rating scale: data, not code. */
export type RankScale = {
  readonly id: string;
  /**
   * Which figure `at-least` looks at. `actual-over-target` (実績÷目標) is only for higher-is-better with a target above
   * 0; elsewhere the progress share (実績−基準)÷(目標−基準) stands in, because 102 % of a target that is to be
   * fallen below would read as reached.
   */
  readonly figure: 'actual-over-target' | 'progress-share';
  readonly rules: readonly RankRule[];
  /** The mark where there is nothing to judge. */
  readonly unmeasured: string;
};

/** S beyond the target, A better than the baseline, B within 10 % below it, C worse, － not measurable. */
export const SABC_SCALE: RankScale = {
  id: 'sabc',
  figure: 'progress-share',
  unmeasured: '－',
  rules: [
    { mark: 'S', state: 'met', condition: { when: 'met' } },
    { mark: 'A', state: 'on-track', condition: { when: 'better-than-base' } },
    { mark: 'B', state: 'behind', condition: { when: 'within-of-base', share: 0.1 } },
    { mark: 'C', state: 'worsening', condition: { when: 'otherwise' } },
  ],
};

/** A-1 reached, A-2 improved, B as at the baseline, C worse; A-3 improved where no target is set. */
export const IMPROVED_SCALE: RankScale = {
  id: 'improved',
  figure: 'progress-share',
  unmeasured: '－',
  rules: [
    { mark: 'A-1', state: 'met', condition: { when: 'met' } },
    { mark: 'A-2', state: 'on-track', condition: { when: 'better-than-base' } },
    { mark: 'B', state: 'behind', condition: { when: 'at-base' } },
    { mark: 'C', state: 'worsening', condition: { when: 'otherwise' } },
  ],
};

/** A reached, B from 80 %, C from 50 %, D below: bands of 実績÷目標 with points. */
export const BANDS_SCALE: RankScale = {
  id: 'bands',
  figure: 'actual-over-target',
  unmeasured: '－',
  rules: [
    { mark: 'A', state: 'met', score: 4, condition: { when: 'met' } },
    { mark: 'B', state: 'at-risk', score: 3, condition: { when: 'at-least', figure: 0.8 } },
    { mark: 'C', state: 'behind', score: 2, condition: { when: 'at-least', figure: 0.5 } },
    { mark: 'D', state: 'worsening', score: 1, condition: { when: 'otherwise' } },
  ],
};
