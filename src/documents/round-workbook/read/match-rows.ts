import { type ExportRecord, recordKey } from '../export-record.ts';
import type { Form, FormRow } from '../form/form.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import { cellName } from '../xlsx/cell-reference.ts';
import type { RawCell } from '../xlsx/raw-workbook.ts';
import type { FormSheet } from './choose-sheets.ts';
import { RowIdentities } from './row-identities.ts';
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
 * Finds the item of each filled row: by the hidden key, checked against what is printed in the row
 * (a sort that left the hidden column behind must show), and by the name alone where the key is gone.
 *
 * @example matchRows(formSheet, record, false).rows
 */
export function matchRows(formSheet: FormSheet, record: ExportRecord | null, from1904: boolean): RowMatches {
  const { form, sheet, located } = formSheet;
  const identities = new RowIdentities(formSheet, record, from1904);
  const lines = [...sheet.rows.entries()]
    .filter(([line, cells]) => line > located.headRow || isKnownKey(readKey(cells, formSheet), form, record))
    .sort(([a], [b]) => a - b);
  const problems: WorkbookProblem[] = [];
  const rows = lines.map(([line, cells]): MatchedRow => {
    const key = readKey(cells, formSheet);
    const shown = identities.show(cells);
    const row = form.rows.find((one) => one.key === key);
    if (row !== undefined) {
      if (!identities.contradict(shown, row)) return { line, cells, match: { status: 'row', row } };
      problems.push(nameProblem('row-mixed', formSheet, line, cells, { expected: nameOf(form, row) }));
      return { line, cells, match: { status: 'mixed' } };
    }
    if (isKnownKey(key, form, record)) return { line, cells, match: { status: 'gone', key } };
    const [found, ...more] = identities.findByName(shown);
    if (found === undefined || more.length > 0) return { line, cells, match: { status: 'unknown' } };
    problems.push(nameProblem('key-lost', formSheet, line, cells, {}));
    return { line, cells, match: { status: 'row', row: found } };
  });
  return { rows, problems };
}

/** A row with its key is one of the form wherever it stands: a sort may have taken the heads along. */
function isKnownKey(key: string, form: Form, record: ExportRecord | null): boolean {
  return (
    form.rows.some((row) => row.key === key) || record?.versions.has(recordKey(form.kind, key, '')) === true
  );
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

function nameProblem(
  code: 'row-mixed' | 'key-lost',
  { form, sheet, located }: FormSheet,
  line: number,
  cells: ReadonlyMap<number, RawCell>,
  params: WorkbookProblem['params'],
): WorkbookProblem {
  const columns = form.nameColumns.flatMap((key) => {
    const place = located.places.get(key);
    return place?.status === 'found' ? [place.at] : [];
  });
  const shown = columns.flatMap((column) => cells.get(column) ?? []).map((cell) => showCell(cell, false));
  const cell = cellName(line, columns[0] ?? 1);
  return makeProblem(code, { sheet: sheet.name, cell }, shown.join('　').trim(), params);
}
