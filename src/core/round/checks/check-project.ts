import { type CostEntry, type CostKey, emptyCost, FUNDING_SOURCES, type ProjectEntry } from '../entry.ts';
import type { MoneyUnit, TextLimits } from '../round.ts';
import type { ProjectItem } from '../round-item.ts';
import { checkLength } from './count-characters.ts';
import { type Problem, problemAt } from './problem.ts';
import { moneyUnitWords } from './problem-words.ts';
import { readAmount, sumCost } from './read-amount.ts';

/**
 * Checks the cost of a project: an amount for every year and kind asked, whole and not below 0, the sources adding
 * up to the total, and the settled cost beside the budget of its year.
 *
 * @example checkProject(item, entry, { unit: 'thousand-yen', limits })
 */
export function checkProject(
  item: ProjectItem,
  entry: ProjectEntry,
  { unit, limits }: { readonly unit: MoneyUnit; readonly limits: TextLimits },
): readonly Problem[] {
  const comment = checkLength(['comment'], entry.comment, limits.comment);
  if (entry.withoutCost) {
    const typed = item.costKeys.filter((key) => sumCost(costOf(entry, key)).status !== 'empty');
    return [...typed.map((key) => problemAt(['costs', key], 'cost-despite-none')), ...comment];
  }
  return [
    ...item.costKeys.flatMap((key) => checkCost(key, costOf(entry, key), unit)),
    ...item.costKeys.flatMap((key) => compareWithBudget(entry, key)),
    ...comment,
  ];
}

function costOf(entry: ProjectEntry, key: CostKey): CostEntry {
  return entry.costs[key] ?? emptyCost;
}

function checkCost(key: CostKey, cost: CostEntry, unit: MoneyUnit): readonly Problem[] {
  const { status, total, sum } = sumCost(cost);
  if (status === 'empty') return [problemAt(['costs', key, 'total'], 'amount-missing')];
  const amounts = [...FUNDING_SOURCES, 'total' as const].flatMap((field) => {
    const path = ['costs', key, field];
    const reading = readAmount(cost[field]);
    if (reading.status === 'unreadable')
      return [problemAt(path, 'amount-unreadable', { value: cost[field], unit: moneyUnitWords[unit] })];
    return reading.status === 'read' && reading.value < 0 ? [problemAt(path, 'amount-negative')] : [];
  });
  if (total === null || amounts.length > 0) return amounts;
  if (sum === null) return total === 0 ? [] : [problemAt(['costs', key], 'sources-missing')];
  if (sum === total) return [];
  return [problemAt(['costs', key, 'total'], 'sum-differs', { sum: write(sum), total: write(total) })];
}

function compareWithBudget(entry: ProjectEntry, key: CostKey): readonly Problem[] {
  const [year, kind] = key.split('-');
  const budgetOfYear = entry.costs[`${Number(year)}-budget`];
  if (kind !== 'settled' || !budgetOfYear) return [];
  const settled = sumCost(costOf(entry, key)).total;
  const budget = sumCost(budgetOfYear).total;
  if (settled === null || budget === null || settled <= budget) return [];
  const params = { settled: write(settled), budget: write(budget) };
  return [problemAt(['costs', key, 'total'], 'settled-over-budget', params)];
}

function write(amount: number): string {
  return amount.toLocaleString('en-US');
}
