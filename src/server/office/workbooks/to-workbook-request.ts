import type { AnsweredItem } from '../../../app/ports/round-store.ts';
import type { Department, Plan } from '../../../core/plan/plan.ts';
import type { Municipality } from '../../../core/publication/snapshot.ts';
import { readAmount } from '../../../core/round/checks/read-amount.ts';
import { readFigure } from '../../../core/round/checks/read-figure.ts';
import {
  type CostKey,
  FUNDING_SOURCES,
  type IndicatorEntry,
  type InitiativeEntry,
  type ProjectEntry,
  type SeriesEntry,
} from '../../../core/round/entry.ts';
import type { Round } from '../../../core/round/round.ts';
import type {
  AskedSeries,
  IndicatorItem,
  InitiativeItem,
  ProjectItem,
} from '../../../core/round/round-item.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Language, Text } from '../../../core/text/text.ts';
import { blank, type EntryValue, textValue } from '../../../documents/round-workbook/entry-value.ts';
import type {
  Choice,
  CostColumn,
  GivenValue,
  IndicatorRow,
  InitiativeRow,
  ProjectRow,
  WorkbookRequest,
} from '../../../documents/round-workbook/workbook-request.ts';
import { ABSENCES } from '../../../office/my-items/read-items-form.ts';
import { absenceText } from '../../../office/text/absence-text.ts';
import { fundingText } from '../../../office/text/my-items-text.ts';
import { moneyUnitText, workbookText } from '../../../office/text/workbook-text.ts';
import { yearText } from '../../../office/text/year-text.ts';

export type WorkbookParts = {
  readonly municipality: Municipality;
  readonly round: Round;
  readonly plan: Plan;
  readonly department: Pick<Department, 'id' | 'name'>;
  /** Those that the department answers, as they stand now. */
  readonly items: readonly AnsweredItem[];
  readonly language: Language;
};

/**
 * A department's part of a round as its workbook is made from: what is asked, and what stands in the boxes now.
 *
 * @example await makeRoundWorkbook(toWorkbookRequest({ municipality, round, plan, department, items, language: 'ja' }))
 */
export function toWorkbookRequest(parts: WorkbookParts): WorkbookRequest {
  const { municipality, round, department, items, language } = parts;
  const t = (text: Text): string => text[language];
  return {
    language,
    municipality: municipality.name,
    round: {
      id: round.id,
      year: round.year,
      title: fillText(workbookText.title, { year: t(yearText(round.year)) }, language),
      due: round.dueDates.department,
      instructions: round.instructions,
    },
    department,
    moneyUnit: t(moneyUnitText[round.cost.unit]),
    costColumns: listCostColumns(round),
    limits: { ...round.limits, nextText: round.limits.next, remark: round.limits.comment },
    indicators: items.flatMap((one) => toIndicatorRows(one, parts)),
    initiatives: items.flatMap((one) => toInitiativeRows(one, parts)),
    projects: items.flatMap(toProjectRows),
    choices: {
      absences: ABSENCES.map((key) => ({ key, label: t(absenceText[key]) })),
      certainties: (['final', 'provisional'] as const).map((key) => ({ key, label: t(workbookText[key]) })),
      progress: round.progressChoices.map(({ code, label }): Choice => ({ key: code, label: t(label) })),
      directions: round.nextChoices.map(({ code, label }): Choice => ({ key: code, label: t(label) })),
      fundingSources: FUNDING_SOURCES.map((key) => ({ key, label: t(fundingText[key]) })),
      withoutCost: [{ key: 'yes', label: t(workbookText.withoutCost) }],
    },
  };
}

function listCostColumns({ cost }: Round): readonly CostColumn[] {
  const column = (year: number, side: CostColumn['side']): CostColumn => {
    const key = `${year}-${side}` satisfies CostKey;
    return { key, year, side };
  };
  return [
    ...cost.settledYears.map((year) => column(year, 'settled')),
    ...cost.budgetYears.map((year) => column(year, 'budget')),
  ];
}

function toIndicatorRows({ item, status, entry }: AnsweredItem, { plan, round }: WorkbookParts) {
  if (item.kind !== 'indicator' || entry.kind !== 'indicator') return [];
  return item.series.map((series): IndicatorRow => {
    const { key, label, unit, decimals, baseline, earlier } = series;
    return {
      id: item.id,
      name: item.name,
      version: `${status.version}`,
      series: { key, label },
      unit,
      decimals,
      cumulative: item.cumulative,
      baseline: baseline === null ? { kind: 'blank' } : { kind: 'number', value: baseline.value },
      target: findTarget(plan, item, key, round.year),
      past: earlier.map(({ year, value }) => ({ year, value: { kind: 'number', value } })),
      entry: readSeriesCells(entry, series),
    };
  });
}

/** The next target from the year on, else the last one. */
function findTarget({ indicators }: Plan, item: IndicatorItem, key: string, year: number): GivenValue {
  const series = indicators.find(({ id }) => id === item.indicator)?.series.find((one) => one.key === key);
  const targets = series?.targets ?? [];
  const target = targets.find((one) => one.year >= year) ?? targets.at(-1);
  if (target === undefined) return { kind: 'blank' };
  return target.value === null
    ? { kind: 'words', words: target.raw }
    : { kind: 'number', value: target.value };
}

/**
 * What stands in the cells of one series.
 *
 * @example readSeriesCells(entry, series).value // { kind: 'number', value: 53.2 }
 */
export function readSeriesCells(entry: IndicatorEntry, { key, unit }: AskedSeries): IndicatorRow['entry'] {
  const typed = entry.series[key];
  if (typed === undefined) return {};
  const figure = readFigure(typed.figure, unit);
  const value: EntryValue = figure.status === 'read' ? { kind: 'number', value: figure.value } : blank;
  return {
    value: typed.counts === 'total' ? value : blank,
    increment: typed.counts === 'increment' ? value : blank,
    absence: typed.absence === null ? blank : { kind: 'choice', key: typed.absence },
    expected: toDate(typed.expected),
    certainty: toCertainty(typed),
    measuredAt: toDate(typed.measuredAt),
    source: textValue(typed.source),
    comment: textValue(typed.comment),
  };
}

/** "Final" is what nothing means, and is not filled in for a department that has said nothing yet. */
function toCertainty({ provisional, figure }: SeriesEntry): EntryValue {
  if (provisional) return { kind: 'choice', key: 'provisional' };
  return figure === '' ? blank : { kind: 'choice', key: 'final' };
}

function toDate(typed: string): EntryValue {
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? { kind: 'date', date: typed } : blank;
}

function toInitiativeRows({ item, status, entry }: AnsweredItem, { plan, round }: WorkbookParts) {
  if (item.kind !== 'initiative' || entry.kind !== 'initiative') return [];
  return [
    {
      id: item.id,
      name: item.title,
      version: `${status.version}`,
      actions: item.actions.map(({ id, text }) => ({ id, text, progress: toChoice(entry.progress[id]) })),
      following: findFollowing(plan, item, round.year + 1),
      lastYear: item.last === null || item.last.done === '' ? null : item.last.done,
      entry: readInitiativeCells(entry),
    } satisfies InitiativeRow,
  ];
}

/** @example readInitiativeCells(entry).next // { kind: 'choice', key: 'continue' } */
export function readInitiativeCells(entry: InitiativeEntry): InitiativeRow['entry'] {
  return {
    done: textValue(entry.done),
    issues: textValue(entry.issues),
    next: toChoice(entry.nextChoice),
    nextText: textValue(entry.next),
  };
}

function findFollowing({ actions }: Plan, { initiative }: InitiativeItem, year: number): string | null {
  const texts = actions
    .filter((action) => action.initiative === initiative && action.years.includes(year))
    .map(({ text }) => text);
  return texts.length === 0 ? null : texts.join('\n');
}

function toChoice(key: string | undefined): EntryValue {
  return key === undefined || key === '' ? blank : { kind: 'choice', key };
}

function toProjectRows({ item, status, entry }: AnsweredItem): readonly ProjectRow[] {
  if (item.kind !== 'project' || entry.kind !== 'project') return [];
  return [
    {
      id: item.id,
      name: item.name,
      version: `${status.version}`,
      costs: readCostCells(item, entry),
      withoutCost: entry.withoutCost ? { kind: 'choice', key: 'yes' } : blank,
      remark: textValue(entry.comment),
    },
  ];
}

/** @example readCostCells(item, entry)['2026-settled']?.general // { kind: 'number', value: 1200 } */
export function readCostCells({ costKeys }: ProjectItem, { costs }: ProjectEntry): ProjectRow['costs'] {
  const columns = costKeys.map((key) => {
    const cells = FUNDING_SOURCES.map((source): readonly [string, EntryValue] => {
      const amount = readAmount(costs[key]?.[source] ?? '');
      return [source, amount.status === 'read' ? { kind: 'number', value: amount.value } : blank];
    });
    return [key, Object.fromEntries(cells)] as const;
  });
  return Object.fromEntries(columns);
}
