import type { ReadItem } from '../../../app/round/read-item.ts';
import { type ItemPage as ReadPage, readItemPage } from '../../../app/round/read-item-page.ts';
import type { MunicipalityCode } from '../../../core/publication/snapshot.ts';
import type { Proxy as Representation } from '../../../core/round/item-status.ts';
import type { RoundId } from '../../../core/round/round.ts';
import type { ItemId } from '../../../core/round/round-item.ts';
import type { TypedAct } from '../../../office/item/act-failure.tsx';
import { roundPath } from '../../../office/links.ts';
import { NoItemPage } from '../../../office/pages/no-item-page.tsx';
import type { ItemDone } from '../../../office/text/item-text.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';

/** Which item an address names. */
export type ItemPlace = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  readonly item: ItemId;
};

/**
 * The item of an address, whether it is there or not; null where the address names no item of its round.
 *
 * @example readItemPlace(call) // { code: '992011', round: 'r1', item: 'r1.k3' }
 */
export function readItemPlace(call: StaffCall): ItemPlace | null {
  const round = readRoundId(call);
  const item = readItemId(call.context.req.param('item') ?? '');
  return item?.startsWith(`${round}.`) ? { code: call.municipality.code, round, item } : null;
}

/**
 * What a form or an address calls an item.
 *
 * @example readItemId('r1.k3') // 'r1.k3'
 */
export function readItemId(typed: string): ItemId | null {
  const [, round, kind, number] = /^r(\d{1,9})\.([kip])(\d{1,9})$/.exec(typed) ?? [];
  if (round === undefined) return null;
  const [at, no] = [Number(round), Number(number)];
  return kind === 'k' ? `r${at}.k${no}` : kind === 'i' ? `r${at}.i${no}` : `r${at}.p${no}`;
}

/** The version that a form says the person has seen; −1, which no item ever had, where it says none. */
export function readVersion(typed: string): number {
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
}

/** What was typed into a form of an item's page. Line ends as a form sends them are two characters. */
export function readTypedAct(call: StaffCall): TypedAct {
  const text = (name: string): string => readField(call, name).replace(/\r\n?/g, '\n');
  const mentions = call.form?.getAll('mention') ?? [];
  return {
    reason: text('reason'),
    days: text('days'),
    text: text('text'),
    mentions: mentions.filter((one) => typeof one === 'string'),
    department: text('department'),
    person: text('person'),
    why: text('why'),
  };
}

/** For whom somebody acts, where the form says so. */
export function readProxy({ department, person, why }: TypedAct): Representation | null {
  const [, number] = /^d(\d{1,9})$/.exec(department) ?? [];
  return number === undefined ? null : { department: `d${Number(number)}`, person, reason: why };
}

/** The item as this person may see it, or the answer that says why there is none. */
export async function findPage(
  call: StaffCall,
): Promise<
  | { readonly ok: true; readonly place: ItemPlace; readonly read: ReadPage }
  | { readonly ok: false; readonly answer: OfficeAnswer }
> {
  const place = readItemPlace(call);
  if (place === null) return { ok: false, answer: sayNoItem(call, { outcome: 'unknown-item' }) };
  const { parts, signedIn, now } = call;
  const read = await readItemPage(parts.store, signedIn.staff, { ...place, now });
  if (read.outcome !== 'read') return { ok: false, answer: sayNoItem(call, read) };
  return { ok: true, place, read };
}

/** 404 for what is not theirs as well: to somebody who may not see an item it is not there. */
function sayNoItem(call: StaffCall, read: Exclude<ReadItem, { outcome: 'read' }>): OfficeAnswer {
  const { page, municipality } = call;
  const why = refusalText[read.outcome === 'denied' ? read.code : 'unknown-item'];
  const element = <NoItemPage page={page} code={municipality.code} round={readRoundId(call)} why={why} />;
  return { kind: 'page', status: 404, element };
}

/** Back to the item's page after something was done. */
export function toItem({ code, round, item }: ItemPlace, done: ItemDone): OfficeAnswer {
  return { kind: 'redirect', to: `${roundPath(code, round, 'items', item)}?done=${done}` };
}
