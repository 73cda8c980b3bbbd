import type { Observation } from '../indicator/observation.ts';
import type { IndicatorEntry } from './entry.ts';
import type { ItemEvent, ItemStatus, StepRecord } from './item-status.ts';
import type { IndicatorItem } from './round-item.ts';
import { stepItem } from './step-item.ts';
import { toObservations } from './to-observations.ts';

/** Every item locked, and the records of those that were not before. */
export type ClosedRound = {
  readonly statuses: readonly ItemStatus[];
  readonly records: readonly StepRecord[];
};

/**
 * Locks every item of a round, whatever its state; the record keeps the state that it was closed in. Items that
 * were closed before stay as they are, so a round can be closed again after one was reopened.
 *
 * @example closeRound(statuses, { kind: 'close', by: 'kikaku', … }).records.length
 */
export function closeRound(
  statuses: readonly ItemStatus[],
  event: Omit<ItemEvent, 'kind'> & { readonly kind: 'close' },
): ClosedRound {
  const records: StepRecord[] = [];
  const closed = statuses.map((status) => {
    const stepped = stepItem(status, event, { divisionConfirms: false });
    if (!stepped.ok) return status;
    records.push(stepped.record);
    return stepped.status;
  });
  return { statuses: closed, records };
}

/**
 * Whether what was entered counts: planning accepted it, and the department did not get it back since.
 *
 * @example wasAccepted(status) // also of an item that was closed after it was accepted
 */
export function wasAccepted({ state, records }: Pick<ItemStatus, 'state' | 'records'>): boolean {
  if (state !== 'closed') return state === 'accepted';
  return records.findLast(({ kind }) => kind === 'close')?.from === 'accepted';
}

/** An indicator's item with where it stands and what was entered. */
export type IndicatorAnswer = {
  readonly item: IndicatorItem;
  readonly status: Pick<ItemStatus, 'state' | 'records'>;
  readonly entry: IndicatorEntry;
};

/**
 * The results of a round, one for every series asked for: what was entered where planning accepted it, and
 * `not-reported` everywhere else. An entry that nobody accepted never gets out.
 *
 * @example listResults(answers).filter(({ status }) => status === 'measured')
 */
export function listResults(answers: readonly IndicatorAnswer[]): readonly Observation[] {
  return answers.flatMap(({ item, status, entry }) =>
    toObservations(item, wasAccepted(status) ? entry : { kind: 'indicator', series: {} }),
  );
}
