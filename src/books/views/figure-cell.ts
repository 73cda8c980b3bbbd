import type { ChartPoint, ChartSeries, ChartTarget } from '../../charts/indicator-chart/chart-model.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear, formatMonth } from '../../core/fiscal/format-fiscal-year.ts';
import { absenceText, type NoValueReason, relationText } from '../../core/indicator/figure-texts.ts';
import { decimalsOf, formatFigure } from '../../core/indicator/format-figure.ts';
import type { BookScope } from '../book-scope.ts';
import { figureWords } from '../text/figure-words.ts';

/** A figure as a table of a book prints it: a number with its unit, or words where there is none. */
export type FigureCell = {
  /** Null where words stand instead. */
  readonly number: string | null;
  readonly unit: string | null;
  readonly words: string | null;
  /** The number itself, for who does not print it: a workbook. Null where words stand instead. */
  readonly exact: { readonly value: number; readonly decimals: number } | null;
  /** Small words under it: its year, and that it is provisional. */
  readonly under: string | null;
};

type Format = Pick<ChartSeries, 'unit' | 'decimals'>;

/** What a cell says where there is nothing to say. */
export const emptyCell: FigureCell = { number: null, unit: null, words: '－', exact: null, under: null };

export function viewBaseline(scope: BookScope, series: ChartSeries): FigureCell {
  const { value, raw, year, yearAssumed } = series.baseline;
  if (value === null) return wordsCell(scope.say(absenceText['none-printed']));
  const under = yearAssumed ? null : briefYear(year, scope);
  return numberCell(scope, series, value, decimalsOf(raw), under);
}

export function viewTarget(scope: BookScope, series: ChartSeries, target: ChartTarget): FigureCell {
  if (target.relation !== null) return wordsCell(scope.say(relationText[target.relation]));
  if (target.level !== null) return numberCell(scope, series, target.level, decimalsOf(target.raw), null);
  const isBlank = /^[－―ー—-]?$/.test(target.raw.trim());
  return wordsCell(isBlank ? scope.say(absenceText['no-target']) : target.raw);
}

/** The latest number, with the reason why the latest year has none where that is so. */
export function viewLatest(
  scope: BookScope,
  series: ChartSeries,
  resultsUpTo: FiscalYear | null,
): FigureCell {
  if (resultsUpTo === null) return wordsCell(scope.say(figureWords.resultsToCome));
  const point = series.points.findLast(({ year }) => year <= resultsUpTo);
  if (point === undefined) return wordsCell(scope.say(absenceText['no-record']));
  if (point.status === 'measured') return viewPoint(scope, series, point);
  const known = series.points.findLast((one) => one.status === 'measured');
  const reason = sayYearAndReason(scope, point.year, point.reason, point.expected);
  if (known === undefined) return wordsCell(reason);
  return { ...viewPoint(scope, series, known), under: `${briefYear(known.year, scope)}\n${reason}` };
}

export function viewPoint(scope: BookScope, series: Format, point: ChartPoint): FigureCell {
  if (point.status === 'absent')
    return wordsCell(sayYearAndReason(scope, null, point.reason, point.expected));
  const year = briefYear(point.year, scope);
  const under = point.provisional ? scope.say(figureWords.provisionalOf, { year }) : year;
  return numberCell(scope, series, point.value, series.decimals, under);
}

/**
 * A value that was worked out: one decimal more than the series has where it is not round.
 */
export function viewWorkedOut(scope: BookScope, series: Format, value: number): FigureCell {
  const isRound = Math.abs(value - Number(value.toFixed(series.decimals))) < 1e-9;
  return numberCell(scope, series, value, isRound ? series.decimals : series.decimals + 1, null);
}

function numberCell(
  { wording: { language } }: BookScope,
  { unit }: Format,
  value: number,
  decimals: number,
  under: string | null,
): FigureCell {
  const number = formatFigure(value, decimals, null, language);
  return { number, unit, words: null, exact: { value, decimals }, under };
}

function wordsCell(words: string): FigureCell {
  return { number: null, unit: null, words, exact: null, under: null };
}

function sayYearAndReason(
  scope: BookScope,
  year: FiscalYear | null,
  reason: NoValueReason,
  expected: string | null,
): string {
  const plain = scope.say(absenceText[reason]);
  const when = expected === null ? null : formatMonth(expected, scope.wording.language);
  const words = when === null ? plain : scope.say(figureWords.expected, { reason: plain, when });
  return year === null
    ? words
    : scope.say(figureWords.yearAndReason, { year: briefYear(year, scope), reason: words });
}

/** A year in a cell: one calendar alone, the era's where the city writes that. */
export function briefYear(year: FiscalYear, { wording: { language, yearStyle } }: BookScope): string {
  return formatFiscalYear(year, yearStyle === 'era' ? 'era' : 'western', language);
}
