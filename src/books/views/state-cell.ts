import type { IndicatorChartModel } from '../../charts/indicator-chart/chart-model.ts';
import type { IndicatorAssessment, SeriesAssessment } from '../../core/assess/plan/assessment.ts';
import { noVerdictText } from '../../core/assess/state-texts.ts';
import { stateShapes, stateWords } from '../../core/assess/state-words.ts';
import { isJudged, type State } from '../../core/assess/verdict.ts';
import { absenceText } from '../../core/indicator/figure-texts.ts';
import type { BookScope } from '../book-scope.ts';
import { figureWords } from '../text/figure-words.ts';
import { briefYear } from './figure-cell.ts';

/** Where an indicator stands: a shape, a word, and small words under them that say why or by what. */
export type StateCell = {
  readonly key: State;
  readonly shape: string;
  readonly word: string;
  readonly under: string | null;
};

/**
 * The shape and word of a state.
 *
 * @example viewState(scope, 'met') // { key: 'met', shape: '◆', word: '達成', under: null }
 */
export function viewState(scope: BookScope, key: State, under: string | null = null): StateCell {
  return { key, shape: stateShapes[key], word: scope.say(stateWords[key]), under };
}

/** The state of one part, with the reason where nothing was judged. */
export function viewPartState(
  scope: BookScope,
  model: IndicatorChartModel,
  part: SeriesAssessment,
): StateCell {
  const { state, asOf, valueYear } = part.verdict;
  if (isJudged(state)) {
    const isOlder = valueYear !== null && valueYear !== asOf;
    return viewState(
      scope,
      state,
      isOlder ? scope.say(figureWords.olderValue, { year: briefYear(valueYear, scope) }) : null,
    );
  }
  return viewState(scope, state, sayWhyNot(scope, model, part));
}

/** The state of the whole: the part that decided it is named, and where none was judged, why. */
export function viewWholeState(
  scope: BookScope,
  model: IndicatorChartModel,
  { state, decidedBy, series }: IndicatorAssessment,
): StateCell {
  if (!isJudged(state)) {
    const part = series.find(({ verdict }) => verdict.state === state);
    return viewState(scope, state, part === undefined ? null : sayWhyNot(scope, model, part));
  }
  const label = model.series.find(({ key }) => key === decidedBy)?.label ?? null;
  return viewState(scope, state, label === null ? null : scope.say(figureWords.byPart, { part: label }));
}

function sayWhyNot(
  scope: BookScope,
  model: IndicatorChartModel,
  { series, verdict }: SeriesAssessment,
): string {
  const codes: ReadonlySet<string> = new Set(verdict.reasons.map(({ code }) => code));
  const known = Object.entries(noVerdictText).find(([code]) => codes.has(code));
  if (known !== undefined) return scope.say(known[1]);
  const point = model.series
    .find(({ key }) => key === series)
    ?.points.find(({ year }) => year === verdict.asOf);
  return scope.say(absenceText[point?.status === 'absent' ? point.reason : 'no-record']);
}
