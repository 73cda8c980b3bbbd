/**
 * A Japanese fiscal year by the calendar year in which it starts: 2024 is April 2024 to March 2025.
 * A value belongs to a fiscal year, never to a date that stands for one, so no time zone can move it.
 */
export type FiscalYear = number;

/** A calendar date as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string;
