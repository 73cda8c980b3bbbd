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

  /** What is printed in a row, in the order of the printed columns; '' where nothing is. */
  show(cells: ReadonlyMap<number, RawCell>): readonly string[] {
    return this.#printed.map(({ at }) => {
      const cell = cells.get(at);
      return cell === undefined ? '' : foldText(showCell(cell, this.#from1904));
    });
  }

  /**
   * Whether a row may be another item than its key says: its name is another one's, or as much of what is printed in it
   * is another one's as its own, or nothing is. A name that was only edited is no contradiction, and items that are
   * printed alike are told apart by their keys alone.
   */
  contradict(shown: readonly string[], row: FormRow): boolean {
    const named = this.findByName(shown);
    if (named.length > 0 && !named.includes(row)) return true;
    const own = this.#countAgreeing(shown, row);
    const others = this.#form.rows.filter((other) => !this.#isPrintedLike(other, row));
    return own === 0 || others.some((other) => this.#countAgreeing(shown, other) >= own);
  }

  #isPrintedLike(other: FormRow, row: FormRow): boolean {
    return this.#printed.every(({ key }) => {
      const own = this.#words.get(row)?.get(key) ?? new Set();
      return [...(this.#words.get(other)?.get(key) ?? [])].some((words) => own.has(words));
    });
  }

  /** The rows of the form that have the name which is shown. */
  findByName(shown: readonly string[]): readonly FormRow[] {
    const { nameColumns } = this.#form;
    const places = this.#printed.flatMap(({ key }, place) => (nameColumns.includes(key) ? [place] : []));
    if (places.length < nameColumns.length || places.every((place) => shown[place] === '')) return [];
    return this.#form.rows.filter((row) => places.every((place) => this.#agrees(shown, row, place)));
  }

  #countAgreeing(shown: readonly string[], row: FormRow): number {
    return shown.filter((words, place) => words !== '' && this.#agrees(shown, row, place)).length;
  }

  #agrees(shown: readonly string[], row: FormRow, place: number): boolean {
    const key = this.#printed[place]?.key ?? '';
    return (
      this.#words
        .get(row)
        ?.get(key)
        ?.has(shown[place] ?? '') === true
    );
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
