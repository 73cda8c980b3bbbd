import { readAmount, sumCost } from '../round/checks/read-amount.ts';
import { wasAccepted } from '../round/close-round.ts';
import { type CostEntry, type CostKey, FUNDING_SOURCES, type ProjectEntry } from '../round/entry.ts';
import type { Instant, ItemStatus } from '../round/item-status.ts';
import type { MoneyUnit, Round } from '../round/round.ts';
import type { ProjectItem } from '../round/round-item.ts';
import type { CostGap, CostGapReason, CostOrigin, ProjectCost, ProjectCosts } from './project-cost.ts';
import { type RecordedCost, recordedCostKey } from './recorded-cost.ts';

/** A project's item of a round with where it stands and what was entered. */
export type CostAnswer = {
  readonly round: Pick<Round, 'id' | 'year' | 'cost'>;
  readonly item: Pick<ProjectItem, 'id' | 'project' | 'costKeys'>;
  readonly status: Pick<ItemStatus, 'state' | 'records'>;
  readonly entry: ProjectEntry;
};

/** How many yen one of the unit is. */
const yenOf = { yen: 1, 'thousand-yen': 1000 } as const satisfies Record<MoneyUnit, number>;

/**
 * The amounts of projects, in yen, as planning accepted them in these rounds or entered them from a list; one that was
 * asked for and is not there is a gap with its reason. Rounds come in the order in which they were held: what a later
 * one says of the same project, year and kind replaces what an earlier one said, and a gap of a later one takes away no
 * amount. Of a round and a list, what was said last counts.
 *
 * @example listCosts(answers, recorded).costs[0] // { project: 'p7', year: 2025, kind: 'settled', source: 'total', … }
 */
export function listCosts(
  answers: readonly CostAnswer[],
  recorded: readonly RecordedCost[] = [],
): ProjectCosts {
  const columns = new Map<string, Column>(
    recorded.map((cost) => [recordedCostKey(cost), readRecorded(cost)]),
  );
  for (const answer of answers) {
    for (const key of answer.item.costKeys) {
      const place = recordedCostKey({ project: answer.item.project, ...splitKey(key) });
      const column = readAnswer(answer, key);
      const known = columns.get(place);
      if (known === undefined || replaces(column, known)) columns.set(place, column);
    }
  }
  const all = [...columns.values()];
  return { costs: all.flatMap(({ costs }) => costs), gaps: all.flatMap(({ gap }) => gap ?? []) };
}

type Column = {
  readonly costs: readonly ProjectCost[];
  readonly gap: CostGap | null;
  /** When it was entered into a list; of the answer of a round, when it was accepted. Null: it was not. */
  readonly at: Instant | null;
  readonly isRecorded: boolean;
};

function replaces(column: Column, known: Column): boolean {
  // That there is no cost is an answer too; nothing, or nothing that counts, replaces nothing.
  const saysNothing = column.gap !== null && column.gap.reason !== 'without-cost';
  const isKnown = known.costs.length > 0 || known.gap?.reason === 'without-cost';
  if (saysNothing) return !isKnown;
  return !known.isRecorded || (column.at ?? '') >= (known.at ?? '');
}

function readAnswer({ round, item, status, entry }: CostAnswer, key: CostKey): Column {
  const from: CostOrigin = { kind: 'round', round: round.id, item: item.id, roundYear: round.year };
  const about = { project: item.project, ...splitKey(key), from };
  const at = status.records.findLast(({ kind }) => kind === 'accept')?.at ?? null;
  const column = { at, isRecorded: false };
  if (!wasAccepted(status)) return { ...column, ...withoutAmount(about, 'not-accepted') };
  return { ...column, ...readEntry(about, entry.withoutCost, entry.costs[key], round.cost.unit) };
}

function readRecorded({ project, year, kind, unit, withoutCost, amounts, ...said }: RecordedCost): Column {
  const about = { project, year, kind, from: { kind: 'list', source: said.source } } as const;
  return { at: said.recordedAt, isRecorded: true, ...readEntry(about, withoutCost, amounts, unit) };
}

type About = Pick<ProjectCost, 'project' | 'year' | 'kind' | 'from'>;

function withoutAmount(about: About, reason: CostGapReason): Pick<Column, 'costs' | 'gap'> {
  return { costs: [], gap: { ...about, reason } };
}

function readEntry(
  about: About,
  withoutCost: boolean,
  typed: CostEntry | undefined,
  unit: MoneyUnit,
): Pick<Column, 'costs' | 'gap'> {
  if (withoutCost) return withoutAmount(about, 'without-cost');
  if (typed === undefined) return withoutAmount(about, 'not-entered');
  const { status: reading, total } = sumCost(typed);
  if (total === null) return withoutAmount(about, reading === 'unreadable' ? 'unreadable' : 'not-entered');
  const toCost = (source: ProjectCost['source'], value: number): ProjectCost => ({
    ...about,
    source,
    yen: value * yenOf[unit],
    printed: { raw: typed[source].trim() === '' ? null : typed[source], unit },
  });
  return {
    costs: [...listSources(typed).map(([source, value]) => toCost(source, value)), toCost('total', total)],
    gap: null,
  };
}

function listSources(typed: CostEntry) {
  return FUNDING_SOURCES.flatMap((source) => {
    const reading = readAmount(typed[source]);
    return reading.status === 'read' ? [[source, reading.value] as const] : [];
  });
}

/** `2025-settled` → the year and the kind. */
function splitKey(key: CostKey): Pick<ProjectCost, 'year' | 'kind'> {
  return { year: Number(key.slice(0, 4)), kind: key.endsWith('-budget') ? 'budget' : 'settled' };
}
