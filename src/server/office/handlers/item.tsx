import { acceptItems } from '../../../app/round/accept-items.ts';
import { approveItems } from '../../../app/round/approve-items.ts';
import { commentOnItem } from '../../../app/round/comment-on-item.ts';
import { confirmItems } from '../../../app/round/confirm-items.ts';
import { extendGrace } from '../../../app/round/extend-grace.ts';
import type { ItemPage as ReadPage } from '../../../app/round/read-item-page.ts';
import { reassignItem } from '../../../app/round/reassign-item.ts';
import type { ItemRefusal } from '../../../app/round/refusal.ts';
import { reopenItems } from '../../../app/round/reopen-items.ts';
import { sendBackItems } from '../../../app/round/send-back-items.ts';
import type { SteppedItems } from '../../../app/round/step-items.ts';
import { type SubmittedItems, submitItems } from '../../../app/round/submit-items.ts';
import { withdrawItems } from '../../../app/round/withdraw-items.ts';
import type { DepartmentId } from '../../../core/plan/plan.ts';
import type { Text } from '../../../core/text/text.ts';
import { type ActFailure, sayRefusals, type TypedAct } from '../../../office/item/act-failure.tsx';
import { ItemPage, type ItemPageView } from '../../../office/pages/item-page.tsx';
import { ITEM_DONE, ITEM_PAGE_ACTS, type ItemPageAct } from '../../../office/text/item-text.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { describeComment } from './describe-comment.ts';
import { findPage, type ItemPlace, readProxy, readTypedAct, readVersion, toItem } from './item-call.tsx';

export async function showItem(call: StaffCall): Promise<OfficeAnswer> {
  const found = await findPage(call);
  if (!found.ok) return found.answer;
  const asked = call.context.req.query('done');
  const done = ITEM_DONE.find((one) => one === asked) ?? null;
  return showPage(call, found.read, { done, failure: null });
}

function showPage(
  { page, context, municipality }: StaffCall,
  read: ReadPage,
  about: Pick<ItemPageView, 'done' | 'failure'>,
): OfficeAnswer {
  const { code, yearStyle } = municipality;
  const [from, to] = [context.req.query('from'), context.req.query('to')].map(readQueryVersion);
  const versions = { from: from ?? null, to: to ?? null };
  const opened = ITEM_PAGE_ACTS.find((one) => one === context.req.query('open')) ?? null;
  const view: ItemPageView = { code, read, yearStyle, versions, opened, ...about };
  const status = about.failure === null ? 200 : 422;
  return { kind: 'page', status, element: <ItemPage page={page} view={view} /> };
}

function readQueryVersion(typed: string | undefined): number | null {
  const version = readVersion(typed ?? '');
  return version === -1 ? null : version;
}

type StepAct = Exclude<ItemPageAct, 'comment'>;
type StepResult = SteppedItems | SubmittedItems;

/**
 * The handler of one act: does it to the version that the person saw, or shows the page again with what was typed and
 * what stood in the way.
 *
 * @example { method: 'POST', path: `${round}/items/:item/approve`, …, handle: actOnItem('approve') }
 */
export function actOnItem(act: StepAct) {
  return async (call: StaffCall): Promise<OfficeAnswer> => {
    const found = await findPage(call);
    if (!found.ok) return found.answer;
    const { place, read } = found;
    const typed = readTypedAct(call);
    const result = await takeAct(call, read, place, { act, typed });
    const says = describeObstacles(result);
    if (says === null) return toItem(place, act);
    const missing =
      'incomplete' in result
        ? result.incomplete.flatMap((one) =>
            one.missing.map((problem) => ({ item: read.item.item, problem })),
          )
        : [];
    return showPage(call, read, { done: null, failure: { act, says, missing, typed } });
  };
}

function takeAct(
  call: StaffCall,
  read: ReadPage,
  place: ItemPlace,
  { act, typed }: { readonly act: StepAct; readonly typed: TypedAct },
): Promise<StepResult> {
  const { parts, signedIn, now } = call;
  const { store } = parts;
  const { staff } = signedIn;
  const { code, round } = place;
  const item = { id: place.item, version: readVersion(readField(call, 'version')) };
  const items = [item];
  const reason = typed.reason.trim() === '' ? null : typed.reason.trim();
  const request = { code, round, items, reason, now };
  const proxy = readProxy(typed);
  const onBehalfOf = proxy === null ? {} : { onBehalfOf: proxy };
  switch (act) {
    case 'submit':
      return submitItems(store, staff, { code, round, which: { items }, now, ...onBehalfOf });
    case 'withdraw':
      return withdrawItems(store, staff, { ...request, ...onBehalfOf });
    case 'approve':
      return approveItems(store, staff, request);
    case 'confirm':
      return confirmItems(store, staff, request);
    case 'accept':
      return acceptItems(store, staff, request);
    case 'send-back':
      return sendBackItems(store, staff, request);
    case 'reopen':
      return reopenItems(store, staff, request);
    case 'reassign': {
      const departments = replaceLeader(read, proxy?.department ?? null);
      return reassignItem(store, staff, { code, round, item, departments, reason, now });
    }
    case 'grace':
      return extendGrace(store, staff, { ...request, days: readDays(typed.days) });
  }
}

/** The chosen department leads; those that answered beside the old one go on answering. */
function replaceLeader({ item }: ReadPage, chosen: DepartmentId | null): readonly DepartmentId[] {
  const [, ...others] = item.item.departments;
  return chosen === null ? [] : [chosen, ...others.filter((id) => id !== chosen)];
}

/** Full-width digits count; what is no number is refused by the use case. */
function readDays(typed: string): number {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,4}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Null where it was done. */
function describeObstacles(result: StepResult): readonly Text[] | null {
  if (result.outcome === 'unknown-round') return [refusalText['unknown-item']];
  const refused: readonly ItemRefusal[] = result.refused;
  if (refused.length > 0) return sayRefusals(refused);
  return result.done.length > 0 ? null : [];
}

/** A remark, with those who are to be told of it. */
export async function commentHere(call: StaffCall): Promise<OfficeAnswer> {
  const found = await findPage(call);
  if (!found.ok) return found.answer;
  const { place, read } = found;
  const typed = readTypedAct(call);
  const { text, mentions } = typed;
  const { parts, signedIn, now } = call;
  const { code, item } = place;
  const result = await commentOnItem(parts.store, signedIn.staff, { code, item, text, mentions, now });
  if (result.outcome === 'commented') return toItem(place, 'comment');
  const failure: ActFailure = { act: 'comment', says: [describeComment(result)], missing: [], typed };
  return showPage(call, read, { done: null, failure });
}
