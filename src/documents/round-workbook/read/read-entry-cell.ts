import { foldText } from '../../../core/text/fold-text.ts';
import { blank, textValue } from '../entry-value.ts';
import type { EntryColumn, FormRow } from '../form/form.ts';
import type { Choice } from '../workbook-request.ts';
import type { RawCell } from '../xlsx/raw-workbook.ts';
import { readDateCell } from './read-date.ts';
import { readNumberCell } from './read-number.ts';
import { type Reading, refused, taken } from './reading.ts';
import { showCell } from './show-cell.ts';

/**
 * Reads an entry cell by what its column takes. An empty cell, and one of blanks alone, is blank. A formula's saved
 * result counts and is noted; an error or a formula without result is refused.
 *
 * @example readEntryCell(cell, column, row, false)
 */
export function readEntryCell(
  cell: RawCell | undefined,
  column: EntryColumn,
  row: FormRow,
  from1904: boolean,
): Reading {
  if (cell === undefined) return taken(blank);
  const { content } = cell;
  if (content.kind === 'error') return refused('error-cell');
  if (content.kind === 'no-result') return refused('formula-without-result');
  if (content.kind === 'text' && textValue(content.text).kind === 'blank') return taken(blank);
  const reading = readByType(cell, column, row, from1904);
  if (!cell.formula || !reading.ok) return reading;
  return { ...reading, notes: [...reading.notes, { code: 'formula-taken', params: {} }] };
}

function readByType(cell: RawCell, { entry }: EntryColumn, row: FormRow, from1904: boolean): Reading {
  switch (entry.type) {
    case 'number':
      return readNumberCell(cell.content, row);
    case 'date':
      return readDateCell(cell.content, from1904);
    case 'choice':
      return readChoice(cell, entry.choices);
    case 'text':
      return readText(cell, entry.limit, from1904);
  }
}

function readChoice({ content }: RawCell, choices: readonly Choice[]): Reading {
  const labels = choices.map(({ label }) => label).join('、');
  if (content.kind !== 'text') return refused('not-a-choice', { expected: labels });
  const typed = foldText(content.text);
  const found = choices.find(({ key, label }) => foldText(label) === typed || key === typed);
  return found === undefined
    ? refused('not-a-choice', { expected: labels })
    : taken({ kind: 'choice', key: found.key });
}

function readText(cell: RawCell, limit: number, from1904: boolean): Reading {
  const { content } = cell;
  if (content.kind === 'number' && content.format === 'date') return refused('date-in-text');
  const value = textValue(showCell(cell, from1904));
  const length = value.kind === 'text' ? [...value.text].length : 0;
  return taken(value, length > limit ? [{ code: 'text-too-long', params: { length, limit } }] : []);
}
