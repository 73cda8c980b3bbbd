import type { AnsweredItem } from '../../../app/ports/round-store.ts';
import { formatFiscalYear } from '../../../core/fiscal/format-fiscal-year.ts';
import type { Department, Plan } from '../../../core/plan/plan.ts';
import type { Municipality } from '../../../core/publication/snapshot.ts';
import { type CostKey, FUNDING_SOURCES, type InitiativeEntry } from '../../../core/round/entry.ts';
import type { Round } from '../../../core/round/round.ts';
import type { AskedSeries, IndicatorItem, InitiativeItem } from '../../../core/round/round-item.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Language, Text } from '../../../core/text/text.ts';
import { blank } from '../../../documents/round-workbook/entry-value.ts';
import type {
  Choice,
  CostColumn,
  GivenValue,
  IndicatorRow,
  InitiativeRow,
  ProjectRow,
  WorkbookRequest,
  YearValue,
} from '../../../documents/round-workbook/workbook-request.ts';
import { ABSENCES } from '../../../office/my-items/read-items-form.ts';
import { absenceText } from '../../../office/text/absence-text.ts';
import { fundingText } from '../../../office/text/my-items-text.ts';
import { moneyUnitText, workbookText } from '../../../office/text/workbook-text.ts';
import { readCostCells, readInitiativeCells, readSeriesCells, toChoice, toText } from './entry-cells.ts';

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
      id: `${municipality.code}/${round.id}`,
      year: round.year,
      title: nameRound(round, language),
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

/**
 * What a round is called on its forms and in the names of its files.
 *
 * @example nameRound(round, 'ja') // '令和8年度実績照会'
 */
export function nameRound({ year }: Pick<Round, 'year'>, language: Language): string {
  return fillText(workbookText.title, { year: formatFiscalYear(year, 'era', language) }, language);
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

function toIndicatorRows({ item, status, entry }: AnsweredItem, { plan, round, language }: WorkbookParts) {
  if (item.kind !== 'indicator' || entry.kind !== 'indicator') return [];
  return item.series.map((series): IndicatorRow => {
    const { key, label, unit, decimals, baseline } = series;
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
      past: listPast(series, round.year, language),
      entry: readSeriesCells(item, entry, series),
    };
  });
}

/** Measured values, and why there was none a year ago where that was said. */
function listPast({ earlier, last }: AskedSeries, year: number, language: Language): readonly YearValue[] {
  const measured = earlier.map(
    (one): YearValue => ({ year: one.year, value: { kind: 'number', value: one.value } }),
  );
  if (last?.status !== 'absent' || measured.some((one) => one.year === year - 1)) return measured;
  return [
    ...measured,
    { year: year - 1, value: { kind: 'words', words: absenceText[last.reason][language] } },
  ];
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

function toInitiativeRows({ item, status, entry }: AnsweredItem, { plan, round, language }: WorkbookParts) {
  if (item.kind !== 'initiative' || entry.kind !== 'initiative') return [];
  return [
    {
      id: item.id,
      name: item.title,
      version: `${status.version}`,
      actions: item.actions.map(({ id, text }) => ({ id, text, progress: toChoice(entry.progress[id]) })),
      following: findFollowing(plan, item, round.year + 1),
      lastYear: item.last && describeLast(item.last, round, language),
      entry: readInitiativeCells(entry),
    } satisfies InitiativeRow,
  ];
}

/** Last year's report in a few lines, null where it says nothing. */
function describeLast(last: InitiativeEntry, { nextChoices }: Round, language: Language): string | null {
  const choice = nextChoices.find(({ code }) => code === last.nextChoice)?.label[language] ?? '';
  const next = [choice, last.next].filter((words) => words !== '').join('\u3000');
  const lines = [
    [workbookText.lastDone, last.done],
    [workbookText.lastIssues, last.issues],
    [workbookText.lastNext, next],
  ] as const;
  const said = lines.filter(([, words]) => words !== '');
  return said.length === 0 ? null : said.map(([head, words]) => `${head[language]}${words}`).join('\n');
}

function findFollowing({ actions }: Plan, { initiative }: InitiativeItem, year: number): string | null {
  const texts = actions
    .filter((action) => action.initiative === initiative && action.years.includes(year))
    .map(({ text }) => text);
  return texts.length === 0 ? null : texts.join('\n');
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
      remark: toText(entry.comment),
    },
  ];
}
