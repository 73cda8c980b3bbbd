import { readOpinion } from '../../../app/opinions/read-opinion.ts';
import { type SteppedOpinion, stepOpinion } from '../../../app/opinions/step-opinion.ts';
import { isOpinionId, type OpinionId } from '../../../core/opinions/opinion.ts';
import { departmentOf, type OpinionDeed } from '../../../core/opinions/opinion-step.ts';
import { officePath } from '../../../office/links.ts';
import type { OpinionFailure } from '../../../office/opinions/deed-form.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { OpinionPage } from '../../../office/pages/opinion-page.tsx';
import { opinionRefusalText } from '../../../office/text/opinion-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readAnswerDeed, readSettleDeed, readTypedDeed } from '../opinions/read-deed.ts';
import { readNames } from './news.tsx';

export async function showOpinion(call: StaffCall): Promise<OfficeAnswer> {
  return showPage(call, 200, null);
}

/** A department's deed: its response or what it did. Submitting saves what the form says first. */
export async function answerOpinion(call: StaffCall): Promise<OfficeAnswer> {
  const deed = readAnswerDeed(call);
  const stepped = await take(call, deed, Number(readField(call, 'version')));
  if (stepped?.outcome !== 'done' || deed?.kind !== 'save-response' || readField(call, 'act') !== 'submit')
    return tell(call, deed, stepped);
  const submitted: OpinionDeed = { kind: 'submit-response', department: deed.department };
  return tell(call, deed, await take(call, submitted, stepped.status.version));
}

/** What planning does with an opinion. */
export async function settleOpinion(call: StaffCall): Promise<OfficeAnswer> {
  const deed = readSettleDeed(call);
  return tell(call, deed, await take(call, deed, Number(readField(call, 'version'))));
}

async function take(call: StaffCall, deed: OpinionDeed | null, seen: number): Promise<SteppedOpinion | null> {
  const opinion = readId(call);
  if (deed === null || opinion === null) return null;
  const { parts, signedIn, municipality, now } = call;
  const reason = readField(call, 'reason').trim() || null;
  const request = { code: municipality.code, opinion, seen, deed, reason, now };
  return stepOpinion(parts.store, signedIn.staff, request);
}

function readId({ context }: StaffCall): OpinionId | null {
  const text = context.req.param('opinion') ?? '';
  return isOpinionId(text) ? text : null;
}

/** Back to the page after a success; the page with what was typed and why it failed otherwise. */
async function tell(
  call: StaffCall,
  deed: OpinionDeed | null,
  stepped: SteppedOpinion | null,
): Promise<OfficeAnswer> {
  const opinion = readId(call);
  if (opinion === null || stepped?.outcome === 'unknown-opinion') return notFound(call);
  if (deed === null || stepped === null) return showPage(call, 422, null);
  if (stepped.outcome === 'done') {
    const to = officePath(call.municipality.code, 'opinions', opinion);
    return { kind: 'redirect', to: `${to}?done` };
  }
  const failure: OpinionFailure = {
    kind: deed.kind,
    department: departmentOf(deed),
    why: opinionRefusalText[stepped.code],
    typed: readTypedDeed(call),
  };
  const status = stepped.outcome === 'denied' ? 403 : stepped.code === 'moved-on' ? 409 : 422;
  return showPage(call, status, failure);
}

async function showPage(
  call: StaffCall,
  status: 200 | 403 | 409 | 422,
  failure: OpinionFailure | null,
): Promise<OfficeAnswer> {
  const { parts, page, signedIn, municipality, now, context } = call;
  const { code } = municipality;
  const opinion = readId(call);
  if (opinion === null) return notFound(call);
  const read = await readOpinion(parts.store, signedIn.staff, { code, opinion, now });
  if (read.outcome !== 'read') return notFound(call);
  const { names } = await parts.store.read((reader) => readNames(reader, code));
  const isDone = failure === null && context.req.query('done') !== undefined;
  const view = { code, read, names, failure, isDone };
  return { kind: 'page', status, element: <OpinionPage page={page} view={view} /> };
}

function notFound({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
}
