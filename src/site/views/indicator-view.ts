import {
  type ChartSeries,
  type IndicatorChartModel,
  toChartModel,
} from '../../charts/indicator-chart/chart-model.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Indicator } from '../../core/plan/plan.ts';
import type { Direction } from '../../core/plan/plan-file.ts';
import type { City } from '../city.ts';
import { type FigureView, viewBaseline, viewPoint, viewTarget } from './figure-view.ts';
import { type IndicatorState, stateOf } from './indicator-state.ts';
import { attachMarks, type MarkedItem, type MarkedPiece, viewNotes } from './marked-text.ts';
import { type Reference, referTo } from './references.ts';
import type { Scope } from './scope.ts';

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
  readonly series: readonly SeriesView[];
  readonly chart: IndicatorChartModel;
};

export function viewIndicator(scope: Scope, indicator: Indicator): IndicatorView {
  const { city } = scope;
  const chart = makeChartModel(city, indicator);
  const notes = viewNotes(indicator.id, indicator.notes);
  const { resultsUpTo } = city.snapshot.publication;
  return {
    ...referTo(scope, indicator),
    cumulative: indicator.cumulative,
    markedName: attachMarks(indicator.name, indicator.notes, notes),
    notes,
    direction: { way: chart.direction, stated: indicator.direction !== null },
    departments: indicator.departments.map((id) => referTo(scope, city.department(id))),
    state: stateOf(chart, resultsUpTo),
    series: chart.series.map((series) => viewSeries(scope, series, resultsUpTo)),
    chart,
  };
}

function makeChartModel(city: City, indicator: Indicator): IndicatorChartModel {
  const { publication } = city.snapshot;
  return toChartModel({
    indicator,
    observations: city.observationsOf(indicator.id),
    plan: city.plan,
    resultsUpTo: publication.resultsUpTo,
    nextResults: publication.nextResults,
  });
}

function viewSeries(scope: Scope, series: ChartSeries, resultsUpTo: FiscalYear | null): SeriesView {
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
  };
}
