import { assessPlan } from '../assess/plan/assess-plan.ts';
import type { AssessmentSettings, IndicatorAssessment } from '../assess/plan/assessment.ts';
import type { Observation } from '../indicator/observation.ts';
import type { Indicator, Plan } from '../plan/plan.ts';
import type { IndicatorEntry } from './entry.ts';
import type { IndicatorItem } from './round-item.ts';
import { toObservations } from './to-observations.ts';

/** What a judgement of an entry goes by. */
export type JudgingSources = {
  readonly plan: Pick<Plan, 'edition' | 'indicators'>;
  readonly observations: readonly Observation[];
  readonly settings: AssessmentSettings;
};

/** How an indicator would stand, were its entry accepted as it is. */
export type JudgedEntry = {
  readonly indicator: Indicator;
  /** Of this indicator: earlier results, and for the year asked for what was entered. */
  readonly observations: readonly Observation[];
  readonly assessment: IndicatorAssessment;
};

/**
 * Judges an indicator with what was entered in the place of the year's results, by the city's own method; null where
 * the plan does not have the indicator any more. Later years are left out, as they are when the year is published.
 *
 * @example judgeEntry(item, entry, { plan, observations, settings })?.assessment.state // 'behind'
 */
export function judgeEntry(
  item: IndicatorItem,
  entry: IndicatorEntry,
  { plan, observations, settings }: JudgingSources,
): JudgedEntry | null {
  const indicator = plan.indicators.find(({ id }) => id === item.indicator);
  if (indicator === undefined) return null;
  const earlier = observations.filter((one) => one.indicator === item.indicator && one.year < item.year);
  const entered = [...earlier, ...toObservations(item, entry)];
  const alone = { edition: plan.edition, indicators: [indicator] };
  const { indicators } = assessPlan({ plan: alone, observations: entered, asOf: item.year }, settings);
  const [assessment] = indicators;
  return assessment === undefined ? null : { indicator, observations: entered, assessment };
}
