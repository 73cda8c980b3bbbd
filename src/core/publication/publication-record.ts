import type { Publication } from './snapshot.ts';

/** 取り下げ: from when on, and why, a publication is not shown. */
export type Withdrawal = { readonly at: string; readonly by: string; readonly reason: string };

/** A publication without its contents. */
export type PublicationRecord = Pick<Publication, 'no' | 'publishedAt' | 'approvedBy'> & {
  readonly withdrawn: Withdrawal | null;
};

/** 正誤: what a later publication corrected, and which one it is. */
export type Erratum = Pick<Publication, 'no' | 'publishedAt'> & { readonly text: string };

/**
 * What later publications say was wrong in the publication `no`, the first correction first.
 *
 * @example listErrata(publications, 1) // [{ no: 2, publishedAt: '2027-09-01T00:00:00Z', text: '指標の値' }]
 */
export function listErrata(publications: readonly Publication[], no: number): readonly Erratum[] {
  const errata = publications.flatMap(({ corrects, ...by }): readonly Erratum[] =>
    corrects?.no === no ? [{ no: by.no, publishedAt: by.publishedAt, text: corrects.text }] : [],
  );
  return errata.toSorted((one, other) => one.no - other.no);
}
