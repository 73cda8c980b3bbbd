import type { IndicatorChartModel } from '../../charts/indicator-chart/chart-model.ts';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Text } from '../../core/text/text.ts';
import { absenceText, type NoValueReason } from '../text/figure-text.ts';
import { stateText } from '../text/state-text.ts';

/*
 * What is known of an indicator in the latest year with results. An assessment adds its verdicts here
 * (◆ met, ● on track, ▲ at risk, ■ behind): pages only take a state's shape, words and order.
 */

export type StateKey = 'measured' | 'provisional' | 'before-results' | NoValueReason;

export type IndicatorState = {
  readonly key: StateKey;
  /** Stands before the word, so that no state is told by colour alone. */
  readonly shape: string;
  readonly text: Text;
  readonly expected: IsoDate | null;
};

/** Every state, in the order in which pages list them. */
export const stateKeys: readonly StateKey[] = [
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

/** The state in `year`, or that results are still to come where no year has results yet. */
export function stateOf(model: IndicatorChartModel, year: FiscalYear | null): IndicatorState {
  if (year === null) return makeState('before-results', null);
  const points = model.series.map((series) => series.points.find((point) => point.year === year));
  const absent = points.find((point) => point?.status !== 'measured');
  if (absent?.status === 'absent') return makeState(absent.reason, absent.expected);
  if (points.some((point) => point === undefined)) return makeState('no-record', null);
  const provisional = points.some((point) => point?.status === 'measured' && point.provisional);
  return makeState(provisional ? 'provisional' : 'measured', null);
}

export function describeState(key: StateKey): Pick<IndicatorState, 'shape' | 'text'> {
  if (key === 'measured') return { shape: '◇', text: stateText.measured };
  if (key === 'provisional') return { shape: '◇', text: stateText.provisional };
  if (key === 'before-results') return { shape: '○', text: stateText.beforeResults };
  return { shape: key === 'out-of-scope' ? '–' : '○', text: absenceText[key] };
}

function makeState(key: StateKey, expected: IsoDate | null): IndicatorState {
  return { key, ...describeState(key), expected };
}
