import { type EditConflict, mergeEdits } from '../round/merge-edits.ts';
import type { SheetEntry } from './sheet.ts';
import { reasonKey } from './sheet.ts';
import { fieldsOf, type SheetForm, type Stage } from './sheet-form.ts';

/** What somebody wants to save, and what they had before them when they began to write. */
export type SheetEdit = {
  /** As it was stored at the version that the person started from: never what a browser says that it was. */
  readonly base: SheetEntry;
  readonly typed: SheetEntry;
};

export type SavedSheet =
  /** `merged`: somebody else's words are in it too. */
  | { readonly ok: true; readonly entry: SheetEntry; readonly merged: boolean }
  /** Nothing is saved; both texts are here. The path of a conflict is the key of its box. */
  | { readonly ok: false; readonly conflicts: readonly EditConflict[] };

/**
 * Brings what was typed into the boxes of a stage together with what is stored. Boxes of other stages stay as they
 * are, whatever was sent.
 *
 * @example saveSheet(form, 'first', stored, { base: stored, typed: { issues: '人手が足りない。' } }).ok // true
 */
export function saveSheet(
  form: Pick<SheetForm, 'fields'>,
  stage: Stage,
  stored: SheetEntry,
  { base, typed }: SheetEdit,
): SavedSheet {
  const keys = fieldsOf(form, stage).flatMap((field) =>
    field.kind === 'rating' ? [field.key, reasonKey(field.key)] : [field.key],
  );
  const pick = (entry: SheetEntry): SheetEntry =>
    Object.fromEntries(keys.map((key) => [key, entry[key] ?? '']));
  const edits = mergeEdits(pick(base), pick(typed), pick(stored));
  if (!edits.ok) return { ok: false, conflicts: edits.conflicts };
  const merged = keys.some((key) => (edits.merged[key] ?? '') !== (typed[key] ?? ''));
  const filled = Object.entries({ ...stored, ...edits.merged }).filter(([, text]) => text !== '');
  return { ok: true, entry: Object.fromEntries(filled), merged };
}
