import type { ActualEntry } from './actual-entry.ts';

/** What keeps a row of actuals from being recorded. Its words, with the remedy, stand with the table's own problems. */
export type ActualProblemCode =
  | 'id-missing'
  | 'indicator-unknown'
  | 'indicator-unknown-near'
  | 'name-ambiguous'
  | 'id-name-differ'
  | 'part-missing'
  | 'part-unknown'
  | 'part-needless'
  | 'not-a-number'
  | 'unit-differs'
  | 'not-cumulative'
  | 'is-cumulative'
  | 'total-unknown'
  | 'year-ahead'
  | 'year-twice';

/** The column of the table in which a problem stands. */
export type ActualColumn = 'id' | 'name' | 'part' | 'unit' | 'year' | 'value' | 'cumulative';

export type ActualProblem = {
  readonly line: number;
  readonly column: ActualColumn;
  readonly code: ActualProblemCode;
  /** What stands there. */
  readonly found: string;
  /** What was probably meant, or what there is to choose from. */
  readonly hint: string;
};

/** A problem of an entry. */
export function problemOf(
  { line }: Pick<ActualEntry, 'line'>,
  column: ActualColumn,
  code: ActualProblemCode,
  found: string,
  hint = '',
): ActualProblem {
  return { line, column, code, found, hint };
}
