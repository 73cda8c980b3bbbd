import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import type { ColumnUnit } from '../../core/open-data/data-table.ts';
import type { Indicator, Series } from '../../core/plan/plan.ts';
import type { TargetRelation } from '../../core/plan/plan-file.ts';
import type { City } from '../city.ts';
import { codeLists, relationCodes } from './code-lists.ts';
import { type ColumnOf, column, defineTable, type TableMaker } from './define-table.ts';
import { blankText, tableText } from './table-text.ts';

/** One part of an indicator, with its place among the parts (from 1). */
export type Part = { readonly indicator: Indicator; readonly series: Series; readonly no: number };

export const inUnitColumn: ColumnUnit = { is: 'in-column', column: 'unit' };

export function listParts({ plan }: City): readonly Part[] {
  return plan.indicators.flatMap((indicator) =>
    indicator.series.map((series, index) => ({ indicator, series, no: index + 1 })),
  );
}

/** Which part of which indicator a row is about. */
export function partColumns<Row extends Part>(): readonly ColumnOf<Row>[] {
  return [
    column('indicator_id', 'id', ({ indicator }: Row) => indicator.id),
    column('indicator_name', 'text', ({ indicator }: Row) => indicator.name),
    column('series_no', 'integer', ({ no }: Row) => no),
    column('series_label', 'text', ({ series }: Row) => series.label, { blank: blankText.noParts }),
  ];
}

export function unitColumn<Row extends Part>(): ColumnOf<Row> {
  return column('unit', 'text', ({ series }: Row) => series.unit, { blank: blankText.noUnit });
}

function yearLabel(year: FiscalYear | null): string | null {
  return year === null ? null : formatFiscalYear(year, 'both', 'ja');
}

type ObservationRow = Part & { readonly observation: Observation };

export function listObservations(city: City): readonly ObservationRow[] {
  return listParts(city).flatMap((part) =>
    city
      .observationsOf(part.indicator.id)
      .filter(({ series }) => series === part.series.key)
      .map((observation) => ({ ...part, observation }))
      .sort((one, other) => one.observation.year - other.observation.year),
  );
}

export const observations = defineTable<ObservationRow>({
  id: 'observations',
  ...tableText.observations,
  list: listObservations,
  columns: [
    ...partColumns<ObservationRow>(),
    column('fiscal_year', 'year', ({ observation }) => observation.year),
    column('fiscal_year_label', 'text', ({ observation }) => yearLabel(observation.year)),
    column(
      'value',
      'number',
      ({ observation }) => (observation.status === 'measured' ? observation.value : null),
      {
        unit: inUnitColumn,
        blank: blankText.noValue,
        reason: 'absent_reason',
      },
    ),
    unitColumn<ObservationRow>(),
    column('status', 'code', ({ observation }) => observation.status, { codes: codeLists.status }),
    column(
      'absent_reason',
      'code',
      ({ observation }) => (observation.status === 'absent' ? observation.reason : null),
      { codes: codeLists.absence, blank: blankText.hasValue },
    ),
    column(
      'is_provisional',
      'boolean',
      ({ observation }) => (observation.status === 'measured' ? observation.provisional : null),
      { blank: blankText.noValue },
    ),
    column(
      'measured_on',
      'date',
      ({ observation }) => (observation.status === 'measured' ? observation.measuredAt : null),
      { blank: blankText.notSaid },
    ),
    column(
      'expected_on',
      'date',
      ({ observation }) => (observation.status === 'absent' ? observation.expected : null),
      { blank: blankText.notSaid },
    ),
    column('comment', 'text', ({ observation }) => observation.comment, { blank: blankText.notSaid }),
    column('source', 'text', ({ observation }) => observation.source, { blank: blankText.notSaid }),
  ],
});

type Promised = {
  readonly kind: 'baseline' | 'target';
  readonly year: FiscalYear | null;
  readonly value: number | null;
  readonly relation: TargetRelation | null;
  readonly raw: string;
};
type TargetRow = Part & { readonly promised: Promised };

export function listTargets(city: City): readonly TargetRow[] {
  return listParts(city).flatMap((part): readonly TargetRow[] => {
    const { baseline, targets: all } = part.series;
    const before: Promised = { kind: 'baseline', relation: null, ...baseline };
    return [before, ...all.map((target): Promised => ({ kind: 'target', ...target }))].map((promised) => ({
      ...part,
      promised,
    }));
  });
}

export const targets = defineTable<TargetRow>({
  id: 'targets',
  ...tableText.targets,
  list: listTargets,
  columns: [
    ...partColumns<TargetRow>(),
    column('figure_kind', 'code', ({ promised }) => promised.kind, { codes: codeLists.figureKind }),
    column('fiscal_year', 'year', ({ promised }) => promised.year, {
      blank: blankText.baselineYearNotPrinted,
    }),
    column('fiscal_year_label', 'text', ({ promised }) => yearLabel(promised.year), {
      blank: blankText.baselineYearNotPrinted,
    }),
    column('value', 'number', ({ promised }) => promised.value, {
      unit: inUnitColumn,
      blank: blankText.noValue,
      reason: 'absent_reason',
    }),
    unitColumn<TargetRow>(),
    column('absent_reason', 'code', ({ promised }) => findAbsence(promised), {
      codes: codeLists.absence,
      blank: blankText.hasValue,
    }),
    column('relation', 'code', ({ promised }) => promised.relation && relationCodes[promised.relation], {
      codes: codeLists.relation,
      blank: blankText.noRelation,
    }),
    column('as_printed', 'text', ({ promised }) => promised.raw, { blank: blankText.nothingPrinted }),
  ],
});

/** Why a baseline or target is no number. */
export function findAbsence({ kind, value, relation }: Promised): string | null {
  if (value !== null) return null;
  if (kind === 'baseline') return 'none-printed';
  return relation === null ? 'in-words' : 'relation';
}

/** What was promised and what was measured. */
export const figureTables: readonly TableMaker[] = [observations, targets];
