import type { Observation } from './observation.ts';
import { observationKey } from './observation-key.ts';

/** What recording an observation would do. */
export type ObservationDifference =
  | { readonly kind: 'new'; readonly before: null; readonly after: Observation }
  | { readonly kind: 'revised'; readonly before: Observation; readonly after: Observation };

export type ComparedObservations = {
  /** In the order in which they were given. */
  readonly differences: readonly ObservationDifference[];
  /** How many say what is known already. */
  readonly same: number;
};

/**
 * What observations would change in what is known: those of series and years that are not among them stay as they
 * are.
 *
 * @example compareObservations(stored, read).differences[0]?.kind // 'revised'
 */
export function compareObservations(
  known: readonly Observation[],
  given: readonly Observation[],
): ComparedObservations {
  const byKey = new Map(known.map((one) => [observationKey(one), one]));
  const differences = given.flatMap((after): readonly ObservationDifference[] => {
    const before = byKey.get(observationKey(after));
    if (before === undefined) return [{ kind: 'new', before: null, after }];
    return isSame(before, after) ? [] : [{ kind: 'revised', before, after }];
  });
  return { differences, same: given.length - differences.length };
}

function isSame(one: Observation, other: Observation): boolean {
  if (one.comment !== other.comment || one.source !== other.source) return false;
  if (one.status === 'absent' || other.status === 'absent') {
    return (
      one.status === 'absent' &&
      other.status === 'absent' &&
      one.reason === other.reason &&
      one.expected === other.expected
    );
  }
  return (
    one.value === other.value &&
    one.raw === other.raw &&
    one.provisional === other.provisional &&
    one.measuredAt === other.measuredAt
  );
}
