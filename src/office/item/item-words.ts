import { decimalsOf, formatFigure } from '../../core/indicator/format-figure.ts';
import type { Department, DepartmentId } from '../../core/plan/plan.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import { readSeries } from '../../core/round/checks/read-series.ts';
import { type CostEntry, FUNDING_SOURCES, type SeriesEntry } from '../../core/round/entry.ts';
import type { AskedSeries, IndicatorItem, RoundItem } from '../../core/round/round-item.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { itemText } from '../text/item-text.ts';
import { fundingText, myItemsText } from '../text/my-items-text.ts';
import { yearText } from '../text/year-text.ts';

/** Words in one language, with their gaps filled. */
export type Say = (text: Text, params?: TextParams) => string;

/** @example const t = speak('ja'); */
export function speak(language: Language): Say {
  return (text, params = {}) => fillText(text, params, language);
}

/** Names of departments, the leading one first; of one that the plan does not have any more, its id. */
export function nameDepartments(
  ids: readonly DepartmentId[],
  departments: readonly Department[],
  t: Say,
): string {
  return ids.map((id) => nameDepartment(id, departments)).join(t(itemText.separator));
}

export function nameDepartment(id: DepartmentId, departments: readonly Department[]): string {
  return departments.find((one) => one.id === id)?.name ?? id;
}

/** What was entered for a series, to be shown. */
export type EnteredFigure =
  | { readonly kind: 'figure'; readonly text: string; readonly increment: string | null }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'absent'; readonly reason: NonNullable<SeriesEntry['absence']> }
  | { readonly kind: 'empty' };

/**
 * The figure of a series with the decimals that it was typed with, and what cannot be read as it was typed. Of a
 * cumulative indicator the running total, and beside it what was added to the last one.
 *
 * @example describeFigure(item, asked, typed, 'ja') // { kind: 'figure', text: '45.20％', increment: null }
 */
export function describeFigure(
  item: IndicatorItem,
  asked: AskedSeries,
  typed: SeriesEntry | undefined,
  language: Language,
): EnteredFigure {
  if (typed === undefined) return { kind: 'empty' };
  if (typed.absence !== null && typed.figure.trim() === '') return { kind: 'absent', reason: typed.absence };
  const reading = readSeries(asked, typed, item);
  if (reading.status === 'empty') return { kind: 'empty' };
  if (reading.status === 'unreadable') return { kind: 'typed', text: typed.figure };
  const decimals = decimalsOf(typed.figure);
  const print = (value: number) => formatFigure(value, decimals, asked.unit, language);
  return {
    kind: 'figure',
    text: print(reading.value),
    increment:
      reading.increment === null ? null : describeIncrement(item, reading.increment, print, language),
  };
}

function describeIncrement(
  { year }: IndicatorItem,
  increment: { readonly value: number; readonly since: number },
  print: (value: number) => string,
  language: Language,
): string {
  const value = print(increment.value);
  return increment.since === year - 1
    ? fillText(itemText.ofYear, { year: yearText(year), value }, language)
    : fillText(itemText.ofSince, { since: yearText(increment.since), value }, language);
}

/** The last value before the year asked for, with its year: it may be older than a year. Null where there is none. */
export function describeLast(
  { earlier, baseline, decimals, unit }: AskedSeries,
  language: Language,
): string | null {
  const last = earlier.at(-1) ?? baseline;
  if (last === null) return null;
  const value = formatFigure(last.value, decimals, unit, language);
  return fillText(itemText.before, { year: yearText(last.year), value }, language);
}

/** What a field of an entry is called, by the keys that lead to it. */
export function nameField(item: RoundItem, path: readonly string[], t: Say): string {
  const [first = '', second = '', third = ''] = path;
  if (item.kind === 'indicator') return nameSeriesField(item, second, third, t);
  if (item.kind === 'initiative')
    return nameInitiativeField(item.kind === 'initiative' ? item.actions : [], path, t);
  if (first !== 'costs') return t(first === 'withoutCost' ? myItemsText.withoutCost : myItemsText.comment);
  return `${nameCost(second, t)} ${nameCostField(third, t)}`.trim();
}

const seriesFields: Readonly<Record<keyof SeriesEntry, Text>> = {
  figure: { ja: '値', en: 'Value' },
  counts: itemText.counts,
  absence: myItemsText.absence,
  expected: myItemsText.expected,
  provisional: myItemsText.provisional,
  measuredAt: myItemsText.measuredAt,
  source: myItemsText.source,
  comment: { ja: 'コメント', en: 'Comment' },
};

function nameSeriesField({ series }: IndicatorItem, key: string, name: string, t: Say): string {
  const label = series.find((one) => one.key === key)?.label ?? null;
  const field = Object.entries(seriesFields).find(([known]) => known === name)?.[1];
  const words = field === undefined ? '' : t(field);
  return label === null ? words : `${label}：${words}`;
}

function nameInitiativeField(
  actions: readonly { readonly id: string; readonly text: string }[],
  [first = '', second = '']: readonly string[],
  t: Say,
): string {
  switch (first) {
    case 'progress':
      return t(myItemsText.progress, { action: actions.find(({ id }) => id === second)?.text ?? second });
    case 'done':
      return t(myItemsText.done);
    case 'issues':
      return t(myItemsText.issues);
    case 'nextChoice':
      return t(myItemsText.nextChoice);
    default:
      return t(myItemsText.next);
  }
}

/** @example nameCost('2026-settled', t) // '2026年度 決算' */
export function nameCost(key: string, t: Say): string {
  const [year = '', kind] = key.split('-');
  return t(kind === 'budget' ? myItemsText.budget : myItemsText.settled, { year: yearText(Number(year)) });
}

function nameCostField(name: string, t: Say): string {
  const source = FUNDING_SOURCES.find((one) => one === name);
  if (source !== undefined) return t(fundingText[source]);
  return name === ('total' satisfies keyof CostEntry) ? t(myItemsText.total) : '';
}

/** The checks' words that are about an item, most grave first. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const order = ['error', 'warning', 'notice'];
  return problems.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
