import type { BookScope } from '../book-scope.ts';
import type { BookSourceOf } from '../book-source.ts';
import { type Frame, makeFrame } from '../frame.ts';
import { methodWords, reportWords } from '../text/report-words.ts';
import { type TableWords, tableWordsOf } from '../text/table-words.ts';
import { type StrategyChapter, viewStrategy } from '../views/chapters.ts';
import { type CostChapter, viewCosts } from './costs.ts';
import { type MethodChapter, viewMethod } from './method.ts';
import { type OpinionChapter, viewOpinions } from './opinions.ts';
import { type Summary, viewSummary } from './summary.ts';

/** The yearly report as its template reads it. */
export type Report = {
  readonly frame: Frame;
  readonly words: TableWords & ReturnType<typeof wordsOf>;
  readonly summary: Summary;
  readonly strategies: readonly StrategyChapter[];
  /** Left out where the city gives no money out. */
  readonly costs?: CostChapter;
  /** Left out where the publication has none. */
  readonly opinions?: OpinionChapter;
  readonly method: MethodChapter;
};

/**
 * Makes the yearly report for the council: where the plan stands, each measure on its pages, method and sources.
 *
 * @example makeReport(createBookScope(snapshot, 'ja')).template // 'report'
 */
export function makeReport(scope: BookScope): BookSourceOf<Report> {
  const { snapshot } = scope;
  const { plan, publication } = snapshot;
  const pictures = scope.collectPictures();
  const { resultsUpTo } = publication;
  const subtitle =
    resultsUpTo === null
      ? scope.say(reportWords.beforeResults)
      : scope.say(reportWords.upTo, { year: scope.year(resultsUpTo) });
  const report: Report = {
    frame: makeFrame(scope, scope.say(reportWords.title, { plan: plan.title }), subtitle),
    words: { ...tableWordsOf(scope), ...wordsOf(scope) },
    summary: viewSummary(scope),
    strategies: plan.strategies.map((strategy) => viewStrategy(scope, pictures, strategy)),
    ...(scope.costs !== null && { costs: viewCosts(scope, scope.costs) }),
    ...(snapshot.opinions !== undefined && { opinions: viewOpinions(scope, snapshot.opinions) }),
    method: viewMethod(scope),
  };
  return { template: 'report', data: report, pictures: pictures.all };
}

function wordsOf({ say }: BookScope) {
  return {
    summary: say(reportWords.summary),
    byState: say(reportWords.byState),
    count: say(reportWords.count),
    strategy: say(reportWords.strategy),
    atRisk: say(reportWords.atRisk),
    atRiskWords: say(reportWords.atRiskWords),
    atRiskNone: say(reportWords.atRiskNone),
    requiredNow: say(reportWords.requiredNow),
    nextTarget: say(reportWords.nextTarget),
    chance: say(reportWords.chance),
    changes: say(reportWords.changes),
    before: say(reportWords.before),
    now: say(reportWords.now),
    measures: say(reportWords.measures),
    measure: say(reportWords.measure),
    method: {
      title: say(methodWords.title),
      states: say(methodWords.states),
      method: say(methodWords.method),
      charts: say(methodWords.charts),
      chartsWords: say(methodWords.chartsWords),
      sources: say(methodWords.sources),
      sourcesWords: say(methodWords.sourcesWords),
      year: say(methodWords.year),
      value: say(methodWords.value),
      source: say(methodWords.source),
      planSource: say(methodWords.planSource),
      notes: say(methodWords.notes),
    },
  };
}
