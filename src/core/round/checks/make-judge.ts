import { assess } from '../../assess/assess.ts';
import { type AssessmentSettings, DEFAULT_SETTINGS } from '../../assess/plan/assessment.ts';
import { toAssessInput } from '../../assess/plan/to-assess-input.ts';
import type { Observation } from '../../indicator/observation.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Judge } from './check-indicator.ts';

/**
 * The judge of a round: how a series stands with a typed value in the place of the year's result, by the city's own
 * method, just as it will be judged when it is published. An indicator that the plan does not have any more is not
 * judged.
 *
 * @example checkEntry(item, entry, { ...round, judge: makeJudge({ plan, observations }) })
 */
export function makeJudge(
  sources: {
    readonly plan: Pick<Plan, 'edition' | 'indicators'>;
    readonly observations: readonly Observation[];
  },
  settings: AssessmentSettings = DEFAULT_SETTINGS,
): Judge {
  const indicators = new Map(sources.plan.indicators.map((indicator) => [indicator.id, indicator]));
  return (item, { key }, value) => {
    const indicator = indicators.get(item.indicator);
    const series = indicator?.series.find((part) => part.key === key);
    if (!indicator || !series) return 'not-applicable';
    const about = { indicator: indicator.id, series: key, year: item.year };
    const before = sources.observations.filter(
      (one) => one.indicator === indicator.id && one.series === key && one.year < item.year,
    );
    const typed: Observation = {
      ...about,
      status: 'measured',
      value,
      raw: `${value}`,
      provisional: false,
      measuredAt: null,
      comment: null,
      source: null,
    };
    const { input } = toAssessInput(indicator, series, [...before, typed], sources.plan, item.year);
    return assess(input, settings.method, settings).state;
  };
}
