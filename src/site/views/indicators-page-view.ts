import type { Text } from '../../core/text/text.ts';
import { listText } from '../text/frame-text.ts';
import { listPageText } from '../text/list-text.ts';
import { standingText } from '../text/verdict-text.ts';
import { crumbToPlan } from './crumbs.ts';
import {
  applyFilter,
  filterHref,
  type IndicatorFilter,
  isNarrowed,
  readFilter,
  type StateFilter,
} from './indicator-filter.ts';
import { type IndicatorView, viewIndicator } from './indicator-view.ts';
import type { PageHead } from './page.ts';
import {
  type NumberedReference,
  type Reference,
  referToMeasure,
  referToStrategy,
  sayNumbered,
} from './references.ts';
import { type Scope, sayIn } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { describeCount, type StateCounts, viewStateCounts } from './state-counts.ts';

type MeasureGroup = { readonly measure: NumberedReference; readonly indicators: readonly IndicatorView[] };

export type StrategyGroup = {
  readonly strategy: NumberedReference;
  readonly goals: readonly IndicatorView[];
  readonly measures: readonly MeasureGroup[];
};

export type StateGroup = {
  readonly key: StateFilter;
  readonly words: Sentence;
  readonly indicators: readonly Reference[];
};

type FilterOption = { readonly value: string; readonly words: Sentence };

type FilterField = {
  readonly name: keyof IndicatorFilter;
  readonly label: Text;
  readonly chosen: string;
  readonly options: readonly FilterOption[];
};

export type FilterView = {
  readonly fields: readonly FilterField[];
  readonly isNarrowed: boolean;
  readonly count: number;
};

export type IndicatorsPageView = {
  readonly head: PageHead;
  readonly counts: StateCounts;
  readonly filter: FilterView;
  /** In the order of the plan; empty where they are sorted. */
  readonly strategies: readonly StrategyGroup[];
  /** The indicators of each state by name, where the list cannot be narrowed. */
  readonly byState: readonly StateGroup[];
  /** Sorted by risk; null where they stand in the order of the plan. */
  readonly sorted: readonly IndicatorView[] | null;
};

export function viewIndicatorsPage(scope: Scope, query: URLSearchParams): IndicatorsPageView {
  const { plan } = scope.city;
  const all = plan.indicators.map((indicator) => viewIndicator(scope, indicator));
  const counts = viewStateCounts(scope, all, (state) => filterHref(scope, { state }));
  const isJudged = all.some(({ verdict }) => verdict !== null);
  const states: readonly StateFilter[] = [
    ...(isJudged ? (['risky'] as const) : []),
    ...counts.groups.map(({ key }) => key),
  ];
  const filter = readFilter(query, { states, strategies: plan.strategies.map(({ id }) => id) });
  const left = applyFilter(scope, all, filter);
  return {
    head: viewHead(scope),
    counts,
    filter: viewFilter(scope, filter, { states, isJudged, count: left.length }),
    strategies: filter.sort === 'risk' ? [] : groupByStrategy(scope, left),
    byState: scope.isStatic ? groupByState(scope, all, states) : [],
    sorted: filter.sort === 'risk' ? left : null,
  };
}

function viewHead(scope: Scope): PageHead {
  const count = scope.city.plan.indicators.length;
  return {
    title: sayIn(scope, listText.indicators),
    kicker: null,
    lead: [sayIn(scope, listPageText.indicatorsLead, { count })],
    crumbs: [crumbToPlan(scope)],
    previous: null,
    next: null,
  };
}

type Found = {
  readonly states: readonly StateFilter[];
  readonly isJudged: boolean;
  readonly count: number;
};

function viewFilter(scope: Scope, filter: IndicatorFilter, { states, isJudged, count }: Found): FilterView {
  const all = { value: '', words: sayIn(scope, standingText.filterAll) };
  const fields: readonly FilterField[] = [
    {
      name: 'state',
      label: standingText.filterState,
      chosen: filter.state ?? '',
      options: [all, ...states.map((value) => ({ value, words: sayState(scope, value) }))],
    },
    {
      name: 'strategy',
      label: standingText.filterStrategy,
      chosen: filter.strategy ?? '',
      options: [
        all,
        ...scope.city.plan.strategies.map((one) => ({
          value: one.id,
          words: sayNumbered(referToStrategy(scope, one)),
        })),
      ],
    },
    {
      name: 'sort',
      label: standingText.filterSort,
      chosen: filter.sort === 'risk' ? 'risk' : '',
      options: [
        { value: '', words: sayIn(scope, standingText.sortPlan) },
        { value: 'risk', words: sayIn(scope, standingText.sortRisk) },
      ],
    },
  ];
  return {
    fields: fields.filter(({ name }) => name !== 'sort' || isJudged),
    isNarrowed: isNarrowed(filter),
    count,
  };
}

function sayState(scope: Scope, state: StateFilter): Sentence {
  return sayIn(scope, state === 'risky' ? standingText.filterRisky : describeCount(state).text);
}

function groupByState(
  scope: Scope,
  all: readonly IndicatorView[],
  states: readonly StateFilter[],
): readonly StateGroup[] {
  return states.map((state) => ({
    key: state,
    words: sayState(scope, state),
    indicators: applyFilter(scope, all, { state, strategy: null, sort: 'risk' }).map(
      ({ id, title, href }) => ({ id, title, href }),
    ),
  }));
}

/** Strategies and measures of which nothing is left are left out, but not those that have no indicators at all. */
function groupByStrategy(scope: Scope, left: readonly IndicatorView[]): readonly StrategyGroup[] {
  const { city } = scope;
  const isAll = left.length === city.plan.indicators.length;
  const leftOf = (parent: Parameters<typeof city.indicatorsOf>[0]) => {
    const ids: ReadonlySet<string> = new Set(city.indicatorsOf(parent).map(({ id }) => id));
    return left.filter(({ id }) => ids.has(id));
  };
  return city.plan.strategies
    .map((strategy) => ({
      strategy: referToStrategy(scope, strategy),
      goals: leftOf(strategy.id),
      measures: city
        .measuresOf(strategy.id)
        .map((measure) => ({ measure: referToMeasure(scope, measure), indicators: leftOf(measure.id) }))
        .filter(({ indicators }) => isAll || indicators.length > 0),
    }))
    .filter(({ goals, measures }) => isAll || goals.length + measures.length > 0);
}
