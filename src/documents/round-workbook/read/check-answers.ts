import { groupBy } from '../../../core/plan/group-by.ts';
import type { EntryValue } from '../entry-value.ts';
import type { FormRow } from '../form/form.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import type { EntryCell } from './read-form-sheet.ts';

type Answer<Kind extends EntryValue['kind']> = {
  readonly entry: EntryCell;
  readonly value: Extract<EntryValue, { readonly kind: Kind }>;
};

/**
 * Names answers of one row that cannot both be right: a value and a reason why there is none; a running total that does
 * not follow on the last one by the year's own part.
 *
 * @example checkAnswers(cells)
 */
export function checkAnswers(cells: readonly EntryCell[]): readonly WorkbookProblem[] {
  return [...groupBy(cells, ({ row }) => row)].flatMap(([row, entries]) => [
    ...checkAbsence(entries),
    ...checkTotal(row, entries),
  ]);
}

function checkAbsence(entries: readonly EntryCell[]): readonly WorkbookProblem[] {
  const value = findAnswer(entries, 'value', 'number') ?? findAnswer(entries, 'increment', 'number');
  const absence = findAnswer(entries, 'absence', 'choice');
  if (value === null || absence === null) return [];
  const { sheet, cell, found } = absence.entry;
  return [makeProblem('value-and-absence', { sheet, cell }, found, { value: value.value.value })];
}

function checkTotal(row: FormRow, entries: readonly EntryCell[]): readonly WorkbookProblem[] {
  const last = row.lastTotal;
  const total = findAnswer(entries, 'value', 'number');
  const part = findAnswer(entries, 'increment', 'number');
  if (last === null || total === null || part === null) return [];
  const difference = total.value.value - last - part.value.value;
  if (Math.abs(difference) < 0.5 * 10 ** -row.decimals) return [];
  const { sheet, cell, found } = part.entry;
  return [makeProblem('increment-differs', { sheet, cell }, found, { last, total: total.value.value })];
}

function findAnswer<Kind extends EntryValue['kind']>(
  entries: readonly EntryCell[],
  key: string,
  kind: Kind,
): Answer<Kind> | null {
  const entry = entries.find(({ column }) => column.key === key);
  if (entry === undefined || !entry.reading.ok) return null;
  const { value } = entry.reading;
  return isKind(value, kind) ? { entry, value } : null;
}

function isKind<Kind extends EntryValue['kind']>(
  value: EntryValue,
  kind: Kind,
): value is Extract<EntryValue, { readonly kind: Kind }> {
  return value.kind === kind;
}
