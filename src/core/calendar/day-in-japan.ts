import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { addDays } from './day-number.ts';

/** Japan is nine hours ahead of UTC and has no summer time. */
const HOURS_AHEAD = 9;

/**
 * The date in Japan at a moment given in UTC.
 *
 * @example dayInJapan('2026-05-28T15:00:00.000Z') // '2026-05-29'
 */
export function dayInJapan(instant: string): IsoDate {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?Z$/.exec(instant);
  const [, date, hour] = parts ?? [];
  if (date === undefined || hour === undefined) throw new Error(`${instant} is no moment in UTC`);
  return Number(hour) + HOURS_AHEAD >= 24 ? addDays(date, 1) : date;
}
