import { acceptItems } from '../../../app/round/accept-items.ts';
import { approveItems } from '../../../app/round/approve-items.ts';
import { confirmItems } from '../../../app/round/confirm-items.ts';
import { listMyItems } from '../../../app/round/list-my-items.ts';
import { listWaiting, WAITING_ACTS, type WaitingAct } from '../../../app/round/list-waiting.ts';
import type { SeenItem } from '../../../app/round/step-items.ts';
import type { DepartmentId } from '../../../core/plan/plan.ts';
import type { RoundId } from '../../../core/round/round.ts';
import { nameOfItem } from '../../../core/round/tracked-item.ts';
import type { Chosen, WaitingView } from '../../../office/item/waiting-row.tsx';
import { roundPath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { WaitingPage } from '../../../office/pages/waiting-page.tsx';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';
import { readItemId, readVersion } from './item-call.tsx';

export async function showWaiting(call: StaffCall): Promise<OfficeAnswer> {
  const asked = call.context.req.query('choose');
  const chosen = (['all', 'fine'] as const).find((one) => one === asked) ?? 'none';
  const act = WAITING_ACTS.find((one) => one === call.context.req.query('done'));
  const count = Math.max(0, readVersion(call.context.req.query('count') ?? ''));
  const department = readDepartment(call.context.req.query('department') ?? '');
  return showPage(call, { chosen, department, done: act === undefined ? null : { act, count } });
}

type Shown = Pick<WaitingView, 'chosen' | 'department' | 'done'> &
  Partial<Pick<WaitingView, 'refused' | 'isNothingChosen'>>;

async function showPage(call: StaffCall, shown: Shown): Promise<OfficeAnswer> {
  const { page, parts, signedIn, now, municipality } = call;
  const { code } = municipality;
  const waiting = await listWaiting(parts.store, signedIn.staff, { code, round: readRoundId(call), now });
  if (waiting.outcome !== 'listed')
    return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
  const view: WaitingView = { code, ...waiting, refused: [], isNothingChosen: false, ...shown };
  const failed = view.refused.length > 0 || view.isNothingChosen;
  return { kind: 'page', status: failed ? 422 : 200, element: <WaitingPage page={page} view={view} /> };
}

function readDepartment(typed: string): DepartmentId | null {
  const [, number] = /^d(\d{1,9})$/.exec(typed) ?? [];
  return number === undefined ? null : `d${Number(number)}`;
}

const useCases = { approve: approveItems, confirm: confirmItems, accept: acceptItems } as const;

/**
 * The handler of one act on all that was chosen: what can go goes, and of the rest it is said why not, item by item.
 *
 * @example { method: 'POST', path: `${round}/waiting/approve`, …, handle: passOn('approve') }
 */
export function passOn(act: WaitingAct) {
  return async (call: StaffCall): Promise<OfficeAnswer> => {
    const { parts, signedIn, now, municipality } = call;
    const { code } = municipality;
    const round = readRoundId(call);
    const department = readDepartment(readField(call, 'department'));
    const items = readChosen(call);
    if (items.length === 0)
      return showPage(call, { chosen: 'none', department, done: null, isNothingChosen: true });
    const request = { code, round, items, reason: null, now };
    const result = await useCases[act](parts.store, signedIn.staff, request);
    const done = { act, count: result.outcome === 'done' ? result.done.length : 0 };
    const refused = result.outcome === 'done' ? result.refused : [];
    if (refused.length === 0) {
      const query = new URLSearchParams({
        done: act,
        count: `${done.count}`,
        ...(department && { department }),
      });
      return { kind: 'redirect', to: `${roundPath(code, round, 'waiting')}?${query}` };
    }
    const names = await nameItems(call, round);
    return showPage(call, {
      chosen: new Set(refused.map(({ path }) => path)) satisfies Chosen,
      department,
      done,
      refused: refused.map(({ path, code: why }) => ({
        id: path,
        name: names.get(path) ?? null,
        why: refusalText[why],
      })),
    });
  };
}

/** Of each ticked box the item and the version that was seen; what is neither is left out. */
function readChosen({ form }: StaffCall): readonly SeenItem[] {
  return (form?.getAll('item') ?? []).flatMap((value): readonly SeenItem[] => {
    const [typed = '', version = ''] = typeof value === 'string' ? value.split('@') : [];
    const id = readItemId(typed);
    return id === null ? [] : [{ id, version: readVersion(version) }];
  });
}

/** What refused items are called, as far as the person may see them. */
async function nameItems({ parts, signedIn, municipality, now }: StaffCall, round: RoundId) {
  const request = { code: municipality.code, round, department: null, now };
  const mine = await listMyItems(parts.store, signedIn.staff, request);
  const items = mine.outcome === 'listed' ? mine.items : [];
  return new Map(items.map(({ item }) => [item.id, nameOfItem(item)]));
}
