import { answerItems } from '../../../app/round/answer-items.ts';
import { askOfItem } from '../../../app/round/ask-rights.ts';
import { describeItems, type ListedItem } from '../../../app/round/list-my-items.ts';
import { loadGrounds, type RoundGrounds } from '../../../app/round/load-grounds.ts';
import { isItemId } from '../../../core/round/is-item-id.ts';
import type { Round } from '../../../core/round/round.ts';
import { ItemForm } from '../../../office/my-items/item-form.tsx';
import type { ItemResult, ItemView } from '../../../office/my-items/item-view.ts';
import type { SaveReply } from '../../../office/my-items/save-reply.ts';
import { toItemView } from '../../../office/my-items/to-item-view.ts';
import { renderPart } from '../../../office/render-page.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';
import { showAttempt } from '../show-attempt.ts';
import { scopeOf } from './item-list.tsx';
import { readEdits, readSubmit } from './item-list-save.tsx';

/** Saves one item for the page's script, and submits it where `submit` names it. */
export async function saveItem(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const before = await loadNamedItem(call);
  const [edit] = before === null ? [] : readEdits(call, [before.listed]);
  if (before === null || edit === undefined) return unknownItem(call);
  const submit = readSubmit(call, [before.listed]);
  const request = { code: municipality.code, round: before.round.id, entries: [edit], submit, now };
  const answered = await answerItems(parts.store, signedIn.staff, request);
  const after = await loadNamedItem(call);
  if (after === null || answered.outcome === 'unknown-round') return unknownItem(call);
  const answer = answered.items.get(edit.item) ?? null;
  const { view, result } = showAttempt(after.listed, after.grounds, edit, answer, submit, isStrict(call));
  return reply(call, after.round, view, result);
}

/** Shows how one item would look with what is in its boxes. Nothing is kept. */
export async function previewItem(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadNamedItem(call);
  const [edit] = found === null ? [] : readEdits(call, [found.listed]);
  if (found === null || edit === undefined) return unknownItem(call);
  const view = toItemView(found.listed, found.grounds, {
    entry: edit.entry,
    isStrict: isStrict(call),
  });
  return reply(call, found.round, view, null);
}

/** Whether somebody has tried to submit the item: then empty boxes stay pointed out while they are filled. */
function isStrict(call: StaffCall): boolean {
  return readField(call, 'strict') !== '';
}

type FoundItem = { readonly round: Round; readonly listed: ListedItem; readonly grounds: RoundGrounds };

/** The item that the form names, if this person may see it. */
async function loadNamedItem(call: StaffCall): Promise<FoundItem | null> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const id = readRoundId(call);
  const named = readField(call, 'item');
  return parts.store.read(async (reader) => {
    const round = await reader.findRound(code, id);
    if (round === null) return null;
    const [answered] = await reader.listItems(code, id, { items: isItemId(named) ? [named] : [] });
    if (answered === undefined || !askOfItem(signedIn.staff, 'view', answered).allowed) return null;
    const [listed] = describeItems(signedIn.staff, [answered], round, now);
    if (listed === undefined) return null;
    return { round, listed, grounds: await loadGrounds(parts.store, reader, code, round) };
  });
}

function reply(call: StaffCall, round: Round, view: ItemView, result: ItemResult | null): OfficeAnswer {
  const html = renderPart(<ItemForm view={view} scope={scopeOf(call, round)} result={result ?? undefined} />);
  const body: SaveReply = { outcome: result?.kind ?? 'saved', version: view.status.version, html };
  const status = result?.kind === 'conflict' ? 409 : result?.kind === 'refused' ? 422 : 200;
  return { kind: 'json', status, body };
}

function unknownItem({ page }: StaffCall): OfficeAnswer {
  const body: SaveReply = { outcome: 'unknown', why: refusalText['unknown-item'][page.language] };
  return { kind: 'json', status: 404, body };
}
