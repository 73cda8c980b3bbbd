import { encodeValue, sameValue } from '../../../../src/documents/round-workbook/entry-value.ts';
import { describeForms } from '../../../../src/documents/round-workbook/form/describe-forms.ts';
import type { WorkbookProblem } from '../../../../src/documents/round-workbook/problem.ts';
import type { RoundWorkbookReading } from '../../../../src/documents/round-workbook/read-round-workbook.ts';
import type { WorkbookRequest } from '../../../../src/documents/round-workbook/workbook-request.ts';
import { type Filled, type FilledWorkbook, placeOf, type Spot } from './filled-workbook.ts';

export type Outcome = {
  /** Answers that were typed and came out as meant. */
  readonly right: number;
  /** Answers that were typed and were named in a problem instead. */
  readonly named: number;
  /** What must never be: a wrong value without a problem, or something typed that is lost in silence. */
  readonly faults: readonly string[];
};

/** Faults of a whole column, sheet or file need not name each cell of it. */
const WIDE: ReadonlySet<string> = new Set([
  'column-missing',
  'column-ambiguous',
  'sheet-missing',
  'not-a-round-workbook',
]);

/** Holds a reading against what was typed into the workbook. `now` is the request as it is when the file comes back. */
export function checkOutcome(
  workbook: FilledWorkbook,
  now: WorkbookRequest,
  reading: RoundWorkbookReading,
): Outcome {
  const faults: string[] = [];
  let right = 0;
  let named = 0;
  for (const filled of workbook.filled) {
    if (cameOutRight(filled, now, reading)) right += 1;
    else if (isNamed(filled, workbook, reading.problems)) named += 1;
    else if (placeOf(workbook.model, filled.cell) !== null)
      faults.push(`lost in silence: ${describe(filled)}`);
  }
  for (const answer of [...reading.changes, ...reading.conflicts]) {
    const typed = 'after' in answer ? answer.after : answer.typed;
    const own = workbook.filled.find((filled) => isAnswer(filled, answer));
    const meant = own?.typed.means;
    if (meant !== undefined && meant !== null && sameValue(meant, typed)) continue;
    const asExported = workbook.spots.find((spot) => isAnswer(spot, answer));
    const stale = asExported !== undefined && sameValue(typed, exportedValue(asExported));
    if (stale && 'typed' in answer && answer.exported === null) continue;
    const told = reading.problems.some(
      ({ sheet, cell, severity }) => sheet === answer.sheet && cell === answer.cell && severity !== 'info',
    );
    if (!told)
      faults.push(
        `wrong in silence: ${answer.item} ${answer.part} ${answer.field} = ${encodeValue(typed)} at ${answer.sheet} ${answer.cell}`,
      );
  }
  return { right, named, faults };
}

function cameOutRight(
  filled: Filled,
  now: WorkbookRequest,
  { changes, conflicts }: RoundWorkbookReading,
): boolean {
  const { means } = filled.typed;
  if (means === null) return false;
  const change = changes.find((one) => isAnswer(filled, one));
  if (change !== undefined) return sameValue(change.after, means);
  const conflict = conflicts.find((one) => isAnswer(filled, one));
  if (conflict !== undefined) return sameValue(conflict.typed, means);
  return sameValue(means, exportedValue(filled)) || sameValue(means, currentValue(filled, now));
}

function isNamed(filled: Filled, { model }: FilledWorkbook, problems: readonly WorkbookProblem[]): boolean {
  const place = placeOf(model, filled.cell);
  if (place === null) return false;
  // What nobody can read is named once, on the sheet that was taken, where a copy repeats it.
  const kept = problems.find(({ code, sheet }) => code === 'sheet-copied' && sheet === place.sheet)?.params[
    'kept'
  ];
  return problems.some(({ code, severity, sheet, cell }) => {
    if (filled.typed.means === null && sheet === kept && severity === 'error' && cell !== null) return true;
    if (severity === 'info') return false;
    if (WIDE.has(code)) return sheet === null || sheet === place.sheet;
    if (sheet !== place.sheet) return false;
    // A cell that was emptied in a row that belongs nowhere has nothing to show but its row.
    const emptied =
      filled.cell.content.kind === 'blank' && code === 'row-mixed' && rowOf(cell) === rowOf(place.cell);
    return cell === place.cell || emptied;
  });
}

function rowOf(cell: string | null): string {
  return cell?.replace(/^[A-Z]+/u, '') ?? '';
}

function isAnswer(
  { form, row, column }: Spot,
  answer: RoundWorkbookReading['changes'][number] | RoundWorkbookReading['conflicts'][number],
): boolean {
  const spot = row.entries[column.key];
  return (
    form.kind === answer.kind &&
    row.item === answer.item &&
    spot?.part === answer.part &&
    spot.field === answer.field
  );
}

function exportedValue({ row, column }: Spot): Parameters<typeof sameValue>[0] {
  return row.entries[column.key]?.value ?? { kind: 'blank' };
}

function currentValue({ form, row, column }: Spot, now: WorkbookRequest): Parameters<typeof sameValue>[0] {
  const rows = describeForms(now).find(({ kind }) => kind === form.kind)?.rows ?? [];
  return rows.find(({ key }) => key === row.key)?.entries[column.key]?.value ?? { kind: 'blank' };
}

function describe({ row, column, typed }: Filled): string {
  return `${row.key} ${column.key} (${typed.how})`;
}
