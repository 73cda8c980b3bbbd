import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Plan, Project } from '../plan/plan.ts';
import { sumCost } from '../round/checks/read-amount.ts';
import type { CostEntry, CostKind } from '../round/entry.ts';
import type { Instant } from '../round/item-status.ts';
import type { MoneyUnit } from '../round/round.ts';
import { listNearest } from '../text/find-nearest.ts';
import { foldText } from '../text/fold-text.ts';
import { type RecordedCost, recordedCostKey } from './recorded-cost.ts';

/** One row of a list of costs, by the project's name or id as it stands there. */
export type CostRow = {
  readonly line: number;
  readonly project: string;
  readonly year: FiscalYear;
  readonly kind: CostKind;
  readonly withoutCost: boolean;
  readonly amounts: CostEntry;
  readonly source: string | null;
};

/** What keeps a row from being recorded. Its words, with the remedy, stand with the table's own problems. */
export type CostProblemCode =
  | 'project-missing'
  | 'project-unknown'
  | 'project-unknown-near'
  | 'project-ambiguous'
  | 'settled-ahead'
  | 'sum-differs'
  | 'cost-twice';

export type CostProblem = {
  readonly line: number;
  readonly column: 'project' | 'year' | 'total';
  readonly code: CostProblemCode;
  /** What stands there. */
  readonly found: string;
  /** What was probably meant, what there is to choose from, or what it comes to. */
  readonly hint: string;
};

export type SettledCosts = {
  /** In the order of the rows. */
  readonly costs: readonly RecordedCost[];
  /** Rows that cannot be recorded. The good ones stand without them. */
  readonly problems: readonly CostProblem[];
};

/** How many names are offered where none fits. */
const MOST_OFFERED = 3;

/**
 * Decides what the rows of a list of costs say of a plan's projects. Names are compared without regard to width and
 * white space, and nothing is guessed: a name that leads to none or to several, a sum that does not fit its sources,
 * and two rows of one project, year and kind are told.
 *
 * @example settleCosts(rows, plan, { unit: 'thousand-yen', now, thisYear: 2026 }).costs.length
 */
export function settleCosts(
  rows: readonly CostRow[],
  plan: Pick<Plan, 'projects'>,
  { unit, now, thisYear }: { readonly unit: MoneyUnit; readonly now: Instant; readonly thisYear: FiscalYear },
): SettledCosts {
  const seen = new Set<string>();
  const costs: RecordedCost[] = [];
  const problems: CostProblem[] = [];
  for (const row of rows) {
    const found = matchProject(row, plan.projects);
    const problem = 'code' in found ? found : findProblem(row, found, { seen, thisYear });
    if (problem !== null) problems.push(problem);
    else if ('id' in found) {
      const { year, kind, withoutCost, amounts, source } = row;
      const cost = { project: found.id, year, kind, unit, withoutCost, amounts, source, recordedAt: now };
      seen.add(recordedCostKey(cost));
      costs.push(cost);
    }
  }
  return { costs, problems };
}

function matchProject(row: CostRow, projects: readonly Project[]): Project | CostProblem {
  const asked = foldText(row.project);
  if (asked === '') return problemOf(row, 'project', 'project-missing', '');
  const named = projects.filter(({ id, name }) => id === asked || foldText(name) === asked);
  const [project] = named;
  if (project !== undefined && named.length === 1) return project;
  const ids = named.map(({ id }) => id).join('、');
  if (named.length > 1) return problemOf(row, 'project', 'project-ambiguous', row.project, ids);
  const nearest = listNearest(
    row.project,
    projects.map(({ name }) => name),
    MOST_OFFERED,
  );
  return nearest.length === 0
    ? problemOf(row, 'project', 'project-unknown', row.project)
    : problemOf(row, 'project', 'project-unknown-near', row.project, nearest.join('」「'));
}

function findProblem(
  row: CostRow,
  { id }: Project,
  { seen, thisYear }: { readonly seen: ReadonlySet<string>; readonly thisYear: FiscalYear },
): CostProblem | null {
  const { year, kind, amounts } = row;
  if (kind === 'settled' && year > thisYear) return problemOf(row, 'year', 'settled-ahead', String(year));
  if (seen.has(recordedCostKey({ project: id, year, kind })))
    return problemOf(row, 'project', 'cost-twice', row.project);
  const { total, sum } = sumCost(amounts);
  return total !== null && sum !== null && total !== sum
    ? problemOf(row, 'total', 'sum-differs', amounts.total, String(sum))
    : null;
}

function problemOf(
  { line }: CostRow,
  column: CostProblem['column'],
  code: CostProblemCode,
  found: string,
  hint = '',
): CostProblem {
  return { line, column, code, found, hint };
}
