import type { TextParams } from '../../text/fill-text.ts';
import type { PlanIndex } from '../index-plan.ts';
import type { ElementId, Plan } from '../plan.ts';
import type { Place } from '../plan-file.ts';
import type { FindingCode, Severity } from './finding-catalogue.ts';

/** The element that a finding is about (null: the plan itself) and the field in it. */
type FindingPath = { readonly element: ElementId | null; readonly field: string | null };

/** Something that a check found in a plan. `describeFinding` puts it into words. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly path: FindingPath;
  /** Where it stands in the document, where that is known. */
  readonly place: Place | null;
  readonly params: TextParams;
};

/** What a rule finds: the severity belongs to the code and is added by `checkPlan`. */
export type RawFinding = Omit<Finding, 'severity'>;

/** One small check of a whole plan. */
export type Rule = (plan: Plan, index: PlanIndex) => readonly RawFinding[];

/** An element of a plan as a finding speaks of it. */
type Subject = { readonly id: ElementId; readonly place?: Place | null };

/**
 * A finding about a field of an element.
 *
 * @example findIn('empty-title', measure, 'title', { no: measure.no })
 */
export function findIn(
  code: FindingCode,
  { id, place = null }: Subject,
  field: string | null,
  params: TextParams = {},
): RawFinding {
  return { code, path: { element: id, field }, place, params: { id, ...params } };
}
