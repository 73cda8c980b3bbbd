import type { AnswerRequest, ItemAnswer } from '../../app/round/answer-items.ts';
import type { ListedItem } from '../../app/round/list-my-items.ts';
import type { RoundGrounds } from '../../app/round/load-grounds.ts';
import type { ItemRefusal } from '../../app/round/refusal.ts';
import { isSame } from '../../core/round/merge-edits.ts';
import type { ItemResult, ItemView } from '../../office/my-items/item-view.ts';
import type { ItemEdit } from '../../office/my-items/read-items-form.ts';
import { keepMine, listDifferences } from '../../office/my-items/show-collision.ts';
import { toItemView } from '../../office/my-items/to-item-view.ts';
import { refusalText } from '../../office/text/refusal-text.ts';

/** An item after somebody tried to save or submit it, and what is said about that; null where there is nothing to say. */
export type AttemptView = { readonly view: ItemView; readonly result: ItemResult | null };

/**
 * An item after a form was sent: as it is stored now, and where something went wrong with what was typed in the boxes
 * or beside them, so that nothing of it is lost. `listed` is the item as it stands after the attempt.
 *
 * @example showAttempt(listed, grounds, edit, answer, 'ready').result // { kind: 'conflict' }
 */
export function showAttempt(
  listed: ListedItem,
  grounds: RoundGrounds,
  edit: ItemEdit | null,
  answer: ItemAnswer | null,
  submit: AnswerRequest['submit'],
  isStrict = false,
): AttemptView {
  const show: Show = (more = {}) => toItemView(listed, grounds, { isStrict, ...more });
  if (edit === null || answer === null) return { view: show(), result: null };
  const { saved, submitted } = answer;
  switch (saved.outcome) {
    case 'conflict': {
      const { conflicts, merged, status } = saved;
      const view = show({ entry: keepMine(merged, conflicts), conflicts });
      // The next save starts from what was looked at here, even where somebody went on since.
      return { view: { ...view, status }, result: { kind: 'conflict' } };
    }
    case 'refused':
      return showRefused(listed, edit, saved.refusal, show);
    case 'merged':
      return { view: show(), result: { kind: 'merged' } };
    case 'saved':
    case 'same':
    case 'untouched':
      return showSubmitted(listed, submitted, submit, show, saved.outcome === 'saved');
  }
}

type Show = (more?: Parameters<typeof toItemView>[2]) => ItemView;

function showRefused(
  { entry, acts }: ListedItem,
  edit: ItemEdit,
  refusal: ItemRefusal,
  show: Show,
): AttemptView {
  if (isSame(edit.entry, entry)) return { view: show(), result: null };
  const result: ItemResult = { kind: 'refused', why: refusalText[refusal.code] };
  // What may be changed still stands in its boxes; what may not stands beside what is stored.
  if (acts.includes('edit-draft')) return { view: show({ entry: edit.entry }), result };
  return { view: show({ conflicts: listDifferences(edit.entry, entry) }), result };
}

function showSubmitted(
  { status }: ListedItem,
  submitted: ItemAnswer['submitted'],
  submit: AnswerRequest['submit'],
  show: Show,
  wasSaved: boolean,
): AttemptView {
  const isNamed = submit !== null && submit !== 'ready';
  if (submitted === 'submitted') return { view: show(), result: { kind: 'submitted' } };
  if (submitted === 'incomplete' && (isNamed || status.state !== 'not-started'))
    return { view: show({ isStrict: true }), result: { kind: 'incomplete' } };
  if (isNamed && submitted !== null && typeof submitted === 'object')
    return { view: show(), result: { kind: 'refused', why: refusalText[submitted.code] } };
  return { view: show(), result: wasSaved ? { kind: 'saved' } : null };
}
