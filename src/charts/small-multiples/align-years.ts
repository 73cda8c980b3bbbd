import { range } from 'd3-array';
import type { IndicatorChartModel } from '../indicator-chart/chart-model.ts';

/** Gives all models the same axis: from the earliest year of any to the latest. */
export function alignYears(models: readonly IndicatorChartModel[]): readonly IndicatorChartModel[] {
  const all = models.flatMap((model) => model.years);
  if (all.length === 0) return models;
  const years = range(Math.min(...all), Math.max(...all) + 1);
  return models.map((model) => ({ ...model, years }));
}
