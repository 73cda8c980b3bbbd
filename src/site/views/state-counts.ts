import { isJudged } from '../../core/assess/verdict.ts';
import type { Text } from '../../core/text/text.ts';
import { planText } from '../text/plan-text.ts';
import { describeState, type StateKey, stateKeys } from './indicator-state.ts';
import type { IndicatorView } from './indicator-view.ts';
import { viewNextResults } from './next-results.ts';
import { type Scope, sayIn, translate, yearIn } from './scope.ts';
import { joinSentences, type Sentence, sentenceToString } from './sentence.ts';

/** Indicators of one state, with the list on which they stand. */
export type StateCount = {
  readonly key: CountKey;
  readonly shape: string;
  readonly text: Text;
  readonly count: number;
  /** Why they were not judged, with how many of each: 未公表2、秘匿1. Null where there is nothing to say. */
  readonly reasons: Sentence | null;
  readonly href: string;
};

/** What indicators are counted by: their state, or before the first results whether they have a baseline. */
export type CountKey = StateKey | 'with-baseline' | 'without-baseline';

/** The counts with what is to be said of them. */
export type StateCounts = {
  readonly sentences: readonly Sentence[];
  readonly total: number;
  /** How many were judged; in a publication without verdicts, how many have a value in the latest year. */
  readonly measured: number;
  readonly groups: readonly StateCount[];
};

/** How a list of indicators stands. `hrefOf` gives the address of the list of one state. */
export function viewStateCounts(
  scope: Scope,
  indicators: readonly IndicatorView[],
  hrefOf: (key: CountKey) => string,
): StateCounts {
  const keys: readonly CountKey[] = [...stateKeys, 'with-baseline', 'without-baseline'];
  const groups = keys.flatMap((key) => {
    const members = indicators.filter((one) => countKeyOf(one) === key);
    return members.length === 0 ? [] : [makeCount(scope, key, members, hrefOf(key))];
  });
  const measured = indicators.filter(isMeasured).length;
  const sentences = sayCounts(scope, indicators, measured);
  return { sentences, total: indicators.length, measured, groups };
}

/** Under which count an indicator stands. */
export function countKeyOf({ state, series }: IndicatorView): CountKey {
  if (state.key !== 'before-results') return state.key;
  const isComplete = series.every((part) => part.baseline.figure.kind === 'number');
  return isComplete ? 'with-baseline' : 'without-baseline';
}

/** The shape and word under which indicators are counted. */
export function describeCount(key: CountKey): Pick<StateCount, 'shape' | 'text'> {
  if (key === 'with-baseline') return { shape: '', text: planText.withBaseline };
  if (key === 'without-baseline') return { shape: '', text: planText.withoutBaseline };
  const { shape, text } = describeState(key);
  return { shape, text };
}

function sayCounts(
  scope: Scope,
  indicators: readonly IndicatorView[],
  measured: number,
): readonly Sentence[] {
  const { resultsUpTo } = scope.city.snapshot.publication;
  const next = viewNextResults(scope);
  if (resultsUpTo === null) return [sayIn(scope, planText.standingBefore), ...next];
  const values = { year: yearIn(scope, resultsUpTo), indicators: indicators.length, measured };
  const isAll = measured === indicators.length;
  if (indicators.every(({ verdict }) => verdict === null)) {
    return [sayIn(scope, isAll ? planText.standingAfterAll : planText.standingAfter, values), ...next];
  }
  if (measured === 0) return [sayIn(scope, planText.judgedNone, values), ...next];
  const judged = sayIn(scope, isAll ? planText.judgedAll : planText.judgedSome, values);
  return [joinSentences([judged, saySummary(scope, indicators)], separator(scope)), ...next];
}

const unjudged: readonly StateKey[] = ['unmeasured', 'not-applicable'];

/** 達成が6、順調が18、… */
function saySummary(scope: Scope, indicators: readonly IndicatorView[]): Sentence {
  const parts = stateKeys.flatMap((key) => {
    const count = indicators.filter(({ verdict }) => verdict?.state === key).length;
    if (count === 0 || unjudged.includes(key)) return [];
    const state = translate(scope, describeState(key).text);
    const words = scope.wording.language === 'ja' ? state : state.toLowerCase();
    return [sayIn(scope, planText.countOfState, { state: words, count })];
  });
  const separator = scope.wording.language === 'ja' ? '、' : ', ';
  return sayIn(scope, planText.judgedSummary, { parts: joinSentences(parts, separator) });
}

function separator({ wording: { language } }: Scope): string {
  return language === 'ja' ? '' : ' ';
}

function isMeasured({ state, verdict }: IndicatorView): boolean {
  if (verdict !== null) return isJudged(verdict.state);
  return state.key === 'measured' || state.key === 'provisional';
}

function makeCount(scope: Scope, key: CountKey, members: readonly IndicatorView[], href: string): StateCount {
  const reasons = sayReasons(scope, members);
  return { key, ...describeCount(key), count: members.length, reasons, href };
}

function sayReasons(scope: Scope, members: readonly IndicatorView[]): Sentence | null {
  const reasons = members.flatMap(({ state: { reason } }) => (reason === null ? [] : [reason]));
  if (reasons.length === 0) return null;
  const byWords = new Map(reasons.map((reason) => [sentenceToString(reason), reason]));
  const counts = [...byWords].map(([words, reason]) => {
    const count = reasons.filter((one) => sentenceToString(one) === words).length;
    return sayIn(scope, planText.countOfReason, { reason, count });
  });
  return joinSentences(counts, scope.wording.language === 'ja' ? '、' : ', ');
}
