import { approveEdition, undoApproval } from '../../../app/editions/approve-edition.ts';
import { beginEdition } from '../../../app/editions/begin-edition.ts';
import { listEditions } from '../../../app/editions/list-editions.ts';
import type { Text } from '../../../core/text/text.ts';
import { ApprovalPage } from '../../../office/editions/approval-page.tsx';
import { EditionPage } from '../../../office/editions/edition-page.tsx';
import { EditionsPage } from '../../../office/editions/editions-page.tsx';
import { officePath } from '../../../office/links.ts';
import { editionRefusalText, editionsText } from '../../../office/text/editions-text.ts';
import { isRead, notAllowed, notFound, readEditionOf } from '../edition-call.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

export function showEditions(call: StaffCall): Promise<OfficeAnswer> {
  return answerList(call, 200, null);
}

/** Begins the next edition from the one in force. */
export async function beginNext(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const request = { code, intoNewYear: readField(call, 'intoNewYear') === 'yes', now };
  const reason = readField(call, 'reason');
  const begun = await beginEdition(parts.store, signedIn.staff, { ...request, reason });
  switch (begun.outcome) {
    case 'begun':
      return { kind: 'redirect', to: `${officePath(code, 'editions', String(begun.year))}?done=begun` };
    case 'not-allowed':
      return notAllowed(call);
    case 'reason-missing':
    case 'no-plan':
    case 'begun-before':
      return answerList(call, 422, editionRefusalText[begun.outcome][call.page.language]);
  }
}

async function answerList(call: StaffCall, status: 200 | 422, problem: string | null): Promise<OfficeAnswer> {
  const { parts, page, signedIn, municipality, now } = call;
  const { code } = municipality;
  const listed = await listEditions(parts.store, signedIn.staff, { code, now });
  if (listed.outcome === 'not-allowed') return notAllowed(call);
  const done = call.context.req.query('done') === 'discarded' ? editionsText.discarded[page.language] : null;
  const view = { ...listed, code, reason: readField(call, 'reason'), problem, done };
  return { kind: 'page', status, element: <EditionsPage page={page} view={view} /> };
}

/** What was just done, as the address says it. */
const doneTexts = new Map<string, Text>([
  ['begun', editionsText.begun],
  ['saved', editionsText.saved],
  ['undone', editionsText.undone],
]);

export async function showEdition(call: StaffCall): Promise<OfficeAnswer> {
  const found = await readEditionOf(call);
  if (!isRead(found)) return found;
  const done = doneTexts.get(call.context.req.query('done') ?? '');
  const view = { ...found, code: call.municipality.code };
  const message = done?.[call.page.language] ?? null;
  return {
    kind: 'page',
    status: 200,
    element: <EditionPage page={call.page} view={view} message={message} />,
  };
}

export function showApproval(call: StaffCall): Promise<OfficeAnswer> {
  return answerApproval(call, 200, null);
}

/** Approves the edition from a day on, or takes the approval back. */
export async function decideApproval(call: StaffCall): Promise<OfficeAnswer> {
  const found = await readEditionOf(call);
  if (!isRead(found)) return found;
  const { parts, signedIn, municipality, now, page } = call;
  const { code } = municipality;
  const { year } = found;
  const request = { code, year, reason: readField(call, 'reason'), now };
  const isUndo = readField(call, 'act') === 'undo';
  const decided = isUndo
    ? await undoApproval(parts.store, signedIn.staff, request)
    : await approveEdition(parts.store, signedIn.staff, {
        ...request,
        from: readField(call, 'from'),
        seen: Number(readField(call, 'seen')),
      });
  switch (decided.outcome) {
    case 'approved':
      return { kind: 'redirect', to: officePath(code, 'editions', String(year), 'approval') };
    case 'undone':
      return { kind: 'redirect', to: `${officePath(code, 'editions', String(year))}?done=undone` };
    case 'not-allowed':
      return notAllowed(call);
    case 'unknown-edition':
      return notFound(call);
    default:
      return answerApproval(call, 422, editionRefusalText[decided.outcome][page.language]);
  }
}

async function answerApproval(
  call: StaffCall,
  status: 200 | 422,
  problem: string | null,
): Promise<OfficeAnswer> {
  const edition = await readEditionOf(call);
  if (!isRead(edition)) return edition;
  const entered = readField(call, 'from');
  const view = {
    code: call.municipality.code,
    edition,
    // The first day of the edition's first year: what cities decide, and anybody can change.
    from: entered === '' ? `${edition.year}-04-01` : entered,
    reason: problem === null ? '' : readField(call, 'reason'),
    problem,
  };
  return { kind: 'page', status, element: <ApprovalPage page={call.page} view={view} /> };
}
