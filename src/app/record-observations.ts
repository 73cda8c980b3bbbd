import { compareObservations, type ObservationDifference } from '../core/indicator/compare-observations.ts';
import type { Observation } from '../core/indicator/observation.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from './accounts/staff.ts';
import type { Store } from './ports/store.ts';

/** What recording would do, to be shown before it is done. */
export type ObservationsProposal = {
  readonly code: MunicipalityCode;
  readonly differences: readonly ObservationDifference[];
  readonly same: number;
  /** The store as the proposal saw it. When it has moved since, the proposal must be made again. */
  readonly lastChangeNo: number;
};

export type ProposedObservations =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'proposed'; readonly proposal: ObservationsProposal };

export type RecordedObservations =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'recorded'; readonly changeNo: number };

/**
 * First step of recording results: says what is new and what would be revised, and writes nothing.
 *
 * @example
 * const proposed = await proposeObservations(store, staff, { code: '142034', observations });
 * if (proposed.outcome === 'proposed') await recordObservations(store, staff, proposed.proposal, { reason, now });
 */
export async function proposeObservations(
  store: Store,
  staff: Staff,
  { code, observations }: { readonly code: MunicipalityCode; readonly observations: readonly Observation[] },
): Promise<ProposedObservations> {
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  return store.read(async (reader) => {
    const compared = compareObservations(await reader.listObservations(code), observations);
    const lastChangeNo = await reader.findLastChangeNo(code);
    return { outcome: 'proposed', proposal: { code, ...compared, lastChangeNo } };
  });
}

/**
 * Second step: writes what was proposed, in one transaction with its record, unless the store has moved meanwhile.
 * When the promise resolves with `recorded`, it is on the disk.
 */
export async function recordObservations(
  store: Store,
  staff: Staff,
  { code, differences, lastChangeNo }: ObservationsProposal,
  { reason, now }: { readonly reason: string; readonly now: string },
): Promise<RecordedObservations> {
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  return store.write(async (writer) => {
    if ((await writer.findLastChangeNo(code)) !== lastChangeNo) return { outcome: 'overtaken' };
    const details = { kind: 'observations', madeAt: now, reason } as const;
    const changeNo = await openChange(writer, code, staff, details);
    await writer.writeObservations(
      code,
      changeNo,
      differences.map(({ after }) => after),
    );
    return { outcome: 'recorded', changeNo };
  });
}
