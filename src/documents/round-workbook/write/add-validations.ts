import type { DataValidation, Worksheet } from 'exceljs';
import type { Language } from '../../../core/text/text.ts';
import type { EntryColumn, Form } from '../form/form.ts';
import { layout } from '../form/layout.ts';
import { columnLetters } from '../xlsx/cell-reference.ts';
import { type ChoiceRange, describeValidation } from './validation.ts';

declare module 'exceljs' {
  interface Worksheet {
    /** There at run time, missing in the library's types. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void };
  }
}

type Stretch = {
  readonly from: number;
  to: number;
  readonly validation: DataValidation;
  readonly sign: string;
};

/**
 * Adds the validations of all entry cells, a range for each stretch of like cells of a column. Set cell by cell, the
 * library merges them itself and makes ranges that overlap (rows 9 and 10 sort as words), which Excel repairs aloud.
 *
 * @example addValidations(sheet, form, range, 'ja');
 */
export function addValidations(sheet: Worksheet, form: Form, range: ChoiceRange, language: Language): void {
  form.columns.forEach((column, index) => {
    if (column.role !== 'entry') return;
    const letters = columnLetters(index + 1);
    for (const { from, to, validation } of listStretches(form, column, range, language)) {
      sheet.dataValidations.add(`${letters}${from}:${letters}${to}`, validation);
    }
  });
}

function listStretches(
  form: Form,
  column: EntryColumn,
  range: ChoiceRange,
  language: Language,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  form.rows.forEach((row, index) => {
    if (row.entries[column.key] === undefined) return;
    const line = layout.firstRow + index;
    const validation = describeValidation(column, row, form.kind, range, language);
    const sign = JSON.stringify(validation);
    const last = stretches.at(-1);
    if (last !== undefined && last.to === line - 1 && last.sign === sign) last.to = line;
    else stretches.push({ from: line, to: line, validation, sign });
  });
  return stretches;
}
