/**
 * Folds a title or name to what it says, for comparing and matching: full-width and half-width forms become one
 * (NFKC), and white space, which line wraps put in and take out, is dropped.
 *
 * @example foldText('ＫＰＩ の　数') // 'KPIの数'
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
