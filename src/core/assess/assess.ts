import type { AssessInput } from './assess-input.ts';
import { assessGrowth } from './methods/growth.ts';
import { assessKenko21 } from './methods/kenko21.ts';
import { assessPath } from './methods/path.ts';
import { assessRank } from './methods/rank.ts';
import { assessUnChart } from './methods/un-chart.ts';
import { assessWeather } from './methods/weather.ts';
import { isJudged, type MethodId, placeOf, type State, type Verdict } from './verdict.ts';

/** Every method by its id; the first is the default. Each also takes settings of its own where it is defined. */
export const METHODS: Readonly<Record<MethodId, (input: AssessInput) => Verdict>> = {
  path: (input) => assessPath(input),
  weather: (input) => assessWeather(input),
  growth: (input) => assessGrowth(input),
  'un-chart': (input) => assessUnChart(input),
  kenko21: (input) => assessKenko21(input),
  rank: (input) => assessRank(input),
};

/**
 * Judges one series by one method with its default settings.
 *
 * @example assess(input, 'path').state // 'on-track'
 */
export function assess(input: AssessInput, method: MethodId = 'path'): Verdict {
  return METHODS[method](input);
}

/** @example isMethodId('path') // true */
export function isMethodId(text: string): text is MethodId {
  return Object.hasOwn(METHODS, text);
}

/** What several methods say of one series, and whether they agree. */
export type SecondOpinion = {
  readonly verdicts: readonly Verdict[];
  /** False where one method says `met` or `on-track` and another one says worse. */
  readonly agree: boolean;
  readonly worst: State | null;
  readonly best: State | null;
};

/**
 * Asks several methods; a page shows where they differ instead of hiding it. Rule O5 of SPEC.md.
 *
 * @example askSeveral(input, ['path', 'weather', 'growth']).agree
 */
export function askSeveral(input: AssessInput, methods: readonly MethodId[]): SecondOpinion {
  const verdicts = methods.map((method) => assess(input, method));
  const judged = verdicts.map(({ state }) => state).filter((state) => placeOf(state) >= 0);
  const ordered = judged.toSorted((a, b) => placeOf(a) - placeOf(b));
  const worst = ordered[0] ?? null;
  const best = ordered.at(-1) ?? null;
  return { verdicts, agree: agreeOn(verdicts), worst, best };
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
