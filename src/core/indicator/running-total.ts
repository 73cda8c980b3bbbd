import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { YearValue } from './year-value.ts';

/** What was added to a running total, and since which year: two years' worth where a year has no value. */
export type Increment = YearValue & { readonly since: FiscalYear };

/**
 * What each year added to a running total (累計). The first total counts from the baseline, which is itself a
 * running total; without a baseline, nothing is known of what the first year added, and it has no increment.
 * Values are in order of year.
 *
 * @example toIncrements([{ year: 2024, value: 30 }, { year: 2026, value: 70 }], { year: 2023, value: 20 })
 * // [{ year: 2024, value: 10, since: 2023 }, { year: 2026, value: 40, since: 2024 }]
 */
export function toIncrements(totals: readonly YearValue[], baseline: YearValue | null): readonly Increment[] {
  const later = totals.filter(({ year }) => baseline === null || year > baseline.year);
  return later.flatMap(({ year, value }, position) => {
    const before = position === 0 ? baseline : later[position - 1];
    return before ? [{ year, value: value - before.value, since: before.year }] : [];
  });
}

/**
 * The running totals that yearly values make, from the baseline or, without one, from nought. They stop before the
 * first year that has no value, since every later total would lack it.
 *
 * @example toTotals([{ year: 2024, value: 10 }, { year: 2025, value: 40 }], { year: 2023, value: 20 })
 * // [{ year: 2024, value: 30 }, { year: 2025, value: 70 }]
 */
export function toTotals(yearly: readonly YearValue[], baseline: YearValue | null): readonly YearValue[] {
  const totals: YearValue[] = [];
  let last = baseline;
  for (const { year, value } of yearly) {
    if (last && year !== last.year + 1) break;
    last = { year, value: (last?.value ?? 0) + value };
    totals.push(last);
  }
  return totals;
}
