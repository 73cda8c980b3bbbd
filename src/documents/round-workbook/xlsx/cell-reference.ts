/**
 * The letters of a column, counted from 1.
 *
 * @example columnLetters(28) // 'AB'
 */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/**
 * A cell's name.
 *
 * @example cellName(7, 3) // 'C7'
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * Row and column of a cell's name, with or without `$`. Null where it is no cell of a sheet.
 *
 * @example parseCellName('C7') // { row: 7, column: 3 }
 */
export function parseCellName(name: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/u.exec(name);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row <= 1_048_576 && column <= 16_384 ? { row, column } : null;
}
