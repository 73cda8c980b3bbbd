import type { Cell } from '../../core/open-data/data-table.ts';

/**
 * A cell as text. Numbers without separators and without exponents, so that any program reads them.
 *
 * @example writeCell(1e-7) // '0.0000001'
 */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? writeNumber(cell) : String(cell);
}

/**
 * A number in digits.
 *
 * @example writeNumber(-1.5e21) // '-1500000000000000000000'
 */
export function writeNumber(value: number): string {
  const plain = String(value);
  if (!plain.includes('e')) return plain;
  const [mantissa = '', exponent = '0'] = plain.split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const sign = value < 0 ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}
