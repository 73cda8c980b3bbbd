import { foldText } from '../../../core/text/fold-text.ts';
import { type ExportRecord, givenAsValue, recordKey } from '../export-record.ts';
import type { Form, FormRow } from '../form/form.ts';
import type { RawCell } from '../xlsx/raw-workbook.ts';
import type { FormSheet } from './choose-sheets.ts';
import { showCell } from './show-cell.ts';

/** A printed column, and where it stands. */
type PrintedColumn = { readonly key: string; readonly at: number };

/** Tells by what is printed in a row which item it belongs to. */
export class RowIdentities {
  readonly #form: Form;
  readonly #printed: readonly PrintedColumn[];
  readonly #from1904: boolean;
  /** What may stand in a cell: as printed now, or as exported. By row, then by column. */
  readonly #words: ReadonlyMap<FormRow, ReadonlyMap<string, ReadonlySet<string>>>;

  constructor({ form, located }: FormSheet, record: ExportRecord | null, from1904: boolean) {
    this.#form = form;
    this.#from1904 = from1904;
    this.#printed = form.columns.flatMap(({ key, role }) => {
      const place = located.places.get(key);
      return role === 'given' && place?.status === 'found' ? [{ key, at: place.at }] : [];
    });
    this.#words = new Map(form.rows.map((row) => [row, listWords(form, row, record)]));
  }

  /**
   * Whether a row says that it is another item than its key: its name is another one's, or more of what is printed in
   * it is, or nothing in it is its own. A name that was only edited is no contradiction.
   */
  contradict(cells: ReadonlyMap<number, RawCell>, row: FormRow): boolean {
    const named = this.findByName(cells);
    if (named.length > 0 && !named.includes(row)) return true;
    const own = this.#countAgreeing(cells, row);
    return own === 0 || this.#form.rows.some((other) => this.#countAgreeing(cells, other) > own);
  }

  /** The rows of the form that have the name which stands in the cells. */
  findByName(cells: ReadonlyMap<number, RawCell>): readonly FormRow[] {
    const columns = this.#printed.filter(({ key }) => this.#form.nameColumns.includes(key));
    const complete = columns.length === this.#form.nameColumns.length;
    if (!complete || columns.every(({ at }) => this.#show(cells, at) === '')) return [];
    return this.#form.rows.filter((row) => columns.every((column) => this.#agrees(cells, row, column)));
  }

  #countAgreeing(cells: ReadonlyMap<number, RawCell>, row: FormRow): number {
    return this.#printed.filter((column) => cells.has(column.at) && this.#agrees(cells, row, column)).length;
  }

  #agrees(cells: ReadonlyMap<number, RawCell>, row: FormRow, { key, at }: PrintedColumn): boolean {
    return this.#words.get(row)?.get(key)?.has(this.#show(cells, at)) === true;
  }

  #show(cells: ReadonlyMap<number, RawCell>, at: number): string {
    const cell = cells.get(at);
    return cell === undefined ? '' : foldText(showCell(cell, this.#from1904));
  }
}

function listWords(
  form: Form,
  row: FormRow,
  record: ExportRecord | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    Object.entries(row.given).map(([key, given]) => {
      const now = givenAsValue(given);
      const then = record?.values.get(recordKey(form.kind, row.key, key)) ?? now;
      return [key, new Set([now, then].map(showPrinted))];
    }),
  );
}

function showPrinted(value: ReturnType<typeof givenAsValue>): string {
  if (value.kind === 'number') return `${value.value}`;
  return value.kind === 'text' ? foldText(value.text) : '';
}
