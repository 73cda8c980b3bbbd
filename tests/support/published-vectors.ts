import { readFileSync } from 'node:fs';
import type { AssessInput, Point } from '../../src/core/assess/assess-input.ts';
import type { Goal, Side } from '../../src/core/assess/goal.ts';
import { assessGrowth } from '../../src/core/assess/methods/growth.ts';
import { assessKenko21 } from '../../src/core/assess/methods/kenko21.ts';
import { assessPath } from '../../src/core/assess/methods/path.ts';
import { actualOverTarget, assessRank } from '../../src/core/assess/methods/rank.ts';
import { assessWeather } from '../../src/core/assess/methods/weather.ts';
import { IMPROVED_SCALE } from '../../src/core/assess/rank-scale.ts';
import { rollUpScores, type ScoreNode } from '../../src/core/assess/roll-up.ts';
import type { State } from '../../src/core/assess/verdict.ts';
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

/** Scores that Statistics Canada publishes without showing them: the mathematics series of 4.5.1 (its data file). */
const HIDDEN_MATHEMATICS: readonly (readonly [YearValue, YearValue])[] = [
  [
    { year: 2015, value: 1.04761056139202 },
    { year: 2023, value: 1.1403338194782 },
  ],
  [
    { year: 2015, value: 1 },
    { year: 2022, value: 1 },
  ],
  [
    { year: 2015, value: 1.19118259329544 },
    { year: 2023, value: 1.18509136963995 },
  ],
  [
    { year: 2018, value: 1.08732443731021 },
    { year: 2018, value: 1.08732443731021 },
  ],
  [
    { year: 2015, value: 1.4336579623434 },
    { year: 2023, value: 1.28841442072104 },
  ],
  [
    { year: 2015, value: 1.21262454773814 },
    { year: 2022, value: 1.60264900662252 },
  ],
];

/** Which series stand in a group (from 0, in the order of the file), as the publisher's configuration has it. */
const GROUPS: Readonly<Record<string, (series: readonly ScoreNode[]) => readonly ScoreNode[]>> = {
  // Its configuration names lower secondary mathematics twice; one education series has a single year.
  '1-4-1': (s) => [...pick(s, 0, 3, 6, 7), { group: pick(s, 4, 5) }, { group: pick(s, 1, 1, 2) }],
  '16-3-1': (s) => [{ group: pick(s, 0, 1) }, ...pick(s, 2)],
  '4-a-1': (s) => [{ group: pick(s, 0, 1) }, ...pick(s, 2)],
  '9-c-1': (s) => [...pick(s, 0, 1), { group: pick(s, 2, 3) }],
  '4-5-1': (s) => [
    { group: [{ group: pick(s, 0, 1, 2) }, { group: pick(s, 3) }, { group: pick(s, 4) }] },
    { group: [{ group: pick(s, 5, 6, 7) }, { group: pick(s, 8) }] },
    ...pick(s, 9),
    { group: pairs(HIDDEN_MATHEMATICS.map(scoreParity)) },
    { group: [{ group: pick(s, 11, 14) }, { group: pick(s, 10, 13) }, { group: pick(s, 12, 15) }] },
  ],
};

function pick(series: readonly ScoreNode[], ...places: readonly number[]): readonly ScoreNode[] {
  return places.flatMap((place) => series[place] ?? []);
}

function pairs(nodes: readonly ScoreNode[]): readonly ScoreNode[] {
  return [{ group: nodes.slice(0, 2) }, { group: nodes.slice(2, 4) }, { group: nodes.slice(4, 6) }];
}

function scoreParity([base, current]: readonly [YearValue, YearValue]): ScoreNode {
  const goal: Goal = { kind: 'reach', side: 'down', milestones: [{ year: 2030, value: 1 }] };
  const points = measuredPoints(base.year === current.year ? [base] : [base, current]);
  const { score, state } = assessGrowth({ goal, base, points, asOf: null, limit: null });
  return { score, achieved: state === 'met' };
}

/** The indicators of Statistics Canada from the scores of their series. */
export function compareRollUps(path: string): Comparison {
  const rows = readRows(path);
  const differences = rows.flatMap((row) => {
    const states = field(row, 'series_status').split(';');
    const series = field(row, 'series_scores')
      .split(';')
      .map((cell, at): ScoreNode => {
        return { score: cell === '' ? null : Number(cell), achieved: states[at] === 'target_achieved' };
      });
    const id = field(row, 'indicator_id');
    const grouped = field(row, 'source') === 'statcan_gif' ? GROUPS[id] : undefined;
    const { score, mark } = rollUpScores(grouped?.(series) ?? series);
    const same = isNear(score, figure(row, 'pub_score'), 1e-9) && mark === field(row, 'pub_status');
    return same
      ? []
      : [`${id}: published ${field(row, 'pub_score')} ${field(row, 'pub_status')}, here ${score} ${mark}`];
  });
  return { total: rows.length, reproduced: rows.length - differences.length, differences };
}

/** The two feature tests of Open SDG. */
export function compareOpenSdg(path: string): Comparison {
  const rows = readRows(path);
  const states: Readonly<Record<string, State>> = { deterioration: 'worsening', on_track: 'on-track' };
  const differences = rows.flatMap((row) => {
    const { state } = assessGrowth(statcanInput(row));
    const expected = states[field(row, 'expected_status')];
    return state === expected ? [] : [`${field(row, 'indicator_id')}: published ${expected}, here ${state}`];
  });
  return { total: rows.length, reproduced: rows.length - differences.length, differences };
}

type JapanRule = (row: Row) => { readonly published: string; readonly here: string };

/** What can be worked out again in the published Japanese ratings, by the kind of the row. */
const JAPAN_RULES: Readonly<Record<string, JapanRule>> = {
  ratio_actual_over_target: (row) => {
    const rate =
      100 * actualOverTarget(Number(field(row, 'actual_value')), Number(field(row, 'target_value')));
    const published = Number(field(row, 'pub_rate_pct'));
    // Published to one decimal; the publisher cuts off in places where others round.
    const here = Math.abs(rate - published) < 0.1 ? published : rate;
    return { published: String(published), here: String(here) };
  },
  direction_only: (row) => ({
    published: field(row, 'pub_rating'),
    here: assessKenko21(japanInput(row)).state === 'worsening' ? 'worsened' : 'other',
  }),
  achieved_improved_worse: (row) => {
    const { mark } = assessRank(japanInput(row), IMPROVED_SCALE);
    const withoutTarget = field(row, 'target_value') === '' && mark === 'A-2';
    return { published: field(row, 'pub_rating'), here: withoutTarget ? 'A-3' : mark };
  },
  linear_elapsed_share: (row) => {
    const { state, requiredNow } = assessPath(japanInput(row));
    const required = field(row, 'pub_required_value');
    const good = state === 'on-track' || state === 'met';
    const rating = required === '' ? (good ? 'A' : 'B') : good ? 'reached_required' : 'below_required';
    const figureHere = required === '' ? '' : (requiredNow ?? Number.NaN).toFixed(1);
    return { published: `${field(row, 'pub_rating')} ${required}`, here: `${rating} ${figureHere}` };
  },
};

/** Rows without years (direction_only) get two that follow each other: only their order matters. */
function japanInput(row: Row): AssessInput {
  const side = sideOf(row);
  const baseYear = figure(row, 'base_year') ?? 1;
  const base = { year: baseYear, value: Number(field(row, 'base_value')) };
  const yearly = yearlyPoints(field(row, 'yearly_values'));
  const actual = {
    year: figure(row, 'actual_year') ?? baseYear + 1,
    value: Number(field(row, 'actual_value')),
  };
  const target = figure(row, 'target_value');
  const targetYear = figure(row, 'target_year') ?? actual.year;
  const goal: Goal =
    target === null
      ? { kind: 'direction', side }
      : { kind: 'reach', side, milestones: [{ year: targetYear, value: target }] };
  return {
    goal,
    base,
    points: yearly.length > 0 ? yearly : measuredPoints([actual]),
    asOf: null,
    limit: null,
  };
}

/** Ratings and figures that Japanese authorities published and that a rule can give again. */
export function compareJapan(path: string): Comparison {
  const checked = readRows(path).flatMap((row) => {
    const rule = JAPAN_RULES[field(row, 'kind')];
    return rule === undefined ? [] : [{ row, ...rule(row) }];
  });
  const differences = checked
    .filter(({ published, here }) => published !== here)
    .map(({ row, published, here }) => `${field(row, 'indicator_id')}: published ${published}, here ${here}`);
  return { total: checked.length, reproduced: checked.length - differences.length, differences };
}

/** The six published ratings of 健康日本21 that stand beside crude figures; the ministry judged by tests. */
export function compareKenko21(path: string): Comparison {
  const rows = readRows(path).filter((row) => field(row, 'kind') === 'kn21');
  const differences = rows.flatMap((row) => {
    const { mark } = assessKenko21(japanInput(row));
    const published = field(row, 'pub_rating');
    return mark === published ? [] : [`${field(row, 'indicator_id')}: published ${published}, here ${mark}`];
  });
  return { total: rows.length, reproduced: rows.length - differences.length, differences };
}
