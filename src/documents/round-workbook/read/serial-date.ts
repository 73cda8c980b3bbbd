import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar, moved by its 29 February 1900, which never was: right from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;

/**
 * The date that a spreadsheet's day number means; the time of day is dropped. Null outside the calendar.
 *
 * @example dateOfSerial(45747, false) // '2025-03-31'
 */
export function dateOfSerial(serial: number, from1904: boolean): IsoDate | null {
  const day = Math.floor(serial) + (from1904 ? DAYS_TO_1904 : 0);
  if (day < 1 || day > LAST_SERIAL) return null;
  return new Date(EPOCH + day * DAY).toISOString().slice(0, 10);
}
