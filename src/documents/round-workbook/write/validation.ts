import type { DataValidation } from 'exceljs';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Language } from '../../../core/text/text.ts';
import type { EntryColumn, FormRow } from '../form/form.ts';
import { formTexts } from '../form/form-texts.ts';
import type { ItemKind } from '../workbook-request.ts';

/** No figure of a municipality is larger; the bound is only there because the rule needs one. */
const LARGEST = 1e15;
/** The earliest day that may be typed, 1990-01-01, as Excel counts days. */
const EARLIEST_SERIAL = 32874;

/** Where the words of a choice stand: a range of the hidden sheet of choices. */
export type ChoiceRange = (column: EntryColumn) => string;

/**
 * What Excel itself says when something else than what is asked for is typed. It stops wrong kinds of content, and
 * only warns of long texts, so that nothing written is lost.
 *
 * @example cell.dataValidation = describeValidation(column, row, 'indicator', range, 'ja');
 */
export function describeValidation(
  column: EntryColumn,
  row: FormRow,
  kind: ItemKind,
  range: ChoiceRange,
  language: Language,
): DataValidation {
  const base = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop' } as const;
  switch (column.entry.type) {
    case 'number':
      return {
        ...base,
        type: 'decimal',
        operator: 'between',
        formulae: [-LARGEST, LARGEST],
        errorTitle: formTexts.numberErrorTitle[language],
        error: formTexts.numberError[language],
        showInputMessage: true,
        promptTitle: formTexts.numberPromptTitle[language],
        prompt: describeNumber(row, kind, language),
      };
    case 'date':
      return {
        ...base,
        type: 'date',
        operator: 'greaterThanOrEqual',
        formulae: [serialDate(EARLIEST_SERIAL)],
        errorTitle: formTexts.dateErrorTitle[language],
        error: formTexts.dateError[language],
      };
    case 'choice':
      return {
        ...base,
        type: 'list',
        formulae: [range(column)],
        errorTitle: formTexts.choiceErrorTitle[language],
        error: formTexts.choiceError[language],
      };
    case 'text':
      return {
        ...base,
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [column.entry.limit],
        errorStyle: 'warning',
        errorTitle: formTexts.textErrorTitle[language],
        error: fillText(formTexts.textError, { limit: column.entry.limit }, language),
      };
  }
}

function describeNumber({ unit }: FormRow, kind: ItemKind, language: Language): string {
  const text = kind === 'project' ? formTexts.amountPrompt : formTexts.numberPrompt;
  return fillText(text, { unit: unit ?? '' }, language);
}

function serialDate(serial: number): Date {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
}
