import type { RawCell } from '../xlsx/raw-workbook.ts';
import { dateOfSerial } from './serial-date.ts';

/**
 * What a cell shows, near enough to be found again by a person.
 *
 * @example showCell(cell, false) // '53%'
 */
export function showCell({ content }: RawCell, from1904: boolean): string {
  switch (content.kind) {
    case 'text':
    case 'error':
      return content.text;
    case 'boolean':
      return content.value ? 'TRUE' : 'FALSE';
    case 'no-result':
      return '=';
    case 'number':
      if (content.format === 'percent') return `${percentOf(content.value)}%`;
      if (content.format === 'date') return dateOfSerial(content.value, from1904) ?? `${content.value}`;
      return `${content.value}`;
  }
}

/** 0.07 × 100 is 7, not 7.000000000000001. */
export function percentOf(value: number): number {
  return Number((value * 100).toPrecision(15));
}
