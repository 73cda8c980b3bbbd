import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Increment } from '../../core/indicator/running-total.ts';
import type { ChartAbsence, ChartSeries, ChartTarget, IndicatorChartModel } from './chart-model.ts';

/** One year of one series: what the chart draws above that year. Absent cells are null. */
export type ChartTableRow = {
  readonly year: FiscalYear;
  readonly isBaselineYear: boolean;
  /** In the unit of the series; set in the baseline's year only. */
  readonly baseline: number | null;
  readonly target: ChartTarget | null;
  /** Where the straight path stands in this year. */
  readonly path: number | null;
  readonly actual: number | null;
  readonly provisional: boolean;
  readonly increment: Increment | null;
  readonly absence: { readonly reason: ChartAbsence; readonly expected: IsoDate | null } | null;
  readonly comment: string | null;
};

export type ChartTable = {
  readonly key: string;
  readonly label: string | null;
  readonly unit: string | null;
  readonly decimals: number;
  readonly baselineYearAssumed: boolean;
  readonly rows: readonly ChartTableRow[];
};

/**
 * The numbers of a chart as tables, one for each series, a row for each year that has something to say.
 *
 * @example tabulateChart(model)[0]?.rows.map((row) => [row.year, row.actual])
 */
export function tabulateChart(model: IndicatorChartModel): readonly ChartTable[] {
  return model.series.map((series) => ({
    key: series.key,
    label: series.label,
    unit: series.unit,
    decimals: series.decimals,
    baselineYearAssumed: series.baseline.yearAssumed,
    rows: model.years.map((year) => toRow(series, year)),
  }));
}

function toRow(series: ChartSeries, year: FiscalYear): ChartTableRow {
  const point = series.points.find((one) => one.year === year);
  const measured = point?.status === 'measured' ? point : null;
  const isBaselineYear = series.baseline.year === year;
  return {
    year,
    isBaselineYear,
    baseline: isBaselineYear ? series.baseline.value : null,
    target: series.targets.find((target) => target.year === year) ?? null,
    path: series.path.find((one) => one.year === year)?.value ?? null,
    actual: measured?.value ?? null,
    provisional: measured?.provisional ?? false,
    increment: measured?.increment ?? null,
    absence: point?.status === 'absent' ? { reason: point.reason, expected: point.expected } : null,
    comment: point?.comment ?? null,
  };
}
