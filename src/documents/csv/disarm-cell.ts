/**
 * A cell as text for whatever spreadsheet opens it: one that begins as a formula does would be taken for one, and what
 * people typed must stay text (CWE-1236).
 *
 * @example disarmCell('=1+1') // "'=1+1"
 */
export function disarmCell(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
