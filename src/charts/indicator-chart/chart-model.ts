import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { seriesDecimals } from '../../core/indicator/format-figure.ts';
import type { AbsenceReason, Observation } from '../../core/indicator/observation.ts';
import { effectiveDirection } from '../../core/indicator/propose-direction.ts';
import { resolveTarget } from '../../core/indicator/resolve-target.ts';
import { type Increment, toIncrements } from '../../core/indicator/running-total.ts';
import { straightPath } from '../../core/indicator/straight-path.ts';
import type { YearValue } from '../../core/indicator/year-value.ts';
import type { Indicator, Plan, Series, Target } from '../../core/plan/plan.ts';
import type { Direction, TargetRelation } from '../../core/plan/plan-file.ts';
import type { Publication } from '../../core/publication/snapshot.ts';

/*
 * What a chart of an indicator shows, in years and values, before there is any pixel. The picture, its table,
 * its sentence and its small versions are all made from this, so they can never differ.
 */

/** 策定時実績値. `yearAssumed` is true where the plan does not say its year and the year before the plan stands in. */
export type ChartBaseline = {
  readonly year: FiscalYear;
  readonly yearAssumed: boolean;
  readonly value: number | null;
  readonly raw: string;
};

export type ChartTarget = {
  readonly year: FiscalYear;
  readonly raw: string;
  readonly relation: TargetRelation | null;
  /** The number to reach: as printed, or the baseline's for a target in words; null where neither is known. */
  readonly level: number | null;
};

export type MeasuredPoint = {
  readonly status: 'measured';
  readonly year: FiscalYear;
  readonly value: number;
  /** As reported, with its decimals. */
  readonly raw: string;
  readonly provisional: boolean;
  readonly measuredAt: IsoDate | null;
  /** Of a cumulative indicator; null where no earlier total is known. */
  readonly increment: Increment | null;
  readonly comment: string | null;
};

/** `no-record`: other years have results, and of this one nothing is known, not even why. */
export type ChartAbsence = AbsenceReason | 'no-record';

export type AbsentPoint = {
  readonly status: 'absent';
  readonly year: FiscalYear;
  readonly reason: ChartAbsence;
  readonly expected: IsoDate | null;
  readonly comment: string | null;
};

export type ChartPoint = MeasuredPoint | AbsentPoint;

/** A level to stay at or on the good side of. `goodSide` is null where the plan names none. */
export type KeepLevel = { readonly value: number; readonly goodSide: 'above' | 'below' | null };

/** Where the value is expected to be with a probability (0–1), year by year. */
export type ForecastBand = {
  readonly probability: number;
  readonly points: readonly { readonly year: FiscalYear; readonly low: number; readonly high: number }[];
};

/** One part of an indicator (小学校), or the whole of it. */
export type ChartSeries = {
  readonly key: string;
  readonly label: string | null;
  readonly unit: string | null;
  /** As many as the plan or any report prints. */
  readonly decimals: number;
  readonly baseline: ChartBaseline;
  readonly targets: readonly ChartTarget[];
  /** The straight path, one value a year; starts at the first target where there is no baseline. */
  readonly path: readonly YearValue[];
  readonly keep: KeepLevel | null;
  /** In order of year; years before the first observation are not in it. */
  readonly points: readonly ChartPoint[];
  readonly bands: readonly ForecastBand[];
};

export type NextResults = Publication['nextResults'];

export type IndicatorChartModel = {
  readonly name: string;
  readonly cumulative: boolean;
  /** As the city states it, else as the plan's own figures suggest; null where neither says it. */
  readonly direction: Direction | null;
  readonly directionConfirmed: boolean;
  /** Every year of the axis, without a hole. */
  readonly years: readonly FiscalYear[];
  readonly series: readonly ChartSeries[];
  readonly nextResults: NextResults;
};

export type ChartModelInput = {
  readonly indicator: Indicator;
  /** Those of other indicators are passed over. */
  readonly observations: readonly Observation[];
  readonly plan: Pick<Plan, 'edition'>;
  /** The last year whose results were published: a year up to it without an observation is a gap. */
  readonly resultsUpTo?: FiscalYear | null;
  readonly nextResults?: NextResults;
  /** By series key. */
  readonly bands?: Readonly<Record<string, readonly ForecastBand[]>>;
};

/**
 * Brings together what is known of an indicator: what the plan promises and what was reported.
 *
 * @example toChartModel({ indicator, observations: snapshot.observations, plan: snapshot.plan })
 */
export function toChartModel(input: ChartModelInput): IndicatorChartModel {
  const { indicator } = input;
  const { direction, confirmed } = effectiveDirection(indicator);
  const series = indicator.series.map((part) => toChartSeries(part, direction, input));
  return {
    name: indicator.name,
    cumulative: indicator.cumulative,
    direction,
    directionConfirmed: confirmed,
    years: spanYears(series),
    series,
    nextResults: input.nextResults ?? null,
  };
}

function toChartSeries(part: Series, direction: Direction | null, input: ChartModelInput): ChartSeries {
  const { indicator, observations, bands = {} } = input;
  const { baselineYear, points: path } = straightPath(part, input.plan);
  const { raw, value } = part.baseline;
  const baseline = { year: baselineYear.year, yearAssumed: baselineYear.assumed, value, raw };
  const targets = part.targets.map((target) => toChartTarget(target, part));
  const observed = observations
    .filter((one) => one.indicator === indicator.id && one.series === part.key)
    .toSorted((a, b) => a.year - b.year);
  const reported = observed.flatMap((one) => (one.status === 'measured' ? [one.raw] : []));
  return {
    key: part.key,
    label: part.label,
    unit: part.unit,
    decimals: seriesDecimals(part, reported),
    baseline,
    targets,
    path,
    keep: findKeepLevel(targets, direction),
    points: toChartPoints(observed, baseline, input.resultsUpTo ?? null, indicator.cumulative),
    bands: bands[part.key] ?? [],
  };
}

function toChartTarget(target: Target, { baseline }: Series): ChartTarget {
  const resolved = resolveTarget(target, baseline);
  const { year, raw, relation } = target;
  return { year, raw, relation, level: resolved.status === 'unresolved' ? null : resolved.level };
}

function findKeepLevel(targets: readonly ChartTarget[], direction: Direction | null): KeepLevel | null {
  const [first] = targets;
  if (first === undefined || first.level === null) return null;
  const isKept = direction === 'keep' || targets.every((target) => target.relation !== null);
  if (!isKept || targets.some((target) => target.level !== first.level)) return null;
  return { value: first.level, goodSide: findGoodSide(targets) };
}

function findGoodSide(targets: readonly ChartTarget[]): KeepLevel['goodSide'] {
  if (targets.every((target) => target.relation?.startsWith('>'))) return 'above';
  if (targets.every((target) => target.relation?.startsWith('<'))) return 'below';
  return null;
}

function toChartPoints(
  observed: readonly Observation[],
  baseline: ChartBaseline,
  resultsUpTo: FiscalYear | null,
  cumulative: boolean,
): readonly ChartPoint[] {
  const byYear = new Map(observed.map((one) => [one.year, one]));
  const [first, last] = spanResults(byYear, baseline, resultsUpTo);
  const totals = cumulative ? observed.filter((one) => one.status === 'measured') : [];
  const start = baseline.value === null ? null : { year: baseline.year, value: baseline.value };
  const increments = new Map(toIncrements(totals, start).map((one) => [one.year, one]));
  const years = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return years
    .filter((year) => byYear.has(year) || year !== baseline.year || baseline.value === null)
    .map((year) => toChartPoint(year, byYear.get(year), increments.get(year) ?? null));
}

function toChartPoint(
  year: FiscalYear,
  one: Observation | undefined,
  increment: Increment | null,
): ChartPoint {
  if (one === undefined)
    return { status: 'absent', year, reason: 'no-record', expected: null, comment: null };
  const { comment } = one;
  if (one.status === 'absent')
    return { status: 'absent', year, reason: one.reason, expected: one.expected, comment };
  const { value, raw, provisional, measuredAt } = one;
  return { status: 'measured', year, value, raw, provisional, measuredAt, increment, comment };
}

/** From the year after the baseline (or earlier where something was observed) to the last that should have a result. */
function spanResults(
  byYear: ReadonlyMap<FiscalYear, Observation>,
  baseline: ChartBaseline,
  resultsUpTo: FiscalYear | null,
): readonly [FiscalYear, FiscalYear] {
  const observedYears = [...byYear.keys()];
  const first = Math.min(baseline.year + 1, ...observedYears);
  const last = Math.max(resultsUpTo ?? baseline.year, ...observedYears);
  return [first, last];
}

function spanYears(series: readonly ChartSeries[]): readonly FiscalYear[] {
  const years = series.flatMap(({ baseline, targets, points, bands }) => [
    baseline.year,
    ...targets.map((target) => target.year),
    ...points.map((point) => point.year),
    ...bands.flatMap((band) => band.points.map((point) => point.year)),
  ]);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
