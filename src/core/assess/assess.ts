import type { AssessInput } from './assess-input.ts';
import { assessGrowth } from './methods/growth.ts';
import { assessKenko21 } from './methods/kenko21.ts';
import { assessPath, type PathSettings } from './methods/path.ts';
import { assessRank } from './methods/rank.ts';
import { assessUnChart } from './methods/un-chart.ts';
import { assessWeather } from './methods/weather.ts';
import type { RankScale } from './rank-scale.ts';
import { isJudged, type MethodId, type State, type Verdict } from './verdict.ts';

/** What a city can set of the methods; the defaults stand in for what is left out. */
export type MethodSettings = { readonly path?: PathSettings; readonly rankScale?: RankScale };

/** Every method by its id; the first is the default. Each also takes settings of its own where it is defined. */
export const METHODS: Readonly<Record<MethodId, (input: AssessInput, settings: MethodSettings) => Verdict>> =
  {
    path: (input, { path }) => assessPath(input, path),
    weather: (input) => assessWeather(input),
    growth: (input) => assessGrowth(input),
    'un-chart': (input) => assessUnChart(input),
    kenko21: (input) => assessKenko21(input),
    rank: (input, { rankScale }) => assessRank(input, rankScale),
  };

/**
 * Judges one series by one method.
 *
 * @example assess(input, 'path').state // 'on-track'
 */
export function assess(
  input: AssessInput,
  method: MethodId = 'path',
  settings: MethodSettings = {},
): Verdict {
  return METHODS[method](input, settings);
}

/** @example isMethodId('path') // true */
export function isMethodId(text: string): text is MethodId {
  return Object.hasOwn(METHODS, text);
}

/**
 * Whether verdicts agree on a series being where it should be. Those that judge nothing do not disagree. Rule O5.
 *
 * @example agreeOn([assess(input, 'path'), assess(input, 'weather')])
 */
export function agreeOn(verdicts: readonly Verdict[]): boolean {
  const judged = verdicts.filter(({ state }) => isJudged(state));
  return judged.every(({ state }) => isGood(state)) || !judged.some(({ state }) => isGood(state));
}

function isGood(state: State): boolean {
  return state === 'met' || state === 'on-track';
}
