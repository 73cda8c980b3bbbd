import type { FiscalYear } from '../../fiscal/fiscal-year.ts';
import { makeForecaster } from '../../forecast/forecast.ts';
import type { Observation } from '../../indicator/observation.ts';
import type { Indicator, Plan, Series } from '../../plan/plan.ts';
import { agreeOn, assess } from '../assess.ts';
import type { AssessInput } from '../assess-input.ts';
import { rollUpParts, worstState } from '../roll-up.ts';
import {
  type Assessment,
  type AssessmentSettings,
  DEFAULT_SETTINGS,
  type IndicatorAssessment,
  type SeriesAssessment,
} from './assessment.ts';
import { lookAhead, OUTLOOK_LEVELS } from './look-ahead.ts';
import { toAssessInput } from './to-assess-input.ts';

export type PlanToAssess = {
  readonly plan: Pick<Plan, 'edition' | 'indicators'>;
  readonly observations: readonly Observation[];
  /** The last fiscal year whose results count; null before the first results. */
  readonly asOf: FiscalYear | null;
};

/**
 * Judges every indicator of a plan by the city's settings. Rule N5 of SPEC.md.
 *
 * @example assessPlan({ plan, observations, asOf: 2025 }).indicators[0]?.state // 'on-track'
 */
export function assessPlan(
  { plan, observations, asOf }: PlanToAssess,
  settings: AssessmentSettings = DEFAULT_SETTINGS,
): Assessment {
  const counting = asOf === null ? [] : observations.filter(({ year }) => year <= asOf);
  const forecast = makeForecaster(OUTLOOK_LEVELS);
  const indicators = plan.indicators.map((indicator): IndicatorAssessment => {
    const series = indicator.series.map((part) => {
      const { input, remarks } = toAssessInput(indicator, part, counting, plan, asOf);
      const judged = judgeSeries(part, input, settings);
      const { verdict } = judged;
      return {
        ...judged,
        verdict: { ...verdict, reasons: [...verdict.reasons, ...remarks] },
        outlook: lookAhead(input, { cumulative: indicator.cumulative, unit: part.unit }, forecast),
      };
    });
    return rollUpSeries(indicator, series);
  });
  return { settings, asOf, indicators };
}

function judgeSeries(
  { key }: Series,
  input: AssessInput,
  settings: AssessmentSettings,
): Omit<SeriesAssessment, 'outlook'> {
  const verdict = assess(input, settings.method, settings);
  const opinions = settings.secondOpinions
    .filter((method) => method !== settings.method)
    .map((method) => assess(input, method, settings));
  const { asOf } = input;
  const before = asOf === null ? verdict : assess({ ...input, asOf: asOf - 1 }, settings.method, settings);
  return {
    series: key,
    goal: input.goal,
    verdict,
    opinions,
    agree: agreeOn([verdict, ...opinions]),
    before: before.state,
  };
}

function rollUpSeries({ id }: Indicator, series: readonly SeriesAssessment[]): IndicatorAssessment {
  const { state, decidedBy } = rollUpParts(series.map(({ verdict }) => verdict));
  const decider = series.find(({ verdict }) => verdict === decidedBy);
  return {
    indicator: id,
    state,
    decidedBy: decider?.series ?? null,
    before: worstState(series.map(({ before }) => before)),
    agree: series.every(({ agree }) => agree),
    series,
  };
}
