import { foldText } from '../../../core/text/fold-text.ts';
import type { Form, FormColumn } from '../form/form.ts';
import { formTexts } from '../form/form-texts.ts';
import { columnLetters } from '../xlsx/cell-reference.ts';
import type { RawCell, RawSheet } from '../xlsx/raw-workbook.ts';
import { type FormMark, topRows } from './find-mark.ts';

/** Where a column of the form stands on a sheet. */
type ColumnPlace =
  | { readonly status: 'found'; readonly at: number; readonly copies: readonly number[] }
  | { readonly status: 'missing' }
  /** Its head and its hidden key stand over different columns, or only its head is left and was moved. */
  | { readonly status: 'ambiguous'; readonly found: readonly string[] };

export type LocatedForm = {
  /** The row of the heads. */
  readonly headRow: number;
  /** By the key of the column. */
  readonly places: ReadonlyMap<string, ColumnPlace>;
  /** How many heads of the form were found. */
  readonly matched: number;
};

/**
 * Finds the heads of a form on a sheet, wherever rows and columns were moved to: by the words of the heads and by the
 * hidden keys above them, which must not contradict each other.
 *
 * @example locateColumns(sheet, form, findMark(sheet))?.places.get('value')
 */
export function locateColumns(sheet: RawSheet, form: Form, mark: FormMark | null): LocatedForm | null {
  const best = findHeadRow(sheet, form);
  if (best === null) return null;
  const keys = mark === null ? [] : [...(sheet.rows.get(mark.row)?.values() ?? [])];
  const places = new Map<string, ColumnPlace>();
  for (const column of form.columns) {
    const byHead = best.cells.filter((cell) => headsOf(column).includes(foldHead(cell))).map(atColumn);
    const byKey =
      column.role === 'key'
        ? mark
          ? [mark.column]
          : []
        : keys.filter((cell) => textOf(cell) === column.key).map(atColumn);
    places.set(column.key, placeOf(byKey, byHead));
  }
  const settled = mark === null ? doubtMovedColumns(form, places) : places;
  return { headRow: best.row, places: settled, matched: best.matched };
}

/**
 * Without the hidden keys, a column that was moved looks like a head that was moved alone, above the wrong answers: no
 * column that changed places with another one can be trusted.
 */
function doubtMovedColumns(
  form: Form,
  places: ReadonlyMap<string, ColumnPlace>,
): ReadonlyMap<string, ColumnPlace> {
  const found = form.columns.flatMap(({ key }, order) => {
    const place = places.get(key);
    return place?.status === 'found' ? [{ key, order, at: place.at }] : [];
  });
  const moved = found.filter((one) =>
    found.some((other) => other.order < one.order !== other.at < one.at && other !== one),
  );
  const doubts = moved.map(({ key, at }): [string, ColumnPlace] => [
    key,
    { status: 'ambiguous', found: [columnLetters(at)] },
  ]);
  return new Map([...places, ...doubts]);
}

function findHeadRow(
  sheet: RawSheet,
  form: Form,
): { readonly row: number; readonly cells: readonly RawCell[]; readonly matched: number } | null {
  const heads = form.columns.map(headsOf);
  let best: { row: number; cells: readonly RawCell[]; matched: number } | null = null;
  for (const cells of topRows(sheet)) {
    const words = new Set(cells.map(foldHead));
    const matched = heads.filter((names) => names.some((name) => words.has(name))).length;
    const row = cells[0]?.row ?? 0;
    if (matched > (best?.matched ?? 0)) best = { row, cells, matched };
  }
  return best;
}

function placeOf(byKey: readonly number[], byHead: readonly number[]): ColumnPlace {
  const both = byKey.filter((column) => byHead.includes(column));
  if (both.length === 0 && byKey.length > 0 && byHead.length > 0) {
    return { status: 'ambiguous', found: [...byKey, ...byHead].map(columnLetters) };
  }
  const pool = [both, byKey, byHead].find((columns) => columns.length > 0) ?? [];
  const [at, ...copies] = [...pool].sort((a, b) => a - b);
  return at === undefined ? { status: 'missing' } : { status: 'found', at, copies };
}

/** A workbook is read in whatever language it was made in. */
function headsOf({ head }: FormColumn): readonly string[] {
  return [foldText(head.ja), foldText(head.en)];
}

const ENTRY_MARKS = [foldText(formTexts.entryMark.ja), foldText(formTexts.entryMark.en)];

function foldHead(cell: RawCell): string {
  const words = foldText(textOf(cell));
  const mark = ENTRY_MARKS.find((one) => words.startsWith(one));
  return mark === undefined ? words : words.slice(mark.length);
}

function textOf({ content }: RawCell): string {
  return content.kind === 'text' ? content.text.trim() : '';
}

function atColumn({ column }: RawCell): number {
  return column;
}
