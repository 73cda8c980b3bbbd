import type { FiscalYear } from '../../../core/fiscal/fiscal-year.ts';
import { readAmount } from '../../../core/round/checks/read-amount.ts';
import { type CostEntry, type CostKey, emptyCost, FUNDING_SOURCES } from '../../../core/round/entry.ts';
import type { ItemId } from '../../../core/round/round-item.ts';
import { amountRoles } from '../../../documents/finance-csv/finance-columns.ts';
import type { FinanceRow } from '../../../documents/finance-csv/read-finance-csv.ts';
import type { AskedProject, ProjectMatch } from './match-projects.ts';

/** One amount that the table changes, as the boxes hold it. */
export type CostChange = {
  readonly item: ItemId;
  readonly key: CostKey;
  readonly field: keyof CostEntry;
  readonly before: string;
  readonly after: string;
};

export type ProjectCosts = {
  readonly project: AskedProject;
  readonly changes: readonly CostChange[];
  /** Where the table's sources do not add up to its total: both are taken as they are, for people to settle. */
  readonly unequal: readonly CostKey[];
  readonly entry: AskedProject['entry'];
};

export type CostOptions = {
  /** The round's year, for a table without years. */
  readonly year: FiscalYear;
  /** How many of the table's units make one of the round's: 1000 from 円 to 千円. */
  readonly divisor: number;
};

const PARTS = [...FUNDING_SOURCES, 'total'] as const;

/**
 * What the table's rows make of the projects. Rows of one project and year are added up; years and sides that the round
 * does not ask about are passed over, and so is what the table says nothing of. Amounts are rounded to the round's unit;
 * where the sources add up to the total, that is not entered itself, for rounded parts need not sum up to the rounded
 * whole.
 *
 * @example toProjectCosts(rows, matches, projects, { year: 2026, divisor: 1000 })[0]?.changes
 */
export function toProjectCosts(
  rows: readonly FinanceRow[],
  matches: readonly ProjectMatch[],
  projects: readonly AskedProject[],
  options: CostOptions,
): readonly ProjectCosts[] {
  const itemOf = new Map(matches.map(({ name, item }) => [name, item]));
  return projects.flatMap((project): readonly ProjectCosts[] => {
    const own = rows.filter(({ name }) => itemOf.get(name) === project.item.id);
    const costs = project.item.costKeys.map((key) => changeCost(project, key, own, options));
    const changes = costs.flatMap((one) => one.changes);
    if (changes.length === 0) return [];
    const entered = Object.fromEntries(costs.map(({ key, cost }) => [key, cost]));
    const unequal = costs.flatMap(({ key, isUnequal }) => (isUnequal ? [key] : []));
    const entry = { ...project.entry, costs: { ...project.entry.costs, ...entered } };
    return [{ project, changes, unequal, entry }];
  });
}

type ChangedCost = {
  readonly key: CostKey;
  readonly cost: CostEntry;
  readonly changes: readonly CostChange[];
  readonly isUnequal: boolean;
};

function changeCost(
  { item, entry }: AskedProject,
  key: CostKey,
  rows: readonly FinanceRow[],
  { year, divisor }: CostOptions,
): ChangedCost {
  const before = entry.costs[key] ?? emptyCost;
  const sums = addUp(
    rows.filter((row) => key.startsWith(`${row.year ?? year}-`)),
    key.endsWith('-budget') ? 'budget' : 'settled',
  );
  const hasSources = FUNDING_SOURCES.some((source) => sums.has(source));
  const isUnequal = hasSources && !isSumOfSources(sums);
  const cost: Record<keyof CostEntry, string> = { ...before };
  const changes: CostChange[] = [];
  for (const field of PARTS) {
    const sum = sums.get(field);
    const isTotalOfSources = field === 'total' && hasSources && !isUnequal;
    if (sum === undefined && !isTotalOfSources) continue;
    const after = isTotalOfSources || sum === undefined ? '' : `${Math.round(sum / divisor)}`;
    if (isSameAmount(before[field], after)) continue;
    cost[field] = after;
    changes.push({ item: item.id, key, field, before: before[field], after });
  }
  return { key, cost, changes, isUnequal };
}

/** True where no total is given, too. */
function isSumOfSources(sums: ReadonlyMap<keyof CostEntry, number>): boolean {
  const total = sums.get('total');
  return total === undefined || total === FUNDING_SOURCES.reduce((sum, one) => sum + (sums.get(one) ?? 0), 0);
}

function addUp(
  rows: readonly FinanceRow[],
  side: 'budget' | 'settled',
): ReadonlyMap<keyof CostEntry, number> {
  const sums = new Map<keyof CostEntry, number>();
  for (const { amounts } of rows) {
    for (const role of amountRoles) {
      const part = PARTS.find((one) => role === `${side}-${one}`);
      const amount = amounts[role];
      if (part !== undefined && amount !== undefined) sums.set(part, (sums.get(part) ?? 0) + amount);
    }
  }
  return sums;
}

function isSameAmount(one: string, other: string): boolean {
  const [a, b] = [readAmount(one), readAmount(other)];
  return a.status === 'read' && b.status === 'read' ? a.value === b.value : one === other;
}
