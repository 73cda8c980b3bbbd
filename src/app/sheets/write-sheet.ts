import type { Instant } from '../../core/round/item-status.ts';
import { type EditConflict, isSame } from '../../core/round/merge-edits.ts';
import type { PersonId, Post } from '../../core/round/role.ts';
import { checkSheet, type SheetProblem } from '../../core/sheets/check-sheet.ts';
import { gatherEvidence } from '../../core/sheets/gather-evidence.ts';
import { saveSheet } from '../../core/sheets/save-sheet.ts';
import { type SheetEntry, type SheetStatus, stageOf } from '../../core/sheets/sheet.ts';
import { RATING_KINDS, type RatingKind } from '../../core/sheets/sheet-form.ts';
import { stepSheet } from '../../core/sheets/step-sheet.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { TakenSheetStep } from '../ports/sheet-store.ts';
import type { Store, StoreWriter } from '../ports/store.ts';
import { askOfSheet, type FoundSheet, findStandingSheet, type SheetPlace } from './find-sheet.ts';
import { loadEvidence } from './load-evidence.ts';
import type { SheetRefusal } from './refusal.ts';

export type WriteSheetRequest = SheetPlace & {
  /** The version that the person started from. */
  readonly version: number;
  /** What stands in the boxes of the stage. */
  readonly typed: SheetEntry;
  /** Whether the stage is finished with it: handed on, or decided by the last. */
  readonly finish: boolean;
  /** The grades that were proposed on the person's screen; they must be so still when the stage is finished. */
  readonly proposed: Readonly<Partial<Record<RatingKind, string>>>;
  readonly now: Instant;
};

export type WrittenSheet =
  | { readonly outcome: 'refused'; readonly code: SheetRefusal }
  /** Nothing was saved: both texts are here. */
  | { readonly outcome: 'conflict'; readonly conflicts: readonly EditConflict[]; readonly version: number }
  /** The draft was saved, and the stage is not finished. */
  | { readonly outcome: 'incomplete'; readonly problems: readonly SheetProblem[] }
  /** `merged`: somebody else's words are in it too. */
  | { readonly outcome: 'saved' | 'merged' | 'finished'; readonly status: SheetStatus };

/**
 * Saves what somebody wrote at the stage that has the sheet, and finishes the stage with it if they say so. What cannot
 * be finished is saved as a draft all the same, so that nothing is typed twice.
 *
 * @example await writeSheet(store, staff, { ...place, version: 3, typed, finish: true, proposed, now })
 */
export async function writeSheet(
  store: Store,
  staff: Staff,
  request: WriteSheetRequest,
): Promise<WrittenSheet> {
  return store.write(async (writer): Promise<WrittenSheet> => {
    const found = await findStandingSheet(writer, request);
    if (found === null) return { outcome: 'refused', code: 'unknown-sheet' };
    const right = askOfSheet(staff, 'write', found.standing);
    if (!right.allowed) return { outcome: 'refused', code: right.code };
    const { person } = staff;
    if (person === null) return { outcome: 'refused', code: 'not-your-role' };
    return saveDraft(writer, staff, found, { ...request, by: person, post: right.post });
  });
}

type Attempt = WriteSheetRequest & { readonly by: PersonId; readonly post: Post };

async function saveDraft(
  writer: StoreWriter,
  staff: Staff,
  found: FoundSheet,
  attempt: Attempt,
): Promise<WrittenSheet> {
  const { standing, form } = found;
  const { code, sheet, version, typed, by, post, now } = attempt;
  const stage = stageOf(standing.status.state);
  if (stage === null) return { outcome: 'refused', code: 'not-in-this-state' };
  const base = await writer.findSheetEntryAt(code, sheet, version);
  if (base === null) return { outcome: 'refused', code: 'unknown-version' };
  if (standing.steps.some((step) => step.version > version && step.kind !== 'save'))
    return { outcome: 'refused', code: 'moved-on' };
  const saved = saveSheet(form.form, stage, standing.entry, { base, typed });
  if (!saved.ok) return { outcome: 'conflict', conflicts: saved.conflicts, version: standing.status.version };
  const taken: TakenSheetStep[] = [];
  let status = standing.status;
  // A second press of the button is no step.
  if (status.version === 0 || !isSame(saved.entry, standing.entry)) {
    const event = { kind: 'save', by, post, at: now, reason: null } as const;
    const stepped = stepSheet(sheet, status, event, form.form);
    if (!stepped.ok) return { outcome: 'refused', code: stepped.code };
    status = stepped.status;
    taken.push({ step: stepped.step, saved: { entry: saved.entry, startedFrom: version } });
  }
  const finished = attempt.finish
    ? await finishStage(
        writer,
        staff,
        { ...found, standing: { ...standing, status, entry: saved.entry } },
        attempt,
      )
    : null;
  if (finished?.ok) taken.push(finished.taken);
  await writeSteps(writer, staff, attempt, taken);
  if (finished !== null) return finished.result;
  return { outcome: saved.merged ? 'merged' : 'saved', status };
}

type Finished =
  | { readonly ok: true; readonly taken: TakenSheetStep; readonly result: WrittenSheet }
  | { readonly ok: false; readonly result: WrittenSheet };

async function finishStage(
  writer: StoreWriter,
  staff: Staff,
  { standing, form, round }: FoundSheet,
  { code, sheet, proposed, now }: Attempt,
): Promise<Finished> {
  const { status, entry } = standing;
  const refuse = (refusal: SheetRefusal): Finished => ({
    ok: false,
    result: { outcome: 'refused', code: refusal },
  });
  const right = askOfSheet(staff, 'finish', standing);
  const stage = stageOf(status.state);
  if (!right.allowed || staff.person === null || stage === null)
    return refuse(right.allowed ? 'not-in-this-state' : right.code);
  const { basis } = gatherEvidence(standing.sheet, form.form, await loadEvidence(writer, code, round));
  if (RATING_KINDS.some((kind) => proposed[kind] !== undefined && proposed[kind] !== basis[kind].grade))
    return refuse('basis-changed');
  const problems = checkSheet(form.form, stage, entry, basis);
  if (problems.length > 0) return { ok: false, result: { outcome: 'incomplete', problems } };
  const event = { kind: 'finish', by: staff.person, post: right.post, at: now, reason: null, basis } as const;
  const stepped = stepSheet(sheet, status, event, form.form);
  if (!stepped.ok) return refuse(stepped.code);
  const result = { outcome: 'finished', status: stepped.status } as const;
  return { ok: true, taken: { step: stepped.step, saved: null }, result };
}

/**
 * Writes steps under one change; without steps there is no change. What publications look at is a change of its own
 * kind: a decision overtakes a publication that somebody is looking at, a draft does not.
 */
export async function writeSteps(
  writer: StoreWriter,
  staff: Staff,
  { code, now }: Pick<WriteSheetRequest, 'code' | 'now'>,
  taken: readonly TakenSheetStep[],
): Promise<void> {
  if (taken.length === 0) return;
  const isPublic = taken.some(({ step }) => step.to === 'decided' || step.from === 'decided');
  const reason = taken.map(({ step }) => step.reason ?? '').join('');
  const details = { kind: isPublic ? 'assessment' : 'round', madeAt: now, reason } as const;
  await writer.addSheetSteps(code, await openChange(writer, code, staff, details), taken);
}
