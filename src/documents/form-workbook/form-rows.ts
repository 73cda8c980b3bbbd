import type { FormCell, FormSheet, FormTable } from '../../core/forms/form-book.ts';
import { countLines, lineHeight, partText } from './form-layout.ts';

/** Of the text of a form, in points. */
export const TEXT_SIZE = 10;
/** A spreadsheet shows no higher row, in points. */
const HIGHEST_ROW = 409;
const MOST_LINES = Math.floor((HIGHEST_ROW - 3) / lineHeight(TEXT_SIZE));

/** How many columns of the sheet each column of a part takes, and how wide they are, in half-width characters. */
export type Layout = {
  readonly grid: readonly number[];
  readonly widths: readonly number[];
  readonly whole: number;
};

export type WordsLook = { readonly size?: number; readonly bold?: boolean };

/**
 * A row of a form before it is drawn: an empty one, words across all columns, the heads, or cells. By its place, `opening`
 * rows stand before the heads, a `title` stays with the row behind it, and a `note` needs no heads above it. Points.
 */
export type FormRow = {
  readonly place: 'opening' | 'heads' | 'title' | 'body' | 'note';
  readonly height: number;
} & (
  | { readonly kind: 'gap' }
  | { readonly kind: 'words'; readonly words: string; readonly look: WordsLook }
  | { readonly kind: 'heads' }
  | { readonly kind: 'cells'; readonly cells: readonly FormCell[]; readonly isSum: boolean }
);

/**
 * The rows of a part: what stands before its heads, the heads, and its tables. A row that would be too high to be shown
 * whole goes on in further ones.
 *
 * @example listRows(form, layout).map(({ kind }) => kind) // ['words', 'heads', 'cells', 'cells']
 */
export function listRows(form: FormSheet, layout: Layout): readonly FormRow[] {
  const heads = form.columns.map(({ head }, at) => countLines(head, layout.widths[at] ?? 0));
  return [
    ...form.lead.map((words) => wordsRow('opening', words, layout)),
    { kind: 'heads', place: 'heads', height: Math.max(1, ...heads) * lineHeight(TEXT_SIZE) + 6 },
    ...form.tables.flatMap((table) => listTableRows(table, layout)),
  ];
}

/**
 * Words across all columns, in a row that is as high as they need: a merged cell grows of itself nowhere.
 *
 * @example wordsRow('opening', '令和7年度 実績', layout, { size: 14, bold: true }).height // 22.6
 */
export function wordsRow(
  place: FormRow['place'],
  words: string,
  { whole }: Layout,
  look: WordsLook = {},
): FormRow {
  const { size = TEXT_SIZE } = look;
  const height = countLines(words, (whole * TEXT_SIZE) / size) * lineHeight(size) + 3;
  return { kind: 'words', place, words, look, height };
}

/**
 * A row of cells as it is drawn where a part goes on behind its heads on a page: with the name that it shares with rows
 * above it, which stand on another page.
 *
 * @example nameAgain(rows, 12, layout).height
 */
export function nameAgain(rows: readonly FormRow[], at: number, layout: Layout): FormRow | undefined {
  const row = rows[at];
  if (row?.kind !== 'cells' || !isBlank(row.cells[0])) return row;
  const [name = null] = rows.slice(0, at).findLast(isNamed)?.cells ?? [];
  return cellsRow([name, ...row.cells.slice(1)], row.isSum, layout);
}

type CellsRow = Extract<FormRow, { readonly kind: 'cells' }>;

function isNamed(row: FormRow): row is CellsRow {
  return row.kind === 'cells' && !isBlank(row.cells[0]);
}

function isBlank(cell: FormCell | undefined): boolean {
  return cell === undefined || cell === null || cell === '';
}

function listTableRows({ title, rows, endsInSum, notes }: FormTable, layout: Layout): readonly FormRow[] {
  const named = title === null || title === '' ? [] : [titleRow(title, layout)];
  const cells = rows.flatMap((row, at) => {
    const isSum = endsInSum && at === rows.length - 1;
    return partRow(row, layout).map((part) => cellsRow(part, isSum, layout));
  });
  return [...named, ...cells, ...notes.map((note) => wordsRow('note', note, layout, { size: 9 }))];
}

function titleRow(title: string, layout: Layout): FormRow {
  const row = wordsRow('title', title, layout, { bold: true, size: 11 });
  return { ...row, height: row.height + 4 };
}

function cellsRow(cells: readonly FormCell[], isSum: boolean, { widths }: Layout): FormRow {
  const lines = cells.map((value, at) =>
    typeof value === 'string' ? countLines(value, widths[at] ?? 0) : 1,
  );
  const height = Math.min(HIGHEST_ROW, Math.max(1, ...lines) * lineHeight(TEXT_SIZE) + 3);
  return { kind: 'cells', place: 'body', cells, isSum, height };
}

function partRow(cells: readonly FormCell[], { widths }: Layout): readonly (readonly FormCell[])[] {
  const parts = cells.map((value, at): readonly FormCell[] =>
    typeof value === 'string' ? partText(value, widths[at] ?? 0, MOST_LINES) : [value],
  );
  const rows = Math.max(1, ...parts.map(({ length }) => length));
  return Array.from({ length: rows }, (_, at) => parts.map((part) => part[at] ?? null));
}
