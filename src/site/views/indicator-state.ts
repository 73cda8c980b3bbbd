import type { IndicatorChartModel } from '../../charts/indicator-chart/chart-model.ts';
import type { IndicatorAssessment, SeriesAssessment } from '../../core/assess/plan/assessment.ts';
import { noVerdictText } from '../../core/assess/state-texts.ts';
import { stateShapes, stateWords } from '../../core/assess/state-words.ts';
import { isJudged, type State } from '../../core/assess/verdict.ts';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { absenceText, type NoValueReason } from '../../core/indicator/figure-texts.ts';
import type { Text } from '../../core/text/text.ts';
import { stateText } from '../text/state-text.ts';
import { viewAbsence } from './figure-view.ts';
import { type Scope, sayIn } from './scope.ts';
import type { Sentence } from './sentence.ts';

/*
 * Where an indicator, or a part of one, stands. With verdicts it is the state that was given; before the first results
 * and in publications without verdicts it is what is known of the latest year.
 */

export type StateKey = State | 'measured' | 'provisional' | 'before-results' | NoValueReason;

export type IndicatorState = {
  readonly key: StateKey;
  /** Stands before the word, so that no state is told by colour alone. */
  readonly shape: string;
  readonly text: Text;
  /** Why nothing was judged; null where something was, or where the word itself is the reason. */
  readonly reason: Sentence | null;
  /** When the value that is not there is expected. */
  readonly expected: IsoDate | null;
  /** The year of the value that was judged, where it is not the latest with results. */
  readonly olderYear: FiscalYear | null;
};

/** Every state, in the order in which pages list them. */
export const stateKeys: readonly StateKey[] = [
  'met',
  'on-track',
  'at-risk',
  'behind',
  'worsening',
  'unmeasured',
  'not-applicable',
  'measured',
  'provisional',
  'not-reported',
  'not-published',
  'not-measured',
  'suppressed',
  'missing',
  'no-record',
  'out-of-scope',
  'before-results',
];

const shapes: Readonly<Record<State | 'measured' | 'provisional' | 'out-of-scope', string>> = {
  ...stateShapes,
  measured: '◇',
  provisional: '◇',
  'out-of-scope': '–',
};

const words: Readonly<Record<StateKey, Text>> = {
  ...absenceText,
  ...stateWords,
  measured: stateText.measured,
  provisional: stateText.provisional,
  'before-results': stateText.beforeResults,
};

/**
 * The shape and word of a state.
 *
 * @example describeState('worsening') // { shape: '▼', text: { ja: '後退', en: 'Worsening' } }
 */
export function describeState(key: StateKey): Pick<IndicatorState, 'key' | 'shape' | 'text'> {
  const shape = Object.entries(shapes).find(([name]) => name === key)?.[1] ?? '○';
  return { key, shape, text: words[key] };
}

/** What is known of `year`, or that results are still to come where no year has results yet. */
export function recordStateOf(model: IndicatorChartModel, year: FiscalYear | null): IndicatorState {
  if (year === null) return makeState('before-results');
  const points = model.series.map((series) => series.points.find((point) => point.year === year));
  const absent = points.find((point) => point?.status !== 'measured');
  if (absent?.status === 'absent') return makeState(absent.reason, { expected: absent.expected });
  if (points.some((point) => point === undefined)) return makeState('no-record');
  const provisional = points.some((point) => point?.status === 'measured' && point.provisional);
  return makeState(provisional ? 'provisional' : 'measured');
}

/** The state that was given to a part. */
export function partStateOf(
  scope: Scope,
  model: IndicatorChartModel,
  { series, verdict }: SeriesAssessment,
): IndicatorState {
  const { state, asOf, valueYear } = verdict;
  if (isJudged(state)) {
    return makeState(state, { olderYear: valueYear !== null && valueYear !== asOf ? valueYear : null });
  }
  const codes: ReadonlySet<string> = new Set(verdict.reasons.map(({ code }) => code));
  const known = Object.entries(noVerdictText).find(([code]) => codes.has(code));
  if (known !== undefined) return makeState(state, { reason: sayIn(scope, known[1]) });
  const point = model.series.find(({ key }) => key === series)?.points.find(({ year }) => year === asOf);
  if (point?.status !== 'absent') return makeState(state, { reason: sayIn(scope, absenceText['no-record']) });
  const { words: reason, expected } = viewAbsence(scope, point.reason, point.expected);
  return makeState(state, { reason, expected });
}

/** The state of the indicator from those of its parts: that of the first part which has it, with its reason. */
export function wholeStateOf(
  { state }: IndicatorAssessment,
  parts: readonly IndicatorState[],
): IndicatorState {
  return parts.find(({ key }) => key === state) ?? makeState(state);
}

function makeState(
  key: StateKey,
  about: Partial<Pick<IndicatorState, 'reason' | 'expected' | 'olderYear'>> = {},
): IndicatorState {
  return { reason: null, expected: null, olderYear: null, ...describeState(key), ...about };
}
