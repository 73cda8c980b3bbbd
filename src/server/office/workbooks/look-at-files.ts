import { type EntriesProposal, proposeEntries, type WantedEntry } from '../../../app/round/apply-entries.ts';
import type { FileReading } from '../../../documents/round-workbook/read-round-workbooks.ts';
import type { FileView } from '../../../office/parts/workbook-file.tsx';
import type { StaffCall } from '../office-call.ts';
import { type Decisions, nameConflict } from './decisions.ts';
import { describeFile } from './describe-file.ts';
import type { DepartmentWorkbook, LoadedWorkbooks } from './load-workbooks.ts';
import { toEntries } from './to-entries.ts';

/** True where the person does not report for the department, and so enters for others. */
export function isForOthers({ signedIn }: StaffCall, { id }: Pick<DepartmentWorkbook, 'id'>): boolean {
  return !signedIn.staff.posts.some(
    (post) => (post.role === 'reporter' || post.role === 'approver') && post.department === id,
  );
}

/**
 * What a file makes of its department's items: its changes, and its answers where they collide and were chosen.
 *
 * @example listEntries(call, workbook, file, undecided)
 */
export function listEntries(
  call: StaffCall,
  workbook: DepartmentWorkbook,
  { reading }: FileReading,
  { typed, person, reason }: Decisions,
): readonly WantedEntry[] {
  const chosen = reading.conflicts.filter((one) => typed.has(nameConflict(workbook.id, one)));
  const answers = [...reading.changes, ...chosen.map((one) => ({ ...one, after: one.typed }))];
  const onBehalfOf = isForOthers(call, workbook) ? { department: workbook.id, person, reason } : null;
  return toEntries(answers, workbook.items).map((entry) => ({ ...entry, ...(onBehalfOf && { onBehalfOf }) }));
}

/**
 * Files in words, each with what would become of its answers. Writes nothing.
 *
 * @example (await lookAtFiles(call, loaded, files, undecided))[0]?.canApply
 */
export async function lookAtFiles(
  call: StaffCall,
  { round, workbooks }: LoadedWorkbooks,
  files: readonly FileReading[],
  decisions: Decisions,
): Promise<readonly FileView[]> {
  const { parts, signedIn, municipality, now, page } = call;
  // Whoever applies it says for whom and why; whether it could be applied does not depend on the words.
  const words = { person: decisions.person || '-', reason: decisions.reason || '-' };
  const looked = files.map((file) => {
    const workbook = workbooks.find(({ id }) => id === file.department) ?? null;
    // What collides is looked at as if the file's answers were chosen: what could not be entered is said before.
    const all = workbook && file.reading.conflicts.map((one) => nameConflict(workbook.id, one));
    const entries = workbook
      ? listEntries(call, workbook, file, { ...decisions, ...words, typed: new Set(all) })
      : [];
    return { file, workbook, entries };
  });
  // One after the other: two files of one department are refused, and must not refuse each other's items.
  const views: FileView[] = [];
  for (const { file, workbook, entries } of looked) {
    const request = { code: municipality.code, round: round.id, entries, now };
    const proposed = await proposeEntries(parts.store, signedIn.staff, request);
    const proposal: EntriesProposal | null = proposed.outcome === 'proposed' ? proposed.proposal : null;
    const about = workbook && { workbook, proposal, isProxy: isForOthers(call, workbook), decisions };
    views.push(describeFile(file, about, page.language));
  }
  return views;
}
