import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { AbsenceReason } from '../indicator/observation.ts';
import type { YearValue } from '../indicator/year-value.ts';
import type { Goal } from './goal.ts';

/** What is known of one year: a value, or why there is none. An `Observation` is one. */
export type Point =
  | (YearValue & { readonly status: 'measured'; readonly provisional: boolean })
  | { readonly year: FiscalYear; readonly status: 'absent'; readonly reason: AbsenceReason };

/** One series (the whole of an indicator, or one part) as the methods judge it. */
export type AssessInput = {
  readonly goal: Goal;
  /** 策定時実績値. Null where the plan prints none (－) and nothing stands in for it. */
  readonly base: YearValue | null;
  /** One point a year, in order of year. A cumulative indicator's values are running totals. */
  readonly points: readonly Point[];
  /** The year from which it is looked at; later points do not count. Null: the last measured year. */
  readonly asOf: FiscalYear | null;
  /** A natural limit (100 of a percentage). Only the growth method without a target uses it. */
  readonly limit: number | null;
};
