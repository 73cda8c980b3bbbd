import type { FiscalYear, IsoDate } from './fiscal-year.ts';

/** 元号 */
type EraName = '明治' | '大正' | '昭和' | '平成' | '令和';

export type Era = {
  readonly name: EraName;
  readonly english: string;
  /** The letter of forms and tables: R6, H31. */
  readonly letter: 'M' | 'T' | 'S' | 'H' | 'R';
  /** The first day. Meiji's is the day of its proclamation. */
  readonly from: IsoDate;
};

export type EraYear = { readonly era: EraName; readonly year: number };

/** The eras from the newest. Sources: the decrees and orders of each change (令和: 平成31年政令第143号). */
export const eras: readonly Era[] = [
  { name: '令和', english: 'Reiwa', letter: 'R', from: '2019-05-01' },
  { name: '平成', english: 'Heisei', letter: 'H', from: '1989-01-08' },
  { name: '昭和', english: 'Showa', letter: 'S', from: '1926-12-25' },
  { name: '大正', english: 'Taisho', letter: 'T', from: '1912-07-30' },
  { name: '明治', english: 'Meiji', letter: 'M', from: '1868-10-23' },
];

/**
 * The era year of a fiscal year, or null before Meiji.
 *
 * A fiscal year in which the era changes carries the new era's name as a whole: FY2019 is 令和元年度. This is the
 * government's rule for 2019 (新元号への円滑な移行に向けた関係省庁連絡会議, 2019-04-02), and taken for the earlier
 * changes too. FY1989 (from April) is 平成元年度 in any case: the era had changed in January.
 *
 * @example eraYear(2024) // { era: '令和', year: 6 }
 */
export function eraYear(year: FiscalYear): EraYear | null {
  const era = eras.find(({ from }) => firstYearOf(from) <= year);
  return era ? { era: era.name, year: year - firstYearOf(era.from) + 1 } : null;
}

/**
 * The era year of a date, or null before Meiji.
 *
 * @example eraYearOfDate('2019-04-30') // { era: '平成', year: 31 }
 */
export function eraYearOfDate(date: IsoDate): EraYear | null {
  const era = eras.find(({ from }) => from <= date);
  return era ? { era: era.name, year: firstYearOf(date) - firstYearOf(era.from) + 1 } : null;
}

/**
 * The year in which an era year falls. An era that had not ended when a plan was printed counts on (平成35 is
 * 2023), as such plans do.
 *
 * @example westernYear({ era: '平成', year: 31 }) // 2019
 */
export function westernYear({ era, year }: EraYear): number {
  const from = eras.find(({ name }) => name === era)?.from;
  if (from === undefined) throw new RangeError(`No era ${era}`);
  return firstYearOf(from) + year - 1;
}

function firstYearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
