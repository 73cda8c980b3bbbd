import { formatMoney } from '../../core/cost/cost-texts.ts';
import type { CostIndex } from '../../core/cost/index-costs.ts';
import type { BookScope } from '../book-scope.ts';
import { costWords } from '../text/cost-words.ts';
import { type CostTable, sayColumn, viewLevelCosts } from '../views/cost-table.ts';

/** Where the money goes: by strategy and by measure. What single projects cost stands with their measures. */
export type CostChapter = {
  readonly title: string;
  readonly lead: readonly string[];
  readonly tables: readonly CostTable[];
};

/** The chapter on money of the report for the council. */
export function viewCosts(scope: BookScope, costs: CostIndex): CostChapter {
  const { say } = scope;
  const { all } = costs.sum('strategies', costs.latest);
  const missing = all.withoutAmount.length;
  const lead = say(costWords.lead, {
    column: sayColumn(scope, costs.latest),
    count: all.withAmount,
    amount: formatMoney(all.yen ?? 0, scope.wording.language),
  });
  return {
    title: say(costWords.title),
    lead: [
      lead,
      ...(missing === 0 ? [] : [say(costWords.missing, { count: missing })]),
      say(costWords.sources),
    ],
    tables: [viewLevelCosts(scope, costs, 'strategies'), viewLevelCosts(scope, costs, 'measures')],
  };
}
