import { isIsoDate } from '../fiscal/iso-date.ts';
import type { Absent, Measured, Observation } from '../indicator/observation.ts';
import { readSeries } from './checks/read-series.ts';
import type { IndicatorEntry, SeriesEntry } from './entry.ts';
import type { AskedSeries, IndicatorItem } from './round-item.ts';

/**
 * What an indicator's entry says, as results: a value (the running total of a cumulative indicator), or why there is
 * none. A series without a readable value or a reason is `not-reported`: never a zero, never left out.
 *
 * @example toObservations(item, entry) // [{ status: 'measured', indicator: 'k3', series: '', year: 2025, value: 7, … }]
 */
export function toObservations(item: IndicatorItem, entry: IndicatorEntry): readonly Observation[] {
  return item.series.map((asked) => {
    const about = { indicator: item.indicator, series: asked.key, year: item.year };
    const typed = entry.series[asked.key];
    if (!typed)
      return {
        ...about,
        status: 'absent',
        reason: 'not-reported',
        expected: null,
        comment: null,
        source: null,
      };
    const words = { comment: textOrNull(typed.comment), source: textOrNull(typed.source) };
    return { ...about, ...words, ...readValue(item, asked, typed) };
  });
}

function readValue(item: IndicatorItem, asked: AskedSeries, typed: SeriesEntry): Measured | Absent {
  const expected = isIsoDate(typed.expected) ? typed.expected : null;
  if (typed.absence !== null) return { status: 'absent', reason: typed.absence, expected };
  const reading = readSeries(asked, typed, item);
  if (reading.status !== 'read') return { status: 'absent', reason: 'not-reported', expected: null };
  return {
    status: 'measured',
    value: reading.value,
    raw: rawOf(item, typed, reading.value),
    provisional: typed.provisional,
    measuredAt: isIsoDate(typed.measuredAt) ? typed.measuredAt : null,
  };
}

/** As typed; a total that was worked out from an increment was not typed by anybody. */
function rawOf({ cumulative }: IndicatorItem, { figure, counts }: SeriesEntry, value: number): string {
  return cumulative && counts === 'increment' ? `${value}` : figure.trim();
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
