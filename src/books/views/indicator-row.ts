import {
  type ChartSeries,
  type IndicatorChartModel,
  toChartModel,
} from '../../charts/indicator-chart/chart-model.ts';
import { describeChart } from '../../charts/indicator-chart/describe-chart.ts';
import { toForecastBands } from '../../charts/indicator-chart/forecast-bands.ts';
import type { Indicator, IndicatorId } from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import { drawChart, drawSparkline } from '../pictures/draw-chart.tsx';
import type { Pictures } from '../pictures/pictures.ts';
import { figureWords } from '../text/figure-words.ts';
import { emptyCell, type FigureCell, viewBaseline, viewLatest, viewTarget } from './figure-cell.ts';
import { attachMarks, type Explanation, type TextPiece } from './marked-text.ts';
import { type StateCell, viewPartState, viewWholeState } from './state-cell.ts';

/** One part of an indicator (小学校), or the whole of it where the label is null. */
export type SeriesRow = {
  readonly label: string | null;
  readonly baseline: FigureCell;
  readonly latest: FigureCell;
  readonly targets: readonly FigureCell[];
  /** The name of its small picture. */
  readonly spark: string;
  readonly sparkWords: string;
  /** Null where nothing is judged yet. */
  readonly state: StateCell | null;
};

/** An indicator as the tables of a report print it. */
export type IndicatorRow = {
  readonly id: IndicatorId;
  readonly name: readonly TextPiece[];
  readonly cumulative: boolean;
  readonly notes: readonly Explanation[];
  /** 担当, in words; null where the city has not said it. */
  readonly departments: string | null;
  readonly state: StateCell | null;
  readonly series: readonly SeriesRow[];
};

/** An indicator with its large chart. */
export type ChartView = {
  readonly indicator: IndicatorId;
  readonly title: string;
  readonly picture: string;
  readonly words: string;
};

/** The model from which an indicator's pictures and figures come, with the ranges ahead. */
export function makeChartModel(scope: BookScope, indicator: Indicator): IndicatorChartModel {
  const { plan, publication } = scope.snapshot;
  const observations = scope.observationsOf(indicator.id);
  return toChartModel({
    indicator,
    observations,
    plan,
    resultsUpTo: publication.resultsUpTo,
    nextResults: publication.nextResults,
    bands: toForecastBands(scope.assessmentOf(indicator.id)?.series ?? [], observations),
  });
}

export function viewIndicator(scope: BookScope, pictures: Pictures, indicator: Indicator): IndicatorRow {
  const model = makeChartModel(scope, indicator);
  const assessment = scope.assessmentOf(indicator.id);
  const names = indicator.departments.flatMap((id) => scope.index.departments.get(id)?.name ?? []);
  return {
    id: indicator.id,
    name: attachMarks(indicator.name, indicator.notes),
    cumulative: indicator.cumulative,
    notes: indicator.notes.map(({ mark, text }) => ({ mark, term: null, text })),
    departments: names.length === 0 ? null : scope.say(figureWords.departments, { names: names.join('、') }),
    state: assessment && viewWholeState(scope, model, assessment),
    series: model.series.map((series) => viewSeries(scope, pictures, indicator, model, series)),
  };
}

function viewSeries(
  scope: BookScope,
  pictures: Pictures,
  { id }: Indicator,
  model: IndicatorChartModel,
  series: ChartSeries,
): SeriesRow {
  const { plan, publication } = scope.snapshot;
  const part = scope.assessmentOf(id)?.series.find((one) => one.series === series.key);
  const at = model.series.indexOf(series);
  return {
    label: series.label,
    baseline: viewBaseline(scope, series),
    latest: viewLatest(scope, series, publication.resultsUpTo),
    targets: plan.targetYears.map((year) => {
      const target = series.targets.find((one) => one.year === year);
      return target === undefined ? emptyCell : viewTarget(scope, series, target);
    }),
    spark: pictures.add(`spark-${id}-${at}.svg`, () => drawSparkline(scope, model, series.key)),
    sparkWords: describeChart({ ...model, series: [series] }, scope.wording),
    state: part === undefined ? null : viewPartState(scope, model, part),
  };
}

/** The large chart of an indicator, with its sentence for those who cannot see it. */
export function viewChart(scope: BookScope, pictures: Pictures, indicator: Indicator): ChartView {
  const model = makeChartModel(scope, indicator);
  return {
    indicator: indicator.id,
    title: indicator.name,
    picture: pictures.add(`chart-${indicator.id}.svg`, () => drawChart(scope, model)),
    words: describeChart(model, scope.wording),
  };
}
