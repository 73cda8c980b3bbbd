import type { Indicator, Series } from '../plan/plan.ts';
import type { Direction } from '../plan/plan-file.ts';
import { resolveTarget } from './resolve-target.ts';

/** Why a direction is proposed, or why none can be. */
export type DirectionReason =
  /** Every target is "at or above", "at or below" or "equal to" the baseline. */
  | 'targets-hold-baseline'
  /** Every target equals the baseline. */
  | 'targets-equal-baseline'
  /** Every target is above (below) the baseline in words. */
  | 'targets-pass-baseline'
  /** From the baseline through all targets, the way never turns. */
  | 'targets-lead-up'
  | 'targets-lead-down'
  /** A running total of which only a total to be reached is known. */
  | 'total-to-reach'
  /** The way turns: baseline 10, then 20, then 15. */
  | 'targets-turn'
  /** "At or above" beside "at or below". */
  | 'relations-differ'
  /** The parts of the indicator go different ways. */
  | 'parts-differ'
  /** Nothing to compare: one number alone, or words alone. */
  | 'nothing-to-compare';

/** A direction drawn from the plan itself, with the reason; null where the plan does not say enough. */
export type DirectionProposal = { readonly direction: Direction | null; readonly reason: DirectionReason };

/** The direction that holds, and whether the city stated it. */
export type EffectiveDirection = {
  readonly direction: Direction | null;
  readonly confirmed: boolean;
  readonly reason: DirectionReason | 'stated';
};

/**
 * Proposes which way is better for one series, from its baseline and targets alone and never from results: a value
 * that exceeds its target must not turn the direction round. The rules, the first that fits:
 *
 * 1. All targets in words: at or above, at or below, or equal to the baseline → keep; strictly above → up,
 *    strictly below → down; words of different sides → none.
 * 2. A number for the baseline and each target (words stand for the baseline's number): all equal → keep; never
 *    falling → up; never rising → down; turning → none.
 * 3. No baseline and nothing to compare: a running total → up, since what is counted is to be reached; else none.
 *
 * @example proposeSeriesDirection(series, false) // baseline 6, targets 0 and 0: { direction: 'down', reason: 'targets-lead-down' }
 */
export function proposeSeriesDirection(
  { baseline, targets }: Series,
  cumulative: boolean,
): DirectionProposal {
  const relations = targets.map(({ relation }) => relation);
  if (relations.length > 0 && relations.every((relation) => relation !== null)) {
    return proposeFromWords(new Set(relations));
  }
  const levels = targets.flatMap((target) => {
    const resolved = resolveTarget(target, baseline);
    return resolved.status === 'number' || resolved.status === 'relation' ? [resolved.level] : [];
  });
  const hasBaseline = baseline.value !== null && levels.length > 0;
  return proposeFromNumbers(hasBaseline ? [baseline.value, ...levels] : levels, hasBaseline, cumulative);
}

/**
 * Proposes which way is better for an indicator: the way of its parts where they agree. A part that says nothing
 * does not stand against the others.
 *
 * @example proposeDirection(indicator).direction // 'up'
 */
export function proposeDirection({ series, cumulative }: Indicator): DirectionProposal {
  const proposals = series.map((part) => proposeSeriesDirection(part, cumulative));
  const [first, ...others] = proposals.filter(({ direction }) => direction !== null);
  if (!first) return proposals[0] ?? { direction: null, reason: 'nothing-to-compare' };
  const agreed = others.every(({ direction }) => direction === first.direction);
  return agreed ? first : { direction: null, reason: 'parts-differ' };
}

/**
 * The direction that the city stated, else the proposed one, which is to be shown as not confirmed.
 *
 * @example effectiveDirection(indicator) // { direction: 'up', confirmed: false, reason: 'targets-lead-up' }
 */
export function effectiveDirection(indicator: Indicator): EffectiveDirection {
  if (indicator.direction !== null) {
    return { direction: indicator.direction, confirmed: true, reason: 'stated' };
  }
  return { ...proposeDirection(indicator), confirmed: false };
}

function proposeFromWords(relations: ReadonlySet<string>): DirectionProposal {
  const sides = new Set([...relations].map((relation) => relation.charAt(0)));
  if (sides.size > 1) return { direction: null, reason: 'relations-differ' };
  if (relations.size === 1 && relations.has('>baseline')) {
    return { direction: 'up', reason: 'targets-pass-baseline' };
  }
  if (relations.size === 1 && relations.has('<baseline')) {
    return { direction: 'down', reason: 'targets-pass-baseline' };
  }
  return { direction: 'keep', reason: 'targets-hold-baseline' };
}

function proposeFromNumbers(
  levels: readonly number[],
  hasBaseline: boolean,
  cumulative: boolean,
): DirectionProposal {
  const steps = levels.slice(1).map((level, position) => Math.sign(level - (levels[position] ?? level)));
  const rises = steps.includes(1);
  const falls = steps.includes(-1);
  if (rises && falls) return { direction: null, reason: 'targets-turn' };
  if (rises) return { direction: 'up', reason: 'targets-lead-up' };
  if (falls) return { direction: 'down', reason: 'targets-lead-down' };
  if (hasBaseline) return { direction: 'keep', reason: 'targets-equal-baseline' };
  if (cumulative && levels.length > 0) return { direction: 'up', reason: 'total-to-reach' };
  return { direction: null, reason: 'nothing-to-compare' };
}
