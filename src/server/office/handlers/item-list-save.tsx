import { type AnswerRequest, answerItems, type ItemAnswer } from '../../../app/round/answer-items.ts';
import type { ListedItem } from '../../../app/round/list-my-items.ts';
import { isItemId } from '../../../core/round/is-item-id.ts';
import type { ItemId } from '../../../core/round/round-item.ts';
import { roundPath } from '../../../office/links.ts';
import { fieldId } from '../../../office/my-items/field-name.ts';
import { type ItemEdit, readItemsForm } from '../../../office/my-items/read-items-form.ts';
import type { ListMessage } from '../../../office/pages/item-list-page.tsx';
import { type LoadedList, loadItemList } from '../load-item-list.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { type AttemptView, showAttempt } from '../show-attempt.ts';
import { noSuchList, showList } from './item-list.tsx';

/**
 * The form of a list: everything that somebody changed is saved, and what a button names is submitted. Where all went
 * well the browser is led back to the list; where not, the list comes back with what was typed.
 */
export async function saveItemList(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const department = readField(call, 'department') || null;
  const before = await loadItemList(call, department);
  if (before === null || before.department === null) return noSuchList(call);
  const edits = readEdits(call, before.items);
  const submit = readSubmit(call, before.items);
  const request = { code: municipality.code, round: before.round.id, entries: edits, submit, now };
  const answered = await answerItems(parts.store, signedIn.staff, request);
  const after = await loadItemList(call, department);
  if (answered.outcome === 'unknown-round' || after === null || after.department === null)
    return noSuchList(call);
  const attempts = showAttempts(after, edits, answered.items, submit);
  const message = findTrouble(attempts, submit);
  if (message === null) return leadBack(call, after, [...answered.items.values()]);
  return showList(
    call,
    { ...after, department: after.department },
    {
      status: message.kind === 'conflict' ? 409 : message.kind === 'done' ? 200 : 422,
      views: attempts.map(({ view }) => view),
      results: new Map(attempts.flatMap(({ view, result }) => (result ? [[view.item.id, result]] : []))),
      message,
    },
  );
}

/** What the form says of these items. */
export function readEdits({ form }: StaffCall, items: readonly ListedItem[]): readonly ItemEdit[] {
  const get = (name: string): string | null => {
    const value = form?.get(name);
    return typeof value === 'string' ? value : null;
  };
  return readItemsForm(
    { get },
    items.map(({ item }) => item),
  );
}

export function readSubmit(call: StaffCall, items: readonly ListedItem[]): AnswerRequest['submit'] {
  const wanted = readField(call, 'submit');
  return wanted === 'ready' ? wanted : (items.find(({ item }) => item.id === wanted)?.item.id ?? null);
}

function showAttempts(
  { items, grounds }: LoadedList,
  edits: readonly ItemEdit[],
  answers: ReadonlyMap<ItemId, ItemAnswer>,
  submit: AnswerRequest['submit'],
): readonly AttemptView[] {
  return items.map((listed) => {
    const edit = edits.find(({ item }) => item === listed.item.id) ?? null;
    return showAttempt(listed, grounds, edit, answers.get(listed.item.id) ?? null, submit);
  });
}

/** What has to be said before the person goes on; null where all went well. */
function findTrouble(attempts: readonly AttemptView[], submit: AnswerRequest['submit']): ListMessage | null {
  const count = (kind: string) => attempts.filter(({ result }) => result?.kind === kind).length;
  const [conflict, refused, incomplete] = [count('conflict'), count('refused'), count('incomplete')];
  const submitted = count('submitted');
  if (conflict > 0) return { kind: 'conflict', count: conflict };
  if (refused > 0) return { kind: 'refused', count: refused };
  if (submit === 'ready' && submitted === 0) return { kind: 'nothing-ready', count: incomplete };
  if (submit !== null && submit !== 'ready' && incomplete > 0)
    return { kind: 'incomplete', count: incomplete };
  if (count('merged') > 0) return { kind: 'done', saved: count('saved') + count('merged'), submitted };
  return null;
}

/** After a success the list is asked for anew, so that loading it again sends nothing twice. */
function leadBack(
  call: StaffCall,
  { round, department }: LoadedList,
  done: readonly ItemAnswer[],
): OfficeAnswer {
  const { code } = call.municipality;
  const saved = done.filter((one) => one.saved.outcome === 'saved' && one.submitted !== 'submitted').length;
  const submitted = done.filter((one) => one.submitted === 'submitted').length;
  const query = new URLSearchParams({
    department: department?.id ?? '',
    saved: `${saved}`,
    submitted: `${submitted}`,
  });
  const own = readField(call, 'save') || readField(call, 'submit');
  const at = isItemId(own) ? `#${fieldId(own, [])}` : '';
  return { kind: 'redirect', to: `${roundPath(code, round.id, 'items')}?${query}${at}` };
}
