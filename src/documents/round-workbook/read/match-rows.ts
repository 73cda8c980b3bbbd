import { foldText } from '../../../core/text/fold-text.ts';
import { type ExportRecord, givenAsValue, recordKey } from '../export-record.ts';
import type { Form, FormRow } from '../form/form.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import { cellName } from '../xlsx/cell-reference.ts';
import type { RawCell } from '../xlsx/raw-workbook.ts';
import type { FormSheet } from './choose-sheets.ts';
import { showCell } from './show-cell.ts';

/** A row of the sheet: the item that it belongs to, or why it belongs to none. */
export type MatchedRow = {
  readonly line: number;
  readonly cells: ReadonlyMap<number, RawCell>;
  readonly match:
    | { readonly status: 'row'; readonly row: FormRow }
    /** Exported to this department, and not asked of it any more. */
    | { readonly status: 'gone'; readonly key: string }
    | { readonly status: 'mixed' }
    | { readonly status: 'unknown' };
};

export type RowMatches = {
  readonly rows: readonly MatchedRow[];
  readonly problems: readonly WorkbookProblem[];
};

/**
 * Finds the item of each filled row under the heads: by the hidden key, checked against the row's name (a sort that
 * left the hidden column behind must show), and by the name alone where the key is gone.
 *
 * @example matchRows(formSheet, record, false).rows
 */
export function matchRows(formSheet: FormSheet, record: ExportRecord | null, from1904: boolean): RowMatches {
  const { form, sheet, located } = formSheet;
  const names = new NameIndex(form, record);
  const lines = [...sheet.rows.entries()]
    .filter(([line]) => line > located.headRow)
    .sort(([a], [b]) => a - b);
  const problems: WorkbookProblem[] = [];
  const rows = lines.map(([line, cells]): MatchedRow => {
    const key = readKey(cells, formSheet);
    const name = readName(cells, formSheet, from1904);
    const row = form.rows.find((one) => one.key === key);
    if (row !== undefined) {
      if (name === null || names.isNameOf(name, row) || names.find(name).length === 0)
        return { line, cells, match: { status: 'row', row } };
      problems.push(nameProblem('row-mixed', formSheet, line, name, { expected: nameOf(form, row) }));
      return { line, cells, match: { status: 'mixed' } };
    }
    if (record?.versions.has(recordKey(form.kind, key, '')) === true)
      return { line, cells, match: { status: 'gone', key } };
    const [found, ...more] = name === null ? [] : names.find(name);
    if (found === undefined || more.length > 0 || name === null)
      return { line, cells, match: { status: 'unknown' } };
    problems.push(nameProblem('key-lost', formSheet, line, name, {}));
    return { line, cells, match: { status: 'row', row: found } };
  });
  return { rows, problems };
}

/** The words that name a row, as they are printed now. */
export function nameOf(form: Form, row: FormRow): string {
  return form.nameColumns
    .flatMap((key) => {
      const given = row.given[key];
      return given?.kind === 'words' ? [given.words] : [];
    })
    .join('　');
}

function readKey(cells: ReadonlyMap<number, RawCell>, { form, located }: FormSheet): string {
  const keyColumn = form.columns.find(({ role }) => role === 'key');
  const place = located.places.get(keyColumn?.key ?? '');
  const cell = place?.status === 'found' ? cells.get(place.at) : undefined;
  return cell === undefined ? '' : showCell(cell, false).trim();
}

/** Null where no cell of the name is filled, or a column of it is gone. */
function readName(
  cells: ReadonlyMap<number, RawCell>,
  { form, located }: FormSheet,
  from1904: boolean,
): string | null {
  const words: string[] = [];
  for (const key of form.nameColumns) {
    const place = located.places.get(key);
    if (place?.status !== 'found') return null;
    const cell = cells.get(place.at);
    words.push(cell === undefined ? '' : showCell(cell, from1904));
  }
  const name = words.map(foldText);
  return name.every((word) => word === '') ? null : JSON.stringify(name);
}

function nameProblem(
  code: 'row-mixed' | 'key-lost',
  { form, sheet, located }: FormSheet,
  line: number,
  name: string,
  params: WorkbookProblem['params'],
): WorkbookProblem {
  const place = located.places.get(form.nameColumns[0] ?? '');
  const cell = place?.status === 'found' ? cellName(line, place.at) : null;
  const words: unknown = JSON.parse(name);
  const found = Array.isArray(words) ? words.join('　').trim() : name;
  return makeProblem(code, { sheet: sheet.name, cell }, found, params);
}

/** Rows by their names, as printed now and as exported. */
class NameIndex {
  readonly #rows = new Map<string, Set<FormRow>>();

  constructor(form: Form, record: ExportRecord | null) {
    for (const row of form.rows) {
      const now = form.nameColumns.map((key) => {
        const value = givenAsValue(row.given[key] ?? { kind: 'blank' });
        return value.kind === 'text' ? foldText(value.text) : '';
      });
      const then = form.nameColumns.map((key) => {
        const value = record?.values.get(recordKey(form.kind, row.key, key));
        return value?.kind === 'text' ? foldText(value.text) : '';
      });
      for (const name of [now, then]) this.#add(JSON.stringify(name), row);
    }
  }

  #add(name: string, row: FormRow): void {
    const rows = this.#rows.get(name) ?? new Set();
    rows.add(row);
    this.#rows.set(name, rows);
  }

  find(name: string): readonly FormRow[] {
    return [...(this.#rows.get(name) ?? [])];
  }

  isNameOf(name: string, row: FormRow): boolean {
    return this.#rows.get(name)?.has(row) === true;
  }
}
