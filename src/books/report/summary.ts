import type { IndicatorAssessment } from '../../core/assess/plan/assessment.ts';
import { orderByRisk } from '../../core/assess/plan/order-by-risk.ts';
import { countStates, type StateCounts } from '../../core/assess/roll-up.ts';
import { isJudged, placeOf, type State } from '../../core/assess/verdict.ts';
import { chanceText } from '../../core/forecast/chance-texts.ts';
import type { Indicator, Strategy } from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import { reportWords } from '../text/report-words.ts';
import {
  briefYear,
  emptyCell,
  type FigureCell,
  viewLatest,
  viewTarget,
  viewWorkedOut,
} from '../views/figure-cell.ts';
import { makeChartModel } from '../views/indicator-row.ts';
import { type StateCell, viewState, viewWholeState } from '../views/state-cell.ts';

export type StateCount = { readonly state: StateCell; readonly count: number; readonly share: number };

export type StrategyCounts = {
  readonly number: string;
  readonly title: string;
  readonly counts: readonly number[];
  readonly total: number;
};

export type RiskRow = {
  readonly name: string;
  readonly under: string;
  readonly part: string | null;
  readonly state: StateCell;
  readonly latest: FigureCell;
  readonly required: FigureCell;
  readonly target: FigureCell;
  readonly chance: string;
};

export type ChangeRow = {
  readonly name: string;
  readonly under: string;
  readonly before: StateCell;
  readonly now: StateCell;
};

export type ChangeGroup = { readonly title: string; readonly rows: readonly ChangeRow[] };

/** What the council reads first. `standing` is null before the first results. */
export type Summary = {
  readonly lead: readonly string[];
  readonly standing: null | {
    readonly states: readonly StateCount[];
    readonly strategies: readonly StrategyCounts[];
    readonly risks: readonly RiskRow[];
    readonly changesWords: string;
    readonly changes: readonly ChangeGroup[];
  };
};

/** From the best to the worst, then what is not judged: the order of every list of states. */
export const listedStates = [
  'met',
  'on-track',
  'at-risk',
  'behind',
  'worsening',
  'unmeasured',
  'not-applicable',
] as const satisfies readonly State[];

export function viewSummary(scope: BookScope): Summary {
  const { snapshot } = scope;
  const assessed = snapshot.assessment?.asOf == null ? null : snapshot.assessment;
  const counts = assessed === null ? null : countStates(assessed.indicators.map(({ state }) => state));
  return {
    lead: [sayPlan(scope), sayStanding(scope, counts), ...sayNext(scope)],
    standing:
      assessed === null || counts === null
        ? null
        : {
            states: listedStates.map((key) => ({
              state: viewState(scope, key),
              count: counts.counts[key],
              share: counts.total === 0 ? 0 : counts.counts[key] / counts.total,
            })),
            strategies: snapshot.plan.strategies.map((strategy) => countStrategy(scope, strategy)),
            risks: orderByRisk(assessed.indicators).flatMap((one) => viewRisk(scope, one)),
            ...viewChanges(scope, assessed.indicators),
          },
  };
}

function sayPlan(scope: BookScope): string {
  const { plan } = scope.snapshot;
  return scope.say(reportWords.lead, {
    plan: plan.title,
    strategies: plan.strategies.length,
    measures: plan.measures.length,
    indicators: plan.indicators.length,
    targets: plan.targetYears.map(scope.year).join(scope.wording.language === 'ja' ? 'と' : ' and '),
  });
}

function sayStanding(scope: BookScope, counted: StateCounts | null): string {
  const { resultsUpTo } = scope.snapshot.publication;
  if (counted === null || resultsUpTo === null) return scope.say(reportWords.leadNoResults);
  const { counts, measured, total } = counted;
  return scope.say(reportWords.leadResults, {
    year: scope.year(resultsUpTo),
    measured,
    total,
    met: counts.met,
    onTrack: counts['on-track'],
    atRisk: counts['at-risk'],
    behind: counts.behind,
    worsening: counts.worsening,
  });
}

function sayNext(scope: BookScope): readonly string[] {
  const { nextResults } = scope.snapshot.publication;
  if (nextResults === null) return [];
  const { askedFor, published } = nextResults;
  return [scope.say(reportWords.next, { year: scope.year(nextResults.year), askedFor, published })];
}

/** Every indicator of a strategy and of its measures. */
export function listIndicatorsOf({ index }: BookScope, { id }: Strategy): readonly Indicator[] {
  return [...index.indicatorsOf(id), ...index.measuresOf(id).flatMap((one) => index.indicatorsOf(one.id))];
}

function countStrategy(scope: BookScope, strategy: Strategy): StrategyCounts {
  const states = countStatesOf(scope, listIndicatorsOf(scope, strategy));
  return {
    number: scope.say(reportWords.strategyNo, { no: strategy.no }),
    title: strategy.title,
    counts: listedStates.map((key) => states.counts[key]),
    total: states.total,
  };
}

/** The states of indicators, counted; all as not measured before the first results. */
export function countStatesOf(scope: BookScope, indicators: readonly Indicator[]): StateCounts {
  return countStates(indicators.map(({ id }) => scope.assessmentOf(id)?.state ?? 'unmeasured'));
}

/** An indicator at risk as a row; empty where the plan does not have it. */
export function viewRisk(scope: BookScope, assessment: IndicatorAssessment): readonly RiskRow[] {
  const indicator = scope.index.indicators.get(assessment.indicator);
  if (indicator === undefined) return [];
  const model = makeChartModel(scope, indicator);
  const part = assessment.series.find(({ series }) => series === assessment.decidedBy);
  const series = model.series.find(({ key }) => key === assessment.decidedBy);
  if (part === undefined || series === undefined) return [];
  const { requiredNow, valueYear } = part.verdict;
  const target = series.targets.find(({ year }) => valueYear === null || year >= valueYear);
  const ahead = part.outlook.targets.find(({ year }) => year === target?.year);
  return [
    {
      name: indicator.name,
      under: namePlace(scope, indicator),
      part: series.label,
      state: viewWholeState(scope, model, assessment),
      latest: viewLatest(scope, series, valueYear),
      required: requiredNow === null ? emptyCell : viewWorkedOut(scope, series, requiredNow),
      target:
        target === undefined
          ? emptyCell
          : { ...viewTarget(scope, series, target), under: briefYear(target.year, scope) },
      chance: ahead?.band == null ? '－' : scope.say(chanceText[ahead.band]),
    },
  ];
}

/** 重点戦略１ 施策２: where an indicator stands, as numbers. */
export function namePlace(scope: BookScope, { parent }: Indicator): string {
  const { index } = scope;
  const measure = isMeasure(parent) ? index.measures.get(parent) : undefined;
  const strategy = isMeasure(parent)
    ? measure && index.strategies.get(measure.strategy)
    : index.strategies.get(parent);
  const names = [
    ...(strategy === undefined ? [] : [scope.say(reportWords.strategyNo, { no: strategy.no })]),
    ...(measure === undefined ? [] : [scope.say(reportWords.measureNo, { no: measure.no })]),
  ];
  return names.join(' ');
}

function isMeasure(id: Indicator['parent']): id is Extract<Indicator['parent'], `m${number}`> {
  return id.startsWith('m');
}

type Changes = { readonly changesWords: string; readonly changes: readonly ChangeGroup[] };

function viewChanges(scope: BookScope, indicators: readonly IndicatorAssessment[]): Changes {
  const changed = indicators.filter(({ before, state }) => before !== state);
  const group = (way: Way): readonly ChangeGroup[] => {
    const rows = changed.filter((one) => wayOf(one) === way).flatMap((one) => viewChange(scope, one));
    return rows.length === 0 ? [] : [{ title: scope.say(titles[way]), rows }];
  };
  const asOf = scope.snapshot.assessment?.asOf ?? null;
  const years = asOf === null ? {} : { before: briefYear(asOf - 1, scope), now: briefYear(asOf, scope) };
  return {
    changesWords: scope.say(changed.length === 0 ? reportWords.changesNone : reportWords.changesWords, years),
    changes: [...group('worse'), ...group('better'), ...group('otherwise')],
  };
}

const titles = { better: reportWords.better, worse: reportWords.worse, otherwise: reportWords.otherwise };

type Way = 'better' | 'worse' | 'otherwise';

function wayOf({ before, state }: IndicatorAssessment): Way {
  if (!isJudged(before) || !isJudged(state)) return 'otherwise';
  return placeOf(state) > placeOf(before) ? 'better' : 'worse';
}

function viewChange(
  scope: BookScope,
  { indicator: id, before, state }: IndicatorAssessment,
): readonly ChangeRow[] {
  const indicator = scope.index.indicators.get(id);
  if (indicator === undefined) return [];
  return [
    {
      name: indicator.name,
      under: namePlace(scope, indicator),
      before: viewState(scope, before),
      now: viewState(scope, state),
    },
  ];
}
