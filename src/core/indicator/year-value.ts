import type { FiscalYear } from '../fiscal/fiscal-year.ts';

/** A number in a fiscal year, in the unit of its series. */
export type YearValue = { readonly year: FiscalYear; readonly value: number };
