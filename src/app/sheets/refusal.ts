import type { DenialCode } from '../../core/round/may-act.ts';
import type { SheetStepRefusal } from '../../core/sheets/step-sheet.ts';

/** Why nothing was done to a sheet. */
export type SheetRefusal =
  | DenialCode
  | SheetStepRefusal
  | 'unknown-sheet'
  /** Somebody took a step with it after the version that the person has seen. */
  | 'moved-on'
  /** The sheet never had the version that a save says it started from. */
  | 'unknown-version'
  /** The figures that the ratings are proposed from are not those that the person has seen. */
  | 'basis-changed';
