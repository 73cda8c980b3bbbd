import { groupBy } from '../../../core/plan/group-by.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import type { EntryCell } from './read-form-sheet.ts';

/**
 * Where both a running total and the year's own part are given, they must follow on the last total.
 *
 * @example checkTotals(cells)
 */
export function checkTotals(cells: readonly EntryCell[]): readonly WorkbookProblem[] {
  return [...groupBy(cells, ({ row }) => row)].flatMap(([row, entries]) => {
    const last = row.lastTotal;
    const total = findNumber(entries, 'value');
    const part = findNumber(entries, 'increment');
    if (last === null || total === null || part === null) return [];
    const difference = total.value - last - part.value;
    if (Math.abs(difference) < 0.5 * 10 ** -row.decimals) return [];
    const { sheet, cell, found } = part.entry;
    return [makeProblem('increment-differs', { sheet, cell }, found, { last, total: total.value })];
  });
}

function findNumber(
  entries: readonly EntryCell[],
  key: string,
): { readonly entry: EntryCell; readonly value: number } | null {
  const entry = entries.find(({ column }) => column.key === key);
  if (entry === undefined || !entry.reading.ok || entry.reading.value.kind !== 'number') return null;
  return { entry, value: entry.reading.value.value };
}
