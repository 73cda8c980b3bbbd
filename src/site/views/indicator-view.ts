import {
  type ChartSeries,
  type IndicatorChartModel,
  toChartModel,
} from '../../charts/indicator-chart/chart-model.ts';
import { toForecastBands } from '../../charts/indicator-chart/forecast-bands.ts';
import { isJudged } from '../../core/assess/verdict.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Indicator } from '../../core/plan/plan.ts';
import type { Direction } from '../../core/plan/plan-file.ts';
import type { City } from '../city.ts';
import { type FigureView, viewBaseline, viewPoint, viewTarget } from './figure-view.ts';
import { type IndicatorState, partStateOf, recordStateOf, wholeStateOf } from './indicator-state.ts';
import { attachMarks, type MarkedItem, type MarkedPiece, viewNotes } from './marked-text.ts';
import { type Reference, referTo } from './references.ts';
import type { Scope } from './scope.ts';
import { type VerdictView, viewVerdict } from './verdict-view.ts';

export type YearFigure = { readonly year: FiscalYear; readonly figure: FigureView };

/** One part of an indicator (小学校), as tables show it. */
export type SeriesView = {
  readonly key: string;
  readonly label: string | null;
  readonly unit: string | null;
  readonly baseline: YearFigure & { readonly yearAssumed: boolean };
  /** The result of the latest year that has any; null before the first round. */
  readonly latest: YearFigure | null;
  /** The last number known, where the latest year has none. */
  readonly lastKnown: YearFigure | null;
  readonly targets: readonly YearFigure[];
  /** The state that was given to this part; null where nothing was judged. */
  readonly state: IndicatorState | null;
};

export type DirectionView = {
  readonly way: Direction | null;
  /** False where it was inferred and waits for the city. */
  readonly stated: boolean;
};

/** An indicator as every page shows it. */
export type IndicatorView = Reference & {
  readonly cumulative: boolean;
  readonly markedName: readonly MarkedPiece[];
  readonly notes: readonly MarkedItem[];
  readonly direction: DirectionView;
  readonly departments: readonly Reference[];
  readonly state: IndicatorState;
  /** The label of the part whose state is the indicator's; null where there is one part only. */
  readonly decidedBy: string | null;
  /** How it was judged; null where nothing was. */
  readonly verdict: VerdictView | null;
  readonly series: readonly SeriesView[];
  readonly chart: IndicatorChartModel;
};

/** Views of each scope that were made already: most pages show an indicator more than once. */
const made = new WeakMap<Scope, Map<Indicator, IndicatorView>>();

/**
 * An indicator as every page shows it. The same scope and indicator give the same view.
 *
 * @example viewIndicator(scope, indicator).state.key // 'on-track'
 */
export function viewIndicator(scope: Scope, indicator: Indicator): IndicatorView {
  const views = made.get(scope) ?? new Map<Indicator, IndicatorView>();
  made.set(scope, views);
  const known = views.get(indicator);
  if (known !== undefined) return known;
  const view = makeView(scope, indicator);
  views.set(indicator, view);
  return view;
}

function makeView(scope: Scope, indicator: Indicator): IndicatorView {
  const { city } = scope;
  const chart = makeChartModel(city, indicator);
  const notes = viewNotes(indicator.id, indicator.notes);
  return {
    ...referTo(scope, indicator),
    cumulative: indicator.cumulative,
    markedName: attachMarks(indicator.name, indicator.notes, notes),
    notes,
    direction: { way: chart.direction, stated: indicator.direction !== null },
    departments: indicator.departments.map((id) => referTo(scope, city.department(id))),
    ...viewStanding(scope, indicator, chart),
    chart,
  };
}

type Standing = Pick<IndicatorView, 'state' | 'decidedBy' | 'verdict' | 'series'>;

function viewStanding(scope: Scope, { id }: Indicator, chart: IndicatorChartModel): Standing {
  const { resultsUpTo } = scope.city.snapshot.publication;
  const assessment = scope.city.assessmentOf(id);
  if (assessment === null) {
    const series = chart.series.map((part) => viewSeries(scope, part, resultsUpTo, null));
    return { state: recordStateOf(chart, resultsUpTo), decidedBy: null, verdict: null, series };
  }
  const states = assessment.series.map((part) => partStateOf(scope, chart, part));
  const stateOfPart = (key: string) => states[assessment.series.findIndex((part) => part.series === key)];
  const partOf = (key: string | null) => chart.series.find((part) => part.key === key);
  const decider = isJudged(assessment.state) ? partOf(assessment.decidedBy) : undefined;
  return {
    state: wholeStateOf(assessment, states),
    decidedBy: decider?.label ?? null,
    verdict: viewVerdict(scope, assessment, (key) => partOf(key) ?? { unit: null, decimals: 0 }),
    series: chart.series.map((part) => viewSeries(scope, part, resultsUpTo, stateOfPart(part.key) ?? null)),
  };
}

function makeChartModel(city: City, indicator: Indicator): IndicatorChartModel {
  const { id } = indicator;
  const { publication } = city.snapshot;
  const observations = city.observationsOf(id);
  return toChartModel({
    indicator,
    observations,
    plan: city.plan,
    resultsUpTo: publication.resultsUpTo,
    nextResults: publication.nextResults,
    bands: toForecastBands(city.assessmentOf(id)?.series ?? [], observations),
  });
}

function viewSeries(
  scope: Scope,
  series: ChartSeries,
  resultsUpTo: FiscalYear | null,
  state: IndicatorState | null,
): SeriesView {
  const measured = series.points.findLast((point) => point.status === 'measured');
  const latest = series.points.find((point) => point.year === resultsUpTo);
  const isLatestMeasured = latest?.status === 'measured';
  return {
    key: series.key,
    label: series.label,
    unit: series.unit,
    baseline: {
      year: series.baseline.year,
      yearAssumed: series.baseline.yearAssumed,
      figure: viewBaseline(scope, series, series.baseline),
    },
    latest: latest === undefined ? null : { year: latest.year, figure: viewPoint(scope, series, latest) },
    lastKnown:
      isLatestMeasured || measured === undefined
        ? null
        : { year: measured.year, figure: viewPoint(scope, series, measured) },
    targets: series.targets.map((target) => ({
      year: target.year,
      figure: viewTarget(scope, series, target),
    })),
    state,
  };
}
