import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { weekdayOf } from '../fiscal/iso-date.ts';
import { addDays } from './day-number.ts';
import { HOLIDAY_YEARS, holidaysOf } from './holidays.ts';

/** 閉庁日: on which days the city hall is closed, beside Saturdays and Sundays. */
export type OfficeCalendar = { readonly closed: ReadonlySet<IsoDate> };

/** The turn of the year, closed by the usual ordinance of cities (休日条例): 29 December to 3 January. */
const TURN_OF_YEAR = ['12-29', '12-30', '12-31', '01-02', '01-03'];

/**
 * The calendar of a city hall: public holidays, the turn of the year, and the city's own closing days.
 *
 * @example makeOfficeCalendar(['2026-04-15']) // a city that closes on its anniversary
 */
export function makeOfficeCalendar(closedDays: readonly IsoDate[]): OfficeCalendar {
  usual ??= new Set(listUsualClosedDays());
  return { closed: closedDays.length === 0 ? usual : new Set([...usual, ...closedDays]) };
}

/** The same for every city, and asked for with every item that is shown: worked out once. */
let usual: ReadonlySet<IsoDate> | null = null;

function listUsualClosedDays(): readonly IsoDate[] {
  const { first, last } = HOLIDAY_YEARS;
  const years = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return years.flatMap((year) => [
    ...holidaysOf(year).map(({ date }) => date),
    ...TURN_OF_YEAR.map((day) => `${year}-${day}`),
  ]);
}

/**
 * Whether a date lies in the years that the calendar knows. All other functions here throw for one that does not.
 *
 * @example isInCalendar('2051-01-01') // false
 */
export function isInCalendar(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return year >= HOLIDAY_YEARS.first && year <= HOLIDAY_YEARS.last;
}

/**
 * Whether the city hall works on a day.
 *
 * @example isBusinessDay('2026-12-29', calendar) // false
 */
export function isBusinessDay(date: IsoDate, { closed }: OfficeCalendar): boolean {
  if (!isInCalendar(date)) throw new RangeError(`The calendar does not reach ${date}`);
  const weekday = weekdayOf(date);
  return weekday !== 0 && weekday !== 6 && !closed.has(date);
}

/**
 * The nth business day after a date, or before it for a negative number. The date itself does not count; 0 gives it
 * back, whether it is a business day or not.
 *
 * @example
 * addBusinessDays('2026-12-28', 1, calendar) // '2027-01-04'
 * addBusinessDays('2026-05-07', -1, calendar) // '2026-05-01': 3 to 6 May are holidays, the 2nd a Saturday
 */
export function addBusinessDays(date: IsoDate, days: number, calendar: OfficeCalendar): IsoDate {
  const stride = days < 0 ? -1 : 1;
  let reached = date;
  for (let left = Math.abs(days); left > 0; ) {
    reached = addDays(reached, stride);
    if (isBusinessDay(reached, calendar)) left -= 1;
  }
  return reached;
}

/**
 * How many business days lie after one date, up to and with another; negative the other way round.
 *
 * @example countBusinessDays('2026-12-28', '2027-01-05', calendar) // 2
 */
export function countBusinessDays(from: IsoDate, to: IsoDate, calendar: OfficeCalendar): number {
  if (to < from) return -countBusinessDays(to, from, calendar);
  let count = 0;
  for (let date = from; date < to; ) {
    date = addDays(date, 1);
    if (isBusinessDay(date, calendar)) count += 1;
  }
  return count;
}
