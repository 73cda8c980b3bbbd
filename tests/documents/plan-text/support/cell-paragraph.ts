/** A paragraph of a cell: lines, and blanks behind the last. */
export type CellParagraph = { readonly lines: readonly string[]; readonly blanks: number };

export function linesIn(paragraphs: ReadonlyArray<{ readonly lines: readonly string[] }>): number {
  return paragraphs.reduce((total, { lines }) => total + lines.length, 0);
}
