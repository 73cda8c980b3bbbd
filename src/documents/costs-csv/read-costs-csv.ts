import type { CostRow } from '../../core/cost/settle-costs.ts';
import { parseFiscalYear } from '../../core/fiscal/parse-fiscal-year.ts';
import { readAmount, sumCost } from '../../core/round/checks/read-amount.ts';
import type { CostEntry, CostKind } from '../../core/round/entry.ts';
import { readCsv } from '../csv/read-csv.ts';
import { isBlankCell } from '../table/read-cells.ts';
import { readTable, type TableRow } from '../table/read-table.ts';
import { problemIn } from '../table/row-cells.ts';
import type { RowProblem } from '../table/row-problem.ts';
import { costAliases, costColumns } from './column-names.ts';

export type CostsTable = {
  readonly rows: readonly CostRow[];
  /** Rows without any amount: they say nothing, and change nothing. */
  readonly blank: number;
  /** What the table calls its columns, by their names here: 事業名 for project. */
  readonly titles: ReadonlyMap<string, string>;
  readonly problems: readonly RowProblem[];
};

const amountColumns = ['national', 'prefecture', 'bond', 'other', 'general', 'total'] as const;

const kinds: Readonly<Record<string, CostKind>> = {
  予算: 'budget',
  当初予算: 'budget',
  予算額: 'budget',
  budget: 'budget',
  決算: 'settled',
  決算額: 'settled',
  settled: 'settled',
};

/** What stands for the total of a project that is carried out without money of its own. */
const withoutCost = /^(?:予算を伴わない|予算なし|ゼロ予算|without-cost)$/u;

/**
 * Reads a list of costs: one row a project, year and kind (予算 or 決算), with the amounts by source or the total.
 * Headers may be Japanese (事業, 年度, 予算・決算, 国庫支出金 …, 事業費, 出典). Rows that cannot be read are told, with the
 * remedy, and left out as a whole.
 *
 * @example readCostsCsv('事業,年度,予算・決算,事業費\n母子保健事業,令和7年度,決算,"1,234"\n').rows[0]?.year // 2025
 */
export function readCostsCsv(text: string): CostsTable {
  const isKnown = (column: string) => costColumns.some((name) => name === column);
  const table = readTable(text, ['project', 'year', 'kind'], isKnown, costAliases);
  const problems = [...table.problems];
  const rows: CostRow[] = [];
  let blank = 0;
  for (const row of table.usable ? table.rows : []) {
    const read = readRow(row);
    if (read === null) blank += 1;
    else if ('code' in read) problems.push(read);
    else rows.push(read);
  }
  return { rows, blank, titles: table.titles, problems };
}

/**
 * Whether a text is a list of costs, by its first line.
 *
 * @example isCostsCsv('事業,年度,予算・決算,事業費\n') // true
 */
export function isCostsCsv(text: string): boolean {
  const [firstLine = ''] = text.split(/[\r\n]/u, 1);
  const names = (readCsv(firstLine).rows[0]?.cells ?? []).map((cell) => {
    const name = cell.normalize('NFKC').trim().toLowerCase();
    return costAliases[name] ?? name;
  });
  return ['project', 'year', 'kind'].every((column) => names.includes(column));
}

/** Null for a row that says nothing. */
function readRow(row: TableRow): CostRow | RowProblem | null {
  const isWithout = withoutCost.test(row.cell('total').normalize('NFKC'));
  const amounts = readAmounts(row, isWithout);
  const bad = amountColumns.find((column) => readAmount(amounts[column]).status === 'unreadable');
  if (bad !== undefined) return problemIn(row, bad, 'not-an-amount');
  if (!isWithout && sumCost(amounts).total === null) return null;
  if (isWithout && sumCost(amounts).sum !== null) return problemIn(row, 'total', 'amount-and-none');
  const year = parseFiscalYear(row.cell('year'));
  if (year === null) {
    return problemIn(row, 'year', isBlankCell(row.cell('year')) ? 'year-missing' : 'not-a-year');
  }
  const kind = kinds[row.cell('kind').normalize('NFKC').toLowerCase()];
  if (kind === undefined) return problemIn(row, 'kind', 'cost-kind-unknown');
  return {
    line: row.line,
    project: row.cell('project'),
    year,
    kind,
    withoutCost: isWithout,
    amounts,
    source: row.cell('source') || null,
  };
}

function readAmounts(row: TableRow, isWithout: boolean): CostEntry {
  return {
    national: row.cell('national'),
    prefecture: row.cell('prefecture'),
    bond: row.cell('bond'),
    other: row.cell('other'),
    general: row.cell('general'),
    total: isWithout ? '' : row.cell('total'),
  };
}
