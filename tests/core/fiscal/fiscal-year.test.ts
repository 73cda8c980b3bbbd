import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eraYear, eraYearOfDate, westernYear } from '../../../src/core/fiscal/era.ts';
import { endOfFiscalYear, fiscalYearOf, startOfFiscalYear } from '../../../src/core/fiscal/fiscal-year.ts';
import {
  formatDate,
  formatFiscalYear,
  formatMonth,
  formatShortDate,
} from '../../../src/core/fiscal/format-fiscal-year.ts';
import { isIsoDate, weekdayOf } from '../../../src/core/fiscal/iso-date.ts';
import { parseFiscalYear } from '../../../src/core/fiscal/parse-fiscal-year.ts';

const anyYear = fc.integer({ min: 1868, max: 2117 });
const anyDate = fc
  .date({ min: new Date('1868-10-23T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the fiscal year of a date', () => {
  test.each([
    ['the first day', '2024-04-01', 2024],
    ['the last day', '2025-03-31', 2024],
    ['New Year belongs to the year before', '2025-01-01', 2024],
    ['December', '2024-12-31', 2024],
  ])('%s', (_, date, year) => {
    expect(fiscalYearOf(date)).toBe(year);
  });

  test('a fiscal year runs from April to March and leaves no day out', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const year = fiscalYearOf(date);
        expect(startOfFiscalYear(year) <= date && date <= endOfFiscalYear(year)).toBe(true);
        expect(fiscalYearOf(startOfFiscalYear(year))).toBe(year);
        expect(fiscalYearOf(endOfFiscalYear(year))).toBe(year);
      }),
    );
  });
});

describe('era years', () => {
  test.each([
    ['today', 2024, '令和', 6],
    ['the era changes in May: the whole fiscal year carries the new name', 2019, '令和', 1],
    ['the last of Heisei', 2018, '平成', 30],
    ['the era changed in January, before the fiscal year began', 1989, '平成', 1],
    ['the last of Showa', 1988, '昭和', 63],
    ['the era changes on 25 December', 1926, '昭和', 1],
    ['the era changes in July', 1912, '大正', 1],
    ['the first', 1868, '明治', 1],
  ])('%s', (_, year, era, inEra) => {
    expect(eraYear(year)).toEqual({ era, year: inEra });
  });

  test.each([
    ['2019-04-30', '平成', 31],
    ['2019-05-01', '令和', 1],
    ['1989-01-07', '昭和', 64],
    ['1989-01-08', '平成', 1],
    ['1926-12-24', '大正', 15],
    ['1926-12-25', '昭和', 1],
    ['1912-07-29', '明治', 45],
    ['1912-07-30', '大正', 1],
  ])('on %s it is %s %i', (date, era, year) => {
    expect(eraYearOfDate(date)).toEqual({ era, year });
  });

  test('there is none before Meiji', () => {
    expect(eraYear(1867)).toBeNull();
    expect(eraYearOfDate('1868-10-22')).toBeNull();
  });

  test('an era year leads back to its year', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const inEra = eraYear(year);
        expect(inEra && westernYear(inEra)).toBe(year);
      }),
    );
  });
});

describe('reading a fiscal year', () => {
  test.each([
    ['令和６年度', 2024],
    ['令和元年度', 2019],
    ['平成31年度', 2019],
    ['平成３５年度', 2023],
    ['㋿6年度', 2024],
    ['R6', 2024],
    ['r06', 2024],
    ['Ｒ６年度', 2024],
    ['H31/R1', 2019],
    ['S63', 1988],
    ['2024年度', 2024],
    ['２０２４ 年度', 2024],
    ['FY2024', 2024],
    ['2024', 2024],
    ['2024年度（令和6年度）', 2024],
    ['令和６(２０２４)年度', 2024],
  ])('%s is %i', (text, year) => {
    expect(parseFiscalYear(text)).toBe(year);
  });

  test.each([
    ['nothing', ''],
    ['a calendar year', '令和6年'],
    ['a calendar year of the West', '2024年'],
    ['two names of different years', 'H30/R1'],
    ['year nought', '令和0年度'],
    ['an unknown era', '慶応4年度'],
    ['the word alone', '年度'],
    ['a date', '2024-04-01'],
    ['a count', '1046人'],
    ['a count that looks like a year', '1046'],
    ['a range', '2024～2026年度'],
  ])('%s is none', (_, text) => {
    expect(parseFiscalYear(text)).toBeNull();
  });

  test('what is written can be read, in every style and language but the spelled-out English era', () => {
    fc.assert(
      fc.property(anyYear, fc.constantFrom('western', 'era', 'both'), (year, style) => {
        expect(parseFiscalYear(formatFiscalYear(year, style, 'ja'))).toBe(year);
        expect(parseFiscalYear(formatFiscalYear(year, 'western', 'en'))).toBe(year);
      }),
    );
  });
});

test.each([
  [2024, 'western', 'ja', '2024年度'],
  [2024, 'era', 'ja', '令和6年度'],
  [2024, 'both', 'ja', '2024年度（令和6年度）'],
  [2019, 'both', 'ja', '2019年度（令和元年度）'],
  [1867, 'both', 'ja', '1867年度'],
  [2024, 'western', 'en', 'FY2024'],
  [2024, 'era', 'en', 'FY Reiwa 6'],
  [2024, 'both', 'en', 'FY2024 (Reiwa 6)'],
] as const)('%i is written %s in %s: %s', (year, style, language, text) => {
  expect(formatFiscalYear(year, style, language)).toBe(text);
});

describe('dates', () => {
  test.each([
    ['western', 'ja', '2026年11月23日（月）'],
    ['era', 'ja', '令和8年11月23日（月）'],
    ['both', 'ja', '2026年（令和8年）11月23日（月）'],
    ['western', 'en', 'Monday 23 November 2026'],
    ['era', 'en', 'Monday 23 November Reiwa 8'],
    ['both', 'en', 'Monday 23 November 2026 (Reiwa 8)'],
  ] as const)('are written %s in %s: %s', (style, language, text) => {
    expect(formatDate('2026-11-23', style, language)).toBe(text);
  });

  test.each([
    ['a leap day', '2024-02-29', true],
    ['the leap day of a century that has one', '2000-02-29', true],
    ['the leap day of a century that has none', '1900-02-29', false],
    ['a leap day in another year', '2026-02-29', false],
    ['the 31st of a short month', '2026-04-31', false],
    ['month 13', '2026-13-01', false],
    ['month 0', '2026-00-10', false],
    ['day 0', '2026-01-00', false],
    ['no leading zero', '2026-1-1', false],
    ['with a time', '2026-01-01T00:00', false],
  ])('%s (%s): %s', (_, text, valid) => {
    expect(isIsoDate(text)).toBe(valid);
  });

  test('the calendar agrees with the platform', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(isIsoDate(date)).toBe(true);
        expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});

test.each([
  ['2026-10-03', '2026年10月3日', '3 October 2026', '2026年10月', 'October 2026'],
  ['2027-01-31', '2027年1月31日', '31 January 2027', '2027年1月', 'January 2027'],
])('%s in few words', (date, ja, en, monthJa, monthEn) => {
  expect([formatShortDate(date, 'ja'), formatShortDate(date, 'en')]).toEqual([ja, en]);
  expect([formatMonth(date, 'ja'), formatMonth(date, 'en')]).toEqual([monthJa, monthEn]);
});
