import { applyEdit, type EditionEdit } from '../../core/editions/apply-edit.ts';
import type { EditProblem } from '../../core/editions/edited.ts';
import { findContent } from '../../core/editions/find-content.ts';
import { foldAllLineage } from '../../core/editions/fold-lineage.ts';
import { listIds } from '../../core/editions/list-ids.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { comparePlans, type Difference } from '../../core/plan/compare-plans.ts';
import type { ElementId, Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { Store, StoreReader, StoreWriter } from '../ports/store.ts';
import { readPlan } from './list-editions.ts';
import { findPlanBefore } from './read-edition.ts';

export type EditionRequest = {
  readonly code: MunicipalityCode;
  readonly year: FiscalYear;
  readonly edit: EditionEdit;
  /** The newest change that was there when whoever edits saw the edition. */
  readonly seen: number;
  readonly reason: string;
  readonly now: string;
};

export type EditedEdition =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-edition' }
  | { readonly outcome: 'reason-missing' }
  /** It is approved or in force: an approval is undone first, and what is in force is not edited. */
  | { readonly outcome: 'not-in-preparation' }
  | { readonly outcome: 'faulty'; readonly problems: readonly EditProblem[] }
  /** Somebody else has changed the element since: `differences` is what they did. Nothing is written. */
  | { readonly outcome: 'overtaken'; readonly differences: readonly Difference[] }
  /** What was saved is what was there. */
  | { readonly outcome: 'same' }
  | { readonly outcome: 'edited'; readonly changeNo: number };

/**
 * Makes one edit to an edition in preparation, with what became of what by it, and the reason in the history. Two
 * people may edit one edition at once; of those who edit the same element the second is shown what the first did.
 *
 * @example
 * await editEdition(store, staff, { code, year: 2027, edit: { act: 'drop', id: 'i5' }, seen, reason: '事業終了', now })
 */
export async function editEdition(
  store: Store,
  staff: Staff,
  request: EditionRequest,
): Promise<EditedEdition> {
  if (!mayDo(staff, 'prepare-edition')) return { outcome: 'not-allowed' };
  const { code, year, edit, now } = request;
  const reason = request.reason.trim();
  if (reason === '') return { outcome: 'reason-missing' };
  return store.write(async (writer): Promise<EditedEdition> => {
    const edition = (await writer.listEditionStandings(code)).find((one) => one.year === year);
    if (edition === undefined) return { outcome: 'unknown-edition' };
    if (edition.standing.state !== 'preparing') return { outcome: 'not-in-preparation' };
    const plan = await readPlan(writer, code, year);
    const differences = await listOvertaking(writer, request, plan);
    if (differences.length > 0) return { outcome: 'overtaken', differences };
    const highest = await writer.findHighestNumbers(code);
    const edited = applyEdit(plan, edit, { highest, reason });
    if (!edited.ok) return { outcome: 'faulty', problems: edited.problems };
    if (JSON.stringify(edited.plan) === JSON.stringify(plan)) return { outcome: 'same' };
    const changeNo = await openChange(writer, code, staff, { kind: 'edition', madeAt: now, reason });
    await writer.writePlan(code, changeNo, edited.plan);
    await writeLineage(writer, request, changeNo, edited.lineage);
    return { outcome: 'edited', changeNo };
  });
}

async function writeLineage(
  writer: StoreWriter,
  { code, year }: EditionRequest,
  changeNo: number,
  statements: Parameters<typeof foldAllLineage>[2],
): Promise<void> {
  const before = await findPlanBefore(writer, code, year);
  const ids = before === null ? new Set<ElementId>() : listIds(before);
  const lineage = foldAllLineage(ids, await writer.listLineage(code, year), statements);
  await writer.writeLineage(code, changeNo, year, lineage);
}

/** What others did to the elements of this edit since they were seen. */
async function listOvertaking(
  reader: StoreReader,
  { code, year, edit, seen }: EditionRequest,
  plan: Plan,
): Promise<readonly Difference[]> {
  if (edit.act === 'add' || seen >= (await reader.findNewestChange(code))) return [];
  const was = await reader.findPlan(code, { edition: year, asOf: seen });
  if (was === null) return [];
  if (edit.act === 'change' && edit.kind === 'frame') {
    return frameOf(was) === frameOf(plan) ? [] : comparePlans(was, plan);
  }
  const whole = edit.act !== 'change';
  const ids: readonly ElementId[] = edit.act === 'merge' ? [edit.id, ...edit.others] : [edit.id];
  const isSame = (id: ElementId): boolean =>
    JSON.stringify(findContent(was, id, whole)) === JSON.stringify(findContent(plan, id, whole));
  if (ids.every(isSame)) return [];
  return comparePlans(was, plan);
}

/** What an edition says of itself, to be compared with what it said. */
function frameOf({ title, chapter, targetYears }: Plan): string {
  return JSON.stringify([title, chapter, targetYears]);
}
