import type { ChartTable, ChartTableRow } from '../../charts/indicator-chart/chart-table.ts';
import { type FigureView, viewAbsence, viewNumber, viewTarget } from './figure-view.ts';
import type { Scope } from './scope.ts';

/** What was measured in a year: the result, else the reason, else the value at formulation. */
export function viewYearCell(scope: Scope, table: ChartTable, row: ChartTableRow): FigureView | null {
  if (row.actual !== null) return viewNumber(scope, table, row.actual, table.decimals, row.provisional);
  if (row.absence !== null) return viewAbsence(scope, row.absence.reason, row.absence.expected);
  if (!row.isBaselineYear) return null;
  if (row.baseline === null) return viewAbsence(scope, 'none-printed', null);
  return viewNumber(scope, table, row.baseline, table.decimals);
}

export function viewTargetCell(scope: Scope, table: ChartTable, row: ChartTableRow): FigureView | null {
  return row.target === null ? null : viewTarget(scope, table, row.target);
}
