import type { Workbook } from 'exceljs';
import { makeRecordRows } from '../export-record.ts';
import type { EntryColumn, Form } from '../form/form.ts';
import { CHOICES_SHEET, RECORD_SHEET } from '../form/sheet-names.ts';
import type { WorkbookRequest } from '../workbook-request.ts';
import { columnLetters } from '../xlsx/cell-reference.ts';
import { escapeText } from '../xlsx/unescape-text.ts';
import { TEXT_FORMAT } from './sheet-style.ts';
import type { ChoiceRange } from './validation.ts';

/**
 * Adds the hidden sheet of what was exported. `veryHidden`: Excel's menus do not offer to show it.
 *
 * @example writeRecordSheet(workbook, request);
 */
export function writeRecordSheet(workbook: Workbook, request: WorkbookRequest): void {
  const sheet = workbook.addWorksheet(RECORD_SHEET, { state: 'veryHidden' });
  for (const cells of makeRecordRows(request)) {
    const row = sheet.addRow([...cells]);
    row.eachCell((cell) => {
      cell.numFmt = TEXT_FORMAT;
    });
  }
}

/** The words of one drop-down and the column of the hidden sheet that they stand in. */
export type ChoiceList = {
  readonly column: EntryColumn;
  readonly letters: string;
  readonly labels: readonly string[];
};

/**
 * The lists of all drop-downs, a column each.
 *
 * @example const lists = listChoices(forms);
 */
export function listChoices(forms: readonly Form[]): readonly ChoiceList[] {
  return forms
    .flatMap(({ columns }) => columns)
    .filter((column) => column.role === 'entry')
    .flatMap((column) => (column.entry.type === 'choice' ? [{ column, choices: column.entry.choices }] : []))
    .map(({ column, choices }, index) => ({
      column,
      letters: columnLetters(index + 1),
      labels: choices.map(({ label }) => label),
    }));
}

/**
 * Where the list of a column stands, as a formula.
 *
 * @example rangeOf(lists)(column) // "'shirube-choices'!$A$1:$A$5"
 */
export function rangeOf(lists: readonly ChoiceList[]): ChoiceRange {
  return (wanted) => {
    const list = lists.find(({ column }) => column === wanted);
    if (list === undefined) throw new Error(`The column ${wanted.key} has no list of choices`);
    const last = Math.max(1, list.labels.length);
    return `'${CHOICES_SHEET}'!$${list.letters}$1:$${list.letters}$${last}`;
  };
}

/**
 * Adds the hidden sheet with the words of the drop-downs.
 *
 * @example writeChoicesSheet(workbook, listChoices(forms));
 */
export function writeChoicesSheet(workbook: Workbook, lists: readonly ChoiceList[]): void {
  const sheet = workbook.addWorksheet(CHOICES_SHEET, { state: 'veryHidden' });
  for (const { letters, labels } of lists) {
    labels.forEach((label, index) => {
      sheet.getCell(`${letters}${index + 1}`).value = escapeText(label);
    });
  }
}
