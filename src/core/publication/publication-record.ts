import type { Publication } from './snapshot.ts';

/** 取り下げ: from when on, and why, a publication is not shown. */
export type Withdrawal = { readonly at: string; readonly by: string; readonly reason: string };

/** A publication without its contents. */
export type PublicationRecord = Pick<Publication, 'no' | 'publishedAt' | 'approvedBy'> & {
  readonly withdrawn: Withdrawal | null;
};
