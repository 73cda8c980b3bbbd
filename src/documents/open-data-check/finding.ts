import type { FindingCode } from './finding-texts.ts';
import type { RuleId } from './rule-texts.ts';

/** A place that breaks a rule. */
export type DataFinding = {
  readonly rule: RuleId;
  readonly code: FindingCode;
  readonly file: string;
  readonly sheet: string | null;
  /** The row as people count it, from 1 with the header; null where it is the whole table. */
  readonly row: number | null;
  /** The name of the column, or its letter where it has none. */
  readonly column: string | null;
  /** What stands there, or what is missing. */
  readonly detail: string;
};
