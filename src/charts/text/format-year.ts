import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import type { Language } from '../../core/text/text.ts';

export type YearStyle = Municipality['yearStyle'];

/** How a chart's words are written: in which language, and years by which calendar. */
export type Wording = { readonly language: Language; readonly yearStyle: YearStyle };

/** 2024年度, 令和6年度 or both; FY2024 in English. */
export function formatYear(year: FiscalYear, { language, yearStyle }: Wording): string {
  if (language === 'en') return `FY${year}`;
  const era = `${formatEraYear(year)}年度`;
  return { western: `${year}年度`, era, both: `${year}年度（${era}）` }[yearStyle];
}

/** 令和6, 令和元, 平成30 */
export function formatEraYear(year: FiscalYear): string {
  const [era, first] = year >= 2019 ? ['令和', 2019] : ['平成', 1989];
  const count = year - first + 1;
  return `${era}${count === 1 ? '元' : count}`;
}

/**
 * A year as it stands under an axis, in one line or two. One of an axis is written in full, to say that all are fiscal
 * years; the others are bare.
 */
export function formatAxisYear(
  year: FiscalYear,
  isFull: boolean,
  { language, yearStyle }: Wording,
): readonly string[] {
  if (language === 'en') return [isFull ? `FY${year}` : String(year)];
  const suffix = isFull ? '年度' : '';
  const western = `${year}${suffix}`;
  const era = `${formatEraYear(year)}${suffix}`;
  return { western: [western], era: [era], both: [western, era] }[yearStyle];
}
