import { blank, type EntryValue, sameValue } from '../../../documents/round-workbook/entry-value.ts';
import type { WorkbookChange, WorkbookConflict } from '../../../documents/round-workbook/read/change.ts';
import type { RoundWorkbookReading } from '../../../documents/round-workbook/read-round-workbook.ts';
import type { WorkbookRequest } from '../../../documents/round-workbook/workbook-request.ts';
import { openAnswers } from './find-answer.ts';

/**
 * What a reading comes to as the round stands now: what somebody else has changed since it was made is a conflict, what
 * says the same by now is nothing, and an answer that no form asks for is left out.
 *
 * @example refreshReading(reading, request).conflicts
 */
export function refreshReading(
  { changes, conflicts, problems }: RoundWorkbookReading,
  request: WorkbookRequest,
): RoundWorkbookReading {
  const find = openAnswers(request);
  const fresh: { changes: WorkbookChange[]; conflicts: WorkbookConflict[] } = { changes: [], conflicts: [] };
  const settle = (
    name: Omit<WorkbookChange, 'before' | 'after'>,
    exported: EntryValue | null,
    typed: EntryValue,
  ): void => {
    const current = find(name)?.value;
    if (current === undefined || sameValue(current, typed)) return;
    if (sameValue(current, exported ?? blank)) fresh.changes.push({ ...name, before: current, after: typed });
    else fresh.conflicts.push({ ...name, exported, current, typed });
  };
  for (const { before, after, ...name } of changes) settle(name, before, after);
  for (const { exported, current: _, typed, ...name } of conflicts) settle(name, exported, typed);
  return { ...fresh, problems };
}
