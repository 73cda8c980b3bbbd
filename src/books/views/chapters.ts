import type { Indicator, Measure, Strategy, Term } from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { countStatesOf, listedStates } from '../report/summary.ts';
import { reportWords } from '../text/report-words.ts';
import { type AssessmentView, viewAssessment } from './assessment.ts';
import { type CostTable, viewMeasureCosts } from './cost-table.ts';
import { type ChartView, type IndicatorRow, viewChart, viewIndicator } from './indicator-row.ts';
import { type GridGroup, layOutInitiatives } from './initiative-grid.ts';
import { type Explanation, splitMarks, type TextPiece } from './marked-text.ts';

/** A strategy or measure with its words, as chapters of books begin. */
type Opening = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly direction: readonly TextPiece[];
  readonly terms: readonly Explanation[];
  /** What the city itself says of it; null where it has published nothing. */
  readonly assessment: AssessmentView | null;
};

export type MeasureChapter = Opening & {
  readonly indicators: readonly IndicatorRow[];
  readonly charts: readonly ChartView[];
  readonly initiatives: readonly GridGroup[];
  /** What its projects cost; left out where nothing is said of them. */
  readonly costs?: CostTable;
};

export type MeasureLine = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly counts: readonly number[];
};

export type StrategyChapter = Opening & {
  readonly indicators: readonly IndicatorRow[];
  readonly charts: readonly ChartView[];
  readonly lines: readonly MeasureLine[];
  readonly measures: readonly MeasureChapter[];
};

/**
 * A strategy with its goal indicators, and a chapter for each of its measures.
 *
 * @example viewStrategy(scope, pictures, strategy).measures[0].indicators
 */
export function viewStrategy(scope: BookScope, pictures: Pictures, strategy: Strategy): StrategyChapter {
  const { index } = scope;
  const measures = index.measuresOf(strategy.id);
  return {
    ...viewOpening(scope, scope.say(reportWords.strategyNo, { no: strategy.no }), strategy),
    ...viewIndicators(scope, pictures, index.indicatorsOf(strategy.id)),
    lines: measures.map(({ id, no, title }) => {
      const { counts } = countStatesOf(scope, index.indicatorsOf(id));
      return { id, number: `（${no}）`, title, counts: listedStates.map((state) => counts[state]) };
    }),
    measures: measures.map((measure) => viewMeasure(scope, pictures, measure)),
  };
}

/** A measure with its indicators, their charts and its initiatives. */
export function viewMeasure(scope: BookScope, pictures: Pictures, measure: Measure): MeasureChapter {
  const costs = viewMeasureCosts(scope, measure.id);
  return {
    ...viewOpening(scope, `（${measure.no}）`, measure),
    ...viewIndicators(scope, pictures, scope.index.indicatorsOf(measure.id)),
    initiatives: layOutInitiatives(scope, scope.index.initiativesOf(measure.id)),
    ...(costs !== null && { costs }),
  };
}

function viewIndicators(scope: BookScope, pictures: Pictures, indicators: readonly Indicator[]) {
  return {
    indicators: indicators.map((one) => viewIndicator(scope, pictures, one)),
    charts: indicators.map((one) => viewChart(scope, pictures, one)),
  };
}

function viewOpening(scope: BookScope, number: string, element: Strategy | Measure): Opening {
  const { id, title, direction, terms } = element;
  const assessment = viewAssessment(scope, id);
  return {
    id,
    number,
    title,
    direction: splitMarks(direction, terms),
    terms: terms.map(explain),
    assessment,
  };
}

function explain({ mark, term, text }: Term): Explanation {
  return { mark, term, text };
}
