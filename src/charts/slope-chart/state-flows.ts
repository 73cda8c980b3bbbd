import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import { stateShapes, stateWords } from '../../core/assess/state-words.ts';
import { isJudged, placeOf, type State } from '../../core/assess/verdict.ts';
import type { Language } from '../../core/text/text.ts';
import type { SlopeFlow, SlopeNode } from './layout-slope.ts';

/** From the best to the worst, then what is not judged. */
export const listedStates: readonly State[] = [
  'met',
  'on-track',
  'at-risk',
  'behind',
  'worsening',
  'unmeasured',
  'not-applicable',
];

export type StateCount = { readonly state: State; readonly count: number };

/** States that nobody is in are left out. */
export function countStates(progress: readonly Pick<IndicatorProgress, 'state'>[]): readonly StateCount[] {
  return listedStates
    .map((state) => ({ state, count: progress.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0);
}

/** How many went from which state to which. */
export function listFlows(
  progress: readonly Pick<IndicatorProgress, 'state' | 'before'>[],
): readonly SlopeFlow[] {
  return listedStates.flatMap((from) =>
    listedStates.flatMap((to) => {
      const count = progress.filter(({ before, state }) => before === from && state === to).length;
      return count === 0 ? [] : [{ from, to, count }];
    }),
  );
}

/** The states that a flow begins or ends in, as the chart names them. */
export function listNodes(flows: readonly SlopeFlow[], language: Language): readonly SlopeNode[] {
  return listedStates
    .filter((state) => flows.some(({ from, to }) => from === state || to === state))
    .map((state) => ({ key: state, label: `${stateShapes[state]} ${stateWords[state][language]}` }));
}

export type Change = 'better' | 'worse' | 'other' | 'same';

/**
 * Which way a state went; neither better nor worse where one of both years was not judged.
 *
 * @example wayOf({ before: 'behind', state: 'at-risk' }) // 'better'
 */
export function wayOf({ before, state }: Pick<IndicatorProgress, 'state' | 'before'>): Change {
  if (before === state) return 'same';
  if (!isJudged(before) || !isJudged(state)) return 'other';
  return placeOf(state) > placeOf(before) ? 'better' : 'worse';
}
