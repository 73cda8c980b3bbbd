import type { ItemEvent, ItemStatus, StepRecord } from './item-status.ts';
import type { ItemId } from './round-item.ts';
import { TRANSITIONS, type Transition } from './transitions.ts';

/** Why an item did not move. */
export type RefusalCode =
  /** It is closed with its round. */
  | 'locked'
  /** Nothing of the kind can happen in its state. */
  | 'wrong-state'
  | 'reason-missing'
  /** Somebody who does not report for the department enters for it, and does not say so. */
  | 'proxy-missing'
  /** Somebody acts for another person, and does not say for whom or why. */
  | 'proxy-incomplete'
  /** The head of the division has not confirmed it, and no reason was given for going on without. */
  | 'not-confirmed'
  /** Grace is a whole number of business days, from 0 to 250 (a year). */
  | 'bad-grace';

export type Refusal = { readonly path: ItemId; readonly code: RefusalCode; readonly severity: 'error' };

export type Stepped =
  | { readonly ok: true; readonly status: ItemStatus; readonly record: StepRecord }
  | { readonly ok: false; readonly refusal: Refusal };

/** What of a round a step looks at. */
type RoundRules = { readonly divisionConfirms: boolean };

/**
 * An item before anybody touched it.
 *
 * @example startItem('r1.k3').state // 'not-started'
 */
export function startItem(id: ItemId): ItemStatus {
  return { id, state: 'not-started', confirmed: false, graceDays: 0, version: 0, records: [] };
}

/**
 * Takes an item one step on, and keeps who did it, when and why; or says why it cannot go. Whether the person may
 * do it is asked before, by `mayAct`.
 *
 * @example
 * stepItem(status, { kind: 'send-back', reason: ' ', … }, round) // refused: reason-missing
 */
export function stepItem(status: ItemStatus, event: ItemEvent, round: RoundRules): Stepped {
  const transition = TRANSITIONS[event.kind].find(({ from }) => from.includes(status.state));
  const code = refusalOf(status, event, round, transition);
  if (code !== null || !transition)
    return { ok: false, refusal: { path: status.id, code: code ?? 'wrong-state', severity: 'error' } };
  const to = transition.to === 'same' ? status.state : transition.to;
  const version = status.version + 1;
  const record: StepRecord = { ...event, item: status.id, from: status.state, to, version };
  return {
    ok: true,
    record,
    status: {
      id: status.id,
      state: to,
      confirmed: isConfirmedAfter(status, event, to),
      graceDays: event.kind === 'extend-grace' ? event.days : status.graceDays,
      version,
      records: [...status.records, record],
    },
  };
}

function refusalOf(
  status: ItemStatus,
  event: ItemEvent,
  { divisionConfirms }: RoundRules,
  transition: Transition | undefined,
): RefusalCode | null {
  if (!transition) return status.state === 'closed' ? 'locked' : 'wrong-state';
  if (event.kind === 'confirm' && status.confirmed) return 'wrong-state';
  if (transition.needsReason && isBlank(event.reason)) return 'reason-missing';
  if (isEntering(event) && event.onBehalfOf === null) return 'proxy-missing';
  if (event.onBehalfOf && [event.onBehalfOf.person, event.onBehalfOf.reason].some(isBlank))
    return 'proxy-incomplete';
  if (event.kind === 'accept' && divisionConfirms && !status.confirmed && isBlank(event.reason))
    return 'not-confirmed';
  if (event.kind === 'extend-grace' && !isGrace(event.days)) return 'bad-grace';
  return null;
}

/** Whether the department's own work is done by somebody who is not of it. */
function isEntering({ kind, post }: ItemEvent): boolean {
  const ofDepartment = post.role === 'reporter' || post.role === 'approver';
  return !ofDepartment && (kind === 'save' || kind === 'submit' || kind === 'withdraw');
}

/** A confirmation holds for what was approved; once the department has it again, it must be given anew. */
function isConfirmedAfter(status: ItemStatus, event: ItemEvent, to: ItemStatus['state']): boolean {
  if (event.kind === 'confirm') return true;
  return status.confirmed && (to === 'approved' || to === 'accepted' || to === 'closed');
}

function isGrace(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= 250;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
