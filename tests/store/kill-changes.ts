import type { FiscalYear } from '../../src/core/fiscal/fiscal-year.ts';
import type { Plan } from '../../src/core/plan/plan.ts';

/** Of the changes that the killed process makes, every third is a load of actuals; the others load plans in turn. */
export const actualsEvery = 3;

/** What a change of this number is. */
export function isActuals(no: number): boolean {
  return no % actualsEvery === 0;
}

/** Every series and year that a load of actuals gives a value, the number of its change: those that all plans have. */
export function listActuals(
  plans: readonly Plan[],
): readonly { readonly id: string; readonly part: string; readonly year: FiscalYear }[] {
  const [first, ...others] = plans;
  const shared = (first?.indicators ?? []).filter(({ id }) =>
    others.every(({ indicators }) => indicators.some((one) => one.id === id)),
  );
  const years = [2020, 2021, 2022, 2023, 2024, 2025];
  return shared.flatMap(({ id, series }) =>
    series.flatMap(({ label }) => years.map((year) => ({ id, part: label ?? '', year }))),
  );
}
