import type { FiscalYear } from '../../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear } from '../../../core/fiscal/format-fiscal-year.ts';
import type { Text } from '../../../core/text/text.ts';
import type { GivenValue } from '../workbook-request.ts';
import { fillBoth } from './fill-both.ts';
import type { EntryColumn, EntryType, GivenColumn, KeyColumn } from './form.ts';
import { formTexts } from './form-texts.ts';

/** The first column of every form: the row's id, hidden and locked. */
export const keyColumn: KeyColumn = { key: 'id', role: 'key', head: formTexts.key, width: 12 };

/** A column that is printed and not asked for. */
export function givenColumn(key: string, head: Text, width: number): GivenColumn {
  return { key, role: 'given', head, width, whole: false };
}

/** The second column of every form: the place of the item in its list. */
export const numberColumn: GivenColumn = {
  key: 'number',
  role: 'given',
  head: formTexts.number,
  width: 5,
  whole: true,
};

/** A column that the department fills in. */
export function entryColumn(key: string, head: Text, width: number, entry: EntryType): EntryColumn {
  return { key, role: 'entry', head, width, entry };
}

/**
 * A head that names a fiscal year in western and era years, each on its line.
 *
 * @example yearHead(formTexts.value, 2024).ja // '2024年度\n（令和6年度）\n実績値'
 */
export function yearHead(text: Text, year: FiscalYear): Text {
  const ja = formatFiscalYear(year, 'both', 'ja').replace('（', '\n（');
  const en = formatFiscalYear(year, 'both', 'en').replace(' (', '\n(');
  return fillBoth(text, { year: { ja, en } });
}

/**
 * The words of a given cell, blank where there are none.
 *
 * @example givenWords(null) // { kind: 'blank' }
 */
export function givenWords(text: string | null): GivenValue {
  return text === null || text === '' ? { kind: 'blank' } : { kind: 'words', words: text };
}
