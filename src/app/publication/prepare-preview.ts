import type { SnapshotError } from '../../core/publication/find-snapshot-errors.ts';
import type { MunicipalityCode, Snapshot } from '../../core/publication/snapshot.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { ListedPublication, Store } from '../ports/store.ts';
import { buildNext, type PublicationWords } from './build-next.ts';
import { listOut, readVisible } from './read-visible.ts';

/** All that the public would see if this were published. */
export type PreparedPreview = {
  readonly outcome: 'prepared';
  readonly snapshot: Snapshot;
  /** What every municipality shows then, in the order of their codes: this one's next, and the others' as they are. */
  readonly snapshots: readonly Snapshot[];
  /** Every publication that is out then, of each municipality the newest first. */
  readonly records: readonly ListedPublication[];
  /** What is changed after it does not show. */
  readonly lastChangeNo: number;
};

export type PreviewOutcome =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'nothing-to-publish' }
  | { readonly outcome: 'faulty'; readonly errors: readonly SnapshotError[] }
  | PreparedPreview;

/**
 * The whole site as it would be after the next publication, without publishing it. Nothing is written.
 *
 * @example await preparePreview(store, staff, { code: '992011', notes: null, resultsUpTo: 2026, now })
 */
export async function preparePreview(
  store: Store,
  staff: Staff,
  request: PublicationWords & {
    readonly code: MunicipalityCode;
    /** ISO 8601 with zone. At once where left out. */
    readonly publishAt?: string;
    readonly now: string;
  },
): Promise<PreviewOutcome> {
  if (!mayDo(staff, 'publish')) return { outcome: 'not-allowed' };
  const { code, now, publishAt = now } = request;
  return store.read(async (reader): Promise<PreviewOutcome> => {
    const built = await buildNext(reader, request, { publishedAt: publishAt, approvedBy: staff.name });
    if (built === null) return { outcome: 'nothing-to-publish' };
    if (!built.ok) return { outcome: 'faulty', errors: built.errors };
    const { snapshot } = built;
    const others = (await readVisible(reader, now)).filter((one) => one.municipality.code !== code);
    const { no, publishedAt, approvedBy } = snapshot.publication;
    return {
      outcome: 'prepared',
      snapshot,
      snapshots: [...others, snapshot].toSorted(byCode),
      records: [{ code, no, publishedAt, approvedBy, withdrawn: null }, ...(await listOut(reader, now))],
      lastChangeNo: await reader.findLastChangeNo(code),
    };
  });
}

function byCode(one: Snapshot, other: Snapshot): number {
  return one.municipality.code < other.municipality.code ? -1 : 1;
}
