import { costKindTexts, fundingSourceTexts, publicCostGapTexts } from '../../core/cost/cost-texts.ts';
import type { PublicCost, PublicCostGap } from '../../core/cost/public-cost.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import type { CodeList } from '../../core/open-data/data-table.ts';
import type { City } from '../city.ts';
import { codeText } from './code-text.ts';
import { column, defineTable, listCodes, type TableMaker } from './define-table.ts';
import { blankText, tableText } from './table-text.ts';

/** The code lists of costs: in the files of publications that have any. */
export const costCodeLists = {
  kind: listCodes('cost_kind', costKindTexts),
  source: listCodes('funding_source', fundingSourceTexts),
  missing: listCodes('missing_amount', {
    'without-cost': publicCostGapTexts['without-cost'],
    'not-reported': publicCostGapTexts['not-reported'],
  }),
  unit: listCodes('money_unit', codeText.moneyUnit),
} as const satisfies Record<string, CodeList>;

type CostRow = Pick<PublicCost, 'project' | 'year' | 'kind'> & {
  readonly name: string;
  readonly cost: PublicCost | null;
  readonly gap: PublicCostGap | null;
};

const costs = defineTable<CostRow>({
  id: 'costs',
  ...tableText.costs,
  list: listRows,
  columns: [
    column('project_id', 'id', ({ project }) => project),
    column('project_name', 'text', ({ name }) => name),
    column('fiscal_year', 'year', ({ year }) => year),
    column('fiscal_year_label', 'text', ({ year }) => formatFiscalYear(year, 'both', 'ja')),
    column('cost_kind', 'code', ({ kind }) => kind, { codes: costCodeLists.kind }),
    column('funding_source', 'code', ({ cost }) => cost?.source ?? 'total', { codes: costCodeLists.source }),
    column('amount', 'integer', ({ cost }) => cost?.yen ?? null, {
      unit: { is: 'fixed', unit: '円' },
      blank: blankText.noAmount,
      reason: 'missing_amount',
    }),
    column('missing_amount', 'code', ({ gap }) => gap?.reason ?? null, {
      codes: costCodeLists.missing,
      blank: blankText.hasAmount,
    }),
    column('amount_as_printed', 'text', ({ cost }) => cost?.printed.raw ?? null, {
      blank: blankText.summedUp,
    }),
    column('printed_unit', 'code', ({ cost }) => cost?.printed.unit ?? null, {
      codes: costCodeLists.unit,
      blank: blankText.noAmount,
    }),
    column('reported_with', 'year', ({ cost }) => (cost?.from.kind === 'round' ? cost.from.year : null), {
      blank: blankText.notOfRound,
    }),
    column('cost_source', 'text', ({ cost }) => (cost?.from.kind === 'list' ? cost.from.source : null), {
      blank: blankText.notSaid,
    }),
  ],
});

/** In the order of the plan's projects, then by year and kind; the sources before the total that they come to. */
function listRows({ snapshot }: City): readonly CostRow[] {
  const { costs: amounts = [], gaps = [] } = snapshot.costs ?? {};
  return snapshot.plan.projects.flatMap(({ id, name }) => [
    ...amounts
      .filter(({ project }) => project === id)
      .map((cost): CostRow => ({ ...placeOf(cost), name, cost, gap: null })),
    ...gaps
      .filter(({ project }) => project === id)
      .map((gap): CostRow => ({ ...placeOf(gap), name, cost: null, gap })),
  ]);
}

function placeOf({
  project,
  year,
  kind,
}: PublicCost | PublicCostGap): Pick<CostRow, 'project' | 'year' | 'kind'> {
  return { project, year, kind };
}

/** What projects cost, by year and source. */
export const costTables: readonly TableMaker[] = [costs];
