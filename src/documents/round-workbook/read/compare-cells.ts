import { blank, type EntryValue, sameValue, textValue } from '../entry-value.ts';
import { type ExportRecord, recordKey } from '../export-record.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import type { ItemKind } from '../workbook-request.ts';
import type { WorkbookChange, WorkbookConflict } from './change.ts';
import type { EntryCell } from './read-form-sheet.ts';

export type ComparedCells = {
  readonly changes: readonly WorkbookChange[];
  readonly conflicts: readonly WorkbookConflict[];
  readonly problems: readonly WorkbookProblem[];
};

/**
 * Compares three states of each answer: exported, current, typed. What was not touched in the workbook is no change,
 * whatever happened to it meanwhile; what two people changed in different ways is a conflict. Where it is not known what
 * was exported, only an answer that is still blank can be filled in without asking.
 *
 * @example compareCells('indicator', cells, record)
 */
export function compareCells(
  kind: ItemKind,
  cells: readonly EntryCell[],
  record: ExportRecord | null,
): ComparedCells {
  const changes: WorkbookChange[] = [];
  const conflicts: WorkbookConflict[] = [];
  const problems: WorkbookProblem[] = [];
  for (const entry of cells) {
    const { row, column, sheet, cell, found, reading } = entry;
    const spot = row.entries[column.key];
    if (spot === undefined) continue;
    const current = spot.value;
    const exported = record?.values.get(recordKey(kind, row.key, column.key)) ?? null;
    const place = { sheet, cell };
    if (isUntouched(exported, found)) continue;
    if (!reading.ok) {
      problems.push(makeProblem(reading.code, place, found, reading.params));
      continue;
    }
    const typed = reading.value;
    if (exported !== null && sameValue(typed, exported)) continue;
    if (sameValue(typed, current)) continue;
    problems.push(...reading.notes.map(({ code, params }) => makeProblem(code, place, found, params)));
    const version = record?.versions.get(recordKey(kind, row.key, '')) ?? null;
    const answer = { kind, item: row.item, part: spot.part, field: spot.field, sheet, cell, version };
    if (sameValue(current, exported ?? blank)) changes.push({ ...answer, before: current, after: typed });
    else conflicts.push({ ...answer, exported, current, typed });
  }
  return { changes, conflicts, problems };
}

/**
 * What is no figure, no date or no choice any more stands in its cell as somebody once typed it. Left as it was, it is
 * neither a mistake nor a change, whatever could be read from it.
 */
function isUntouched(exported: EntryValue | null, found: string): boolean {
  if (exported?.kind === 'choice') return exported.key === found;
  return exported?.kind === 'text' && sameValue(exported, textValue(found));
}
