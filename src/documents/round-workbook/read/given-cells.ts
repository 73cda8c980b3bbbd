import { foldText } from '../../../core/text/fold-text.ts';
import type { EntryValue } from '../entry-value.ts';
import type { Choice } from '../workbook-request.ts';
import type { RawCell } from '../xlsx/raw-workbook.ts';
import { showCell } from './show-cell.ts';

/**
 * An answer as its cell shows it: a choice by its label.
 *
 * @example labelled(choices, { kind: 'choice', key: 'done' }) // { kind: 'text', text: '完了' }
 */
export function labelled(choices: readonly Choice[], value: EntryValue): EntryValue {
  const label = value.kind === 'choice' ? choices.find(({ key }) => key === value.key)?.label : undefined;
  return label === undefined ? value : { kind: 'text', text: label };
}

/**
 * Whether a cell still says what was printed in it.
 *
 * @example saysGiven(cell, { kind: 'number', value: 1046 }, false)
 */
export function saysGiven(cell: RawCell, given: EntryValue, from1904: boolean): boolean {
  const { content } = cell;
  if (given.kind === 'number' && content.kind === 'number')
    return Math.abs(content.value - given.value) <= Math.abs(given.value) * 1e-12;
  return foldText(showCell(cell, from1904)) === foldText(showGiven(given));
}

/**
 * What a given cell shows.
 *
 * @example showGiven({ kind: 'blank' }) // ''
 */
export function showGiven(given: EntryValue): string {
  switch (given.kind) {
    case 'blank':
      return '';
    case 'number':
      return `${given.value}`;
    case 'text':
      return given.text;
    case 'choice':
      return given.key;
    case 'date':
      return given.date;
  }
}
