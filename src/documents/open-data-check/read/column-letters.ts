/**
 * The letters of a column, from 0.
 *
 * @example toColumnLetters(26) // 'AA'
 */
export function toColumnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : toColumnLetters(rest - 1) + letter;
}
