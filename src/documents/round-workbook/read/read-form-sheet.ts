import type { EntryColumn, FormRow } from '../form/form.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import { cellName } from '../xlsx/cell-reference.ts';
import type { RawMerge } from '../xlsx/raw-workbook.ts';
import type { FormSheet } from './choose-sheets.ts';
import { findStrayCells } from './find-stray-cells.ts';
import { type MatchedRow, matchRows, nameOf } from './match-rows.ts';
import type { ReadContext } from './read-context.ts';
import { readEntryCell } from './read-entry-cell.ts';
import type { Reading } from './reading.ts';
import { showCell } from './show-cell.ts';

/** One entry cell as it was found. */
export type EntryCell = {
  readonly row: FormRow;
  readonly column: EntryColumn;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly reading: Reading;
};

export type SheetReading = {
  readonly cells: readonly EntryCell[];
  readonly problems: readonly WorkbookProblem[];
};

/**
 * Reads the entry cells of a form's sheet. Whatever else was typed on it is named.
 *
 * @example readFormSheet(formSheet, { record, from1904: false }).cells
 */
export function readFormSheet(formSheet: FormSheet, context: ReadContext): SheetReading {
  const matches = matchRows(formSheet, context.record, context.from1904);
  const cells: EntryCell[] = [];
  const problems: WorkbookProblem[] = [...findColumnProblems(formSheet), ...matches.problems];
  for (const matched of matches.rows) {
    if (matched.match.status !== 'row') continue;
    const read = readRow(formSheet, matched, matched.match.row, context);
    cells.push(...read.cells);
    problems.push(...read.problems);
  }
  return {
    cells,
    problems: [
      ...problems,
      ...findMissingRows(formSheet, matches.rows),
      ...findStrayCells(formSheet, matches.rows, context),
    ],
  };
}

function readRow(
  { form, sheet, located }: FormSheet,
  { line, cells }: MatchedRow,
  row: FormRow,
  { from1904 }: ReadContext,
): SheetReading {
  const entries: EntryCell[] = [];
  const problems: WorkbookProblem[] = [];
  for (const column of form.columns) {
    const place = located.places.get(column.key);
    if (column.role !== 'entry' || place?.status !== 'found') continue;
    const cell = cells.get(place.at);
    const name = cellName(line, place.at);
    const spot = { sheet: sheet.name, cell: name };
    const found = cell === undefined ? '' : showCell(cell, from1904);
    if (row.entries[column.key] === undefined) {
      if (cell !== undefined && found.trim() !== '') problems.push(makeProblem('closed-cell', spot, found));
      continue;
    }
    const merge = coveringMerge(sheet.merges, line, place.at);
    if (merge !== null) problems.push(makeProblem('merged', spot, found, { expected: rangeName(merge) }));
    else entries.push({ row, column, ...spot, found, reading: readEntryCell(cell, column, row, from1904) });
  }
  return { cells: entries, problems };
}

/** The merge that hides a cell behind another one. */
function coveringMerge(merges: readonly RawMerge[], row: number, column: number): RawMerge | null {
  const covers = ({ top, left, bottom, right }: RawMerge): boolean =>
    row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left);
  return merges.find(covers) ?? null;
}

function rangeName({ top, left, bottom, right }: RawMerge): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

function findColumnProblems({ form, sheet, located }: FormSheet): readonly WorkbookProblem[] {
  const place = { sheet: sheet.name, cell: null };
  return form.columns.flatMap(({ key, role, head }) => {
    const found = located.places.get(key);
    const needed = role === 'entry' || form.nameColumns.includes(key);
    if (!needed || found === undefined || found.status === 'found') return [];
    if (found.status === 'missing') return [makeProblem('column-missing', place, '', { expected: head })];
    return [makeProblem('column-ambiguous', place, found.found.join('・'), { expected: head })];
  });
}

function findMissingRows(
  { form, sheet }: FormSheet,
  rows: readonly MatchedRow[],
): readonly WorkbookProblem[] {
  const present = new Set(rows.flatMap(({ match }) => (match.status === 'row' ? [match.row] : [])));
  const mixed = rows.some(({ match }) => match.status === 'mixed');
  return form.rows
    .filter((row) => !present.has(row) && !mixed)
    .map((row) =>
      makeProblem('row-missing', { sheet: sheet.name, cell: null }, '', { expected: nameOf(form, row) }),
    );
}
