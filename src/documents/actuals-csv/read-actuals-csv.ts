import type { ActualEntry, ActualFigure } from '../../core/actuals/actual-entry.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { parseDate } from '../../core/fiscal/parse-date.ts';
import { parseFiscalYear } from '../../core/fiscal/parse-fiscal-year.ts';
import { readCsv } from '../csv/read-csv.ts';
import { isBlankCell, readNumberCell } from '../table/read-cells.ts';
import { isRevision, readCumulative, readStatus } from '../table/read-point.ts';
import { readTable, type TableRow } from '../table/read-table.ts';
import { problemIn } from '../table/row-cells.ts';
import type { RowProblem } from '../table/row-problem.ts';
import { actualsAliases, actualsColumns, answeredByPlan } from './column-names.ts';

export type ActualsTable = {
  readonly entries: readonly ActualEntry[];
  /** Rows with neither a value nor a reason: they say nothing, and change nothing. */
  readonly blank: number;
  readonly problems: readonly RowProblem[];
};

/**
 * Reads years of actuals: the table of `assess`, one row a series and year. The column `id` holds an id or a name, or
 * there is a column `name`; headers may be Japanese (指標, 内訳, 年度, 実績値, 状態, 出典, 備考). Rows that cannot be
 * read are told, with the remedy, and left out.
 *
 * @example readActualsCsv('id,year,value\nk1,令和5年度,５\n').entries[0]?.year // 2023
 */
export function readActualsCsv(text: string): ActualsTable {
  const isKnown = (column: string) =>
    actualsColumns.some((name) => name === column) || answeredByPlan.test(column);
  const named = hasColumn(text, 'name') && !hasColumn(text, 'id') ? 'name' : 'id';
  const table = readTable(text, [named, 'year', 'value'], isKnown, actualsAliases);
  const problems = [...table.problems];
  const entries: ActualEntry[] = [];
  let blank = 0;
  for (const row of table.usable ? table.rows : []) {
    const entry = readEntry(row, table.columns);
    if (entry === null) blank += 1;
    else if ('code' in entry) problems.push(entry);
    else entries.push(entry);
  }
  return { entries, blank, problems };
}

/**
 * Whether a text is a table of actuals, by its first line.
 *
 * @example isActualsCsv('指標,年度,実績値\n') // true
 */
export function isActualsCsv(text: string): boolean {
  return (
    (hasColumn(text, 'id') || hasColumn(text, 'name')) && hasColumn(text, 'year') && hasColumn(text, 'value')
  );
}

function hasColumn(text: string, column: string): boolean {
  const [firstLine = ''] = text.split(/[\r\n]/u, 1);
  const cells = readCsv(firstLine).rows[0]?.cells ?? [];
  return cells.some((cell) => {
    const name = cell.normalize('NFKC').trim().toLowerCase();
    return name === column || actualsAliases[name] === column;
  });
}

/** Null for a row that says nothing. */
function readEntry(row: TableRow, columns: readonly string[]): ActualEntry | RowProblem | null {
  const figure = readFigureCells(row);
  if (figure === null || 'code' in figure) return figure;
  const year = parseFiscalYear(row.cell('year'));
  if (year === null) {
    const isBlank = isBlankCell(row.cell('year'));
    return problemIn(row, 'year', isBlank ? 'year-missing' : 'not-a-year');
  }
  const counts = readCounts(row);
  if (counts === null) return problemIn(row, 'cumulative', 'cumulative-unknown');
  const badDate = ['measured_at', 'expected'].find(
    (name) => !isBlankCell(row.cell(name)) && parseDate(row.cell(name)) === null,
  );
  if (badDate !== undefined) return problemIn(row, badDate, 'not-a-date');
  return {
    line: row.line,
    id: row.cell('id'),
    name: row.cell('name'),
    part: row.cell('part'),
    unit: row.cell('unit'),
    year,
    figure,
    counts,
    isRevision: isRevision(row),
    ...readWords(row, columns),
  };
}

/** What the row says of its value; null where it says nothing: an empty cell is neither nought nor a missing report. */
function readFigureCells(row: TableRow): ActualFigure | RowProblem | null {
  const status = readStatus(row.cell('status'));
  if (status === null) return problemIn(row, 'status', 'status-unknown');
  const typed = row.cell('value');
  if (isBlankCell(typed)) {
    if (status.status === 'absent') return { status: 'absent', reason: status.reason };
    return status.stated ? problemIn(row, 'value', 'value-missing', row.cell('status')) : null;
  }
  if (status.status === 'absent') return problemIn(row, 'status', 'value-and-absence');
  return {
    status: 'measured',
    typed: unfoldExponent(typed),
    provisional: status.certainty === 'provisional',
  };
}

/** Spreadsheets write large numbers of narrow cells as 1.2E+05. */
function unfoldExponent(typed: string): string {
  const value = /e/iu.test(typed) ? readNumberCell(typed) : null;
  return value === null ? typed : `${value}`;
}

function readCounts(row: TableRow): ActualEntry['counts'] | null {
  const cell = row.cell('cumulative');
  if (cell === '') return 'unsaid';
  const counts = readCumulative(cell);
  return counts === 'no' ? 'yearly' : counts;
}

type Words = Pick<ActualEntry, 'comment' | 'source' | 'measuredAt' | 'expected'>;

/** Only of the columns that the table has. */
function readWords(row: TableRow, columns: readonly string[]): Words {
  const dateIn = (name: string): IsoDate | null => parseDate(row.cell(name));
  return {
    ...(columns.includes('comment') && { comment: row.cell('comment') || null }),
    ...(columns.includes('source') && { source: row.cell('source') || null }),
    ...(columns.includes('measured_at') && { measuredAt: dateIn('measured_at') }),
    ...(columns.includes('expected') && { expected: dateIn('expected') }),
  };
}
