import type { Goal } from '../../core/assess/goal.ts';
import type { IndicatorAssessment, SeriesAssessment } from '../../core/assess/plan/assessment.ts';
import { isJudged, type MethodId, type State, type Verdict } from '../../core/assess/verdict.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { type OutlookView, viewOutlook } from './outlook-view.ts';
import type { Scope } from './scope.ts';
import { type SeriesFormat, type StepView, viewStep } from './step-sentence.ts';

/*
 * The verdicts as they stand in a page's JSON. The names are stable: other systems read them. What they mean stands on
 * the page about how the plan is judged.
 */

/** What one method says of one part. */
export type MethodVerdict = Pick<Verdict, 'method' | 'state' | 'mark' | 'ratio' | 'score'>;

/** The verdict on one part of an indicator. */
export type PartVerdict = MethodVerdict & {
  readonly series: string;
  readonly goal: Goal;
  readonly before: State;
  readonly valueYear: FiscalYear | null;
  /** In the unit of the series. */
  readonly requiredNow: number | null;
  readonly neededPerYear: number | null;
  readonly reasons: readonly StepView[];
  /** What the other methods say. */
  readonly opinions: readonly MethodVerdict[];
  readonly agree: boolean;
  readonly outlook: OutlookView;
};

/** The verdict on an indicator. */
export type VerdictView = {
  readonly method: MethodId;
  readonly asOf: FiscalYear;
  readonly state: State;
  readonly before: State;
  /** The part whose state is the indicator's; null where none was judged. */
  readonly decidedBy: string | null;
  readonly agree: boolean;
  readonly parts: readonly PartVerdict[];
};

export function viewVerdict(
  scope: Scope,
  { state, before, decidedBy, agree, series }: IndicatorAssessment,
  formatOf: (key: string) => SeriesFormat,
): VerdictView | null {
  const { assessment } = scope.city.snapshot;
  if (assessment === null || assessment.asOf === null) return null;
  return {
    method: assessment.settings.method,
    asOf: assessment.asOf,
    state,
    before,
    decidedBy: isJudged(state) ? decidedBy : null,
    agree,
    parts: series.map((part) => viewPart(scope, part, formatOf(part.series))),
  };
}

function viewPart(scope: Scope, part: SeriesAssessment, format: SeriesFormat): PartVerdict {
  const { series, goal, verdict, before, agree, opinions, outlook } = part;
  return {
    ...viewMethod(verdict),
    series,
    goal,
    before,
    valueYear: verdict.valueYear,
    requiredNow: verdict.requiredNow,
    neededPerYear: verdict.neededPerYear,
    reasons: verdict.reasons.map((step) => viewStep(scope, format, step)),
    opinions: opinions.map(viewMethod),
    agree,
    outlook: viewOutlook(outlook),
  };
}

function viewMethod({ method, state, mark, ratio, score }: Verdict): MethodVerdict {
  return { method, state, mark, ratio, score };
}
