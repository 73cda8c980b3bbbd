import type { PublicationRecord } from '../../core/publication/publication-record.ts';

/**
 * Whether a publication's time has come. It is approved before, and its contents do not change until then.
 *
 * @example isOut({ publishedAt: '2027-09-01T09:00:00+09:00' }, '2027-09-01T00:00:00Z') // true
 */
export function isOut({ publishedAt }: Pick<PublicationRecord, 'publishedAt'>, now: string): boolean {
  return Date.parse(publishedAt) <= Date.parse(now);
}

/**
 * The publication that the public sees: the newest whose time has come and that was not withdrawn; null where there is
 * none.
 *
 * @example chooseVisible(records, '2027-09-01T00:00:00Z')?.no // 3
 */
export function chooseVisible(records: readonly PublicationRecord[], now: string): PublicationRecord | null {
  const visible = records.filter((record) => record.withdrawn === null && isOut(record, now));
  return visible.toSorted((left, right) => right.no - left.no)[0] ?? null;
}
