import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { FieldCode } from '../plan/differences/field-texts.ts';
import type { ElementKind } from '../plan/element-kinds.ts';
import type { ElementId } from '../plan/plan.ts';
import type { TextParams } from '../text/fill-text.ts';

/*
 * Two editions side by side, as a 新旧対照表 prints them: a row an element that is not the same, in order of print.
 */

/** What became of an element. `ended`: an action all of whose years are past. `changed`: a field that is no text. */
export const editionChanges = [
  'added',
  'dropped',
  'ended',
  'renamed',
  'split',
  'merged',
  'moved',
  'reworded',
  'target-up',
  'target-down',
  'changed',
] as const;

export type EditionChange = (typeof editionChanges)[number];

/** A piece of a text; `changed` where the other edition does not have it so. */
export type MarkedRun = { readonly text: string; readonly changed: boolean };

/** One field on one side. `describeLine` puts it into words. `link`: a project that the other side does not have there. */
export type ComparedLine = {
  readonly code: FieldCode | 'parent' | 'link';
  readonly params: TextParams;
  readonly runs: readonly MarkedRun[];
};

/** An element on one side: its name, and of its fields those that are not the same; all, where it stands alone. */
export type ComparedElement = {
  readonly id: ElementId;
  readonly name: readonly MarkedRun[];
  readonly lines: readonly ComparedLine[];
};

/** Where an element stands: the titles above it, null where there is none. */
export type ComparisonPath = {
  readonly strategy: string | null;
  readonly measure: string | null;
  readonly initiative: string | null;
};

export type ComparisonRow = {
  /** Unique among the rows: the first element's id in the edition after, else before. */
  readonly id: ElementId;
  readonly kind: ElementKind;
  /** At least one, in the order of `editionChanges`. */
  readonly changes: readonly EditionChange[];
  readonly path: ComparisonPath;
  /** Empty where it is new. */
  readonly before: readonly ComparedElement[];
  /** Empty where it is gone. */
  readonly after: readonly ComparedElement[];
  /** In the words of whoever decided it; null where nobody gave one. */
  readonly reason: string | null;
};

export type EditionComparison = {
  readonly before: FiscalYear;
  readonly after: FiscalYear;
  readonly rows: readonly ComparisonRow[];
};
