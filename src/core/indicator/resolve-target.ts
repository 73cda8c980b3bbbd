import type { Baseline, Target } from '../plan/plan.ts';
import type { TargetRelation } from '../plan/plan-file.ts';

/** A target as something that a value can be held against, or why it cannot. Levels are in the series' unit. */
export type ResolvedTarget =
  | { readonly status: 'number'; readonly level: number }
  /** In words, against a baseline that is known. */
  | { readonly status: 'relation'; readonly level: number; readonly relation: TargetRelation }
  | {
      readonly status: 'unresolved';
      /** `no-baseline`: in words, and the plan prints no baseline. `in-words`: words that name no relation to it. */
      readonly reason: 'no-baseline' | 'in-words';
    };

/**
 * Turns a target into a level: its own number, or the baseline's where the target is in words (策定時実績値以上).
 *
 * @example
 * resolveTarget({ value: null, relation: '>=baseline', … }, { value: 80.0, … })
 * // { status: 'relation', level: 80, relation: '>=baseline' }
 */
export function resolveTarget(
  { value, relation }: Pick<Target, 'value' | 'relation'>,
  baseline: Pick<Baseline, 'value'>,
): ResolvedTarget {
  if (value !== null) return { status: 'number', level: value };
  if (relation === null) return { status: 'unresolved', reason: 'in-words' };
  if (baseline.value === null) return { status: 'unresolved', reason: 'no-baseline' };
  return { status: 'relation', level: baseline.value, relation };
}
