import {
  formatMoney,
  formatThousands,
  fundingSourceTexts,
  publicCostGapTexts,
} from '../../core/cost/cost-texts.ts';
import type { CostFound, CostIndex } from '../../core/cost/index-costs.ts';
import type { CostColumn } from '../../core/cost/project-cost.ts';
import type { PublicCostOrigin } from '../../core/cost/public-cost.ts';
import type { CostSums, ElementCost } from '../../core/cost/sum-costs.ts';
import type { MeasureId, ProjectId } from '../../core/plan/plan.ts';
import type { Text } from '../../core/text/text.ts';
import { costsText } from '../text/costs-text.ts';
import { type Reference, referTo } from './references.ts';
import { briefYearsIn, type Scope, sayIn, translate } from './scope.ts';
import { quotePlan, type Sentence, sentenceToString } from './sentence.ts';

/** A year and kind as the head of a column: 2025年度 決算. */
export type CostHead = CostColumn & { readonly words: string };

/** An amount in thousands of yen as it stands in a table, or the word that stands in its place. */
export type CostCell =
  | { readonly kind: 'amount'; readonly yen: number; readonly text: string; readonly note: string | null }
  | { readonly kind: 'absent'; readonly text: string };

export type CostRow = Reference & { readonly cells: readonly CostCell[] };

/** What the projects of a measure cost. */
export type MeasureCosts = {
  readonly heads: readonly CostHead[];
  readonly rows: readonly CostRow[];
  readonly sum: readonly CostCell[];
  readonly notes: readonly Sentence[];
};

/** What a project cost, a row a year and kind. */
export type ProjectCosts = {
  /** The funding sources that any of its rows has. */
  readonly sources: readonly string[];
  readonly rows: readonly {
    readonly head: CostHead;
    readonly total: CostCell;
    /** In the order of `sources`; null where that one gave nothing. */
    readonly amounts: readonly (string | null)[];
    readonly from: Sentence | null;
  }[];
};

export function viewHeads(scope: Scope, { columns }: CostIndex): readonly CostHead[] {
  return columns.map((column) => ({ ...column, words: sayColumn(scope, column) }));
}

/** 2025年度 決算 */
export function sayColumn(scope: Scope, { year, kind }: CostColumn): string {
  return sentenceToString(sayIn(scope, costsText[kind], { year: briefYearsIn(scope, [year]) }));
}

/** 1,234千円 */
export function sayMoney(scope: Scope, yen: number): string {
  return formatMoney(yen, scope.wording.language);
}

export function viewFound(scope: Scope, found: CostFound): CostCell {
  return found.status === 'amount'
    ? { kind: 'amount', yen: found.yen, text: formatThousands(found.yen, scope.wording.language), note: null }
    : { kind: 'absent', text: translate(scope, publicCostGapTexts[found.reason]) };
}

/** The sum of an element; with how much of it stands under others too. */
export function viewSum(scope: Scope, sum: ElementCost | undefined): CostCell {
  if (sum === undefined || sum.yen === null) {
    return { kind: 'absent', text: translate(scope, publicCostGapTexts.unsaid) };
  }
  const { language } = scope.wording;
  const amount = formatThousands(sum.sharedYen, language);
  return {
    kind: 'amount',
    yen: sum.yen,
    text: formatThousands(sum.yen, language),
    note: sum.sharedYen === 0 ? null : sentenceToString(sayIn(scope, costsText.ofWhich, { amount })),
  };
}

export function viewProjectRow(scope: Scope, costs: CostIndex, id: ProjectId): CostRow {
  const cells = costs.columns.map((column) => viewFound(scope, costs.find(id, column)));
  return { ...referTo(scope, scope.city.project(id)), cells };
}

/** Null where nothing is said of any of its projects. */
export function viewMeasureCosts(scope: Scope, id: MeasureId): MeasureCosts | null {
  const costs = scope.city.costs();
  if (costs === null) return null;
  const sums = costs.columns.map((column) => ownRow(costs.sum('measures', column), id));
  const projects = sums[0]?.projects ?? [];
  if (!projects.some(costs.has)) return null;
  const latest = ownRow(costs.sum('measures', costs.latest), id);
  return {
    heads: viewHeads(scope, costs),
    rows: projects.map((project) => viewProjectRow(scope, costs, project)),
    // The table has the projects beside it: what is shared is told in words below.
    sum: sums.map((sum) => withoutNote(viewSum(scope, sum))),
    notes: latest === undefined ? [] : sayNotes(scope, costs.latest, latest),
  };
}

function ownRow({ rows }: CostSums, id: ElementCost['element']): ElementCost | undefined {
  return rows.find(({ element }) => element === id);
}

function withoutNote(cell: CostCell): CostCell {
  return cell.kind === 'amount' ? { ...cell, note: null } : cell;
}

function sayNotes(
  scope: Scope,
  column: CostColumn,
  { sharedYen, withoutAmount }: ElementCost,
): readonly Sentence[] {
  const amount = sayMoney(scope, sharedYen);
  const shared = sayIn(scope, costsText.someShared, { amount, column: sayColumn(scope, column) });
  return [
    ...(sharedYen === 0 ? [] : [shared]),
    ...(withoutAmount.length === 0 ? [] : [sayIn(scope, costsText.missing, { count: withoutAmount.length })]),
  ];
}

/** Null where nothing is said of it. */
export function viewProjectCosts(scope: Scope, id: ProjectId): ProjectCosts | null {
  const costs = scope.city.costs();
  if (costs === null || !costs.has(id)) return null;
  const found = viewHeads(scope, costs)
    .map((head) => ({ head, cost: costs.find(id, head) }))
    .filter(({ cost }) => cost.status === 'amount' || cost.reason !== 'unsaid');
  const sources = costs.sources.filter((source) =>
    found.some(({ cost }) => cost.status === 'amount' && cost.sources.has(source)),
  );
  return {
    sources: sources.map((source) => translate(scope, fundingSourceTexts[source])),
    rows: found.map(({ head, cost }) => ({
      head,
      total: viewFound(scope, cost),
      amounts: sources.map((source) => {
        const yen = cost.status === 'amount' ? cost.sources.get(source) : undefined;
        return yen === undefined ? null : formatThousands(yen, scope.wording.language);
      }),
      from: cost.status === 'amount' ? sayOrigin(scope, cost.from) : null,
    })),
  };
}

function sayOrigin(scope: Scope, from: PublicCostOrigin): Sentence {
  if (from.kind === 'round')
    return sayIn(scope, costsText.fromRound, { year: briefYearsIn(scope, [from.year]) });
  return from.source === null
    ? sayIn(scope, costsText.fromList)
    : sayIn(scope, plain, { source: quotePlan(from.source) });
}

const plain: Text = { ja: '{source}', en: '{source}' };
