import { readCsv } from '../csv/read-csv.ts';
import type { RowProblem } from './row-problem.ts';

/** A row by column name. A cell that is not there is empty. */
export type TableRow = { readonly line: number; readonly cell: (column: string) => string };

export type Table = {
  readonly rows: readonly TableRow[];
  readonly columns: readonly string[];
  readonly problems: readonly RowProblem[];
  /** False where a needed column is missing, or a column stands there twice: then nothing can be read. */
  readonly usable: boolean;
};

/**
 * Reads a CSV text with a header line. Column names may be in any order, case and width; unknown ones are told and
 * passed over. `aliases` are other names of columns (年度 for year). Rows with too many cells or broken quotes are told
 * and left out.
 *
 * @example readTable(text, ['id', 'year', 'value'], () => true).rows[0].cell('id')
 */
export function readTable(
  text: string,
  needed: readonly string[],
  isKnown: (column: string) => boolean,
  aliases: Readonly<Record<string, string>> = {},
): Table {
  const csv = readCsv(text);
  const problems: RowProblem[] = csv.problems.map(({ line, code }) => ({
    line,
    code,
    column: '-',
    found: '',
  }));
  const broken = new Set(csv.problems.map(({ line }) => line));
  const [header, ...body] = csv.rows;
  const columns = (header?.cells ?? []).map((cell) => {
    const name = cell.normalize('NFKC').trim().toLowerCase();
    return Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name;
  });
  for (const column of columns.filter((name) => name !== '' && !isKnown(name))) {
    problems.push({ line: header?.line ?? 1, column, code: 'column-unknown', found: column });
  }
  const twice = columns.filter((name, at) => name !== '' && isKnown(name) && columns.indexOf(name) < at);
  for (const column of twice) {
    problems.push({ line: header?.line ?? 1, column, code: 'column-twice', found: column });
  }
  const missing = needed.filter((name) => !columns.includes(name));
  for (const column of missing) problems.push({ line: 1, column, code: 'column-missing', found: '' });
  const position = new Map(columns.map((name, at) => [name, at]));
  const rows: TableRow[] = [];
  for (const { line, cells } of body) {
    if (broken.has(line)) continue;
    if (cells.slice(columns.length).some((cell) => cell !== '')) {
      problems.push({ line, column: '-', code: 'too-many-cells', found: String(cells.length) });
      continue;
    }
    rows.push({ line, cell: (column) => cells[position.get(column) ?? -1]?.trim() ?? '' });
  }
  return { rows, columns, problems, usable: missing.length === 0 && twice.length === 0 };
}
