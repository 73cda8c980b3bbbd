import { type EditionView, readEdition } from '../../app/editions/read-edition.ts';
import { NoticePage } from '../../office/pages/notice-page.tsx';
import type { OfficeAnswer, StaffCall } from './office-call.ts';

/**
 * The edition that an address names, or the page that says why it is not shown.
 *
 * @example const found = await readEditionOf(call); if (!isRead(found)) return found;
 */
export async function readEditionOf(call: StaffCall): Promise<EditionView | OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const asked = call.context.req.param('year') ?? '';
  if (!/^\d{4}$/.test(asked)) return notFound(call);
  const request = { code: municipality.code, year: Number(asked), now };
  const read = await readEdition(parts.store, signedIn.staff, request);
  if (read.outcome === 'not-allowed') return notAllowed(call);
  return read.outcome === 'read' ? read.view : notFound(call);
}

export function isRead(found: EditionView | OfficeAnswer): found is EditionView {
  return !('kind' in found);
}

export function notAllowed({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
}

export function notFound({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
}
