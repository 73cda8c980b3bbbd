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

/** What a cell for the status says: why there is no value, or how sure the value is. `stated`: it was not empty. */
export type StatusCell =
  | { readonly status: 'absent'; readonly reason: AbsenceReason }
  | {
      readonly status: 'measured';
      readonly certainty: 'final' | 'provisional' | 'revised';
      readonly stated: boolean;
    };

/**
 * Reads the column `status`, in Japanese or English. Null where the cell says neither.
 *
 * @example readStatus('未公表') // { status: 'absent', reason: 'not-published' }
 */
export function readStatus(cell: string): StatusCell | null {
  const text = cell.normalize('NFKC').trim().toLowerCase();
  const reason = ABSENCES[text];
  if (reason !== undefined) return { status: 'absent', reason };
  if (!isMeasuredStatus(text)) return null;
  return { status: 'measured', certainty: MEASURED[text], stated: text !== '' };
}

/**
 * What a row says of its year, from the columns year, value and status. Null where the row only describes the series.
 *
 * @example readPoint(row) // { year: 2024, status: 'measured', value: 281, provisional: false }
 */
export function readPoint(row: TableRow): Point | RowProblem | null {
  const [yearCell, valueCell] = [row.cell('year'), row.cell('value')];
  const status = readStatus(row.cell('status'));
  if (status === null) return problemIn(row, 'status', 'status-unknown');
  const isSilent = status.status === 'measured' && !status.stated;
  if (isBlankCell(yearCell)) {
    return isBlankCell(valueCell) && isSilent ? null : problemIn(row, 'year', 'year-missing');
  }
  const year = readYearCell(yearCell);
  if (year === null) return problemIn(row, 'year', 'not-a-year');
  if (isBlankCell(valueCell)) {
    if (status.status === 'absent') return { year, status: 'absent', reason: status.reason };
    if (status.stated) return problemIn(row, 'value', 'value-missing', row.cell('status'));
    return { year, status: 'absent', reason: 'not-reported' };
  }
  if (status.status === 'absent') return problemIn(row, 'status', 'value-and-absence');
  const value = readNumberCell(valueCell);
  if (value === null) return problemIn(row, 'value', 'not-a-number');
  return { year, status: 'measured', value, provisional: status.certainty === 'provisional' };
}

function isMeasuredStatus(status: string): status is MeasuredStatus {
  return Object.hasOwn(MEASURED, status);
}

/** Whether a row says that its value takes the place of one before (改定). */
export function isRevision(row: TableRow): boolean {
  const status = readStatus(row.cell('status'));
  return status?.status === 'measured' && status.certainty === 'revised';
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
