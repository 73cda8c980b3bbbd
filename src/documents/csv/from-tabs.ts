import { writeCsvLine } from './write-csv.ts';

/**
 * What is pasted from a spreadsheet, as CSV: it has tabs between its cells, and quotes where a cell has line breaks. Text
 * whose first line has no tab is CSV already.
 *
 * @example fromTabs('改称\t市民課\n') // '改称,市民課\n'
 */
export function fromTabs(text: string): string {
  const unix = text.replaceAll('\r\n', '\n');
  const [head = ''] = unix.split('\n', 1);
  if (!head.includes('\t')) return unix;
  const parts = unix.split(/("(?:[^"]|"")*")/);
  return parts
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[^\t\n]+/g, (cell) => (/[,"]/.test(cell) ? writeCsvLine([cell]) : cell)),
    )
    .join('')
    .replaceAll('\t', ',');
}
