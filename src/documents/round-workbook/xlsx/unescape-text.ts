/**
 * Undoes the escapes that Office writes for characters which XML cannot hold (`_x000D_`), and tells lines by one
 * line feed.
 *
 * @example unescapeText('a_x000D_\nb') // 'a\nb'
 */
export function unescapeText(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/gu, '\n');
}

/**
 * Makes text fit to be written: what looks like an escape is escaped, and control characters, which XML forbids,
 * are left out. Half characters become the replacement character.
 *
 * @example escapeText('_x0041_') // '_x005F_x0041_'
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (char) => (char === '\n' || char === '\t' ? char : ''))
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}
