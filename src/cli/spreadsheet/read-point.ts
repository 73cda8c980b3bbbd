import type { Point } from '../../core/assess/assess-input.ts';
import type { AbsenceReason } from '../../core/indicator/observation.ts';
import { isBlankCell, readNumberCell, readYearCell } from './read-cells.ts';
import type { TableRow } from './read-table.ts';
import { problemIn } from './row-cells.ts';
import type { RowProblem } from './row-problem.ts';

const ABSENCES: Readonly<Record<string, AbsenceReason>> = {
  'not-measured': 'not-measured',
  調査なし: 'not-measured',
  'not-published': 'not-published',
  未公表: 'not-published',
  'out-of-scope': 'out-of-scope',
  対象外: 'out-of-scope',
  suppressed: 'suppressed',
  秘匿: 'suppressed',
  missing: 'missing',
  欠測: 'missing',
  'not-reported': 'not-reported',
  未報告: 'not-reported',
};
const MEASURED = {
  '': 'final',
  final: 'final',
  確定: 'final',
  measured: 'final',
  provisional: 'provisional',
  速報: 'provisional',
  revised: 'revised',
  改定: 'revised',
  改訂: 'revised',
} as const;
type MeasuredStatus = keyof typeof MEASURED;

/**
 * What a row says of its year, from the columns year, value and status. Null where the row only describes the series.
 *
 * @example readPoint(row) // { year: 2024, status: 'measured', value: 281, provisional: false }
 */
export function readPoint(row: TableRow): Point | RowProblem | null {
  const [yearCell, valueCell, status] = [
    row.cell('year'),
    row.cell('value'),
    row.cell('status').toLowerCase(),
  ];
  const reason = ABSENCES[status];
  if (reason === undefined && !isMeasuredStatus(status)) return problemIn(row, 'status', 'status-unknown');
  if (isBlankCell(yearCell)) {
    return isBlankCell(valueCell) && status === '' ? null : problemIn(row, 'year', 'year-missing');
  }
  const year = readYearCell(yearCell);
  if (year === null) return problemIn(row, 'year', 'not-a-year');
  if (isBlankCell(valueCell)) {
    if (reason === undefined && status !== '')
      return problemIn(row, 'value', 'value-missing', row.cell('status'));
    return { year, status: 'absent', reason: reason ?? 'not-reported' };
  }
  if (reason !== undefined) return problemIn(row, 'status', 'value-and-absence');
  const value = readNumberCell(valueCell);
  if (value === null) return problemIn(row, 'value', 'not-a-number');
  const provisional = isMeasuredStatus(status) && MEASURED[status] === 'provisional';
  return { year, status: 'measured', value, provisional };
}

function isMeasuredStatus(status: string): status is MeasuredStatus {
  return Object.hasOwn(MEASURED, status);
}

/** Whether a row says that its value takes the place of one before (改定). */
export function isRevision(row: TableRow): boolean {
  const status = row.cell('status').toLowerCase();
  return isMeasuredStatus(status) && MEASURED[status] === 'revised';
}

/**
 * How a cumulative indicator is given, from the column `cumulative`: not at all, as running totals or as what each
 * year added. Null where the cell says neither.
 *
 * @example readCumulative('増分') // 'increment'
 */
export function readCumulative(cell: string): 'no' | 'total' | 'increment' | null {
  const text = cell.toLowerCase();
  if (['', 'false', 'no', '0'].includes(text)) return 'no';
  if (['true', 'yes', '1', 'total', '累計'].includes(text)) return 'total';
  return ['increment', 'yearly', '増分', '単年度'].includes(text) ? 'increment' : null;
}
