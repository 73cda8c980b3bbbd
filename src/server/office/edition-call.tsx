import { type EditionView, readEdition } from '../../app/editions/read-edition.ts';
import { type Draft, readOne } from '../../office/editions/draft.ts';
import { formTokenField } from '../../office/form-token-field.ts';
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

/** Longest text of a field, in characters: a direction is a page, not a document. */
const longest = 4000;

/** What was typed, without blanks around it; windows send lines with a carriage return. */
export function readDraft({ form }: StaffCall): Draft {
  const fields = new Map<string, string[]>();
  for (const [name, value] of form ?? []) {
    if (typeof value !== 'string' || name === formTokenField) continue;
    const text = value.replaceAll('\r\n', '\n').trim().slice(0, longest);
    fields.set(name, [...(fields.get(name) ?? []), text]);
  }
  return fields;
}

/** The newest change that a form had seen; one that does not say it has seen none. */
export function readSeen(draft: Draft): number {
  const seen = Number(readOne(draft, 'seen'));
  return Number.isSafeInteger(seen) && seen > 0 ? seen : 0;
}
