import type { TreemapPart } from '../../charts/treemap/treemap.tsx';
import type { CostIndex } from '../../core/cost/index-costs.ts';
import type { CostLevel, CostSums } from '../../core/cost/sum-costs.ts';
import type { Indicator, Measure, MeasureId, StrategyId } from '../../core/plan/plan.ts';
import type { Text } from '../../core/text/text.ts';
import { indicatorsUnder } from '../city.ts';
import { costsText } from '../text/costs-text.ts';
import {
  type CostCell,
  type CostHead,
  type CostRow,
  sayColumn,
  sayMoney,
  viewHeads,
  viewProjectRow,
  viewSum,
} from './cost-view.ts';
import { crumbToPlan } from './crumbs.ts';
import { filterHref } from './indicator-filter.ts';
import { viewIndicator } from './indicator-view.ts';
import type { PageHead } from './page.ts';
import { type NumberedReference, referToMeasure, referToStrategy } from './references.ts';
import { type Scope, sayIn, translate } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { type StateCount, viewStateCounts } from './state-counts.ts';

/** A strategy or measure: its money, and beside it how its indicators stand. */
export type CostElementRow = NumberedReference & {
  /** What one says aloud: 2 of a strategy, 2-3 of a measure. */
  readonly no: string;
  readonly cells: readonly CostCell[];
  /** Of the column that one looks at first, from 0 to 1 of the largest row: its own projects, and those shared. */
  readonly bar: { readonly own: number; readonly shared: number };
  readonly states: readonly StateCount[];
};

export type CostsPageView = {
  readonly head: PageHead;
  readonly heads: readonly CostHead[];
  readonly strategies: readonly CostElementRow[];
  readonly measures: readonly CostElementRow[];
  readonly whole: readonly CostCell[];
  /** What the bars of the rows are. */
  readonly strategiesBars: Sentence;
  readonly measuresBars: Sentence;
  /** Why rows come to more than the whole; null where they do not. */
  readonly strategiesNote: Sentence | null;
  readonly measuresNote: Sentence | null;
  readonly areas: {
    readonly title: string;
    readonly description: string;
    readonly parts: readonly TreemapPart[];
  };
  readonly projects: readonly CostRow[];
};

export function viewCostsPage(scope: Scope, costs: CostIndex): CostsPageView {
  const { plan } = scope.city;
  const { all } = costs.sum('strategies', costs.latest);
  const column = sayColumn(scope, costs.latest);
  const lead = sayIn(scope, costsText.lead, {
    column,
    count: all.withAmount,
    amount: sayMoney(scope, all.yen ?? 0),
  });
  const missing = all.withoutAmount.length;
  return {
    head: {
      title: sayIn(scope, costsText.title),
      kicker: null,
      lead: [lead, ...(missing === 0 ? [] : [sayIn(scope, costsText.missing, { count: missing })])],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    heads: viewHeads(scope, costs),
    strategies: plan.strategies.map((strategy) => ({
      ...referToStrategy(scope, strategy),
      no: `${strategy.no}`,
      ...viewRow(scope, costs, 'strategies', strategy.id),
      states: viewStates(scope, indicatorsUnder(scope.city, strategy.id), strategy.id),
    })),
    measures: plan.measures.map((measure) => ({
      ...referToMeasure(scope, measure),
      no: numberOf(scope, measure),
      ...viewRow(scope, costs, 'measures', measure.id),
      states: viewStates(scope, scope.city.indicatorsOf(measure.id), measure.strategy),
    })),
    whole: costs.columns.map((one) => viewWhole(scope, costs.sum('strategies', one))),
    strategiesBars: sayBars(scope, column, costsText.strategiesWord),
    measuresBars: sayBars(scope, column, costsText.measuresWord),
    strategiesNote: sayAgain(scope, costs, 'strategies'),
    measuresNote: sayAgain(scope, costs, 'measures'),
    areas: viewAreas(scope, costs, column),
    projects: plan.projects
      .filter(({ id }) => costs.has(id))
      .map(({ id }) => viewProjectRow(scope, costs, id)),
  };
}

function viewRow(
  scope: Scope,
  costs: CostIndex,
  level: Exclude<CostLevel, 'initiatives'>,
  id: StrategyId | MeasureId,
): Pick<CostElementRow, 'cells' | 'bar'> {
  const { rows } = costs.sum(level, costs.latest);
  const most = Math.max(1, ...rows.map(({ yen }) => yen ?? 0));
  const own = rows.find(({ element }) => element === id);
  return {
    cells: costs.columns.map((column) =>
      viewSum(
        scope,
        costs.sum(level, column).rows.find(({ element }) => element === id),
      ),
    ),
    bar: { own: (own?.ownYen ?? 0) / most, shared: (own?.sharedYen ?? 0) / most },
  };
}

function viewWhole(scope: Scope, { all }: CostSums): CostCell {
  const { yen, withoutAmount } = all;
  return viewSum(scope, {
    element: 's0',
    yen,
    ownYen: yen ?? 0,
    sharedYen: 0,
    projects: [],
    shared: [],
    withoutAmount,
  });
}

function viewStates(
  scope: Scope,
  indicators: readonly Indicator[],
  strategy: StrategyId,
): readonly StateCount[] {
  const views = indicators.map((one) => viewIndicator(scope, one));
  return viewStateCounts(scope, views, (state) => filterHref(scope, { state, strategy })).groups;
}

function sayBars(scope: Scope, column: string, level: Text): Sentence {
  return sayIn(scope, costsText.bars, { column, level: translate(scope, level) });
}

function sayAgain(scope: Scope, costs: CostIndex, level: 'strategies' | 'measures'): Sentence | null {
  const { all } = costs.sum(level, costs.latest);
  if (all.countedAgainYen === 0) return null;
  const word = level === 'strategies' ? costsText.strategiesWord : costsText.measuresWord;
  return sayIn(scope, costsText.countedAgain, {
    level: translate(scope, word),
    amount: sayMoney(scope, all.countedAgainYen),
  });
}

/** Each measure as an area of what is its own; what several share is an area of its own, so that areas add up. */
function viewAreas(scope: Scope, costs: CostIndex, column: string): CostsPageView['areas'] {
  const { rows, all } = costs.sum('measures', costs.latest);
  const own = scope.city.plan.measures.map((measure): TreemapPart => {
    const value = rows.find(({ element }) => element === measure.id)?.ownYen ?? 0;
    return {
      key: measure.id,
      value,
      no: numberOf(scope, measure),
      label: measure.title,
      amount: sayMoney(scope, value),
      group: scope.city.strategy(measure.strategy).no - 1,
    };
  });
  const shared: TreemapPart = {
    key: 'shared',
    value: all.sharedYen,
    no: '＋',
    label: translate(scope, costsText.shared),
    amount: sayMoney(scope, all.sharedYen),
    group: 4,
  };
  const parts = [...own, shared].filter(({ value }) => value > 0);
  const largest = parts
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ label, amount }) => `${label} ${amount}`)
    .join(scope.wording.language === 'ja' ? '、' : ', ');
  return {
    title: translate(scope, costsText.treemap).replace('{column}', column),
    description: translate(scope, costsText.treemapDescription).replace('{largest}', largest),
    parts,
  };
}

function numberOf(scope: Scope, { strategy, no }: Measure): string {
  return `${scope.city.strategy(strategy).no}-${no}`;
}
