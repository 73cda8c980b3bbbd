/**
 * Reads what a spreadsheet puts on the clipboard: cells parted by tabs, rows by line breaks, and a cell with either in
 * quotation marks. Nothing but a single cell is null: it is pasted as text is.
 *
 * @example readBlock('12\t市民課調べ\r\n15\t\r\n') // [['12', '市民課調べ'], ['15', '']]
 */
export function readBlock(text: string): readonly (readonly string[])[] | null {
  const quoted = /^"(?:[^"]|"")*"$/;
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotation marks (with doubled ones inside) or without, and what ends it.
  const cells = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  while (cells.lastIndex < text.length) {
    const [, cell = '', end = ''] = cells.exec(text) ?? [];
    row.push(quoted.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== '\t') {
      rows.push(row);
      row = [];
    }
    if (cell === '' && end === '') break;
  }
  if (row.length > 0) rows.push([...row, '']);
  const [first] = rows;
  return first === undefined || (rows.length === 1 && first.length === 1) ? null : rows;
}
