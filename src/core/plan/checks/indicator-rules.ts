import { proposeDirection, proposeSeriesDirection } from '../../indicator/propose-direction.ts';
import { foldText } from '../../text/fold-text.ts';
import { groupBy } from '../group-by.ts';
import type { PlanIndex } from '../index-plan.ts';
import type { Indicator, Plan, Series } from '../plan.ts';
import { findIn, type RawFinding } from './finding.ts';
import { directionWords } from './finding-words.ts';

/** An empty name is another rule's. */
export function findSameNames(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return [...groupBy(plan.indicators, ({ name }) => foldText(name))].flatMap(([name, same]) =>
    name === '' ? [] : same.flatMap((indicator, position) => findSameName(indicator, position, same, index)),
  );
}

function findSameName(
  indicator: Indicator,
  position: number,
  same: readonly Indicator[],
  index: PlanIndex,
): readonly RawFinding[] {
  const { name } = indicator;
  const siblings = same.slice(0, position).filter(({ parent }) => parent === indicator.parent);
  if (siblings.length > 0) return [findIn('same-name-in-parent', indicator, 'name', { name })];
  const others = same.filter(({ parent }) => parent !== indicator.parent);
  if (others.length === 0) return [];
  const places = new Set(others.map(({ parent }) => titleOf(parent, index)));
  return [findIn('same-name-elsewhere', indicator, 'name', { name, others: [...places].join(' / ') })];
}

function titleOf(parent: Indicator['parent'], index: PlanIndex): string {
  const elements: ReadonlyMap<string, { readonly title: string }> = new Map<
    string,
    { readonly title: string }
  >([...index.strategies, ...index.measures]);
  return elements.get(parent)?.title ?? parent;
}

export function findIndicatorsWithoutSeries(plan: Plan): readonly RawFinding[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.series.length > 0
      ? []
      : [findIn('indicator-without-series', indicator, 'series', { name: indicator.name })],
  );
}

export function findDuplicateLabels(plan: Plan): readonly RawFinding[] {
  return plan.indicators.flatMap((indicator) =>
    [...groupBy(indicator.series, ({ label }) => foldText(label ?? '')).values()].flatMap(([, ...repeated]) =>
      repeated.map(({ key, label }) =>
        findIn('duplicate-label', indicator, `series[${key}]`, { name: indicator.name, label: label ?? '' }),
      ),
    ),
  );
}

export function findUnitsBetweenParts(plan: Plan): readonly RawFinding[] {
  return plan.indicators.flatMap((indicator) => {
    const units = new Set(indicator.series.map(({ unit }) => foldText(unit ?? '')));
    if (units.size <= 1) return [];
    const params = { name: indicator.name, units: [...units].join(' / ') };
    return [findIn('units-differ-between-parts', indicator, 'series', params)];
  });
}

/**
 * A direction that the city stated against what the plan says. It may be right all the same (a city that shrinks
 * promises to shrink less), so it is a warning. A level to keep may lie on either side of the baseline, but must
 * be one level.
 */
export function findContradictedDirections(plan: Plan): readonly RawFinding[] {
  return plan.indicators.flatMap((indicator) => {
    const stated = indicator.direction;
    if (stated === null) return [];
    const against = indicator.series
      .map((series) => {
        const from = stated === 'keep' ? withoutBaseline(series) : series;
        return proposeSeriesDirection(from, indicator.cumulative && stated !== 'keep').direction;
      })
      .find((proposed) => proposed !== null && proposed !== 'keep' && proposed !== stated);
    if (!against) return [];
    const params = {
      name: indicator.name,
      stated: directionWords[stated],
      proposed: directionWords[against],
    };
    return [findIn('direction-contradicts-targets', indicator, 'direction', params)];
  });
}

function withoutBaseline(series: Series): Series {
  return { ...series, baseline: { ...series.baseline, value: null } };
}

export function findDifferentParts(plan: Plan): readonly RawFinding[] {
  return plan.indicators.flatMap((indicator) => {
    if (proposeDirection(indicator).reason !== 'parts-differ') return [];
    const ways = indicator.series.map((series) => {
      const { direction } = proposeSeriesDirection(series, indicator.cumulative);
      return `${series.label ?? ''}: ${direction ?? '?'}`;
    });
    return [findIn('parts-differ', indicator, 'series', { name: indicator.name, ways: ways.join(' / ') })];
  });
}

/** Nobody stated a direction, and the plan does not show one (parts that differ are another rule's). */
export function findUnknownDirections(plan: Plan): readonly RawFinding[] {
  return plan.indicators.flatMap((indicator) => {
    const proposal = proposeDirection(indicator);
    const known = indicator.direction !== null || proposal.direction !== null;
    if (known || proposal.reason === 'parts-differ') return [];
    return [findIn('direction-unknown', indicator, 'direction', { name: indicator.name })];
  });
}

/** Runs a check on every series of every indicator. */
export function forEachSeries(
  plan: Plan,
  check: (indicator: Indicator, series: Series) => readonly RawFinding[],
): readonly RawFinding[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.series.flatMap((series) => check(indicator, series)),
  );
}

/** The field of one series as findings name it: `series[小学校].targets[2027]`. */
export function fieldOf({ key }: Series, field: string): string {
  return `series[${key}].${field}`;
}
