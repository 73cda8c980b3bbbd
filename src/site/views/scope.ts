import type { Wording } from '../../charts/text/format-year.ts';
import { eraYear } from '../../core/fiscal/era.ts';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear, formatMonth, formatShortDate } from '../../core/fiscal/format-fiscal-year.ts';
import type { Erratum, PublicationRecord } from '../../core/publication/publication-record.ts';
import type { Text } from '../../core/text/text.ts';
import type { City } from '../city.ts';
import type { DataFileFact } from '../contract.ts';
import type { Links } from '../links.ts';
import { type Sentence, type SentenceValue, say } from './sentence.ts';

/** What every view is made from: one city as published, in one language. */
export type Scope = {
  readonly city: City;
  readonly wording: Wording;
  readonly links: Links;
  /** True where the site has no other municipality, so that there is no list of them. */
  readonly isOnlyCity: boolean;
  /** True where nobody answers a form, so that there is none. */
  readonly isStatic: boolean;
  /** Which books can be linked to. */
  readonly books: 'none' | 'main' | 'all';
  /** Every publication that is out, the newest first. */
  readonly records: readonly PublicationRecord[];
  /** True on the pages of an earlier publication. */
  readonly isArchived: boolean;
  /** What later publications corrected in it. */
  readonly errata: readonly Erratum[];
  /** Where the site is reached from outside; null where nobody said. */
  readonly origin: string | null;
  /** The files of the open data; null where the site has none. Made when they are first asked for. */
  readonly listDataFiles: (() => readonly DataFileFact[]) | null;
};

export function translate(scope: Scope, text: Text): string {
  return text[scope.wording.language];
}

export function sayIn(scope: Scope, text: Text, values?: Readonly<Record<string, SentenceValue>>): Sentence {
  return say(text, scope.wording.language, values);
}

export function yearIn(scope: Scope, year: FiscalYear): string {
  const { language, yearStyle } = scope.wording;
  return formatFiscalYear(year, yearStyle, language);
}

/** A run of years: 2024～2026年度, 2024～2026年度（令和6～8年度）, FY2024–2026; single years stay single. */
export function yearsIn(scope: Scope, years: readonly FiscalYear[]): string {
  const { language, yearStyle } = scope.wording;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return yearIn(scope, first);
  if (language === 'en') return `FY${first}–${last}`;
  const western = `${first}～${last}年度`;
  if (yearStyle === 'western') return western;
  const era = runOfEraYears(first, last);
  return yearStyle === 'era' ? era : `${western}（${era}）`;
}

/** The same where room is short: one calendar, the Western one where the city writes both. */
export function briefYearsIn(scope: Scope, years: readonly FiscalYear[]): string {
  const { yearStyle } = scope.wording;
  const brief = yearStyle === 'both' ? 'western' : yearStyle;
  return yearsIn({ ...scope, wording: { ...scope.wording, yearStyle: brief } }, years);
}

/** 令和6～8年度; the era is named twice only where it changes. */
function runOfEraYears(first: FiscalYear, last: FiscalYear): string {
  const [from, to] = [eraYear(first), eraYear(last)];
  const start = formatFiscalYear(first, 'era', 'ja').replace('年度', '');
  const end = formatFiscalYear(last, 'era', 'ja');
  return `${start}～${from?.era === to?.era ? end.replace(to?.era ?? '', '') : end}`;
}

/** 2026年10月3日, 3 October 2026: short, because most dates here stand in brackets. */
export function dateIn(scope: Scope, date: IsoDate): string {
  return formatShortDate(date, scope.wording.language);
}

/** 2027年3月, March 2027: as exact as a forecast of a date can be. */
export function monthIn(scope: Scope, date: IsoDate): string {
  return formatMonth(date, scope.wording.language);
}

/** The calendar day in Japan (UTC+9, no summer time) of an instant such as a publication. */
export function dayInJapan(instant: string): IsoDate {
  return new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 10);
}
