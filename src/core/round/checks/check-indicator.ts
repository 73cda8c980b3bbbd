import type { State } from '../../assess/verdict.ts';
import { fiscalYearOf } from '../../fiscal/fiscal-year.ts';
import { isIsoDate } from '../../fiscal/iso-date.ts';
import type { IndicatorEntry, SeriesEntry } from '../entry.ts';
import type { TextLimits } from '../round.ts';
import type { AskedSeries, IndicatorItem } from '../round-item.ts';
import { checkValue } from './check-value.ts';
import { checkLength } from './count-characters.ts';
import { type Problem, problemAt } from './problem.ts';
import { commentReasons } from './problem-words.ts';
import { readSeries } from './read-series.ts';

/** How a series would stand with a value in the year asked for, by the city's method: see `makeJudge`. */
export type Judge = (item: IndicatorItem, series: AskedSeries, value: number) => State;

/** The states of which the department has to say why. */
const EXPLAINED: readonly State[] = ['behind', 'worsening'];

/**
 * Checks what was entered for an indicator, while it is typed and again before it is submitted. A comment is
 * demanded only where the value leaves the indicator behind, jumps, or takes a running total down.
 *
 * @example checkIndicator(item, entry, { limits, judge: () => 'on-track' })
 */
export function checkIndicator(
  item: IndicatorItem,
  entry: IndicatorEntry,
  rules: { readonly limits: TextLimits; readonly judge: Judge },
): readonly Problem[] {
  return item.series.flatMap((asked) => {
    const path = ['series', asked.key];
    const typed = entry.series[asked.key];
    if (!typed) return [problemAt([...path, 'figure'], 'value-missing')];
    return [
      ...checkFigure(item, asked, typed, rules.judge),
      ...checkDates(item, path, typed),
      ...checkLength([...path, 'comment'], typed.comment, rules.limits.comment),
      ...checkLength([...path, 'source'], typed.source, rules.limits.source),
    ];
  });
}

function checkFigure(
  item: IndicatorItem,
  asked: AskedSeries,
  typed: SeriesEntry,
  judge: Judge,
): readonly Problem[] {
  const path = ['series', asked.key, 'figure'];
  const reading = readSeries(asked, typed, item);
  if (typed.absence !== null) return reading.status === 'empty' ? [] : [problemAt(path, 'value-and-absence')];
  if (reading.status === 'empty') return [problemAt(path, 'value-missing')];
  if (reading.status === 'unreadable') {
    const { code } = reading;
    return [problemAt(path, code, { value: typed.figure, unit: asked.unit ?? '', year: item.year - 1 })];
  }
  const remarks = checkValue(item, asked, { year: item.year, value: reading.value });
  return [...remarks, ...demandComment(asked, typed, remarks, judge(item, asked, reading.value))];
}

/** One demand, for the first reason that there is. A likely slip is asked about first: explaining it would be vain. */
function demandComment(
  { key }: AskedSeries,
  { comment }: SeriesEntry,
  remarks: readonly Problem[],
  state: State,
): readonly Problem[] {
  if (comment.trim() !== '') return [];
  const codes = remarks.map(({ code }) => code);
  const reason = (['total-falls', 'jump'] as const).find((code) => codes.includes(code));
  const because = reason ?? (EXPLAINED.includes(state) ? 'behind' : null);
  if (because === null) return [];
  return [problemAt(['series', key, 'comment'], 'comment-needed', { because: commentReasons[because] })];
}

function checkDates(
  { year }: IndicatorItem,
  path: readonly string[],
  { absence, expected, measuredAt }: SeriesEntry,
): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (field: string, value: string) => {
    if (value !== '' && !isIsoDate(value))
      problems.push(problemAt([...path, field], 'entry-date-unreadable', { value }));
  };
  if (absence === null) {
    check('measuredAt', measuredAt);
    if (isIsoDate(measuredAt) && fiscalYearOf(measuredAt) !== year)
      problems.push(problemAt([...path, 'measuredAt'], 'measured-outside-year', { date: measuredAt, year }));
    return problems;
  }
  check('expected', expected);
  if (absence === 'not-published' && expected === '')
    problems.push(problemAt([...path, 'expected'], 'expected-missing'));
  return problems;
}
