import { resolveTarget } from '../../indicator/resolve-target.ts';
import type { Plan } from '../plan.ts';
import { findIn, type RawFinding } from './finding.ts';
import { fieldOf, forEachSeries } from './indicator-rules.ts';

export function findMissingBaselines(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) => {
    const { value, raw } = series.baseline;
    if (value !== null) return [];
    return [findIn('no-baseline', indicator, fieldOf(series, 'baseline'), { name: indicator.name, raw })];
  });
}

export function findUnresolvedTargets(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) =>
    series.targets.flatMap((target) => {
      const resolved = resolveTarget(target, series.baseline);
      if (resolved.status !== 'unresolved') return [];
      const code = resolved.reason === 'no-baseline' ? 'relation-without-baseline' : 'target-in-words';
      const params = { name: indicator.name, year: target.year, raw: target.raw };
      return [findIn(code, indicator, fieldOf(series, `targets[${target.year}]`), params)];
    }),
  );
}

/** Every series has a target for each target year of the plan, and for no other. */
export function findTargetYears(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) => {
    const { name } = indicator;
    const years = series.targets.map(({ year }) => year);
    const missing = plan.targetYears.filter((year) => !years.includes(year));
    const strange = years.filter((year) => !plan.targetYears.includes(year));
    return [
      ...missing.map((year) =>
        findIn('target-missing', indicator, fieldOf(series, `targets[${year}]`), { name, year }),
      ),
      ...strange.map((year) =>
        findIn('target-year-not-of-plan', indicator, fieldOf(series, `targets[${year}]`), { name, year }),
      ),
    ];
  });
}

export function findTargetsOutOfOrder(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) => {
    const years = series.targets.map(({ year }) => year);
    if (years.every((year, position) => position === 0 || year > (years[position - 1] ?? year))) return [];
    const params = { name: indicator.name, years: years.join(', ') };
    return [findIn('target-years-out-of-order', indicator, fieldOf(series, 'targets'), params)];
  });
}

/** Where the baseline's year is not stated there is nothing to compare; the assumed year lies before every action. */
export function findTargetsBeforeBaseline(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) => {
    const baselineYear = series.baseline.year;
    if (baselineYear === null) return [];
    return series.targets
      .filter(({ year }) => year <= baselineYear)
      .map(({ year }) => {
        const params = { name: indicator.name, year, baselineYear };
        return findIn('target-before-baseline', indicator, fieldOf(series, `targets[${year}]`), params);
      });
  });
}

/**
 * A later target that is weaker than the one before. The way is the stated one, else the one from the first step
 * that is not level (baseline to first target, or the first two targets).
 */
export function findContradictingTargets(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) => {
    const levels = series.targets.flatMap((target) => {
      const resolved = resolveTarget(target, series.baseline);
      return resolved.status === 'unresolved' ? [] : [{ ...target, level: resolved.level }];
    });
    const { value } = series.baseline;
    const steps = value === null ? levels : [{ level: value }, ...levels];
    const way = signOf(indicator.direction) ?? firstWay(steps.map(({ level }) => level));
    return levels.flatMap((target, position) => {
      const before = levels[position - 1];
      if (!before || Math.sign(target.level - before.level) !== -way || way === 0) return [];
      const params = { name: indicator.name, year: target.year, raw: target.raw, before: before.raw };
      return [findIn('targets-contradict', indicator, fieldOf(series, `targets[${target.year}]`), params)];
    });
  });
}

function signOf(direction: 'up' | 'down' | 'keep' | null): number | null {
  if (direction === null) return null;
  return { up: 1, down: -1, keep: 0 }[direction];
}

function firstWay(levels: readonly number[]): number {
  for (const [position, level] of levels.entries()) {
    const sign = Math.sign(level - (levels[position - 1] ?? level));
    if (sign !== 0) return sign;
  }
  return 0;
}

export function findTotalsBelowBaseline(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) => {
    const { value, raw: baseline } = series.baseline;
    if (!indicator.cumulative || value === null) return [];
    return series.targets
      .filter((target) => target.value !== null && target.value < value)
      .map(({ year, raw }) => {
        const params = { name: indicator.name, year, raw, baseline };
        return findIn('total-below-baseline', indicator, fieldOf(series, `targets[${year}]`), params);
      });
  });
}
