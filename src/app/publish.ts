import type { SnapshotError } from '../core/publication/find-snapshot-errors.ts';
import type { PublicationRecord } from '../core/publication/publication-record.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from './accounts/staff.ts';
import type { Store } from './ports/store.ts';
import { buildNext, type PublicationWords } from './publication/build-next.ts';

export type PublishRequest = PublicationWords & {
  readonly code: MunicipalityCode;
  readonly reason: string;
  /** The last change that whoever approves has looked at; anything later is not published. Left out: as it is now. */
  readonly lastChangeNo?: number;
  /** When the public sees it: ISO 8601 with zone, from `now` on. At once where left out. */
  readonly publishAt?: string;
  /** ISO 8601 with zone. */
  readonly now: string;
};

export type Published =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'nothing-to-publish' }
  /** Something was changed after `lastChangeNo`. */
  | { readonly outcome: 'overtaken' }
  /** `publishAt` is past, or before that of an earlier publication. */
  | { readonly outcome: 'bad-time' }
  | { readonly outcome: 'unknown-correction' }
  | { readonly outcome: 'faulty'; readonly errors: readonly SnapshotError[] }
  | { readonly outcome: 'published'; readonly no: number };

/**
 * Freezes what the public may see into the next publication. What is in the store afterwards does not change it; the
 * public sees it from its time on.
 *
 * @example await publish(store, staff, { code: '142034', notes: null, resultsUpTo: null, nextResults: null, reason, now })
 */
export async function publish(store: Store, staff: Staff, request: PublishRequest): Promise<Published> {
  if (!mayDo(staff, 'publish')) return { outcome: 'not-allowed' };
  const { code, reason, now, publishAt = now } = request;
  return store.write(async (writer): Promise<Published> => {
    const records = await writer.listPublications(code);
    const isOvertaken =
      request.lastChangeNo !== undefined && (await writer.findLastChangeNo(code)) !== request.lastChangeNo;
    if (isOvertaken) return { outcome: 'overtaken' };
    if (!isTimely(records, publishAt, now)) return { outcome: 'bad-time' };
    const { corrects } = request;
    if (corrects && !records.some(({ no }) => no === corrects.no)) return { outcome: 'unknown-correction' };
    const built = await buildNext(writer, request, { publishedAt: publishAt, approvedBy: staff.name });
    if (built === null) return { outcome: 'nothing-to-publish' };
    if (!built.ok) return { outcome: 'faulty', errors: built.errors };
    const details = { kind: 'publication', madeAt: now, reason } as const;
    await writer.writePublication(await openChange(writer, code, staff, details), built.snapshot);
    return { outcome: 'published', no: built.snapshot.publication.no };
  });
}

/** Later numbers come out later: else a publication would be hidden by one before it. */
function isTimely(records: readonly PublicationRecord[], publishAt: string, now: string): boolean {
  const at = Date.parse(publishAt);
  if (Number.isNaN(at) || at < Date.parse(now)) return false;
  return records.every(({ publishedAt, withdrawn }) => withdrawn !== null || Date.parse(publishedAt) <= at);
}
