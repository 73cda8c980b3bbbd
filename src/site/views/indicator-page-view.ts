import { type ChartTable, tabulateChart } from '../../charts/indicator-chart/chart-table.ts';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { directionText } from '../../core/indicator/figure-texts.ts';
import type { Indicator } from '../../core/plan/plan.ts';
import type { Place } from '../../core/plan/plan-file.ts';
import { isMeasureId } from '../city.ts';
import { figureText } from '../text/figure-text.ts';
import { indicatorText } from '../text/indicator-text.ts';
import { crumbsToParent } from './crumbs.ts';
import { sayStanding } from './indicator-sentences.ts';
import { type DirectionView, type IndicatorView, viewIndicator } from './indicator-view.ts';
import { findNeighbours } from './neighbours.ts';
import { viewNextResults } from './next-results.ts';
import type { PageHead } from './page.ts';
import { type Reference, referTo, referToMeasure } from './references.ts';
import { briefYearsIn, dateIn, type Scope, sayIn } from './scope.ts';
import { joinSentences, quotePlan, type Sentence } from './sentence.ts';
import { type VerdictPageView, viewVerdictPage } from './verdict-page-view.ts';

/** Where one figure of the page comes from. */
type SourceLine = { readonly what: Sentence; readonly from: Sentence };

export type YearRow = {
  readonly year: FiscalYear;
  readonly series: string;
  readonly remarks: readonly Sentence[];
};

export type IndicatorPageView = {
  readonly head: PageHead;
  readonly indicator: IndicatorView;
  /** How it was judged and what lies ahead; null where nothing was judged. */
  readonly working: VerdictPageView | null;
  readonly tables: readonly ChartTable[];
  /** Remarks and dates of measurement, by series and year. */
  readonly remarks: readonly YearRow[];
  readonly direction: Sentence;
  readonly sources: readonly SourceLine[];
  /** The initiatives of its measure, or the measures of its strategy. */
  readonly servedBy: readonly Reference[];
  readonly isGoal: boolean;
};

export function viewIndicatorPage(scope: Scope, indicator: Indicator): IndicatorPageView {
  const view = viewIndicator(scope, indicator);
  return {
    head: viewHead(scope, indicator, view),
    indicator: view,
    working: viewVerdictPage(scope, indicator, view),
    tables: tabulateChart(view.chart),
    remarks: viewRemarks(scope, indicator),
    direction: sayDirection(scope, view.direction),
    sources: viewSources(scope, indicator),
    servedBy: viewServing(scope, indicator),
    isGoal: !isMeasureId(indicator.parent),
  };
}

function viewHead(scope: Scope, indicator: Indicator, view: IndicatorView): PageHead {
  const { city } = scope;
  const kicker = isMeasureId(indicator.parent) ? indicatorText.kpi : indicatorText.goal;
  const toCome = view.series.some(({ latest }) => latest === null) ? viewNextResults(scope) : [];
  return {
    title: joinSentences([quotePlan(indicator.name)]),
    kicker: sayIn(scope, kicker),
    lead: [...sayStanding(scope, view), ...toCome],
    crumbs: crumbsToParent(scope, indicator.parent),
    ...findNeighbours(city.plan.indicators, indicator.id, (one) => referTo(scope, one)),
  };
}

function sayDirection(scope: Scope, { way, stated }: DirectionView): Sentence {
  if (way === null) return sayIn(scope, figureText.directionUnknown);
  const direction = sayIn(scope, directionText[way]);
  return sayIn(scope, stated ? figureText.directionStated : figureText.directionProposed, { direction });
}

function viewRemarks(scope: Scope, indicator: Indicator): readonly YearRow[] {
  return scope.city.observationsOf(indicator.id).map((one) => {
    const measuredAt = one.status === 'measured' ? one.measuredAt : null;
    return {
      year: one.year,
      series: one.series,
      remarks: [
        ...(measuredAt === null ? [] : [sayMeasuredAt(scope, measuredAt)]),
        ...(one.comment === null ? [] : [joinSentences([quotePlan(one.comment)])]),
      ],
    };
  });
}

function sayMeasuredAt(scope: Scope, date: IsoDate): Sentence {
  return sayIn(scope, indicatorText.measuredAt, { date: dateIn(scope, date) });
}

function viewSources(scope: Scope, indicator: Indicator): readonly SourceLine[] {
  const observations = scope.city.observationsOf(indicator.id).filter((one) => one.status === 'measured');
  const years = [...new Set(observations.map((one) => one.year))].sort((a, b) => a - b);
  return [
    { what: sayIn(scope, indicatorText.fromDocument), from: sayPlace(scope, indicator.place) },
    ...years.map((year) => ({
      what: sayIn(scope, indicatorText.reportOf, { year: briefYearsIn(scope, [year]) }),
      from: saySources(
        scope,
        observations.filter((one) => one.year === year).map((one) => one.source),
      ),
    })),
  ];
}

function saySources(scope: Scope, sources: readonly (string | null)[]): Sentence {
  const named = [...new Set(sources)].filter((source) => source !== null);
  if (named.length === 0) return sayIn(scope, indicatorText.reportOfDepartment);
  return joinSentences(named.map(quotePlan), scope.wording.language === 'ja' ? '、' : ', ');
}

/** The page and lines of the plan's document where an element is printed. */
export function sayPlace(scope: Scope, place: Place | null): Sentence {
  const { source } = scope.city.snapshot;
  const title = source === null ? sayIn(scope, indicatorText.sourceUnknown) : quotePlan(source.title);
  if (place === null) return sayIn(scope, indicatorText.placeUnknown, { title });
  const [from, to] = place.lines;
  const lines = from === to ? from : sayIn(scope, indicatorText.lineRange, { from, to });
  if (place.page === null) return sayIn(scope, indicatorText.placeNoPage, { title, lines });
  return sayIn(scope, indicatorText.place, { title, page: place.page, lines });
}

function viewServing(scope: Scope, { parent }: Indicator): readonly Reference[] {
  const { city } = scope;
  if (isMeasureId(parent)) return city.initiativesOf(parent).map((one) => referTo(scope, one));
  return city.measuresOf(parent).map((one) => referToMeasure(scope, one));
}
