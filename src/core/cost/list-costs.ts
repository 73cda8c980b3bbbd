import { readAmount, sumCost } from '../round/checks/read-amount.ts';
import { wasAccepted } from '../round/close-round.ts';
import { type CostEntry, type CostKey, FUNDING_SOURCES, type ProjectEntry } from '../round/entry.ts';
import type { ItemStatus } from '../round/item-status.ts';
import type { MoneyUnit, Round } from '../round/round.ts';
import type { ProjectItem } from '../round/round-item.ts';
import type { CostGap, CostGapReason, ProjectCost, ProjectCosts } from './project-cost.ts';

/** A project's item of a round with where it stands and what was entered. */
export type CostAnswer = {
  readonly round: Pick<Round, 'id' | 'cost'>;
  readonly item: Pick<ProjectItem, 'id' | 'project' | 'costKeys'>;
  readonly status: Pick<ItemStatus, 'state' | 'records'>;
  readonly entry: ProjectEntry;
};

/** How many yen one of the unit is. */
const yenOf = { yen: 1, 'thousand-yen': 1000 } as const satisfies Record<MoneyUnit, number>;

/**
 * The amounts of projects, in yen, as planning accepted them in these rounds; one that was asked for and is not there is
 * a gap with its reason. Rounds come in the order in which they were held: what a later one says of the same
 * project, year and kind replaces what an earlier one said, and a gap of a later one takes away no amount.
 *
 * @example listCosts(answers).costs[0] // { project: 'p7', year: 2025, kind: 'settled', source: 'total', yen: 1234000, … }
 */
export function listCosts(answers: readonly CostAnswer[]): ProjectCosts {
  const columns = new Map<string, Column>();
  for (const answer of answers) {
    for (const key of answer.item.costKeys) {
      const place = `${answer.item.project}/${key}`;
      const column = readColumn(answer, key);
      if (column.gap === null || !columns.get(place)?.costs.length) columns.set(place, column);
    }
  }
  const all = [...columns.values()];
  return { costs: all.flatMap(({ costs }) => costs), gaps: all.flatMap(({ gap }) => gap ?? []) };
}

type Column = { readonly costs: readonly ProjectCost[]; readonly gap: CostGap | null };

function readColumn({ round, item, status, entry }: CostAnswer, key: CostKey): Column {
  const from = { round: round.id, item: item.id };
  const about = { project: item.project, ...splitKey(key), from };
  const without = (reason: CostGapReason): Column => ({ costs: [], gap: { ...about, reason } });
  if (!wasAccepted(status)) return without('not-accepted');
  if (entry.withoutCost) return without('without-cost');
  const typed = entry.costs[key];
  if (typed === undefined) return without('not-entered');
  const { status: reading, total } = sumCost(typed);
  if (total === null) return without(reading === 'unreadable' ? 'unreadable' : 'not-entered');
  const { unit } = round.cost;
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
