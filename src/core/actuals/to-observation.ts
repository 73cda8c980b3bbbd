import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Observation } from '../indicator/observation.ts';
import { canonicalUnit } from '../quantity/unit.ts';
import { readFigure } from '../round/checks/read-figure.ts';
import type { ActualEntry } from './actual-entry.ts';
import { type ActualProblem, problemOf } from './actual-problem.ts';
import type { MatchedSeries } from './match-series.ts';

/**
 * A row as an observation of its series, in the series' unit; of an increment, the value is still what the year added.
 * What the row does not say of a comment, a source or a date stays as it is in `before`. `thisYear` is the fiscal
 * year that runs: later ones have no results yet.
 *
 * @example toObservation(entry, { indicator, series }, { before: null, thisYear: 2026 })
 */
export function toObservation(
  entry: ActualEntry,
  { indicator, series }: MatchedSeries,
  { before, thisYear }: { readonly before: Observation | null; readonly thisYear: FiscalYear },
): Observation | ActualProblem {
  const mismatch = findCountMismatch(entry, indicator.cumulative) ?? findUnitMismatch(entry, series.unit);
  if (mismatch !== null) return mismatch;
  const { year, figure } = entry;
  const about = {
    indicator: indicator.id,
    series: series.key,
    year,
    comment: entry.comment === undefined ? (before?.comment ?? null) : entry.comment,
    source: entry.source === undefined ? (before?.source ?? null) : entry.source,
  };
  if (figure.status === 'absent') {
    const known = before?.status === 'absent' ? before.expected : null;
    const expected = entry.expected === undefined ? known : entry.expected;
    return { ...about, status: 'absent', reason: figure.reason, expected };
  }
  if (year > thisYear) return problemOf(entry, 'year', 'year-ahead', `${year}`);
  const reading = readFigure(figure.typed, series.unit);
  if (reading.status !== 'read') {
    const differs = reading.status === 'unreadable' && reading.code === 'unit-differs';
    const code = differs ? 'unit-differs' : 'not-a-number';
    return problemOf(entry, 'value', code, figure.typed, series.unit ?? '');
  }
  const known = before?.status === 'measured' ? before.measuredAt : null;
  return {
    ...about,
    status: 'measured',
    value: reading.value,
    raw: writeRaw(figure.typed, reading.value),
    provisional: figure.provisional,
    measuredAt: entry.measuredAt === undefined ? known : entry.measuredAt,
  };
}

function findCountMismatch(entry: ActualEntry, cumulative: boolean): ActualProblem | null {
  const { counts } = entry;
  if (cumulative && counts === 'yearly') return problemOf(entry, 'cumulative', 'is-cumulative', counts);
  if (!cumulative && (counts === 'increment' || counts === 'total'))
    return problemOf(entry, 'cumulative', 'not-cumulative', counts);
  return null;
}

/** A table in 人 for a plan in 万人 is wrong by a factor of ten thousand: asked about, never reckoned silently. */
function findUnitMismatch(entry: ActualEntry, unit: string | null): ActualProblem | null {
  if (entry.unit === '' || unit === null) return null;
  return canonicalUnit(entry.unit) === canonicalUnit(unit)
    ? null
    : problemOf(entry, 'unit', 'unit-differs', entry.unit, unit);
}

/** The figure as it was written, without its unit; in figures where a scale was reckoned in. */
function writeRaw(typed: string, value: number): string {
  const figure = /^[^\d]*[\d,]+(?:\.\d+)?/u.exec(typed.normalize('NFKC').trim())?.[0] ?? '';
  const plain = Number(figure.replaceAll(',', '').replace(/^[△▲−-]\s*/u, '-'));
  return plain === value ? figure : `${value}`;
}
