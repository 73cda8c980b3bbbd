import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import type { Cell, DataTable } from '../../core/open-data/data-table.ts';
import { groupBy } from '../../core/plan/group-by.ts';
import type { IndicatorId } from '../../core/plan/plan.ts';
import type { City } from '../city.ts';
import { codeLists } from './code-lists.ts';
import { column, defineTable, type TableMaker } from './define-table.ts';
import {
  findAbsence,
  inUnitColumn,
  listObservations,
  listTargets,
  type Part,
  partColumns,
  unitColumn,
} from './figure-tables.ts';
import { blankText, tableText } from './table-text.ts';

type FigureRow = Part & {
  readonly kind: 'baseline' | 'target' | 'actual';
  readonly year: FiscalYear | null;
  readonly value: number | null;
  readonly reason: string | null;
  readonly isProvisional: boolean | null;
  readonly source: string | null;
};

function listFigures(city: City): readonly FigureRow[] {
  const promised = listTargets(city).map(
    ({ promised: one, ...part }): FigureRow => ({
      ...part,
      kind: one.kind,
      year: one.year,
      value: one.value,
      reason: findAbsence(one),
      isProvisional: null,
      source: null,
    }),
  );
  const measured = listObservations(city).map(
    ({ observation: one, ...part }): FigureRow => ({
      ...part,
      kind: 'actual',
      year: one.year,
      value: one.status === 'measured' ? one.value : null,
      reason: one.status === 'absent' ? one.reason : null,
      isProvisional: one.status === 'measured' ? one.provisional : null,
      source: one.source,
    }),
  );
  return [...promised, ...measured];
}

const figures: TableMaker = defineTable<FigureRow>({
  id: 'indicator_figures',
  ...tableText.indicator_figures,
  list: listFigures,
  columns: [
    ...partColumns<FigureRow>(),
    column('figure_kind', 'code', ({ kind }) => kind, { codes: codeLists.figureKind }),
    column('fiscal_year', 'year', ({ year }) => year, { blank: blankText.baselineYearNotPrinted }),
    column(
      'fiscal_year_label',
      'text',
      ({ year }) => (year === null ? null : formatFiscalYear(year, 'both', 'ja')),
      { blank: blankText.baselineYearNotPrinted },
    ),
    column('value', 'number', ({ value }) => value, {
      unit: inUnitColumn,
      blank: blankText.noValue,
      reason: 'absent_reason',
    }),
    unitColumn<FigureRow>(),
    column('absent_reason', 'code', ({ reason }) => reason, {
      codes: codeLists.absence,
      blank: blankText.hasValue,
    }),
    column('is_provisional', 'boolean', ({ isProvisional }) => isProvisional, {
      blank: blankText.notAResult,
    }),
    column('source', 'text', ({ source }) => source, { blank: blankText.notSaid }),
  ],
});

/**
 * The tables of the single indicators: baseline, targets and results of each, by the indicator's id. Made together,
 * since all of them are cut from one list.
 */
export function makeIndicatorTables(city: City): ReadonlyMap<IndicatorId, DataTable> {
  const { rows, ...about } = figures.make(city);
  const at = about.columns.findIndex(({ name }) => name === 'indicator_id');
  const byIndicator = groupBy(rows, (row): Cell => row[at] ?? null);
  return new Map(city.plan.indicators.map(({ id }) => [id, { ...about, rows: byIndicator.get(id) ?? [] }]));
}
