import { orderByRisk } from '../../core/assess/plan/order-by-risk.ts';
import type { StrategyId } from '../../core/plan/plan.ts';
import { strategyOf } from '../city.ts';
import type { IndicatorView } from './indicator-view.ts';
import type { Scope } from './scope.ts';
import { type CountKey, countKeyOf } from './state-counts.ts';

/** `risky`: at risk, behind or worsening. */
export type StateFilter = CountKey | 'risky';

/** What a list of indicators is narrowed to, as its address says it: `?state=behind&strategy=s1&sort=risk`. */
export type IndicatorFilter = {
  readonly state: StateFilter | null;
  readonly strategy: StrategyId | null;
  readonly sort: 'plan' | 'risk';
};

const names = { state: 'state', strategy: 'strategy', sort: 'sort' } as const;

/**
 * Reads the filter of an address. A word that means nothing here narrows nothing.
 *
 * @example readFilter(new URLSearchParams('state=behind'), { states: ['met', 'behind'], strategies: ['s1'] }).state // 'behind'
 */
export function readFilter(
  query: URLSearchParams,
  known: { readonly states: readonly StateFilter[]; readonly strategies: readonly StrategyId[] },
): IndicatorFilter {
  const state = query.get(names.state);
  const strategy = query.get(names.strategy);
  return {
    state: known.states.find((one) => one === state) ?? null,
    strategy: known.strategies.find((one) => one === strategy) ?? null,
    sort: query.get(names.sort) === 'risk' ? 'risk' : 'plan',
  };
}

/**
 * The address of a narrowed list; what is left out is not narrowed. Where nobody reads a query it is the place on the
 * list at which the indicators of that state are named.
 */
export function filterHref({ links, isStatic }: Scope, filter: Partial<IndicatorFilter>): string {
  if (isStatic) return links.list('indicators') + (filter.state ? `#${stateAnchor(filter.state)}` : '');
  const query = new URLSearchParams();
  if (filter.state) query.set(names.state, filter.state);
  if (filter.strategy) query.set(names.strategy, filter.strategy);
  if (filter.sort === 'risk') query.set(names.sort, filter.sort);
  const words = query.toString();
  return links.list('indicators') + (words === '' ? '' : `?${words}`);
}

/** The anchor of a state on the list of indicators, where the list cannot be narrowed. */
export function stateAnchor(state: StateFilter): string {
  return `state-${state}`;
}

export function isNarrowed({ state, strategy, sort }: IndicatorFilter): boolean {
  return state !== null || strategy !== null || sort !== 'plan';
}

/** The indicators that a filter leaves, in its order. */
export function applyFilter(
  scope: Scope,
  indicators: readonly IndicatorView[],
  { state, strategy, sort }: IndicatorFilter,
): readonly IndicatorView[] {
  const risky = listRisky(scope);
  const left = indicators.filter(
    (one) => isOfState(one, state, risky) && (strategy === null || strategyIdOf(scope, one) === strategy),
  );
  if (sort === 'plan') return left;
  const at = left.filter(({ id }) => risky.includes(id));
  return [
    ...at.toSorted((a, b) => risky.indexOf(a.id) - risky.indexOf(b.id)),
    ...left.filter(({ id }) => !risky.includes(id)),
  ];
}

/** The indicators at risk, by id, the most at risk first. */
export function listRisky({ city }: Scope): readonly string[] {
  const { assessment } = city.snapshot;
  if (assessment === null || assessment.asOf === null) return [];
  return orderByRisk(assessment.indicators).map(({ indicator }) => indicator);
}

function isOfState(one: IndicatorView, state: StateFilter | null, risky: readonly string[]): boolean {
  if (state === null) return true;
  return state === 'risky' ? risky.includes(one.id) : countKeyOf(one) === state;
}

function strategyIdOf({ city }: Scope, { id }: IndicatorView): StrategyId | null {
  const indicator = city.plan.indicators.find((one) => one.id === id);
  return indicator === undefined ? null : strategyOf(city, indicator.parent).id;
}
