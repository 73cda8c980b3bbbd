import type { TransferColumn } from './transfer-table.ts';

/** Why a line cannot be carried out. Each has its text and its remedy in `transferProblemTexts`. */
export type TransferProblemCode =
  | 'table-broken'
  | 'column-missing'
  | 'no-lines'
  | 'kind-unknown'
  | 'login-name-missing'
  | 'login-name-invalid'
  | 'login-name-taken'
  | 'login-name-unknown'
  | 'display-name-missing'
  | 'display-name-differs'
  | 'mail-invalid'
  | 'role-missing'
  | 'role-unknown'
  | 'department-missing'
  | 'department-unknown'
  | 'division-missing'
  | 'division-unknown'
  | 'theme-missing'
  | 'theme-unknown'
  | 'date-unreadable'
  | 'post-held-already'
  | 'post-not-held'
  | 'ends-before-it-begins'
  | 'no-administrator';

export type TransferProblem = {
  /** Line of the file, from 1; null for the whole. */
  readonly line: number | null;
  readonly column: TransferColumn | null;
  readonly code: TransferProblemCode;
  /** What stands there, or what is missing. */
  readonly found: string;
};
