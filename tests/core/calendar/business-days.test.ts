import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBusinessDays,
  countBusinessDays,
  isBusinessDay,
  isInCalendar,
  makeOfficeCalendar,
} from '../../../src/core/calendar/business-days.ts';
import { addDays, dateOfDayNumber, dayNumberOf } from '../../../src/core/calendar/day-number.ts';

const calendar = makeOfficeCalendar([]);

const dayIn = (from: string, to: string) =>
  fc.integer({ min: dayNumberOf(from), max: dayNumberOf(to) }).map(dateOfDayNumber);

describe('days as numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-11-23', 20780],
  ])('%s is %i', (date, number) => {
    expect(dayNumberOf(date)).toBe(number);
    expect(dateOfDayNumber(number)).toBe(date);
  });

  test('agree with the calendar of the platform on every date', () => {
    const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDayNumber(number)).toBe(date);
        expect(dayNumberOf(date)).toBe(number);
      }),
    );
  });

  test.each([
    ['over a leap day', '2024-02-28', 2, '2024-03-01'],
    ['over a common February', '2026-02-28', 1, '2026-03-01'],
    ['back over a new year', '2027-01-01', -1, '2026-12-31'],
  ])('counting %s', (_, date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });
});

describe('business days', () => {
  test.each([
    ['an ordinary Monday', '2026-11-16', true],
    ['a holiday on a Monday', '2026-11-23', false],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['the last day before the turn of the year', '2026-12-28', true],
    ['29 December', '2026-12-29', false],
    ['3 January on a Tuesday', '2023-01-03', false],
    ['the first day of the new year at work', '2027-01-04', true],
    ['a substitute holiday', '2026-05-06', false],
    ['a day between two holidays', '2026-09-22', false],
  ])('%s: %s', (_, date, expected) => {
    expect(isBusinessDay(date, calendar)).toBe(expected);
  });

  test('a city closes on days of its own', () => {
    expect(isBusinessDay('2026-04-15', calendar)).toBe(true);
    expect(isBusinessDay('2026-04-15', makeOfficeCalendar(['2026-04-15']))).toBe(false);
  });

  test.each([
    ['over the turn of the year', '2026-12-28', 1, '2027-01-04'],
    ['over the golden week', '2026-05-01', 1, '2026-05-07'],
    ['back over it', '2026-05-07', -1, '2026-05-01'],
    ['over a weekend', '2026-11-20', 1, '2026-11-24'],
    ['ten days', '2026-05-29', 10, '2026-06-12'],
    ['from a Sunday', '2026-06-07', 1, '2026-06-08'],
    ['none from a Sunday', '2026-06-07', 0, '2026-06-07'],
  ])('added %s', (_, from, days, expected) => {
    expect(addBusinessDays(from, days, calendar)).toBe(expected);
  });

  test.each([
    ['the same day', '2026-06-01', '2026-06-01', 0],
    ['a week', '2026-06-01', '2026-06-08', 5],
    ['over the turn of the year', '2026-12-28', '2027-01-05', 2],
    ['backwards', '2027-01-05', '2026-12-28', -2],
  ])('counted over %s', (_, from, to, expected) => {
    expect(countBusinessDays(from, to, calendar)).toBe(expected);
  });

  test('counting and adding undo each other', () => {
    const day = dayIn('2021-01-01', '2049-12-31').filter((date) => isBusinessDay(date, calendar));
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (date, days) => {
        const reached = addBusinessDays(date, days, calendar);
        expect(isBusinessDay(reached, calendar)).toBe(true);
        expect(addBusinessDays(reached, -days, calendar)).toBe(date);
        expect(
          days < 0 ? -countBusinessDays(reached, date, calendar) : countBusinessDays(date, reached, calendar),
        ).toBe(days);
      }),
    );
  });

  test('the calendar says where it ends, and does not guess beyond', () => {
    expect([isInCalendar('2019-12-31'), isInCalendar('2020-01-01')]).toEqual([false, true]);
    expect([isInCalendar('2050-12-31'), isInCalendar('2051-01-01')]).toEqual([true, false]);
    expect(() => isBusinessDay('2051-01-01', calendar)).toThrow(RangeError);
    expect(() => addBusinessDays('2050-12-28', 1, calendar)).toThrow(RangeError);
  });
});
