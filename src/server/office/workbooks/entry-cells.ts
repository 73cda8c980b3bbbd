import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../../../core/fiscal/iso-date.ts';
import { readAmount } from '../../../core/round/checks/read-amount.ts';
import { readFigure } from '../../../core/round/checks/read-figure.ts';
import {
  FUNDING_SOURCES,
  type IndicatorEntry,
  type InitiativeEntry,
  type ProjectEntry,
  type SeriesEntry,
} from '../../../core/round/entry.ts';
import type { AskedSeries, IndicatorItem, ProjectItem } from '../../../core/round/round-item.ts';
import { blank, type EntryValue, textValue } from '../../../documents/round-workbook/entry-value.ts';
import type {
  IndicatorRow,
  InitiativeRow,
  ProjectRow,
} from '../../../documents/round-workbook/workbook-request.ts';

/*
 * What stands in the cells for what was entered. A draft may hold what is no figure and no date yet: that stands in the
 * cell as it was typed, so that it is seen and, left alone, stays.
 */

/** In UTF-16 units: Excel takes 32,767 in a cell, and the export's record needs a few more. */
const LONGEST_TEXT = 32_000;
/** A spreadsheet's number has 15 digits. */
const DIGITS = 15;
/** What the reader takes for a date, and every spreadsheet counts alike. */
const FIRST_DAY: IsoDate = '1990-01-01';
const LAST_DAY: IsoDate = '2100-12-31';

/**
 * What stands in the cells of one series.
 *
 * @example readSeriesCells(item, entry, series).value // { kind: 'number', value: 53.2 }
 */
export function readSeriesCells(
  { cumulative }: Pick<IndicatorItem, 'cumulative'>,
  entry: IndicatorEntry,
  { key, unit }: Pick<AskedSeries, 'key' | 'unit'>,
): IndicatorRow['entry'] {
  const typed = entry.series[key];
  if (typed === undefined) return {};
  const value = toNumber(typed.figure, readFigure(typed.figure, unit));
  const isIncrement = cumulative && typed.counts === 'increment';
  return {
    value: isIncrement ? blank : value,
    increment: isIncrement ? value : blank,
    absence: typed.absence === null ? blank : { kind: 'choice', key: typed.absence },
    expected: toDate(typed.expected),
    certainty: toCertainty(typed),
    measuredAt: toDate(typed.measuredAt),
    source: toText(typed.source),
    comment: toText(typed.comment),
  };
}

/** "Final" is what nothing means, and is not filled in for a department that has said nothing yet. */
function toCertainty({ provisional, figure }: SeriesEntry): EntryValue {
  if (provisional) return { kind: 'choice', key: 'provisional' };
  return figure === '' ? blank : { kind: 'choice', key: 'final' };
}

/**
 * What stands in the cells of an initiative as a whole.
 *
 * @example readInitiativeCells(entry).next // { kind: 'choice', key: 'continue' }
 */
export function readInitiativeCells(entry: InitiativeEntry): InitiativeRow['entry'] {
  return {
    done: toText(entry.done),
    issues: toText(entry.issues),
    next: toChoice(entry.nextChoice),
    nextText: toText(entry.next),
  };
}

/**
 * What stands in the cells of a project's amounts.
 *
 * @example readCostCells(item, entry)['2026-settled']?.general // { kind: 'number', value: 1200 }
 */
export function readCostCells(
  { costKeys }: Pick<ProjectItem, 'costKeys'>,
  { costs }: ProjectEntry,
): ProjectRow['costs'] {
  const columns = costKeys.map((key) => {
    const cells = FUNDING_SOURCES.map((source): readonly [string, EntryValue] => {
      const typed = costs[key]?.[source] ?? '';
      return [source, toNumber(typed, readAmount(typed))];
    });
    return [key, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(columns);
}

/**
 * A choice by its code, blank where nobody has chosen.
 *
 * @example toChoice('continue') // { kind: 'choice', key: 'continue' }
 */
export function toChoice(key: string | undefined): EntryValue {
  return key === undefined || key === '' ? blank : { kind: 'choice', key };
}

/**
 * Words as they stand in a cell.
 *
 * @example toText('実施した。\r\n') // { kind: 'text', text: '実施した。' }
 */
export function toText(typed: string): EntryValue {
  return textValue(typed.slice(0, LONGEST_TEXT));
}

function toNumber(typed: string, reading: { readonly status: string; readonly value?: number }): EntryValue {
  const { value } = reading;
  const fits = value !== undefined && Number(value.toPrecision(DIGITS)) === value;
  return fits ? { kind: 'number', value: value === 0 ? 0 : value } : toText(typed);
}

function toDate(typed: string): EntryValue {
  const isDay = isIsoDate(typed) && typed >= FIRST_DAY && typed <= LAST_DAY;
  return isDay ? { kind: 'date', date: typed } : toText(typed);
}
