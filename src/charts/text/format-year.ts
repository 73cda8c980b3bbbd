import { eraYear } from '../../core/fiscal/era.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear, type YearStyle } from '../../core/fiscal/format-fiscal-year.ts';
import type { Language } from '../../core/text/text.ts';

/** How a chart's words are written: in which language, and years by which calendar. */
export type Wording = { readonly language: Language; readonly yearStyle: YearStyle };

/** 2024年度, 令和6年度 or both, in the wording of the chart. */
export function formatYear(year: FiscalYear, { language, yearStyle }: Wording): string {
  return formatFiscalYear(year, yearStyle, language);
}

/**
 * A year as it stands under an axis, in one line or two. One of an axis is written in full, to say that all are
 * fiscal years; the others are bare. English axes count in Western years alone: the sentence has the era years.
 *
 * @example formatAxisYear(2024, false, { language: 'ja', yearStyle: 'both' }) // ['2024', '令和6']
 */
export function formatAxisYear(
  year: FiscalYear,
  isFull: boolean,
  { language, yearStyle }: Wording,
): readonly string[] {
  if (language === 'en') return [isFull ? `FY${year}` : String(year)];
  const suffix = isFull ? '年度' : '';
  const western = `${year}${suffix}`;
  const inEra = eraYear(year);
  if (inEra === null || yearStyle === 'western') return [western];
  const era = `${inEra.era}${inEra.year === 1 ? '元' : inEra.year}${suffix}`;
  return yearStyle === 'era' ? [era] : [western, era];
}
