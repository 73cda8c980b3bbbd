import type { Side } from '../core/assess/goal.ts';
import type { ForecastInput, ValueScale } from '../core/forecast/forecast-input.ts';
import type { YearValue } from '../core/indicator/year-value.ts';
import { isBlankCell } from '../documents/table/read-cells.ts';
import { readTable, type TableRow } from '../documents/table/read-table.ts';
import { findBadCell, numberIn, problemIn, yearIn } from '../documents/table/row-cells.ts';
import type { RowProblem } from '../documents/table/row-problem.ts';

export type NamedForecastInput = { readonly id: string; readonly input: ForecastInput };
export type ForecastTable = {
  readonly series: readonly NamedForecastInput[];
  readonly problems: readonly RowProblem[];
};

const NEEDED = ['id', 'year', 'value'] as const;
const SERIES_COLUMNS = [
  'lower_bound',
  'upper_bound',
  'target_year',
  'target_value',
  'direction',
  'scale',
] as const;

type SeriesRows = {
  readonly first: TableRow;
  readonly scale: ValueScale;
  readonly target: ForecastInput['target'];
  readonly values: ReadonlyMap<number, number>;
};

/**
 * Reads the table of `forecast`: one row a series and year; a row without a value counts for nothing. Rows that cannot
 * be used are told and left out.
 *
 * @example readForecastTable(text, 5).series[0].input.values.length
 */
export function readForecastTable(text: string, horizon: number): ForecastTable {
  const known: readonly string[] = [...NEEDED, ...SERIES_COLUMNS];
  const table = readTable(text, NEEDED, (column) => known.includes(column));
  const problems = [...table.problems];
  if (!table.usable) return { series: [], problems };
  const groups = new Map<string, SeriesRows>();
  for (const row of table.rows) {
    const id = row.cell('id');
    const found = id === '' ? problemIn(row, 'id', 'id-missing') : readRow(row, groups.get(id));
    if ('code' in found) problems.push(found);
    else groups.set(id, found);
  }
  const series = [...groups].map(([id, { scale, target, values }]) => {
    const ordered: YearValue[] = [...values].map(([year, value]) => ({ year, value }));
    ordered.sort((a, b) => a.year - b.year);
    return { id, input: { values: ordered, scale, horizon, target } };
  });
  return { series, problems };
}

function readRow(row: TableRow, known: SeriesRows | undefined): SeriesRows | RowProblem {
  const bad = findBadCell(
    row,
    ['value', 'lower_bound', 'upper_bound', 'target_value'],
    ['year', 'target_year'],
  );
  if (bad !== null) return bad;
  const series = known ?? readSeries(row);
  if ('code' in series) return series;
  const differing = SERIES_COLUMNS.find((column) => row.cell(column) !== series.first.cell(column));
  if (differing !== undefined) return problemIn(row, differing, 'series-differs');
  const value = numberIn(row, 'value');
  if (value === null) return series;
  const year = yearIn(row, 'year');
  if (year === null) return problemIn(row, 'year', 'year-missing');
  const before = series.values.get(year);
  if (before !== undefined && before !== value)
    return problemIn(row, 'year', 'year-twice', row.cell('value'));
  if (series.scale.kind === 'bounded') {
    const { low, high } = series.scale;
    if (value < (low ?? -Infinity) || value > (high ?? Infinity))
      return problemIn(row, 'value', 'out-of-bounds');
  }
  return { ...series, values: new Map(series.values).set(year, value) };
}

function readSeries(row: TableRow): SeriesRows | RowProblem {
  const scale = readScale(row);
  if ('code' in scale) return scale;
  const target = readTarget(row);
  if (target !== null && 'code' in target) return target;
  return { first: row, scale, target, values: new Map() };
}

function readScale(row: TableRow): ValueScale | RowProblem {
  const kind = row.cell('scale').toLowerCase();
  if (kind === 'count' || kind === 'total') return { kind };
  if (kind !== '' && kind !== 'plain') return problemIn(row, 'scale', 'scale-unknown');
  const [low, high] = [numberIn(row, 'lower_bound'), numberIn(row, 'upper_bound')];
  if (low === null && high === null) return { kind: 'plain' };
  if (low !== null && high !== null && low >= high) {
    return problemIn(row, 'upper_bound', 'bounds-order', `${low} ${high}`);
  }
  return { kind: 'bounded', low, high };
}

/** Null where no target is asked for. `keep` is at or above the level. */
function readTarget(row: TableRow): ForecastInput['target'] | RowProblem {
  const value = numberIn(row, 'target_value');
  if (value === null) return null;
  const year = yearIn(row, 'target_year');
  if (year === null) return problemIn(row, 'target_year', 'target-year-missing');
  const direction = row.cell('direction').toLowerCase();
  if (isBlankCell(direction)) return problemIn(row, 'direction', 'direction-missing');
  const sides: Readonly<Record<string, Side>> = { up: 'up', down: 'down', keep: 'up' };
  const side = sides[direction];
  return side === undefined ? problemIn(row, 'direction', 'direction-unknown') : { year, value, side };
}
