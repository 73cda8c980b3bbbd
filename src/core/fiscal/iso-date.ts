import type { IsoDate } from './fiscal-year.ts';

/** A date taken apart; month and day count from 1. */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

/**
 * True for a date that the calendar has, written `YYYY-MM-DD`.
 *
 * @example isIsoDate('2026-02-29') // false
 */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = datePartsOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The parts of a date.
 *
 * @example datePartsOf('2026-11-23') // { year: 2026, month: 11, day: 23 }
 */
export function datePartsOf(date: IsoDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/**
 * The day of the week of a date, 0 for Sunday to 6 for Saturday, by Sakamoto's method for the Gregorian calendar.
 *
 * @example weekdayOf('2026-11-23') // 1, a Monday
 */
export function weekdayOf(date: IsoDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  const { year, month, day } = datePartsOf(date);
  const y = month < 3 ? year - 1 : year;
  const days = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shiftOf(month) + day;
  const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
  return weekdays[days % 7] ?? 0;
}

/** How far the weekdays of a month are shifted against January, in a year that begins in March. */
function shiftOf(month: number): number {
  return [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
}

function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
