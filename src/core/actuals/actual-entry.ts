import type { FiscalYear, IsoDate } from '../fiscal/fiscal-year.ts';
import type { AbsenceReason } from '../indicator/observation.ts';

/** What one row of a table of actuals says, before it is known which indicator of the plan it means. */
export type ActualEntry = {
  /** Where it stands, for whoever has to correct it. */
  readonly line: number;
  /** What the row is about, as it was written: an id (k12), a name, a name with its part in brackets; empty: not said. */
  readonly id: string;
  readonly name: string;
  readonly part: string;
  /** The unit that the row states; empty: not said. */
  readonly unit: string;
  readonly year: FiscalYear;
  readonly figure: ActualFigure;
  /** How a running total is given; `unsaid`: as the plan counts it. */
  readonly counts: 'unsaid' | 'total' | 'increment' | 'yearly';
  /** 改定: takes the place of an earlier row of the same year. */
  readonly isRevision: boolean;
  /** Left out: the table has no such column, and what is known stays. Null: it has one, and it is empty. */
  readonly comment?: string | null;
  readonly source?: string | null;
  readonly measuredAt?: IsoDate | null;
  readonly expected?: IsoDate | null;
};

/** A value as it was written, to be read in the unit of its series, or why there is none. */
export type ActualFigure =
  | { readonly status: 'measured'; readonly typed: string; readonly provisional: boolean }
  | { readonly status: 'absent'; readonly reason: AbsenceReason };
