import { compareSnapshots, type SnapshotDifferences } from '../../core/publication/compare-snapshots.ts';
import type { SnapshotError } from '../../core/publication/find-snapshot-errors.ts';
import type { PublicationRecord } from '../../core/publication/publication-record.ts';
import type { MunicipalityCode, Snapshot } from '../../core/publication/snapshot.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { buildNext, type PublicationWords } from './build-next.ts';
import { chooseVisible } from './choose-visible.ts';

export type ProposedPublication =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'nothing-to-publish' }
  | { readonly outcome: 'faulty'; readonly errors: readonly SnapshotError[] }
  | {
      readonly outcome: 'proposed';
      /** Exactly what would be published. */
      readonly snapshot: Snapshot;
      /** What the public sees now. */
      readonly current: Snapshot | null;
      readonly differences: SnapshotDifferences;
      /** The newest first, with those that were withdrawn or whose time has not come. */
      readonly records: readonly PublicationRecord[];
      /** To be given back when it is published: what is changed after it was not looked at. */
      readonly lastChangeNo: number;
    };

/**
 * What would become public if it were published now, and what that changes for the public. Nothing is written.
 *
 * @example await proposePublication(store, staff, { code: '992011', notes: null, resultsUpTo: 2026, nextResults: null, now })
 */
export async function proposePublication(
  store: Store,
  staff: Staff,
  request: PublicationWords & { readonly code: MunicipalityCode; readonly now: string },
): Promise<ProposedPublication> {
  if (!mayDo(staff, 'publish')) return { outcome: 'not-allowed' };
  const { code, now } = request;
  return store.read(async (reader): Promise<ProposedPublication> => {
    const built = await buildNext(reader, request, { publishedAt: now, approvedBy: staff.name });
    if (built === null) return { outcome: 'nothing-to-publish' };
    if (!built.ok) return { outcome: 'faulty', errors: built.errors };
    const records = await reader.listPublications(code);
    const visible = chooseVisible(records, now);
    const current = visible === null ? null : await reader.findPublication(code, visible.no);
    return {
      outcome: 'proposed',
      snapshot: built.snapshot,
      current,
      differences: compareSnapshots(current, built.snapshot),
      records: records.toReversed(),
      lastChangeNo: await reader.findLastChangeNo(code),
    };
  });
}
