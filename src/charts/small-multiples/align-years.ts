import { range } from 'd3-array';
import type { IndicatorChartModel } from '../indicator-chart/chart-model.ts';

/** Gives the models of all items the same axis: from the earliest year of any to the latest. */
export function alignYears<Item extends { readonly model: IndicatorChartModel }>(
  items: readonly Item[],
): readonly Item[] {
  const all = items.flatMap(({ model }) => model.years);
  if (all.length === 0) return items;
  const years = range(Math.min(...all), Math.max(...all) + 1);
  return items.map((item) => ({ ...item, model: { ...item.model, years } }));
}
