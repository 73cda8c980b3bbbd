import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { datePartsOf } from '../fiscal/iso-date.ts';

/*
 * Days as whole numbers, so that dates can be counted without a clock or a time zone. The conversion is the one of
 * H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain): a year begins in March, so that the
 * leap day is its last, and 400 years (an era of the calendar) have 146097 days.
 */

const DAYS_IN_400_YEARS = 146_097;

/** Days from 0000-03-01 to 1970-01-01, so that a day number is the count since 1970. */
const DAYS_TO_1970 = 719_468;

/**
 * The number of a day, counted from 1970-01-01 as 0.
 *
 * @example dayNumberOf('2026-11-23') - dayNumberOf('2026-11-01') // 22
 */
export function dayNumberOf(date: IsoDate): number {
  const { year, month, day } = datePartsOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearInCycle = marchYear - cycle * 400;
  const dayInYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayInCycle =
    yearInCycle * 365 + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100) + dayInYear;
  return cycle * DAYS_IN_400_YEARS + dayInCycle - DAYS_TO_1970;
}

/**
 * The date of a day number, for years from 1 to 9999.
 *
 * @example dateOfDayNumber(0) // '1970-01-01'
 */
export function dateOfDayNumber(number: number): IsoDate {
  const days = number + DAYS_TO_1970;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const inCycle = days - cycle * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36524) + Math.floor(inCycle / 146096);
  const yearInCycle = Math.floor((inCycle - leapDays) / 365);
  const dayInYear =
    inCycle - (365 * yearInCycle + Math.floor(yearInCycle / 4) - Math.floor(yearInCycle / 100));
  const marchMonth = Math.floor((5 * dayInYear + 2) / 153);
  const day = dayInYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearInCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The date some days later, or earlier for a negative number.
 *
 * @example addDays('2024-02-28', 2) // '2024-03-01'
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

function pad(number: number, length: number): string {
  return `${number}`.padStart(length, '0');
}
