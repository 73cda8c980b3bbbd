import type { Language } from '../text/text.ts';
import { type EraYear, eras, eraYear, eraYearOfDate } from './era.ts';
import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import { datePartsOf, weekdayOf } from './iso-date.ts';

/** How a city writes years: 2024年度, 令和6年度, or 2024年度（令和6年度）. */
export type YearStyle = 'western' | 'era' | 'both';

/**
 * Writes a fiscal year. Years before Meiji have no era here and are written the Western way.
 *
 * @example
 * formatFiscalYear(2024, 'both', 'ja') // '2024年度（令和6年度）'
 * formatFiscalYear(2019, 'era', 'ja') // '令和元年度'
 * formatFiscalYear(2024, 'both', 'en') // 'FY2024 (Reiwa 6)'
 */
export function formatFiscalYear(year: FiscalYear, style: YearStyle, language: Language): string {
  const western = language === 'ja' ? `${year}年度` : `FY${year}`;
  const inEra = eraYear(year);
  if (style === 'western' || inEra === null) return western;
  const name = formatEraYear(inEra, language);
  if (style === 'era') return language === 'ja' ? `${name}年度` : `FY ${name}`;
  return language === 'ja' ? `${western}（${name}年度）` : `${western} (${name})`;
}

/**
 * Writes a date with its day of the week.
 *
 * @example
 * formatDate('2026-11-23', 'western', 'ja') // '2026年11月23日（月）'
 * formatDate('2026-11-23', 'era', 'ja') // '令和8年11月23日（月）'
 * formatDate('2026-11-23', 'both', 'ja') // '2026年（令和8年）11月23日（月）'
 * formatDate('2026-11-23', 'western', 'en') // 'Monday 23 November 2026'
 */
export function formatDate(date: IsoDate, style: YearStyle, language: Language): string {
  const { year, month, day } = datePartsOf(date);
  const weekday = weekdays[language][weekdayOf(date)] ?? '';
  const inEra = style === 'western' ? null : eraYearOfDate(date);
  const name = inEra && formatEraYear(inEra, language);
  if (language === 'en') {
    const western = name === null ? `${year}` : style === 'era' ? name : `${year} (${name})`;
    return `${weekday} ${day} ${months[month - 1] ?? ''} ${western}`;
  }
  const western = name === null ? `${year}年` : style === 'era' ? `${name}年` : `${year}年（${name}年）`;
  return `${western}${month}月${day}日（${weekday}）`;
}

/**
 * A date without era and weekday, for places with little room.
 *
 * @example
 * formatShortDate('2026-10-03', 'ja') // '2026年10月3日'
 * formatShortDate('2026-10-03', 'en') // '3 October 2026'
 */
export function formatShortDate(date: IsoDate, language: Language): string {
  const { year, month, day } = datePartsOf(date);
  return language === 'ja' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1] ?? ''} ${year}`;
}

/**
 * A date within a year that is known, with its day of the week.
 *
 * @example
 * formatDayOfYear('2026-11-23', 'ja') // '11月23日（月）'
 * formatDayOfYear('2026-11-23', 'en') // 'Mon 23 Nov'
 */
export function formatDayOfYear(date: IsoDate, language: Language): string {
  const { month, day } = datePartsOf(date);
  const weekday = weekdays[language][weekdayOf(date)] ?? '';
  if (language === 'ja') return `${month}月${day}日（${weekday}）`;
  return `${weekday.slice(0, 3)} ${day} ${(months[month - 1] ?? '').slice(0, 3)}`;
}

/**
 * The month of a date.
 *
 * @example
 * formatMonth('2027-03-10', 'ja') // '2027年3月'
 * formatMonth('2027-03-10', 'en') // 'March 2027'
 */
export function formatMonth(date: IsoDate, language: Language): string {
  const { year, month } = datePartsOf(date);
  return language === 'ja' ? `${year}年${month}月` : `${months[month - 1] ?? ''} ${year}`;
}

function formatEraYear({ era, year }: EraYear, language: Language): string {
  if (language === 'ja') return `${era}${year === 1 ? '元' : year}`;
  return `${eras.find(({ name }) => name === era)?.english ?? era} ${year}`;
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
