import type { ChanceBand } from '../../forecast/chance-band.ts';
import type { WhatItTakes } from '../../forecast/what-it-takes.ts';
import { seriesDecimals } from '../../indicator/format-figure.ts';
import type { Observation } from '../../indicator/observation.ts';
import type { YearValue } from '../../indicator/year-value.ts';
import type { Indicator, Plan, Series } from '../../plan/plan.ts';
import type { Goal, Milestone } from '../goal.ts';
import type { State } from '../verdict.ts';
import type { Assessment, IndicatorAssessment } from './assessment.ts';
import { toAssessInput } from './to-assess-input.ts';

/** How far an indicator is on its way, by the part that decides its state. Values are in `unit`. */
export type IndicatorProgress = {
  readonly indicator: Indicator;
  /** The part that decides; the first one where nothing was judged. */
  readonly part: string | null;
  readonly unit: string | null;
  readonly decimals: number;
  readonly state: State;
  /** The state seen from the year before. */
  readonly before: State;
  readonly goal: Goal['kind'];
  /** Where it began: the baseline, or the first measured value where the plan prints none. */
  readonly base: YearValue | null;
  readonly latest: YearValue | null;
  /** The next target after the latest value; the last one where all years have come. */
  readonly target: Milestone | null;
  /** Where the straight line to the target stands in the year of the value. */
  readonly required: number | null;
  /** 0 at the base and 1 at the target, below and beyond where the value is; null where there is no way to measure. */
  readonly share: number | null;
  readonly requiredShare: number | null;
  readonly chance: ChanceBand | null;
  readonly takes: WhatItTakes | null;
};

type Assessed = {
  readonly plan: Pick<Plan, 'edition' | 'indicators'>;
  readonly observations: readonly Observation[];
  readonly assessment: Assessment;
};

/**
 * How far every indicator is, in the order of the plan, from the same figures as its verdict.
 *
 * @example measureProgress({ plan, observations, assessment })[0]?.share // 0.42: less than half of the way
 */
export function measureProgress({ plan, observations, assessment }: Assessed): readonly IndicatorProgress[] {
  const { asOf } = assessment;
  const counting = asOf === null ? [] : observations.filter(({ year }) => year <= asOf);
  const byId = new Map(assessment.indicators.map((one) => [one.indicator, one]));
  return plan.indicators.flatMap((indicator): readonly IndicatorProgress[] => {
    const judged = byId.get(indicator.id);
    const series = indicator.series.find(({ key }) => key === judged?.decidedBy) ?? indicator.series[0];
    if (judged === undefined || series === undefined) return [];
    const own = counting.filter((one) => one.indicator === indicator.id);
    return [measureSeries({ indicator, series, judged, own, plan, asOf })];
  });
}

type Subject = {
  readonly indicator: Indicator;
  readonly series: Series;
  readonly judged: IndicatorAssessment;
  readonly own: readonly Observation[];
  readonly plan: Pick<Plan, 'edition'>;
  readonly asOf: Assessment['asOf'];
};

function measureSeries({ indicator, series, judged, own, plan, asOf }: Subject): IndicatorProgress {
  const { input } = toAssessInput(indicator, series, own, plan, asOf);
  const measured = input.points.flatMap((point) => (point.status === 'measured' ? [point] : []));
  const latest = pickValue(measured.at(-1));
  const base = pickValue(input.base ?? measured[0]);
  const target = findTarget(input.goal, latest);
  const one = judged.series.find((part) => part.series === series.key);
  const required = one?.verdict.requiredNow ?? null;
  const outlook = one?.outlook.targets[0];
  const shareOf = (value: number | null): number | null =>
    input.goal.kind !== 'reach' || value === null || base === null || target === null
      ? null
      : findShare(value, base.value, target.value);
  const reported = own.flatMap((seen) =>
    seen.status === 'measured' && seen.series === series.key ? [seen.raw] : [],
  );
  return {
    indicator,
    part: series.label,
    unit: series.unit,
    decimals: seriesDecimals(series, reported),
    state: judged.state,
    before: judged.before,
    goal: input.goal.kind,
    base,
    latest,
    target,
    required,
    share: shareOf(latest?.value ?? null),
    requiredShare: shareOf(required),
    chance: outlook?.band ?? null,
    takes: outlook?.takes ?? null,
  };
}

function pickValue(value: YearValue | undefined): YearValue | null {
  return value === undefined ? null : { year: value.year, value: value.value };
}

function findTarget(goal: Goal, latest: YearValue | null): Milestone | null {
  if (goal.kind !== 'reach') return null;
  const { milestones } = goal;
  return milestones.find(({ year }) => latest === null || year >= latest.year) ?? milestones.at(-1) ?? null;
}

/** A target that is where it began has no way to measure. */
function findShare(value: number, base: number, target: number): number | null {
  return base === target ? null : (value - base) / (target - base);
}
