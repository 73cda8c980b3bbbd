import type { AnsweredItem } from '../../../app/ports/round-store.ts';
import type { WantedEntry } from '../../../app/round/apply-entries.ts';
import {
  type CostKey,
  emptyCost,
  FUNDING_SOURCES,
  type IndicatorEntry,
  type InitiativeEntry,
  type ItemEntry,
  type ProjectEntry,
  type SeriesEntry,
} from '../../../core/round/entry.ts';
import type { AskedSeries, IndicatorItem } from '../../../core/round/round-item.ts';
import type { EntryValue } from '../../../documents/round-workbook/entry-value.ts';
import type { WorkbookChange } from '../../../documents/round-workbook/read/change.ts';
import { ABSENCES } from '../../../office/my-items/read-items-form.ts';
import { readSeriesCells } from './entry-cells.ts';

/** One answer that a workbook changes; where it stood does not matter here. */
type Change = Pick<WorkbookChange, 'item' | 'part' | 'field' | 'after'>;

/**
 * What a workbook's changes make of the items as they stand now. An item without a change is left out.
 *
 * @example toEntries(reading.changes, items) // [{ item: 'r1.k3', version: 2, entry: { kind: 'indicator', … } }]
 */
export function toEntries(
  changes: readonly Change[],
  items: readonly AnsweredItem[],
): readonly WantedEntry[] {
  return items.flatMap(({ item, status, entry }): readonly WantedEntry[] => {
    const own = changes.filter((change) => change.item === item.id);
    if (own.length === 0) return [];
    return [{ item: item.id, version: status.version, entry: changeEntry(item, entry, own) }];
  });
}

function changeEntry(item: AnsweredItem['item'], entry: ItemEntry, changes: readonly Change[]): ItemEntry {
  if (item.kind === 'indicator' && entry.kind === 'indicator') return changeIndicator(item, entry, changes);
  if (entry.kind === 'initiative') return changes.reduce(changeInitiative, entry);
  if (entry.kind === 'project') return changes.reduce(changeProject, entry);
  return entry;
}

function changeIndicator(
  item: IndicatorItem,
  entry: IndicatorEntry,
  changes: readonly Change[],
): IndicatorEntry {
  const series = item.series.map((asked): readonly [string, SeriesEntry | undefined] => {
    const own = changes.filter(({ part }) => part === asked.key);
    const typed = entry.series[asked.key];
    return [asked.key, typed && changeSeries(item, asked, entry, typed, own)];
  });
  const kept = series.flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const]));
  return { ...entry, series: { ...entry.series, ...Object.fromEntries(kept) } };
}

function changeSeries(
  item: IndicatorItem,
  asked: AskedSeries,
  entry: IndicatorEntry,
  typed: SeriesEntry,
  changes: readonly Change[],
): SeriesEntry {
  const find = (field: string): EntryValue | undefined => changes.find((one) => one.field === field)?.after;
  const absence = find('absence');
  const certainty = find('certainty');
  return {
    ...typed,
    ...changeFigure(item, asked, entry, { value: find('value'), increment: find('increment') }),
    ...(absence && { absence: ABSENCES.find((one) => one === wordOf(absence)) ?? null }),
    ...(certainty && { provisional: wordOf(certainty) === 'provisional' }),
    ...Object.fromEntries(
      (['expected', 'measuredAt', 'source', 'comment'] as const).flatMap((field) => {
        const after = find(field);
        return after === undefined ? [] : [[field, wordOf(after)] as const];
      }),
    ),
  };
}

/**
 * Of a running total and the year's own part, the one that was typed counts: the other was only left standing. Where
 * both were, the total does, and the reader has said so where they differ.
 */
function changeFigure(
  item: IndicatorItem,
  asked: AskedSeries,
  entry: IndicatorEntry,
  {
    value,
    increment,
  }: { readonly value: EntryValue | undefined; readonly increment: EntryValue | undefined },
): Partial<Pick<SeriesEntry, 'figure' | 'counts'>> {
  if (value === undefined && increment === undefined) return {};
  if (value !== undefined && value.kind !== 'blank')
    return { figure: writeFigure(value, asked), counts: 'total' };
  if (increment !== undefined && increment.kind !== 'blank')
    return { figure: writeFigure(increment, asked), counts: 'increment' };
  const before = readSeriesCells(item, entry, asked);
  const left = value === undefined ? before.value : before.increment;
  const isLeft =
    (value === undefined || increment === undefined) && left !== undefined && left.kind !== 'blank';
  return isLeft ? {} : { figure: '' };
}

/**
 * With at least the decimals of the series: 20.0 is not 20 where tenths are measured. A formula's result has digits that
 * nobody meant: 53.199999999999996 is 53.2.
 */
function writeFigure(value: EntryValue, { decimals }: AskedSeries): string {
  if (value.kind !== 'number') return wordOf(value);
  const plain = writeNumber(value.value);
  const own = plain.split('.')[1]?.length ?? 0;
  return own >= decimals ? plain : Number(plain).toFixed(decimals);
}

/** Without an exponent, which no box of the page takes, and with the 15 digits that a spreadsheet has. */
function writeNumber(value: number): string {
  const meant = Number(value.toPrecision(15));
  return meant.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

function changeInitiative(entry: InitiativeEntry, { part, field, after }: Change): InitiativeEntry {
  const word = wordOf(after);
  switch (field) {
    case 'progress':
      return part === null ? entry : { ...entry, progress: { ...entry.progress, [part]: word } };
    case 'done':
    case 'issues':
      return { ...entry, [field]: word };
    case 'next':
      return { ...entry, nextChoice: word };
    case 'nextText':
      return { ...entry, next: word };
    default:
      return entry;
  }
}

function changeProject(entry: ProjectEntry, { part, field, after }: Change): ProjectEntry {
  if (field === 'withoutCost') return { ...entry, withoutCost: after.kind !== 'blank' };
  if (field === 'remark') return { ...entry, comment: wordOf(after) };
  const source = FUNDING_SOURCES.find((one) => one === field);
  const key = Object.keys(entry.costs).find((one): one is CostKey => one === part);
  if (source === undefined || key === undefined) return entry;
  // The workbook adds the sources up; a total that was typed on the page no longer stands.
  const cost = { ...(entry.costs[key] ?? emptyCost), [source]: wordOf(after), total: '' };
  return { ...entry, costs: { ...entry.costs, [key]: cost } };
}

/** A cell's contents as a box of the page holds them. */
function wordOf(value: EntryValue): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return writeNumber(value.value);
    case 'text':
      return value.text;
    case 'choice':
      return value.key;
    case 'date':
      return value.date;
  }
}
