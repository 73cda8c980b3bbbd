import type { AssessInput, Point } from '../core/assess/assess-input.ts';
import type { FiscalYear } from '../core/fiscal/fiscal-year.ts';
import { toTotals } from '../core/indicator/running-total.ts';
import type { YearValue } from '../core/indicator/year-value.ts';
import { isRevision, readCumulative, readPoint } from '../documents/table/read-point.ts';
import { readTable, type TableRow } from '../documents/table/read-table.ts';
import { findBadCell, numberIn, problemIn, yearIn } from '../documents/table/row-cells.ts';
import type { RowProblem } from '../documents/table/row-problem.ts';
import { findGoal, type GoalCells } from './assess-goal.ts';

export type NamedInput = { readonly id: string; readonly input: AssessInput };

export type AssessTable = {
  readonly series: readonly NamedInput[];
  readonly problems: readonly RowProblem[];
};

const NEEDED = ['id', 'year', 'value'] as const;
/** The columns that describe the series: the same on each of its rows. */
const SERIES_COLUMNS = [
  'direction',
  'kind',
  'unit',
  'cumulative',
  'base_year',
  'base_value',
  'target_year',
  'target_value',
  'limit',
] as const;
const MORE_TARGETS = /^target_(year|value)_\d+$/;

/**
 * Reads the table of `assess`: one row a series and year. Rows that cannot be used are told and left out; a series
 * comes out as far as its good rows go.
 *
 * @example readAssessTable(text, 2026).series[0].input.goal.kind // 'reach'
 */
export function readAssessTable(text: string, asOf: FiscalYear | null): AssessTable {
  const isKnown = (column: string) =>
    [...NEEDED, ...SERIES_COLUMNS, 'status'].includes(column) || MORE_TARGETS.test(column);
  const table = readTable(text, NEEDED, isKnown);
  const problems = [...table.problems];
  if (!table.usable) return { series: [], problems };
  const seriesColumns = table.columns.filter(
    (column) => SERIES_COLUMNS.some((name) => name === column) || MORE_TARGETS.test(column),
  );
  const groups = new Map<string, SeriesRows>();
  for (const row of table.rows) {
    const id = row.cell('id');
    const found =
      id === '' ? problemIn(row, 'id', 'id-missing') : readRow(row, seriesColumns, groups.get(id));
    if ('code' in found) problems.push(found);
    else groups.set(id, found);
  }
  const series = [...groups].map(([id, rows]) => ({ id, input: makeInput(rows, asOf) }));
  return { series, problems };
}

/** What the good rows of one series say so far. */
type SeriesRows = {
  readonly first: TableRow;
  readonly goal: GoalCells;
  readonly cumulative: 'no' | 'total' | 'increment';
  readonly base: YearValue | null;
  readonly limit: number | null;
  readonly points: ReadonlyMap<FiscalYear, Point>;
};

function readRow(
  row: TableRow,
  columns: readonly string[],
  known: SeriesRows | undefined,
): SeriesRows | RowProblem {
  const series = known ?? readSeries(row, columns);
  if ('code' in series) return series;
  const differing = columns.find((column) => row.cell(column) !== series.first.cell(column));
  if (differing !== undefined) return problemIn(row, differing, 'series-differs');
  const point = readPoint(row);
  if (point === null) return series;
  if ('code' in point) return point;
  const before = series.points.get(point.year);
  if (before !== undefined && !isRevision(row) && !isSame(before, point)) {
    return problemIn(row, 'year', 'year-twice', row.cell('value') || row.cell('status'));
  }
  return { ...series, points: new Map(series.points).set(point.year, point) };
}

function readSeries(row: TableRow, columns: readonly string[]): SeriesRows | RowProblem {
  const numbers = columns.filter((column) => /^(base_value|limit|target_value.*)$/.test(column));
  const years = columns.filter((column) => /^(base_year|target_year.*)$/.test(column));
  const bad = findBadCell(row, numbers, years);
  if (bad !== null) return bad;
  const cumulative = readCumulative(row.cell('cumulative'));
  if (cumulative === null) return problemIn(row, 'cumulative', 'cumulative-unknown');
  const baseYear = yearIn(row, 'base_year');
  const baseValue = numberIn(row, 'base_value');
  if (baseValue !== null && baseYear === null) return problemIn(row, 'base_year', 'base-year-missing');
  const base = baseYear === null || baseValue === null ? null : { year: baseYear, value: baseValue };
  const goal = findGoal(row, columns, base);
  if ('code' in goal) return goal;
  // C1: a running total without a baseline begins at nought in its baseline year.
  const origin = base ?? (cumulative === 'no' || baseYear === null ? null : { year: baseYear, value: 0 });
  return { first: row, goal, cumulative, base: origin, limit: numberIn(row, 'limit'), points: new Map() };
}

function isSame(a: Point, b: Point): boolean {
  if (a.status === 'measured' && b.status === 'measured') return a.value === b.value;
  return a.status === 'absent' && b.status === 'absent' && a.reason === b.reason;
}

function makeInput(
  { goal, cumulative, base, limit, points }: SeriesRows,
  asOf: FiscalYear | null,
): AssessInput {
  const ordered = [...points.values()].toSorted((a, b) => a.year - b.year);
  const totals = cumulative === 'increment' ? sumUp(ordered, base) : ordered;
  return { goal: goal.complete(totals), base, points: totals, asOf, limit };
}

/** C2: increments become running totals, which are unknown from the first year on that has none. */
function sumUp(increments: readonly Point[], base: YearValue | null): readonly Point[] {
  const measured = increments.filter((point) => point.status === 'measured');
  const totals = new Map(toTotals(measured, base).map(({ year, value }) => [year, value]));
  return increments.map((point): Point => {
    const value = totals.get(point.year);
    if (point.status === 'absent') return point;
    return value === undefined
      ? { year: point.year, status: 'absent', reason: 'missing' }
      : { ...point, value };
  });
}
