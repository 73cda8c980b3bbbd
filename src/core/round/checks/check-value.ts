import { formatFigure } from '../../indicator/format-figure.ts';
import type { YearValue } from '../../indicator/year-value.ts';
import type { Text } from '../../text/text.ts';
import type { AskedSeries, IndicatorItem } from '../round-item.ts';
import { findUnitSlip } from './find-unit-slip.ts';
import { isJump } from './is-jump.ts';
import { type Problem, problemAt } from './problem.ts';
import { timesWords } from './problem-words.ts';
import { lastTotal } from './read-series.ts';

/**
 * What is remarkable about a value beside the earlier ones: a slip of the unit, a running total that falls, a
 * percentage over 100, the value of last year, a jump. A slip is told alone, for a jump it is too.
 *
 * @example checkValue(item, asked, { year: 2025, value: 1.02 }).map(({ code }) => code) // ['unit-slip']
 */
export function checkValue(
  { cumulative }: Pick<IndicatorItem, 'cumulative'>,
  asked: AskedSeries,
  value: YearValue,
): readonly Problem[] {
  const path = ['series', asked.key, 'figure'];
  const known = knownValues(asked, value.year);
  const last = cumulative ? lastTotal(asked, value.year) : known.at(-1);
  const write = (number: number): Text => writeValue(asked, number);
  const problems: Problem[] = [];
  const slip = findUnitSlip(
    value.value,
    known.map((one) => one.value),
  );
  if (slip) {
    const { power, usual, corrected } = slip;
    const figures = { value: write(value.value), usual: write(usual), corrected: write(corrected) };
    problems.push(problemAt(path, 'unit-slip', { ...figures, times: timesWords(power) }));
  }
  if (cumulative && last && value.value < last.value)
    problems.push(problemAt(path, 'total-falls', { last: write(last.value) }));
  else if (!slip && last && isJump(value, known, { cumulative }))
    problems.push(problemAt(path, 'jump', { last: write(last.value) }));
  if (isPercentage(asked.unit) && value.value > 100) problems.push(problemAt(path, 'percentage-over-100'));
  if (last?.year === value.year - 1 && last.value === value.value)
    problems.push(problemAt(path, 'same-as-last-year'));
  return problems;
}

/** The baseline and the values since, one a year, in order of year: a reported value stands before a printed one. */
function knownValues({ baseline, earlier }: AskedSeries, year: number): readonly YearValue[] {
  const byYear = new Map(baseline === null ? [] : [[baseline.year, baseline]]);
  for (const one of earlier) byYear.set(one.year, one);
  return [...byYear.values()].filter((one) => one.year < year).toSorted((a, b) => a.year - b.year);
}

function isPercentage(unit: string | null): boolean {
  return unit === '％' || unit === '%';
}

/** With the decimals of the series, or as many as the value needs. */
function writeValue({ decimals, unit }: AskedSeries, value: number): Text {
  const own = `${value}`.split('.')[1]?.length ?? 0;
  const digits = Math.min(Math.max(decimals, own), 6);
  return { ja: formatFigure(value, digits, unit, 'ja'), en: formatFigure(value, digits, unit, 'en') };
}
