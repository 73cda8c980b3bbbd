import { type ReadPreparation, readPreparation } from '../../app/round/read-preparation.ts';
import type { RoundId } from '../../core/round/round.ts';
import { NoticePage } from '../../office/pages/notice-page.tsx';
import { NoPlanPage } from '../../office/pages/round-settings-page.tsx';
import type { OfficeAnswer, StaffCall } from './office-call.ts';

/** A preparation that was read. */
export type Preparation = Extract<ReadPreparation, { readonly outcome: 'read' }>;

/**
 * What the coordinator's pages of a round are made from, or the answer where there is nothing.
 *
 * @example const found = await loadPreparation(call, 'r1'); if ('kind' in found) return found;
 */
export async function loadPreparation(
  { parts, signedIn, municipality, page, now }: StaffCall,
  round: RoundId | null,
): Promise<Preparation | OfficeAnswer> {
  const read = await readPreparation(parts.store, signedIn.staff, { code: municipality.code, round, now });
  switch (read.outcome) {
    case 'read':
      return read;
    case 'no-plan':
      return { kind: 'page', status: 200, element: <NoPlanPage page={page} /> };
    case 'unknown-round':
      return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
  }
}
