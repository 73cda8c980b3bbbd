import { PATH_SETTINGS, type PathSettings } from '../../core/assess/methods/path.ts';
import type { AssessmentSettings } from '../../core/assess/plan/assessment.ts';
import { type WeightedScore, weighStates } from '../../core/assess/roll-up.ts';
import { methodMeaning, methodText } from '../../core/assess/state-texts.ts';
import type { MethodId, State } from '../../core/assess/verdict.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { assessmentText } from '../text/assessment-text.ts';
import { listText } from '../text/frame-text.ts';
import { crumbToPlan } from './crumbs.ts';
import { describeState, type IndicatorState } from './indicator-state.ts';
import type { PageHead } from './page.ts';
import { type Reference, referTo } from './references.ts';
import { type Scope, sayIn } from './scope.ts';
import type { Sentence } from './sentence.ts';

export type MethodView = { readonly method: MethodId; readonly name: Sentence; readonly words: Sentence };

/** A score over all indicators, for a city that switched it on, with what it rests on and what it hides. */
export type ScoreView = {
  /** 0 to 100; null where nothing was judged. */
  readonly score: number | null;
  /** The indicators that do not weigh 1. */
  readonly weights: readonly { readonly indicator: Reference; readonly weight: number }[];
  readonly worst: readonly Reference[];
  readonly notCounted: readonly Reference[];
};

export type AssessmentPageView = {
  readonly head: PageHead;
  readonly states: readonly Pick<IndicatorState, 'key' | 'shape' | 'text'>[];
  /** Null in a publication without verdicts. */
  readonly settings: AssessmentSettings | null;
  readonly asOf: FiscalYear | null;
  readonly method: MethodView;
  readonly others: readonly MethodView[];
  /** Null where the city has not switched it on. */
  readonly score: ScoreView | null;
};

/** From the best to the worst, then what is not judged. */
export const listedStates = [
  'met',
  'on-track',
  'at-risk',
  'behind',
  'worsening',
  'unmeasured',
  'not-applicable',
] as const satisfies readonly State[];

export function viewAssessmentPage(scope: Scope): AssessmentPageView {
  const { assessment } = scope.city.snapshot;
  const settings = assessment?.settings ?? null;
  const bands = settings?.path ?? PATH_SETTINGS;
  return {
    head: {
      title: sayIn(scope, listText.assessment),
      kicker: null,
      lead: [sayIn(scope, settings === null ? assessmentText.noVerdicts : assessmentText.lead)],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    states: listedStates.map((state) => describeState(state)),
    settings,
    asOf: assessment?.asOf ?? null,
    method: viewMethod(scope, settings?.method ?? 'path', bands),
    others: (settings?.secondOpinions ?? [])
      .filter((method) => method !== settings?.method)
      .map((method) => viewMethod(scope, method, bands)),
    score: settings === null ? null : viewScore(scope, settings),
  };
}

/** `bands`: from which pace this city calls an indicator on track, and at risk. */
function viewMethod(scope: Scope, method: MethodId, { onTrack, atRisk }: PathSettings): MethodView {
  return {
    method,
    name: sayIn(scope, methodText[method]),
    words: sayIn(scope, methodMeaning[method], { onTrack, atRisk }),
  };
}

function viewScore(scope: Scope, { weights }: AssessmentSettings): ScoreView | null {
  const { assessment, plan } = scope.city.snapshot;
  if (weights === null || assessment === null || assessment.asOf === null) return null;
  const weighed: WeightedScore = weighStates(
    assessment.indicators.map(({ indicator, state }) => ({
      id: indicator,
      state,
      weight: weights[indicator] ?? 1,
    })),
  );
  const refer = (ids: readonly string[]) =>
    plan.indicators.filter(({ id }) => ids.includes(id)).map((one) => referTo(scope, one));
  return {
    score: weighed.score,
    weights: plan.indicators
      .map((one) => ({ indicator: referTo(scope, one), weight: weights[one.id] ?? 1 }))
      .filter(({ weight }) => weight !== 1),
    worst: refer(weighed.blindSpots.worst),
    notCounted: refer(weighed.blindSpots.notCounted),
  };
}
