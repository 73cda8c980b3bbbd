import { describe, expect, test } from 'vitest';
import { type Holiday, holidayName, holidaysOf } from '../../../src/core/calendar/holidays.ts';
import { weekdayOf } from '../../../src/core/fiscal/iso-date.ts';
import { publishedHolidays } from './published-holidays.ts';

/** As the Cabinet Office writes them: it calls both days of article 3 休日. */
function write({ date, kind }: Holiday): string {
  const [, month, day] = date.split('-').map(Number);
  const name = kind === 'substitute' || kind === 'between' ? '休日' : holidayName(kind).ja;
  return `${month}/${day} ${name}`;
}

describe('public holidays', () => {
  test.each(Object.entries(publishedHolidays))(
    '%s as the Cabinet Office published them',
    (year, published) => {
      expect(holidaysOf(Number(year)).map(write)).toEqual(published.split(', '));
    },
  );

  test.each([
    ['a substitute after three holidays in a row', '2026-05-06', 'substitute'],
    ['a day between two holidays', '2026-09-22', 'between'],
    ['a substitute for the first of January', '2023-01-02', 'substitute'],
    ['the days between come back in 2032', '2032-09-21', 'between'],
    ['and in 2049', '2049-09-21', 'between'],
    ['the autumnal equinox stays on the 22nd in leap years', '2048-09-22', 'autumnal-equinox'],
    ['the vernal equinox is on the 20th in 2050', '2050-03-20', 'vernal-equinox'],
  ])('%s: %s', (_, date, kind) => {
    expect(holidaysOf(Number(date.slice(0, 4))).find((holiday) => holiday.date === date)?.kind).toBe(kind);
  });

  test('every year from 2020 to 2050 has 16 named days, in order and each once', () => {
    for (let year = 2020; year <= 2050; year += 1) {
      const days = holidaysOf(year);
      const made = days.filter(({ kind }) => kind === 'substitute' || kind === 'between');
      expect(days.length - made.length).toBe(16);
      expect(days.map(({ date }) => date)).toEqual([...new Set(days.map(({ date }) => date))].sort());
      expect(made.every(({ date }) => weekdayOf(date) !== 0)).toBe(true);
      const onSunday = days.filter(({ date, kind }) => weekdayOf(date) === 0 && kind !== 'between');
      expect(made.filter(({ kind }) => kind === 'substitute').length).toBe(onSunday.length);
    }
  });

  test.each([2019, 2051])('%i is outside the law as it stands', (year) => {
    expect(() => holidaysOf(year)).toThrow(RangeError);
  });
});
