import type { FiscalYear } from '../../fiscal/fiscal-year.ts';
import type { YearValue } from '../../indicator/year-value.ts';
import { addDecimals } from '../../quantity/add-decimals.ts';
import type { SeriesEntry } from '../entry.ts';
import type { AskedSeries } from '../round-item.ts';
import { readFigure } from './read-figure.ts';

/** What an entry says of a series, in its unit. */
export type SeriesReading =
  | { readonly status: 'empty' }
  | {
      readonly status: 'read';
      /** What counts: the running total of a cumulative indicator. */
      readonly value: number;
      /** What was added since the last total that is known, of a cumulative indicator; null where none is known. */
      readonly increment: (YearValue & { readonly since: FiscalYear }) | null;
    }
  | {
      readonly status: 'unreadable';
      readonly code: 'figure-unreadable' | 'unit-differs' | 'increment-without-total';
    };

/**
 * Reads the figure of a series and works out the other one of a cumulative indicator: the running total from what
 * the year added, or the other way round. A yearly amount needs the total of the year before; where nothing was
 * ever counted, it counts from nought.
 *
 * @example
 * readSeries(asked, { ...entry, figure: '12', counts: 'increment' }, { cumulative: true, year: 2025 })
 * // { status: 'read', value: 52, increment: { year: 2025, value: 12, since: 2024 } } after a total of 40
 */
export function readSeries(
  asked: Pick<AskedSeries, 'unit' | 'baseline' | 'earlier'>,
  entry: Pick<SeriesEntry, 'figure' | 'counts'>,
  { cumulative, year }: { readonly cumulative: boolean; readonly year: FiscalYear },
): SeriesReading {
  const reading = readFigure(entry.figure, asked.unit);
  if (reading.status !== 'read') return reading;
  if (!cumulative) return { status: 'read', value: reading.value, increment: null };
  const last = lastTotal(asked, year);
  if (entry.counts === 'total') {
    const increment = last && { year, value: addDecimals(reading.value, -last.value), since: last.year };
    return { status: 'read', value: reading.value, increment };
  }
  if (last && last.year !== year - 1) return { status: 'unreadable', code: 'increment-without-total' };
  return {
    status: 'read',
    value: addDecimals(last?.value ?? 0, reading.value),
    increment: { year, value: reading.value, since: year - 1 },
  };
}

/**
 * The last running total before a year: a reported one, or the baseline.
 *
 * @example lastTotal(asked, 2025) // { year: 2024, value: 40 }
 */
export function lastTotal(
  { baseline, earlier }: Pick<AskedSeries, 'baseline' | 'earlier'>,
  year: FiscalYear,
): YearValue | null {
  const known = baseline === null ? earlier : [baseline, ...earlier];
  let last: YearValue | null = null;
  for (const value of known) {
    if (value.year < year && (last === null || value.year >= last.year)) last = value;
  }
  return last;
}
