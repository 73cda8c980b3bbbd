import type { StoreReader } from '../../../app/ports/store.ts';
import { type AnswerRequest, answerItems, type ItemAnswer } from '../../../app/round/answer-items.ts';
import { askOfItem } from '../../../app/round/ask-rights.ts';
import { describeItems, type ListedItem } from '../../../app/round/list-my-items.ts';
import { loadGrounds, type RoundGrounds } from '../../../app/round/load-grounds.ts';
import { saveEntry } from '../../../app/round/save-entry.ts';
import { isItemId } from '../../../core/round/is-item-id.ts';
import type { ItemStatus } from '../../../core/round/item-status.ts';
import type { Round } from '../../../core/round/round.ts';
import { ItemForm } from '../../../office/my-items/item-form.tsx';
import type { ItemResult, ItemView } from '../../../office/my-items/item-view.ts';
import type { ItemEdit } from '../../../office/my-items/read-items-form.ts';
import type { SaveReply } from '../../../office/my-items/save-reply.ts';
import { toItemView } from '../../../office/my-items/to-item-view.ts';
import { renderPart } from '../../../office/render-page.ts';
import { itemStateText } from '../../../office/text/my-items-text.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';
import { showAttempt } from '../show-attempt.ts';
import { scopeOf } from './item-list.tsx';
import { readEdits, readSubmit } from './item-list-save.tsx';

/** Saves one item for the page's script, and submits it where `submit` names it. */
export async function saveItem(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const before = await findNamedItem(call);
  const [edit] = before === null ? [] : readEdits(call, [before.listed]);
  if (before === null || edit === undefined) return unknownItem(call);
  const submit = readSubmit(call, [before.listed]);
  const about = { code: municipality.code, round: before.round.id, now };
  if (submit !== null) {
    const answered = await answerItems(parts.store, signedIn.staff, { ...about, entries: [edit], submit });
    const answer = answered.outcome === 'done' ? answered.items.get(edit.item) : undefined;
    return showSaved(call, edit, answer ?? null, submit);
  }
  const saved = await saveEntry(parts.store, signedIn.staff, { ...about, ...edit });
  // A draft is saved every few seconds, and its preview has said what there is to say.
  if (saved.outcome === 'saved' || saved.outcome === 'same') return replyBriefly(call, saved.status);
  return showSaved(call, edit, { saved, submitted: null }, submit);
}

/** Shows how one item would look with what is in its boxes. Nothing is kept. */
export async function previewItem(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadNamedItem(call);
  const [edit] = found === null ? [] : readEdits(call, [found.listed]);
  if (found === null || edit === undefined) return unknownItem(call);
  const shown = { entry: edit.entry, isStrict: isStrict(call) };
  return reply(call, found.round, toItemView(found.listed, found.grounds, shown), null);
}

async function showSaved(
  call: StaffCall,
  edit: ItemEdit,
  answer: ItemAnswer | null,
  submit: AnswerRequest['submit'],
): Promise<OfficeAnswer> {
  const after = await loadNamedItem(call);
  if (after === null) return unknownItem(call);
  const { view, result } = showAttempt(after.listed, after.grounds, edit, answer, submit, isStrict(call));
  return reply(call, after.round, view, result);
}

/** Whether somebody has tried to submit the item: then empty boxes stay pointed out while they are filled. */
function isStrict(call: StaffCall): boolean {
  return readField(call, 'strict') !== '';
}

type FoundItem = { readonly round: Round; readonly listed: ListedItem };

/** The item that the form names, if this person may see it. */
function findNamedItem(call: StaffCall): Promise<FoundItem | null> {
  return call.parts.store.read((reader) => readNamedItem(call, reader));
}

/** The same with what it is held against. */
function loadNamedItem(call: StaffCall): Promise<(FoundItem & { readonly grounds: RoundGrounds }) | null> {
  const { store } = call.parts;
  return store.read(async (reader) => {
    const found = await readNamedItem(call, reader);
    if (found === null) return null;
    return { ...found, grounds: await loadGrounds(store, reader, call.municipality.code, found.round) };
  });
}

async function readNamedItem(call: StaffCall, reader: StoreReader): Promise<FoundItem | null> {
  const { signedIn, municipality, now } = call;
  const id = readRoundId(call);
  const named = readField(call, 'item');
  if (!isItemId(named) || !named.startsWith(`${id}.`)) return null;
  const round = await reader.findRound(municipality.code, id);
  const answered = await reader.findItem(municipality.code, named);
  if (round === null || answered === null || !askOfItem(signedIn.staff, 'view', answered).allowed)
    return null;
  const [listed] = describeItems(signedIn.staff, [answered], round, now);
  return listed === undefined ? null : { round, listed };
}

function replyBriefly({ page }: StaffCall, { version, state }: ItemStatus): OfficeAnswer {
  const { shape, text } = itemStateText[state];
  const said = { shape, word: text[page.language] };
  const body: SaveReply = { outcome: 'saved', version, html: null, state: said };
  return { kind: 'json', status: 200, body };
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
