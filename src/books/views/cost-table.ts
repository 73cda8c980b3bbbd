import { formatMoney, formatThousands, publicCostGapTexts } from '../../core/cost/cost-texts.ts';
import type { CostFound, CostIndex } from '../../core/cost/index-costs.ts';
import type { CostColumn } from '../../core/cost/project-cost.ts';
import type { CostSums, ElementCost } from '../../core/cost/sum-costs.ts';
import type { DepartmentId, MeasureId, ProjectId } from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import { costWords } from '../text/cost-words.ts';
import { briefYear } from './figure-cell.ts';

/** An amount in thousands of yen, or the word that stands in its place. */
export type CostCell = { readonly text: string; readonly yen: number | null };

export type CostLine = {
  readonly number: string;
  readonly title: string;
  readonly cells: readonly CostCell[];
};

/** Money in thousands of yen: rows of projects, measures or strategies, a column a year and kind. */
export type CostTable = {
  readonly title: string;
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly CostLine[];
  /** What the rows come to, each project once; null where it stands elsewhere. */
  readonly sum: CostLine | null;
  readonly notes: readonly string[];
};

/** What the projects of a measure cost; null where nothing is said of them. */
export function viewMeasureCosts(scope: BookScope, id: MeasureId): CostTable | null {
  const { costs } = scope;
  if (costs === null) return null;
  const row = (column: CostColumn): ElementCost | undefined => findRow(costs.sum('measures', column), id);
  const projects = row(costs.latest)?.projects ?? [];
  if (!projects.some(costs.has)) return null;
  const latest = row(costs.latest);
  return {
    ...viewProjects(scope, costs, projects),
    sum: {
      number: '',
      title: scope.say(costWords.sum),
      cells: costs.columns.map((column) => viewYen(scope, row(column)?.yen ?? null)),
    },
    notes: latest === undefined ? [] : sayMeasureNotes(scope, costs.latest, latest),
  };
}

/** What the projects of a department cost; null where nothing is said of them. */
export function viewDepartmentCosts(scope: BookScope, id: DepartmentId): CostTable | null {
  const { costs, index } = scope;
  const projects = index.dutiesOf(id).projects.map((project) => project.id);
  if (costs === null || !projects.some(costs.has)) return null;
  return { ...viewProjects(scope, costs, projects), sum: null, notes: [] };
}

function viewProjects(
  scope: BookScope,
  costs: CostIndex,
  projects: readonly ProjectId[],
): Pick<CostTable, 'title' | 'head' | 'columns' | 'rows'> {
  return {
    title: scope.say(costWords.inThousands),
    head: scope.say(costWords.project),
    columns: costs.columns.map((column) => sayColumn(scope, column)),
    rows: projects.map((id) => ({
      number: '',
      title: scope.index.projects.get(id)?.name ?? id,
      cells: costs.columns.map((column) => viewFound(scope, costs.find(id, column))),
    })),
  };
}

/** What strategies or measures cost, with the whole in which every project counts once. */
export function viewLevelCosts(
  scope: BookScope,
  costs: CostIndex,
  level: 'strategies' | 'measures',
): CostTable {
  const { plan } = scope.snapshot;
  const isStrategy = level === 'strategies';
  const lines = isStrategy
    ? plan.strategies.map(({ id, no, title }) => ({ id, number: `${no}`, title }))
    : plan.measures.map(({ id, no, title, strategy }) => ({
        id,
        number: `${scope.index.strategies.get(strategy)?.no ?? ''}-${no}`,
        title,
      }));
  const { all } = costs.sum(level, costs.latest);
  const again = scope.say(costWords.countedAgain, {
    level: scope.say(isStrategy ? costWords.strategiesWord : costWords.measuresWord),
    column: sayColumn(scope, costs.latest),
    amount: formatMoney(all.countedAgainYen, scope.wording.language),
  });
  return {
    title: scope.say(isStrategy ? costWords.byStrategy : costWords.byMeasure),
    head: scope.say(isStrategy ? costWords.strategy : costWords.measure),
    columns: costs.columns.map((column) => sayColumn(scope, column)),
    rows: lines.map(({ id, number, title }) => ({
      number,
      title,
      cells: costs.columns.map((column) =>
        viewYen(scope, findRow(costs.sum(level, column), id)?.yen ?? null),
      ),
    })),
    sum: {
      number: '',
      title: scope.say(costWords.whole),
      cells: costs.columns.map((column) => viewYen(scope, costs.sum(level, column).all.yen)),
    },
    notes: all.countedAgainYen === 0 ? [] : [again],
  };
}

/** 2025年度 決算 */
export function sayColumn(scope: BookScope, { year, kind }: CostColumn): string {
  return scope.say(costWords[kind], { year: briefYear(year, scope) });
}

function findRow({ rows }: CostSums, id: ElementCost['element']): ElementCost | undefined {
  return rows.find(({ element }) => element === id);
}

function viewYen(scope: BookScope, yen: number | null): CostCell {
  return yen === null
    ? { text: scope.say(publicCostGapTexts.unsaid), yen: null }
    : { text: formatThousands(yen, scope.wording.language), yen };
}

function viewFound(scope: BookScope, found: CostFound): CostCell {
  return found.status === 'amount'
    ? viewYen(scope, found.yen)
    : { text: scope.say(publicCostGapTexts[found.reason]), yen: null };
}

function sayMeasureNotes(
  scope: BookScope,
  column: CostColumn,
  { sharedYen, withoutAmount }: ElementCost,
): readonly string[] {
  const amount = formatMoney(sharedYen, scope.wording.language);
  const shared = scope.say(costWords.someShared, { amount, column: sayColumn(scope, column) });
  return [
    ...(sharedYen === 0 ? [] : [shared]),
    ...(withoutAmount.length === 0 ? [] : [scope.say(costWords.missing, { count: withoutAmount.length })]),
  ];
}
