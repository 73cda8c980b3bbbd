import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { parseFiscalYear } from '../../core/fiscal/parse-fiscal-year.ts';
import { readAmount } from '../../core/round/checks/read-amount.ts';
import { readCsv } from '../csv/read-csv.ts';
import { type AmountRole, type FinanceMapping, isAmountRole } from './finance-columns.ts';

/** Where a row cannot be read, and what stands there. */
export type FinanceProblem = {
  readonly line: number;
  /** The project of the row, where it can be told. */
  readonly name: string;
  readonly column: string | null;
  readonly code: 'table-broken' | 'name-missing' | 'year-unreadable' | 'amount-unreadable';
  readonly found: string;
};

/** One row: what a project cost in a year. */
export type FinanceRow = {
  readonly line: number;
  /** As the finance system calls the project. */
  readonly name: string;
  /** Null where the table has no column of years. */
  readonly year: FiscalYear | null;
  /** In the unit of the table; an empty cell is not there. */
  readonly amounts: Readonly<Partial<Record<AmountRole, number>>>;
};

export type FinanceTable = {
  readonly rows: readonly FinanceRow[];
  readonly problems: readonly FinanceProblem[];
};

/**
 * The heads of a table: its first line.
 *
 * @example readHeads('年度,事業名\n2026,窓口事業\n') // ['年度', '事業名']
 */
export function readHeads(text: string): readonly string[] {
  return readCsv(text).rows[0]?.cells ?? [];
}

/**
 * Reads the finance system's table by a mapping of its columns. Amounts are whole numbers, with or without separators;
 * a row that cannot be read is told and left out as a whole.
 *
 * @example readFinanceCsv('事業名,決算額\n窓口事業,"1,200"\n', new Map([[0, 'name'], [1, 'settled-total']]))
 */
export function readFinanceCsv(text: string, mapping: FinanceMapping): FinanceTable {
  const table = readCsv(text);
  const [heads, ...body] = table.rows;
  const problems: FinanceProblem[] = table.problems.map(({ line }) => ({
    line,
    name: '',
    column: null,
    code: 'table-broken',
    found: '',
  }));
  const rows: FinanceRow[] = [];
  for (const { line, cells } of body) {
    const row = readRow(line, cells, mapping, heads?.cells ?? []);
    if ('name' in row) rows.push(row);
    else problems.push(...row.problems);
  }
  return { rows, problems };
}

function readRow(
  line: number,
  cells: readonly string[],
  mapping: FinanceMapping,
  heads: readonly string[],
): FinanceRow | { readonly problems: readonly FinanceProblem[] } {
  const problems: FinanceProblem[] = [];
  const amounts: Partial<Record<AmountRole, number>> = {};
  let name = '';
  let year: FiscalYear | null = null;
  for (const [place, role] of mapping) {
    const found = (cells[place] ?? '').trim();
    const complain = (code: FinanceProblem['code']) =>
      problems.push({ line, name: '', column: heads[place] ?? null, code, found });
    if (role === 'name') name = found;
    else if (role === 'year') {
      year = parseFiscalYear(found);
      if (year === null) complain('year-unreadable');
    } else if (isAmountRole(role)) {
      const amount = readAmount(found);
      if (amount.status === 'read') amounts[role] = amount.value;
      else if (amount.status === 'unreadable') complain('amount-unreadable');
    }
  }
  if (name === '')
    problems.push({
      line,
      name: '',
      column: null,
      code: 'name-missing',
      found: cells.join(',').slice(0, 40),
    });
  if (problems.length > 0) return { problems: problems.map((problem) => ({ ...problem, name })) };
  return { line, name, year, amounts };
}
