import { foldText } from '../../../core/text/fold-text.ts';
import { textValue } from '../entry-value.ts';
import { type ExportRecord, givenAsValue, recordKey } from '../export-record.ts';
import type { FormColumn, FormRow, SumColumn } from '../form/form.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import { cellName } from '../xlsx/cell-reference.ts';
import type { RawCell } from '../xlsx/raw-workbook.ts';
import type { FormSheet } from './choose-sheets.ts';
import { labelled, saysGiven, showGiven } from './given-cells.ts';
import type { MatchedRow } from './match-rows.ts';
import type { ReadContext } from './read-context.ts';
import { showCell } from './show-cell.ts';

/**
 * Names everything on a form's sheet that was typed and is not read: locked cells that were changed, columns and rows
 * that are not of the form, notes around it, comments.
 *
 * @example findStrayCells(formSheet, rows, { record, from1904: false })
 */
export function findStrayCells(
  formSheet: FormSheet,
  rows: readonly MatchedRow[],
  context: ReadContext,
): readonly WorkbookProblem[] {
  const { sheet } = formSheet;
  const columns = new ColumnIndex(formSheet);
  const place = { sheet: sheet.name, cell: null };
  return [
    ...summariseMany(sheet.name, [
      ...findAboveHeads(formSheet, rows, context),
      ...findBesideHeads(formSheet, columns, context),
      ...rows.flatMap((row) => findInRow(formSheet, row, columns, context)),
    ]),
    ...sheet.comments.map(({ cell, text }) =>
      makeProblem('comment-unread', { sheet: sheet.name, cell }, text),
    ),
    ...sheet.shapes.map((text) => makeProblem('shape-unread', place, text)),
  ];
}

/** More than a person would go through one by one. */
const MOST_STRAY_CELLS = 200;

/** Where somebody pasted a whole table beside the form, the rest is counted. */
function summariseMany(sheet: string, problems: readonly WorkbookProblem[]): readonly WorkbookProblem[] {
  if (problems.length <= MOST_STRAY_CELLS) return problems;
  const count = problems.length - MOST_STRAY_CELLS;
  return [
    ...problems.slice(0, MOST_STRAY_CELLS),
    makeProblem('many-more', { sheet, cell: null }, '', { count }),
  ];
}

/** The columns of a sheet by where they stand. */
class ColumnIndex {
  readonly #columns = new Map<number, FormColumn>();
  /** Where the column stands that a copied one repeats. */
  readonly #copies = new Map<number, number>();
  /** Columns whose head and key contradict each other are named once, as columns. */
  readonly ambiguous: boolean;

  constructor({ form, located }: FormSheet) {
    for (const column of form.columns) {
      const place = located.places.get(column.key);
      if (place?.status !== 'found') continue;
      this.#columns.set(place.at, column);
      for (const copy of place.copies) this.#copies.set(copy, place.at);
    }
    this.ambiguous = [...located.places.values()].some(({ status }) => status === 'ambiguous');
  }

  at(column: number): FormColumn | undefined {
    return this.#columns.get(column);
  }

  original(column: number): number | undefined {
    return this.#copies.get(column);
  }

  placeOf(key: string): number | undefined {
    for (const [at, column] of this.#columns) if (column.key === key) return at;
    return undefined;
  }
}

function findAboveHeads(
  { form, sheet, located, mark }: FormSheet,
  rows: readonly MatchedRow[],
  { record, from1904 }: ReadContext,
): readonly WorkbookProblem[] {
  if (record === null) return [];
  const printed = recordedLines(record, form.kind);
  const matched = new Set(rows.map(({ line }) => line));
  return [...sheet.rows.entries()]
    .filter(([row]) => row < located.headRow && row !== mark?.row && !matched.has(row))
    .flatMap(([, cells]) => [...cells.values()])
    .filter((cell) => !isEmpty(cell, from1904) && !printed.has(foldText(showCell(cell, from1904))))
    .map((cell) => stray('outside-form', sheet.name, cell, from1904));
}

/** The lines above the heads as they were exported: a due date may have been moved since. */
export function recordedLines(
  record: ExportRecord,
  kind: Parameters<typeof recordKey>[0],
): ReadonlySet<string> {
  const lines = new Set<string>();
  for (let line = 0; line < 60; line += 1) {
    const value = record.values.get(recordKey(kind, '', `${line}`));
    if (value?.kind === 'text') lines.add(foldText(value.text));
  }
  return lines;
}

function findBesideHeads(
  { sheet, located }: FormSheet,
  columns: ColumnIndex,
  { from1904 }: ReadContext,
): readonly WorkbookProblem[] {
  if (columns.ambiguous) return [];
  return [...(sheet.rows.get(located.headRow)?.values() ?? [])]
    .filter((cell) => columns.at(cell.column) === undefined && columns.original(cell.column) === undefined)
    .filter((cell) => !isEmpty(cell, from1904))
    .map((cell) => stray('column-unknown', sheet.name, cell, from1904));
}

function findInRow(
  formSheet: FormSheet,
  { cells, match }: MatchedRow,
  columns: ColumnIndex,
  context: ReadContext,
): readonly WorkbookProblem[] {
  const { sheet } = formSheet;
  const filled = [...cells.values()].filter((cell) => !isEmpty(cell, context.from1904));
  switch (match.status) {
    case 'row':
      return filled.flatMap((cell) => checkCell(formSheet, cell, cells, match.row, columns, context));
    case 'gone':
      return filled.flatMap((cell) => checkGone(formSheet, cell, match.key, columns, context));
    case 'mixed':
      return filled
        .filter((cell) => columns.at(cell.column)?.role === 'entry')
        .map((cell) => stray('row-unknown', sheet.name, cell, context.from1904));
    case 'unknown':
      return filled.map((cell) => {
        const entry = columns.at(cell.column)?.role === 'entry';
        return stray(entry ? 'row-unknown' : 'outside-form', sheet.name, cell, context.from1904);
      });
  }
}

function checkCell(
  { form, sheet }: FormSheet,
  cell: RawCell,
  cells: ReadonlyMap<number, RawCell>,
  row: FormRow,
  columns: ColumnIndex,
  { record, from1904 }: ReadContext,
): readonly WorkbookProblem[] {
  const column = columns.at(cell.column);
  const found = showCell(cell, from1904);
  if (column === undefined) {
    const original = cells.get(columns.original(cell.column) ?? -1);
    const repeats = original !== undefined && showCell(original, from1904) === found;
    return repeats ? [] : [stray('column-unknown', sheet.name, cell, from1904)];
  }
  if (column.role === 'entry' || column.role === 'key') return [];
  if (column.role === 'sum') {
    const kept = cell.formula || isSum(cell, column, cells, columns);
    return kept ? [] : [changed(sheet.name, cell, from1904, '')];
  }
  const now = givenAsValue(row.given[column.key] ?? { kind: 'blank' });
  const then = record?.values.get(recordKey(form.kind, row.key, column.key));
  const same = [now, then].some((given) => given !== undefined && saysGiven(cell, given, from1904));
  return same ? [] : [changed(sheet.name, cell, from1904, showGiven(then ?? now))];
}

/** Only what was typed into a row of an item that is gone has to be told. */
function checkGone(
  { form, sheet }: FormSheet,
  cell: RawCell,
  key: string,
  columns: ColumnIndex,
  { record, from1904 }: ReadContext,
): readonly WorkbookProblem[] {
  const column = columns.at(cell.column);
  if (column?.role !== 'entry') return [];
  const then = record?.values.get(recordKey(form.kind, key, column.key)) ?? { kind: 'blank' };
  const shown = column.entry.type === 'choice' ? labelled(column.entry.choices, then) : then;
  return saysGiven(cell, shown, from1904) ? [] : [stray('item-gone', sheet.name, cell, from1904)];
}

/** A sum that was pasted as a value over its own formula says nothing new. */
function isSum(
  { content }: RawCell,
  { of }: SumColumn,
  cells: ReadonlyMap<number, RawCell>,
  columns: ColumnIndex,
): boolean {
  const amounts = of.map((key) => cells.get(columns.placeOf(key) ?? -1)?.content);
  const sum = amounts.reduce((total, amount) => total + (amount?.kind === 'number' ? amount.value : 0), 0);
  return content.kind === 'number' && Math.abs(content.value - sum) <= Math.abs(sum) * 1e-9;
}

function changed(sheet: string, cell: RawCell, from1904: boolean, expected: string): WorkbookProblem {
  const place = { sheet, cell: cellName(cell.row, cell.column) };
  return makeProblem('given-changed', place, showCell(cell, from1904), { expected });
}

function stray(
  code: 'outside-form' | 'column-unknown' | 'row-unknown' | 'item-gone',
  sheet: string,
  cell: RawCell,
  from1904: boolean,
): WorkbookProblem {
  return makeProblem(code, { sheet, cell: cellName(cell.row, cell.column) }, showCell(cell, from1904));
}

function isEmpty(cell: RawCell, from1904: boolean): boolean {
  return textValue(showCell(cell, from1904)).kind === 'blank';
}
