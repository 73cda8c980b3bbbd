/**
 * One line of CSV, without its line break. Cells are quoted where they need it.
 *
 * @example writeCsvLine(['k1', '1,000']) // k1,"1,000"
 */
export function writeCsvLine(cells: readonly (string | number)[]): string {
  return cells.map((cell) => quote(String(cell))).join(',');
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
