import type { IsoDate } from '../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../core/fiscal/iso-date.ts';
import { decimalsOf } from '../core/indicator/format-figure.ts';
import type { Observation } from '../core/indicator/observation.ts';
import { observationKey } from '../core/indicator/observation-key.ts';
import { baselineYearOf } from '../core/indicator/straight-path.ts';
import type { Indicator, Plan, Series } from '../core/plan/plan.ts';
import { findNearest } from '../core/text/find-nearest.ts';
import { foldText } from '../core/text/fold-text.ts';
import { isRevision, readCumulative, readPoint } from './spreadsheet/read-point.ts';
import { readTable, type TableRow } from './spreadsheet/read-table.ts';
import { problemIn } from './spreadsheet/row-cells.ts';
import type { RowProblem } from './spreadsheet/row-problem.ts';

/** What a table of actuals says of a plan's indicators. */
export type ReadActuals = {
  /** In the order of the plan, then by year; cumulative ones as running totals. */
  readonly observations: readonly Observation[];
  /** Which indicators were found, and how many rows of each. */
  readonly matched: ReadonlyMap<Indicator, number>;
  readonly problems: readonly RowProblem[];
};

const NEEDED = ['id', 'year', 'value'] as const;
const OPTIONAL = ['part', 'status', 'cumulative', 'source', 'comment', 'measured_at', 'expected'] as const;
/** Columns of the table of `assess` that the plan itself answers: passed over without a word. */
const FROM_PLAN =
  /^(?:direction|kind|unit|base_(?:year|value)|target_(?:year|value)(?:_\d+)?|limit|lower_bound|upper_bound)$/;

/** A row of which it is known what it belongs to. */
type ActualsRow = {
  readonly row: TableRow;
  readonly indicator: Indicator;
  readonly series: Series;
  readonly observation: Observation;
  readonly isIncrement: boolean;
};

/**
 * Reads years of actuals. The column `id` holds an indicator's id (k12) or its name, with its part in the column `part` or
 * in brackets behind the name. What a table does not say of a comment, a source or a date stays as it is `known`.
 * Rows that cannot be used are told, with the remedy, and left out.
 *
 * @example readActualsTable(text, plan, []).observations.length
 */
export function readActualsTable(text: string, plan: Plan, known: readonly Observation[]): ReadActuals {
  const isKnown = (column: string) =>
    [...NEEDED, ...OPTIONAL].some((name) => name === column) || FROM_PLAN.test(column);
  const table = readTable(text, NEEDED, isKnown);
  const problems = [...table.problems];
  if (!table.usable) return { observations: [], matched: new Map(), problems };
  const before = new Map(known.map((one) => [observationKey(one), one]));
  const rows = new Map<string, ActualsRow>();
  const matched = new Map<Indicator, number>();
  for (const row of table.rows) {
    const found = readRow(row, table.columns, plan, before);
    if (found === null) continue;
    if ('code' in found) {
      problems.push(found);
      continue;
    }
    const key = observationKey(found.observation);
    const earlier = rows.get(key);
    if (earlier !== undefined && !isRevision(row) && !isSameCell(earlier.row, row)) {
      problems.push(
        problemIn(row, 'year', 'year-twice', earlier.row.cell('value') || earlier.row.cell('status')),
      );
      continue;
    }
    rows.set(key, found);
    matched.set(found.indicator, (matched.get(found.indicator) ?? 0) + 1);
  }
  const { observations, missing } = toTotals([...rows.values()], plan, before);
  return { observations: sortByPlan(observations, plan), matched, problems: [...problems, ...missing] };
}

function isSameCell(one: TableRow, other: TableRow): boolean {
  return one.cell('value') === other.cell('value') && one.cell('status') === other.cell('status');
}

function readRow(
  row: TableRow,
  columns: readonly string[],
  plan: Plan,
  before: ReadonlyMap<string, Observation>,
): ActualsRow | RowProblem | null {
  const point = readPoint(row);
  if (point === null || 'code' in point) return point;
  const found = findSeries(row, plan);
  if ('code' in found) return found;
  const { indicator, series } = found;
  const cumulative = readCumulative(row.cell('cumulative'));
  if (cumulative === null) return problemIn(row, 'cumulative', 'cumulative-unknown');
  const isIncrement = cumulative === 'increment';
  if (isIncrement && !indicator.cumulative) return problemIn(row, 'cumulative', 'not-cumulative');
  const badDate = ['measured_at', 'expected'].find(
    (name) => row.cell(name) !== '' && readDate(row, name) === null,
  );
  if (badDate !== undefined) return problemIn(row, badDate, 'not-a-date');
  const about = { indicator: indicator.id, series: series.key, year: point.year };
  const earlier = before.get(observationKey(about));
  const textOf = (name: 'comment' | 'source') =>
    columns.includes(name) ? row.cell(name) || null : (earlier?.[name] ?? null);
  const words = { comment: textOf('comment'), source: textOf('source') };
  if (point.status === 'absent') {
    const expected = columns.includes('expected') ? readDate(row, 'expected') : expectedOf(earlier);
    const observation: Observation = { ...about, ...words, status: 'absent', reason: point.reason, expected };
    return { row, indicator, series, observation, isIncrement };
  }
  const measuredAt = columns.includes('measured_at') ? readDate(row, 'measured_at') : measuredAtOf(earlier);
  const raw = row.cell('value').normalize('NFKC').trim();
  const { value, provisional } = point;
  const observation: Observation = {
    ...about,
    ...words,
    status: 'measured',
    value,
    raw,
    provisional,
    measuredAt,
  };
  return { row, indicator, series, observation, isIncrement };
}

function expectedOf(earlier: Observation | undefined): IsoDate | null {
  return earlier?.status === 'absent' ? earlier.expected : null;
}

function measuredAtOf(earlier: Observation | undefined): IsoDate | null {
  return earlier?.status === 'measured' ? earlier.measuredAt : null;
}

function readDate(row: TableRow, column: string): IsoDate | null {
  const text = row.cell(column).normalize('NFKC').replaceAll('/', '-');
  return isIsoDate(text) ? text : null;
}

type FoundSeries = { readonly indicator: Indicator; readonly series: Series };

function findSeries(row: TableRow, plan: Plan): FoundSeries | RowProblem {
  const asked = foldText(row.cell('id'));
  if (asked === '') return problemIn(row, 'id', 'id-missing');
  const part = foldText(row.cell('part'));
  const candidates = plan.indicators.flatMap((indicator): readonly FoundSeries[] => {
    const names = [indicator.id, foldText(indicator.name)];
    return indicator.series
      .filter((series) => {
        const label = foldText(series.label ?? '');
        if (names.includes(asked)) return part === '' || part === label;
        return (
          label !== '' && names.some((name) => [`${name}(${label})`, `${name}/${label}`].includes(asked))
        );
      })
      .map((series) => ({ indicator, series }));
  });
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) return explainUnknown(row, plan, asked);
  const ids = [...new Set(candidates.map(({ indicator }) => indicator.id))];
  if (ids.length > 1) return problemIn(row, 'id', 'name-ambiguous', ids.join('、'));
  const labels = only.indicator.series.map(({ label, key }) => label ?? key);
  return problemIn(row, 'part', 'part-missing', labels.join('、'));
}

function explainUnknown(row: TableRow, plan: Plan, asked: string): RowProblem {
  const known = plan.indicators.find(({ id, name }) => id === asked || foldText(name) === asked);
  if (known !== undefined) return problemIn(row, 'part', 'part-unknown');
  const nearest = findNearest(
    asked,
    plan.indicators.map(({ name }) => name),
  );
  if (nearest === null) return problemIn(row, 'id', 'indicator-unknown');
  return { ...problemIn(row, 'id', 'indicator-unknown-near'), hint: nearest };
}

/**
 * Adds what each year brought to the running total before it: of the table, of what is known already, or the
 * baseline; a total that has no baseline begins at nought (rule C1).
 */
function toTotals(
  rows: readonly ActualsRow[],
  plan: Plan,
  before: ReadonlyMap<string, Observation>,
): { readonly observations: readonly Observation[]; readonly missing: readonly RowProblem[] } {
  const totals = new Map(before);
  const observations: Observation[] = [];
  const missing: RowProblem[] = [];
  for (const { row, series, observation, isIncrement } of rows.toSorted(
    (a, b) => a.observation.year - b.observation.year,
  )) {
    const made = isIncrement ? addToTotal(observation, series, plan, totals) : observation;
    if (made === null) {
      missing.push(problemIn(row, 'value', 'total-unknown', `${observation.year - 1}`));
      continue;
    }
    totals.set(observationKey(made), made);
    observations.push(made);
  }
  return { observations, missing };
}

function addToTotal(
  observation: Observation,
  { baseline }: Series,
  plan: Plan,
  totals: ReadonlyMap<string, Observation>,
): Observation | null {
  if (observation.status === 'absent') return observation;
  const last = totals.get(observationKey({ ...observation, year: observation.year - 1 }));
  const { year } = baselineYearOf(baseline, plan);
  const atBaseline =
    year === observation.year - 1
      ? { value: baseline.value ?? 0, raw: baseline.value === null ? '0' : baseline.raw }
      : null;
  const total = last?.status === 'measured' ? last : atBaseline;
  if (total === null) return null;
  const decimals = Math.max(decimalsOf(total.raw), decimalsOf(observation.raw));
  const raw = (total.value + observation.value).toFixed(decimals);
  return { ...observation, value: Number(raw), raw };
}

function sortByPlan(observations: readonly Observation[], plan: Plan): readonly Observation[] {
  const order = new Map(
    plan.indicators
      .flatMap(({ id, series }) => series.map(({ key }) => `${id}/${key}`))
      .map((key, at) => [key, at]),
  );
  const placeOf = ({ indicator, series }: Observation) => order.get(`${indicator}/${series}`) ?? 0;
  return observations.toSorted((a, b) => placeOf(a) - placeOf(b) || a.year - b.year);
}
