import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import { isIsoDate } from '../fiscal/iso-date.ts';
import { countCharacters } from '../round/checks/count-characters.ts';
import { applyEvent } from './fold-steps.ts';
import type { OpinionId, OpinionResponse, OpinionStatus } from './opinion.ts';
import { departmentOf, type OpinionEvent, type OpinionStep } from './opinion-step.ts';
import { STEP_RULES } from './step-rules.ts';

/** The most characters of each text: the wording may be a page, an answer fits half of one. */
export const OPINION_LIMITS = {
  text: 4000,
  summary: 200,
  body: 100,
  response: 2000,
  note: 1000,
  evidence: 500,
  reason: 500,
} as const;

/** Why an opinion did not move. */
export type OpinionRefusalCode =
  | 'wrong-state'
  /** The department was not asked, or its response stands where this cannot be done. */
  | 'wrong-response-state'
  | 'reason-missing'
  | 'text-missing'
  | 'text-too-long'
  | 'policy-missing'
  /** A department that will not do it, or only in part, says why. */
  | 'policy-reason-missing'
  | 'bad-date'
  | 'bad-year'
  | 'no-department'
  /** A department whose response was accepted is taken away: the promise would be lost. */
  | 'has-answered'
  /** Done or not done is said of what was answered; before that an opinion can only be superseded. */
  | 'not-answered'
  | 'bad-successor';

export type OpinionRefusal = {
  readonly path: OpinionId;
  readonly code: OpinionRefusalCode;
  readonly severity: 'error';
};

export type TakenOpinionStep =
  | { readonly ok: true; readonly status: OpinionStatus; readonly step: OpinionStep }
  | { readonly ok: false; readonly refusal: OpinionRefusal };

/**
 * Takes an opinion one step on and keeps who did it, when and why; or says why it cannot go. Whether the person may
 * is asked before, by `mayTakeStep`.
 *
 * @example takeOpinionStep(status, { kind: 'reopen', reason: ' ', … }) // refused: reason-missing
 */
export function takeOpinionStep(status: OpinionStatus, event: OpinionEvent): TakenOpinionStep {
  const { id } = status.opinion;
  const code = refusalOf(status, event);
  if (code !== null) return { ok: false, refusal: { path: id, code, severity: 'error' } };
  const after = applyEvent(status, event);
  return { ok: true, status: after, step: { ...event, opinion: id, version: after.version } };
}

function refusalOf(status: OpinionStatus, event: OpinionEvent): OpinionRefusalCode | null {
  const rule = STEP_RULES[event.kind];
  if (!rule.from.includes(status.state)) return 'wrong-state';
  const department = departmentOf(event);
  const response = status.responses.find((one) => one.department === department);
  if (rule.response !== null && (response === undefined || !rule.response.includes(response.state)))
    return 'wrong-response-state';
  if (rule.needsReason && isBlank(event.reason)) return 'reason-missing';
  if (isLong(event.reason ?? '', OPINION_LIMITS.reason)) return 'text-too-long';
  return checkContent(status, event);
}

function checkContent(status: OpinionStatus, event: OpinionEvent): OpinionRefusalCode | null {
  switch (event.kind) {
    case 'summarise':
      return isLong(event.summary, OPINION_LIMITS.summary) ? 'text-too-long' : null;
    case 'assign':
      return checkAssignment(status, event);
    case 'save-response':
      return checkDraft(event.response);
    case 'submit-response': {
      const said = status.responses.find(({ department }) => department === event.department)?.response;
      return said == null ? 'text-missing' : (checkDraft(said) ?? checkResponse(said));
    }
    case 'note-progress':
      return checkNote(status.opinion.year, event);
    case 'close':
      return checkClosing(status, event);
    default:
      return null;
  }
}

function checkAssignment(
  { responses }: OpinionStatus,
  { departments, due }: Extract<OpinionEvent, { kind: 'assign' }>,
): OpinionRefusalCode | null {
  if (departments.length === 0 || new Set(departments).size < departments.length) return 'no-department';
  if (!isIsoDate(due)) return 'bad-date';
  const isLost = responses.some(
    ({ department, accepted }) => accepted !== null && !departments.includes(department),
  );
  return isLost ? 'has-answered' : null;
}

function checkDraft({ text, reason, by }: OpinionResponse): OpinionRefusalCode | null {
  if (isLong(text, OPINION_LIMITS.response) || isLong(reason, OPINION_LIMITS.reason)) return 'text-too-long';
  return by === null || isIsoDate(by) ? null : 'bad-date';
}

function checkResponse({ policy, text, reason }: OpinionResponse): OpinionRefusalCode | null {
  if (policy === null) return 'policy-missing';
  if (isBlank(text)) return 'text-missing';
  const isLess = policy === 'will-not' || policy === 'will-do-partly';
  return isLess && isBlank(reason) ? 'policy-reason-missing' : null;
}

/** A note tells of a year from that of the opinion on; ten years later it is a slip. */
function checkNote(
  first: FiscalYear,
  { year, text, evidence }: Extract<OpinionEvent, { kind: 'note-progress' }>,
): OpinionRefusalCode | null {
  if (!Number.isInteger(year) || year < first || year > first + 10) return 'bad-year';
  if (isBlank(text)) return 'text-missing';
  const isOver = isLong(text, OPINION_LIMITS.note) || isLong(evidence, OPINION_LIMITS.evidence);
  return isOver ? 'text-too-long' : null;
}

function checkClosing(
  { state, opinion }: OpinionStatus,
  { closing: { outcome, supersededBy } }: Extract<OpinionEvent, { kind: 'close' }>,
): OpinionRefusalCode | null {
  if (outcome !== 'superseded') {
    if (state !== 'answered') return 'not-answered';
    return supersededBy === null ? null : 'bad-successor';
  }
  return supersededBy === null || supersededBy === opinion.id ? 'bad-successor' : null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function isLong(text: string, limit: number): boolean {
  // Counting what a reader sees is slow; a text that is short in code units is short in any case.
  return text.length > limit && countCharacters(text) > limit;
}
