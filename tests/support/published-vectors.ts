import { readFileSync } from 'node:fs';
import type { AssessInput, Point } from '../../src/core/assess/assess-input.ts';
import type { Goal, Side } from '../../src/core/assess/goal.ts';
import { assessGrowth } from '../../src/core/assess/methods/growth.ts';
import { assessWeather } from '../../src/core/assess/methods/weather.ts';
import type { YearValue } from '../../src/core/indicator/year-value.ts';
import { readCsv } from '../../src/documents/csv/read-csv.ts';

/*
 * Published inputs and results, compared with what the methods give. The files are not part of the repository
 * (see docs/methods.md): these functions take their paths.
 */

export type Row = Readonly<Record<string, string>>;

/** What differs from a published file, by what it is about. */
export type Comparison = {
  readonly total: number;
  readonly reproduced: number;
  readonly differences: readonly string[];
};

export function readRows(path: string): readonly Row[] {
  const [header, ...rows] = readCsv(readFileSync(path, 'utf8')).rows;
  const names = header?.cells ?? [];
  return rows.map(({ cells }) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}

export function field(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`no column ${name}`);
  return value;
}

/** null for an empty cell. */
export function figure(row: Row, name: string): number | null {
  const cell = field(row, name);
  return cell === '' ? null : Number(cell);
}

export function sideOf(row: Row): Side {
  return field(row, 'direction') === 'lower_better' ? 'down' : 'up';
}

export function yearlyPoints(cell: string): readonly Point[] {
  if (cell === '') return [];
  return cell.split(';').map((pair): Point => {
    const [year = '', value = ''] = pair.split(':');
    return { year: Number(year), status: 'measured', value: Number(value), provisional: false };
  });
}

export function measuredPoints(values: readonly YearValue[]): readonly Point[] {
  return values.map(({ year, value }) => ({ year, value, status: 'measured', provisional: false }));
}

/** One row of statcan_progress.csv as an input; the last value may be absent. */
export function statcanInput(row: Row): AssessInput {
  const base = yearValue(row, 'base');
  const current = yearValue(row, 'current');
  const target = yearValue(row, 'target');
  const side = sideOf(row);
  const goal: Goal =
    target === null ? { kind: 'direction', side } : { kind: 'reach', side, milestones: [target] };
  const known = [base, current].filter((value) => value !== null);
  const points = measuredPoints(base?.year === current?.year ? known.slice(0, 1) : known);
  return { goal, base, points, asOf: null, limit: figure(row, 'limit') };
}

function yearValue(row: Row, name: string): YearValue | null {
  const year = figure(row, `${name}_year`);
  const value = figure(row, `${name}_value`);
  return year === null || value === null ? null : { year, value };
}

function isNear(found: number | null, published: number | null, tolerance: number): boolean {
  if (found === null || published === null) return found === published;
  return Math.abs(found - published) <= tolerance * Math.max(1, Math.abs(published));
}

/** Statistics Canada: ratio to 1e-9, score to 1e-5, and status, of every series that has values. */
export function compareStatcan(path: string): Comparison {
  const rows = readRows(path).filter((row) => field(row, 'current_value') !== '');
  const differences = rows.flatMap((row) => {
    const { ratio, score, mark } = assessGrowth(statcanInput(row));
    const same =
      isNear(ratio, figure(row, 'pub_progress_value'), 1e-9) &&
      isNear(score, figure(row, 'pub_score'), 1e-5) &&
      mark === field(row, 'pub_status');
    const id = `${field(row, 'indicator_id')} series ${field(row, 'series_no')}`;
    const published = `${field(row, 'pub_progress_value')} ${field(row, 'pub_score')} ${field(row, 'pub_status')}`;
    return same ? [] : [`${id}: published ${published}, here ${ratio} ${score} ${mark}`];
  });
  return { total: rows.length, reproduced: rows.length - differences.length, differences };
}

/** One row of destatis_weather.csv as an input, as of its year of evaluation. */
export function destatisInput(row: Row): AssessInput {
  const side = sideOf(row);
  const type = field(row, 'target_type');
  const points = yearlyPoints(field(row, 'yearly_values'));
  const year = figure(row, 'target_year');
  const value = figure(row, 'target_value');
  return { goal: destatisGoal(type, side, year, value), base: null, points, asOf: null, limit: null };
}

function destatisGoal(type: string, side: Side, year: number | null, value: number | null): Goal {
  // "No decrease" (type nodecrease) is published by the rule for a direction.
  if (value === null) return { kind: 'direction', side };
  if (type === 'annual' || year === null) return { kind: 'keep', side, levels: [{ year: null, value }] };
  return { kind: 'reach', side, milestones: [{ year, value }] };
}

/** The German statistical office: the symbol of every assessment that was published and can be worked out. */
export function compareDestatis(path: string): Comparison {
  const rows = readRows(path).filter((row) => field(row, 'reproduced') !== 'n/a');
  const differences = rows.flatMap((row) => {
    const { mark } = assessWeather(destatisInput(row));
    const published = field(row, 'pub_symbol');
    const id = `${field(row, 'indicator_id')}.${field(row, 'series_no')}.${field(row, 'target_no')} ${field(row, 'eval_year')}`;
    return mark === published ? [] : [`${id}: published ${published}, here ${mark}`];
  });
  return { total: rows.length, reproduced: rows.length - differences.length, differences };
}
