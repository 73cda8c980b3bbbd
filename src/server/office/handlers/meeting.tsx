import { readDashboard } from '../../../app/dashboards/read-dashboard.ts';
import { type CommentedItem, commentOnItem } from '../../../app/round/comment-on-item.ts';
import { isItemId } from '../../../core/round/is-item-id.ts';
import { officePath } from '../../../office/links.ts';
import { listMatters } from '../../../office/meeting/list-matters.ts';
import type { MeetingView, NoteState } from '../../../office/meeting/meeting-view.ts';
import { HandoutPage, MeetingPage } from '../../../office/pages/meeting-page.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { sayWhyNot } from './dashboard.tsx';
import { describeComment } from './describe-comment.ts';

/** One page of the meeting; the first one where the address names none. */
export async function showMeeting(call: StaffCall): Promise<OfficeAnswer> {
  const noted = call.context.req.query('noted') !== undefined;
  return showPage(call, { kind: noted ? 'saved' : 'none' });
}

/** All pages, for print. */
export async function showHandout(call: StaffCall): Promise<OfficeAnswer> {
  const view = await loadMeeting(call);
  if ('kind' in view) return view;
  return { kind: 'page', status: 200, element: <HandoutPage page={call.page} view={view} /> };
}

/** Keeps what the meeting says of an indicator, as a remark on its item. */
export async function writeNote(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const item = readField(call, 'item');
  const text = readField(call, 'text');
  const result: CommentedItem = isItemId(item)
    ? await commentOnItem(parts.store, signedIn.staff, { code, item, text, mentions: [], now })
    : { outcome: 'unknown-item' };
  if (result.outcome !== 'commented')
    return showPage(call, { kind: 'failed', typed: text, why: describeComment(result) });
  return { kind: 'redirect', to: `${officePath(code, 'meeting', `${readPageNo(call)}`)}?noted` };
}

async function showPage(call: StaffCall, note: NoteState): Promise<OfficeAnswer> {
  const view = await loadMeeting(call);
  if ('kind' in view) return view;
  const at = readPageNo(call);
  if (view.matters[at - 1] === undefined) return sayWhyNot(call, 'unknown');
  const element = <MeetingPage page={call.page} view={view} at={at} note={note} />;
  return { kind: 'page', status: note.kind === 'failed' ? 422 : 200, element };
}

async function loadMeeting(call: StaffCall): Promise<MeetingView | OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const read = await readDashboard(parts.store, signedIn.staff, { code, now });
  if (read.outcome !== 'read') return sayWhyNot(call, read.outcome);
  return { code, dashboard: read, matters: listMatters(read) };
}

function readPageNo({ context }: StaffCall): number {
  return Number(context.req.param('page') ?? 1);
}
