import type { FiscalYear } from '../../fiscal/fiscal-year.ts';
import type { ChanceBand } from '../../forecast/chance-band.ts';
import type { ForecastPoint, NoForecastReason } from '../../forecast/forecast-input.ts';
import type { WhatItTakes } from '../../forecast/what-it-takes.ts';
import type { IndicatorId } from '../../plan/plan.ts';
import type { Goal, Side } from '../goal.ts';
import { PATH_SETTINGS, type PathSettings } from '../methods/path.ts';
import { type RankScale, SABC_SCALE } from '../rank-scale.ts';
import type { MethodId, State, Verdict } from '../verdict.ts';

/** How a city judges its plan. Data: a publication keeps the settings that it was made with. */
export type AssessmentSettings = {
  /** The method that gives the state. */
  readonly method: MethodId;
  /** Methods that are asked as well, so that the page can say where they differ. */
  readonly secondOpinions: readonly MethodId[];
  /** From which pace a state of the method `path` begins. */
  readonly path: PathSettings;
  /** The scale of the method `rank`. */
  readonly rankScale: RankScale;
  /**
   * Weights of a score over all indicators, for a city that switches it on; one that is not listed weighs 1. Null:
   * counts per state only.
   */
  readonly weights: Readonly<Record<IndicatorId, number>> | null;
};

/**
 * `path`, and the methods that look at the target as second opinions. `rank` is left out until a city gives its own
 * scale: most scales look at the baseline alone and would differ by design.
 */
export const DEFAULT_SETTINGS: AssessmentSettings = {
  method: 'path',
  secondOpinions: ['weather', 'growth', 'un-chart', 'kenko21'],
  path: PATH_SETTINGS,
  rankScale: SABC_SCALE,
  weights: null,
};

/** A target that is still to come: how likely it is, and what it asks for. */
export type TargetOutlook = {
  readonly year: FiscalYear;
  /** The level to reach or hold, in the unit of the series. */
  readonly value: number;
  readonly side: Side;
  /** 0 to 1; null where there is no forecast. Shown as `band`. */
  readonly chance: number | null;
  readonly band: ChanceBand | null;
  /** Null where it is reached. */
  readonly takes: WhatItTakes | null;
};

/** What lies ahead of a series. */
export type Outlook = {
  /** The years after the last value up to the last target; empty where there is no forecast, and `none` says why. */
  readonly points: readonly ForecastPoint[];
  readonly none: NoForecastReason | 'not-measured' | null;
  readonly targets: readonly TargetOutlook[];
};

export type SeriesAssessment = {
  readonly series: string;
  readonly goal: Goal;
  /** By the city's method. */
  readonly verdict: Verdict;
  /** By the other methods, in the order of the settings. */
  readonly opinions: readonly Verdict[];
  /** False where one method calls it good and another does not. */
  readonly agree: boolean;
  /** By the same method, seen from the year before. */
  readonly before: State;
  readonly outlook: Outlook;
};

export type IndicatorAssessment = {
  readonly indicator: IndicatorId;
  /** Of the indicator: the worst of its parts. */
  readonly state: State;
  /** The part that decided it; null where none was judged. */
  readonly decidedBy: string | null;
  /** The state seen from the year before, from the same figures. */
  readonly before: State;
  readonly agree: boolean;
  readonly series: readonly SeriesAssessment[];
};

/** The verdicts of a whole plan as of one fiscal year. */
export type Assessment = {
  readonly settings: AssessmentSettings;
  /** Null before the first results. */
  readonly asOf: FiscalYear | null;
  /** In the order of the plan. */
  readonly indicators: readonly IndicatorAssessment[];
};
