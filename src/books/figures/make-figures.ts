import { orderByRisk } from '../../core/assess/plan/order-by-risk.ts';
import { countStates } from '../../core/assess/roll-up.ts';
import { isJudged, placeOf } from '../../core/assess/verdict.ts';
import type { BookScope } from '../book-scope.ts';
import type { BookSourceOf } from '../book-source.ts';
import { type Frame, makeFrame } from '../frame.ts';
import { listedStates, listIndicatorsOf, type RiskRow, viewRisk, viewSummary } from '../report/summary.ts';
import { figuresWords } from '../text/figures-words.ts';
import { reportWords } from '../text/report-words.ts';
import { type TableWords, tableWordsOf } from '../text/table-words.ts';
import { type IndicatorRow, viewIndicator } from '../views/indicator-row.ts';
import { type StateCell, viewState } from '../views/state-cell.ts';

export type FiguresPage = {
  readonly frame: Frame;
  readonly words: TableWords & ReturnType<typeof wordsOf>;
  readonly lead: readonly string[];
  /** Large numbers: of states, or of the plan's parts before the first results. */
  readonly numbers: readonly {
    readonly state: StateCell | null;
    readonly words: string;
    readonly count: number;
  }[];
  /** One sign for each indicator, the best first. Null before the first results. */
  readonly strategies:
    | null
    | readonly {
        readonly number: string;
        readonly title: string;
        readonly states: readonly StateCell[];
      }[];
  /** With gaps for how many are shown, and of how many: the page takes as many as it has room for. */
  readonly risksHead: string;
  readonly risks: readonly RiskRow[];
  readonly goalsHead: string;
  readonly goals: readonly IndicatorRow[];
};

/**
 * Makes the page of figures for the mayor: counts, who is where, what will miss its target, the goals. One page.
 *
 * @example makeFigures(createBookScope(snapshot, 'ja')).template // 'figures'
 */
export function makeFigures(scope: BookScope): BookSourceOf<FiguresPage> {
  const { plan, assessment, publication } = scope.snapshot;
  const pictures = scope.collectPictures();
  const assessed = assessment?.asOf == null ? null : assessment;
  const risky = assessed === null ? [] : orderByRisk(assessed.indicators);
  const goals = plan.strategies.flatMap(({ id }) => scope.index.indicatorsOf(id));
  const risks = risky.flatMap((one) => viewRisk(scope, one));
  const { resultsUpTo } = publication;
  const page: FiguresPage = {
    frame: makeFrame(
      scope,
      scope.say(figuresWords.title, { plan: plan.title }),
      resultsUpTo === null
        ? scope.say(reportWords.beforeResults)
        : scope.say(reportWords.upTo, { year: scope.year(resultsUpTo) }),
    ),
    words: { ...tableWordsOf(scope), ...wordsOf(scope) },
    lead: assessed === null ? viewSummary(scope).lead.slice(1) : sayStanding(scope),
    numbers: assessed === null ? countParts(scope) : countEach(scope),
    strategies: assessed === null ? null : viewStrategies(scope),
    risksHead: scope.say(figuresWords.risks),
    risks,
    goalsHead: scope.say(figuresWords.goals),
    goals: goals.map((one) => viewIndicator(scope, pictures, one)),
  };
  return { template: 'figures', data: page, pictures: pictures.all };
}

function sayStanding(scope: BookScope): readonly string[] {
  const indicators = scope.snapshot.assessment?.indicators ?? [];
  const { measured, total } = countStates(indicators.map(({ state }) => state));
  const both = indicators.filter(({ before, state }) => isJudged(before) && isJudged(state));
  const better = both.filter(({ before, state }) => placeOf(state) > placeOf(before)).length;
  const worse = both.filter(({ before, state }) => placeOf(state) < placeOf(before)).length;
  return [
    scope.say(figuresWords.measured, { measured, total }),
    scope.say(figuresWords.changed, { better, worse }),
  ];
}

function countEach(scope: BookScope): FiguresPage['numbers'] {
  const states = scope.snapshot.assessment?.indicators.map(({ state }) => state) ?? [];
  const { counts } = countStates(states);
  return listedStates.map((key) => {
    const state = viewState(scope, key);
    return { state, words: state.word, count: counts[key] };
  });
}

function countParts(scope: BookScope): FiguresPage['numbers'] {
  const { plan } = scope.snapshot;
  return (['strategies', 'measures', 'indicators', 'initiatives', 'projects', 'departments'] as const).map(
    (part) => ({ state: null, words: scope.say(figuresWords[part]), count: plan[part].length }),
  );
}

function viewStrategies(scope: BookScope): FiguresPage['strategies'] {
  return scope.snapshot.plan.strategies.map((strategy) => {
    const own = listIndicatorsOf(scope, strategy).map(
      ({ id }) => scope.assessmentOf(id)?.state ?? 'unmeasured',
    );
    return {
      number: scope.say(reportWords.strategyNo, { no: strategy.no }),
      title: strategy.title,
      states: listedStates.flatMap((key) =>
        own.filter((state) => state === key).map((state) => viewState(scope, state)),
      ),
    };
  });
}

function wordsOf({ say }: BookScope) {
  return {
    byStrategy: say(figuresWords.byStrategy),
    requiredNow: say(reportWords.requiredNow),
    nextTarget: say(reportWords.nextTarget),
    chance: say(reportWords.chance),
  };
}
