/**
 * A Japanese fiscal year by the calendar year in which it starts: 2024 is April 2024 to March 2025.
 * A value belongs to a fiscal year, never to a date that stands for one, so no time zone can move it.
 */
export type FiscalYear = number;

/** A calendar date as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;

/**
 * The fiscal year that a date lies in (April to March).
 *
 * @example fiscalYearOf('2025-03-31') // 2024
 */
export function fiscalYearOf(date: IsoDate): FiscalYear {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}

/**
 * The first day of a fiscal year.
 *
 * @example startOfFiscalYear(2024) // '2024-04-01'
 */
export function startOfFiscalYear(year: FiscalYear): IsoDate {
  return `${writeYear(year)}-04-01`;
}

/**
 * The last day of a fiscal year.
 *
 * @example endOfFiscalYear(2024) // '2025-03-31'
 */
export function endOfFiscalYear(year: FiscalYear): IsoDate {
  return `${writeYear(year + 1)}-03-31`;
}

function writeYear(year: number): string {
  return `${year}`.padStart(4, '0');
}
