import type { Text } from '../../core/text/text.ts';
import { planText } from '../text/plan-text.ts';
import { describeState, type StateKey, stateKeys } from './indicator-state.ts';
import { type IndicatorView, viewIndicator } from './indicator-view.ts';
import { viewNextResults } from './next-results.ts';
import { type Scope, sayIn, yearIn } from './scope.ts';
import type { Sentence } from './sentence.ts';

/** Indicators of one state, with the place on the list of indicators where they are named. */
export type StateCount = {
  readonly key: StateKey | 'with-baseline' | 'without-baseline';
  readonly shape: string;
  readonly text: Text;
  readonly count: number;
  readonly href: string;
  readonly indicators: readonly IndicatorView[];
};

export type CountedStates = {
  readonly total: number;
  /** How many have a value in the latest year with results. */
  readonly measured: number;
  readonly groups: readonly StateCount[];
};

/** The counts with what is to be said of them. */
export type StateCounts = {
  readonly sentences: readonly Sentence[];
  readonly total: number;
  readonly groups: readonly StateCount[];
};

export function viewStateCounts(scope: Scope): StateCounts {
  const { publication } = scope.city.snapshot;
  const { groups, total, measured } = countStates(scope);
  const next = viewNextResults(scope);
  if (publication.resultsUpTo === null) {
    return { sentences: [sayIn(scope, planText.standingBefore), ...next], total, groups };
  }
  const year = yearIn(scope, publication.resultsUpTo);
  const text = measured === total ? planText.standingAfterAll : planText.standingAfter;
  const sentence = sayIn(scope, text, { year, indicators: total, measured });
  return { sentences: [sentence, ...next], total, groups };
}

/** Counts the indicators by state; before the first results, by whether the plan prints a value at formulation. */
export function countStates(scope: Scope): CountedStates {
  const { plan, snapshot } = scope.city;
  const indicators = plan.indicators.map((indicator) => viewIndicator(scope, indicator));
  const groups =
    snapshot.publication.resultsUpTo === null
      ? groupByBaseline(scope, indicators)
      : groupByState(scope, indicators);
  const measured = indicators.filter(({ state }) => state.key === 'measured' || state.key === 'provisional');
  return { total: indicators.length, measured: measured.length, groups };
}

/** The anchor of a state on the list of indicators. */
export function stateAnchor(key: StateCount['key']): string {
  return `state-${key}`;
}

function groupByState(scope: Scope, indicators: readonly IndicatorView[]): readonly StateCount[] {
  return stateKeys
    .map((key) => {
      const members = indicators.filter(({ state }) => state.key === key);
      return makeCount(scope, key, describeState(key), members);
    })
    .filter(({ count }) => count > 0);
}

function groupByBaseline(scope: Scope, indicators: readonly IndicatorView[]): readonly StateCount[] {
  const hasBaseline = ({ series }: IndicatorView) =>
    series.every((part) => part.baseline.figure.kind === 'number');
  const [withIt, without] = [indicators.filter(hasBaseline), indicators.filter((one) => !hasBaseline(one))];
  return [
    makeCount(scope, 'with-baseline', { shape: '', text: planText.withBaseline }, withIt),
    makeCount(scope, 'without-baseline', { shape: '', text: planText.withoutBaseline }, without),
  ].filter(({ count }) => count > 0);
}

function makeCount(
  scope: Scope,
  key: StateCount['key'],
  { shape, text }: { readonly shape: string; readonly text: Text },
  indicators: readonly IndicatorView[],
): StateCount {
  const href = `${scope.links.list('indicators')}#${stateAnchor(key)}`;
  return { key, shape, text, count: indicators.length, href, indicators };
}
