import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { weekdayOf } from '../fiscal/iso-date.ts';
import type { Text } from '../text/text.ts';
import { addDays } from './day-number.ts';
import { holidayTexts } from './holiday-texts.ts';

/** A public holiday as 国民の祝日に関する法律 names it, or a day off that its third article makes. */
export type HolidayKind = keyof typeof holidayTexts;

export type Holiday = { readonly date: IsoDate; readonly kind: HolidayKind };

/** The years that holidays are computed for: the law as it stands from 2020 on. */
export const HOLIDAY_YEARS = { first: 2020, last: 2050 } as const;

/** A day by its date, or as the nth Monday of its month (ハッピーマンデー). */
type DayRule = readonly [month: number, day: number] | { readonly month: number; readonly monday: 2 | 3 };

/** 法第2条, without the two equinoxes. */
const RULES: readonly (readonly [HolidayKind, DayRule])[] = [
  ['new-year', [1, 1]],
  ['coming-of-age', { month: 1, monday: 2 }],
  ['foundation', [2, 11]],
  ['emperor', [2, 23]],
  ['showa', [4, 29]],
  ['constitution', [5, 3]],
  ['greenery', [5, 4]],
  ['children', [5, 5]],
  ['marine', { month: 7, monday: 3 }],
  ['mountain', [8, 11]],
  ['aged', { month: 9, monday: 3 }],
  ['sports', { month: 10, monday: 2 }],
  ['culture', [11, 3]],
  ['labour', [11, 23]],
];

/** The days moved for the Olympic games of Tokyo (令和三年東京オリンピック競技大会等特別措置法 第32条). */
const MOVED: Readonly<Record<number, Readonly<Partial<Record<HolidayKind, DayRule>>>>> = {
  2020: { marine: [7, 23], sports: [7, 24], mountain: [8, 10] },
  2021: { marine: [7, 22], sports: [7, 23], mountain: [8, 8] },
};

/**
 * The holidays of a calendar year by law, in order of date, with substitute holidays (振替休日) and days between two
 * holidays (国民の休日). The equinoxes of a year become official in February of the year before; until then they
 * are the astronomical forecast. Throws for a year outside `HOLIDAY_YEARS`.
 *
 * @example holidaysOf(2026).find(({ date }) => date === '2026-09-22') // { date: '2026-09-22', kind: 'between' }
 */
export function holidaysOf(year: number): readonly Holiday[] {
  if (year < HOLIDAY_YEARS.first || year > HOLIDAY_YEARS.last)
    throw new RangeError(
      `Holidays are known from ${HOLIDAY_YEARS.first} to ${HOLIDAY_YEARS.last}, not for ${year}`,
    );
  const moved = MOVED[year] ?? {};
  const named: readonly Holiday[] = [
    ...RULES.map(([kind, rule]) => ({ kind, date: dateBy(year, moved[kind] ?? rule) })),
    { kind: 'vernal-equinox', date: toDate(year, 3, equinoxDay(year, 20.8431)) },
    { kind: 'autumnal-equinox', date: toDate(year, 9, equinoxDay(year, 23.2488)) },
  ];
  const dates = new Set(named.map(({ date }) => date));
  return [...named, ...findSubstitutes(dates), ...findDaysBetween(dates)].toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  );
}

/**
 * What a holiday is called.
 *
 * @example holidayName('marine').ja // '海の日'
 */
export function holidayName(kind: HolidayKind): Text {
  return holidayTexts[kind];
}

/** 法第3条第2項: for a holiday on a Sunday, the first day after it that is no holiday itself. */
function findSubstitutes(dates: ReadonlySet<IsoDate>): readonly Holiday[] {
  return [...dates]
    .filter((date) => weekdayOf(date) === 0)
    .map((sunday) => {
      let date = addDays(sunday, 1);
      while (dates.has(date)) date = addDays(date, 1);
      return { date, kind: 'substitute' };
    });
}

/** 法第3条第3項: a day that is no holiday, between two that are. A Sunday is a day of rest already. */
function findDaysBetween(dates: ReadonlySet<IsoDate>): readonly Holiday[] {
  return [...dates]
    .map((date) => addDays(date, 1))
    .filter((date) => !dates.has(date) && dates.has(addDays(date, 1)) && weekdayOf(date) !== 0)
    .map((date) => ({ date, kind: 'between' }));
}

/**
 * The day of an equinox by the formula that calendars in Japan use (海上保安庁水路部「新こよみ便利帳」), valid from
 * 1980 to 2099. `first`: when it fell in 1980, in days of its month; 0.242194: the days by which a tropical year is
 * longer than 365.
 */
function equinoxDay(year: number, first: number): number {
  const since = year - 1980;
  return Math.floor(first + 0.242194 * since) - Math.floor(since / 4);
}

function dateBy(year: number, rule: DayRule): IsoDate {
  if (!('monday' in rule)) return toDate(year, rule[0], rule[1]);
  const firstDay = toDate(year, rule.month, 1);
  const toFirstMonday = (8 - weekdayOf(firstDay)) % 7;
  return addDays(firstDay, toFirstMonday + 7 * (rule.monday - 1));
}

function toDate(year: number, month: number, day: number): IsoDate {
  return `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}
