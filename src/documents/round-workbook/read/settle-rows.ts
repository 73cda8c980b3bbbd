import { groupBy } from '../../../core/plan/group-by.ts';
import { sameValue } from '../entry-value.ts';
import { type ExportRecord, recordKey } from '../export-record.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import type { ItemKind } from '../workbook-request.ts';
import type { EntryCell } from './read-form-sheet.ts';
import type { Reading } from './reading.ts';

export type Settled = { readonly cells: readonly EntryCell[]; readonly problems: readonly WorkbookProblem[] };

/**
 * Leaves one cell for each answer. Where a row was copied, cells that say the same are one; where they differ, none is
 * taken and each is named.
 *
 * @example settleRepeatedRows(reading.cells)
 */
export function settleRepeatedRows(cells: readonly EntryCell[]): Settled {
  const answers = groupBy(cells, answerKey);
  const kept: EntryCell[] = [];
  const problems: WorkbookProblem[] = [];
  for (const group of answers.values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    if (others.every((other) => sameReading(other.reading, first.reading))) {
      kept.push(first);
      continue;
    }
    for (const { sheet, cell, found, row } of group) {
      problems.push(makeProblem('row-twice', { sheet, cell }, found, { expected: nameRow(row.given) }));
    }
  }
  return { cells: kept, problems };
}

/**
 * Names the cells of a copied sheet that say something which is neither on the sheet that was taken nor as exported.
 *
 * @example findCopyDifferences('indicator', copy.cells, kept.cells, record, '指標')
 */
export function findCopyDifferences(
  kind: ItemKind,
  copy: readonly EntryCell[],
  kept: readonly EntryCell[],
  record: ExportRecord | null,
  keptName: string,
): readonly WorkbookProblem[] {
  const byAnswer = new Map(kept.map((cell) => [answerKey(cell), cell]));
  return copy.flatMap((entry) => {
    const { row, column, sheet, cell, found, reading } = entry;
    const same = byAnswer.get(answerKey(entry));
    if (same !== undefined && (same.found === found || sameReading(reading, same.reading))) return [];
    const exported = record?.values.get(recordKey(kind, row.key, column.key));
    if (exported !== undefined && reading.ok && sameValue(reading.value, exported)) return [];
    return [makeProblem('copy-differs', { sheet, cell }, found, { kept: keptName })];
  });
}

function answerKey({ row, column }: EntryCell): string {
  return JSON.stringify([row.key, column.key]);
}

function sameReading(a: Reading, b: Reading): boolean {
  return a.ok && b.ok && sameValue(a.value, b.value);
}

function nameRow(given: EntryCell['row']['given']): string {
  return given['name']?.kind === 'words' ? given['name'].words : '';
}
