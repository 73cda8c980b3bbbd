/** The cells of one line of a table. */
export type Row = readonly string[];

/**
 * A table in Markdown, padded so that its source reads as a table too and a formatter finds nothing to do.
 *
 * @example writeTable(['状態', 'State'], [['作成中', 'draft']])
 */
export function writeTable(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => widthOf(row[column] ?? ''))),
  );
  const line = (cells: Row): string =>
    `| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - widthOf(cell));
}

/** Columns on a screen: kana, kanji and full-width signs take two. */
function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + (/[\u3000-\u9fff\uff01-\uff60]/u.test(char) ? 2 : 1), 0);
}
