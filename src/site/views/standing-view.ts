import { isJudged, placeOf, type State } from '../../core/assess/verdict.ts';
import type { Indicator } from '../../core/plan/plan.ts';
import { isMeasureId } from '../city.ts';
import { standingText } from '../text/verdict-text.ts';
import type { FigureView } from './figure-view.ts';
import { listRisky } from './indicator-filter.ts';
import { describeState, type IndicatorState } from './indicator-state.ts';
import { type IndicatorView, viewIndicator, type YearFigure } from './indicator-view.ts';
import { type NumberedReference, type Reference, referToMeasure, referToStrategy } from './references.ts';
import { briefYearsIn, type Scope, sayIn } from './scope.ts';
import { joinSentences, type Sentence } from './sentence.ts';
import { viewValue } from './step-sentence.ts';
import type { VerdictView } from './verdict-view.ts';

/** An indicator at risk: what it is, what it should be by now, and what is promised. */
export type RiskRow = Reference & {
  /** The part that decided, where it has several. */
  readonly part: string | null;
  readonly parent: NumberedReference;
  readonly state: IndicatorState;
  readonly verdict: VerdictView | null;
  readonly latest: YearFigure | null;
  readonly requiredNow: FigureView | null;
  readonly target: YearFigure | null;
};

type StateWords = Pick<IndicatorState, 'key' | 'shape' | 'text'>;

/** An indicator whose state is another one than the year before. */
export type StateChange = Reference & { readonly before: StateWords; readonly now: StateWords };

export type StateChanges = {
  /** Which two states are compared. */
  readonly sentence: Sentence;
  readonly better: readonly StateChange[];
  readonly worse: readonly StateChange[];
  /** Judged now and not before, or the other way round. */
  readonly otherwise: readonly StateChange[];
};

/** The indicators of a list that are at risk, the most at risk first; null where nothing was judged. */
export function viewRisks(scope: Scope, indicators: readonly Indicator[]): readonly RiskRow[] | null {
  if (!isAssessed(scope)) return null;
  const risky = listRisky(scope);
  return indicators
    .filter(({ id }) => risky.includes(id))
    .toSorted((a, b) => risky.indexOf(a.id) - risky.indexOf(b.id))
    .map((indicator) => viewRisk(scope, indicator, viewIndicator(scope, indicator)));
}

function viewRisk(scope: Scope, { parent }: Indicator, view: IndicatorView): RiskRow {
  const { id, title, href, state, verdict, decidedBy } = view;
  const part = verdict?.parts.find(({ series }) => series === verdict.decidedBy);
  const series = view.series.find(({ key }) => key === part?.series);
  const format = view.chart.series.find(({ key }) => key === part?.series);
  const now = series?.lastKnown ?? series?.latest ?? null;
  const required = part?.requiredNow ?? null;
  return {
    id,
    title,
    href,
    part: decidedBy,
    parent: viewParent(scope, parent),
    state,
    verdict,
    latest: now,
    requiredNow: required === null || format === undefined ? null : viewValue(scope, format, required),
    target: series?.targets.find(({ year }) => now === null || year >= now.year) ?? null,
  };
}

/** The numbers of measures begin anew in each strategy, so a measure is named with its strategy's. */
function viewParent(scope: Scope, parent: Indicator['parent']): NumberedReference {
  const { city } = scope;
  if (!isMeasureId(parent)) return referToStrategy(scope, city.strategy(parent));
  const measure = city.measure(parent);
  const reference = referToMeasure(scope, measure);
  const { number } = referToStrategy(scope, city.strategy(measure.strategy));
  return { ...reference, number: joinSentences([number, ' ', reference.number]) };
}

/** What changed since the year before among a list of indicators; null where nothing was judged. */
export function viewChanges(scope: Scope, indicators: readonly Indicator[]): StateChanges | null {
  const { assessment } = scope.city.snapshot;
  if (assessment === null || assessment.asOf === null) return null;
  const changed = indicators.flatMap(({ id, name }) => {
    const one = scope.city.assessmentOf(id);
    if (one === null || one.before === one.state) return [];
    const href = scope.links.element(id);
    const change = { id, title: name, href, before: describe(one.before), now: describe(one.state) };
    return [{ change, way: wayOf(one.before, one.state) }];
  });
  const going = (way: Way) => changed.filter((one) => one.way === way).map(({ change }) => change);
  const { asOf } = assessment;
  const years = { before: briefYearsIn(scope, [asOf - 1]), now: briefYearsIn(scope, [asOf]) };
  return {
    sentence: sayIn(scope, standingText.changesWords, years),
    better: going('better'),
    worse: going('worse'),
    otherwise: going('otherwise'),
  };
}

type Way = 'better' | 'worse' | 'otherwise';

function wayOf(before: State, now: State): Way {
  if (!isJudged(before) || !isJudged(now)) return 'otherwise';
  return placeOf(now) > placeOf(before) ? 'better' : 'worse';
}

function describe(state: State): StateWords {
  return describeState(state);
}

function isAssessed({ city }: Scope): boolean {
  const { assessment } = city.snapshot;
  return assessment !== null && assessment.asOf !== null;
}
