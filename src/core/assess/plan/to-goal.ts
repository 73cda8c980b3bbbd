import { proposeSeriesDirection } from '../../indicator/propose-direction.ts';
import { resolveTarget } from '../../indicator/resolve-target.ts';
import type { Indicator, Series, Target } from '../../plan/plan.ts';
import type { Direction, TargetRelation } from '../../plan/plan-file.ts';
import type { Goal, Level, Milestone } from '../goal.ts';
import { holdSide } from '../hold-side.ts';

/**
 * What an indicator promises for one of its series. Rules N1 to N5 of SPEC.md.
 *
 * `origin` is the baseline, or the first measured value where the plan prints none; it only says on which side a level
 * is held and what "at or above the baseline" stands for.
 *
 * @example toGoal(indicator, series, 62) // { kind: 'reach', side: 'up', milestones: [{ year: 2027, value: 70 }, …] }
 */
export function toGoal(indicator: Indicator, series: Series, origin: number | null): Goal {
  const { targets } = series;
  const relations = targets.flatMap(({ relation, value }) => (value === null && relation ? [relation] : []));
  if (targets.length > 0 && relations.length === targets.length) {
    return goalInWords(relations, series, indicator.direction, origin);
  }
  const direction = indicator.direction ?? proposeSeriesDirection(series, indicator.cumulative).direction;
  const levels = levelsOf(targets, origin);
  if (levels.length === 0) return { kind: 'in-words' };
  if (direction === null) return { kind: 'no-direction' };
  if (direction !== 'keep') return { kind: 'reach', side: direction, milestones: levels };
  return holdLevels(levels, origin, null);
}

/** N2: words against the baseline say the side themselves; "above" without "at or" promises a direction only. */
function goalInWords(
  relations: readonly TargetRelation[],
  { targets }: Series,
  stated: Direction | null,
  origin: number | null,
): Goal {
  const [first] = relations;
  const sides = new Set(relations.map((relation) => relation.charAt(0)));
  if (first === undefined || sides.size > 1) return { kind: 'no-direction' };
  if (relations.every((relation) => relation === '>baseline')) return { kind: 'direction', side: 'up' };
  if (relations.every((relation) => relation === '<baseline')) return { kind: 'direction', side: 'down' };
  if (origin === null) return { kind: 'in-words' };
  const levels = targets.map(({ year }) => ({ year, value: origin }));
  const inWords = { '>': 'up', '<': 'down' } as const;
  const side = first.startsWith('=') ? sideOf(stated) : inWords[first.startsWith('>') ? '>' : '<'];
  return holdLevels(levels, origin, side);
}

function sideOf(direction: Direction | null): 'up' | 'down' | null {
  return direction === 'keep' ? null : direction;
}

function holdLevels(levels: readonly Milestone[], origin: number | null, stated: 'up' | 'down' | null): Goal {
  const last = levels.at(-1);
  if (last === undefined) return { kind: 'in-words' };
  const held: readonly Level[] = levels;
  return { kind: 'keep', side: holdSide(last.value, origin, stated), levels: held };
}

/** N3: numbers, and the baseline's number where one target among them is in words. */
function levelsOf(targets: readonly Target[], origin: number | null): readonly Milestone[] {
  return targets.flatMap((target) => {
    const resolved = resolveTarget(target, { value: origin });
    return resolved.status === 'unresolved' ? [] : [{ year: target.year, value: resolved.level }];
  });
}
