import type { OfficeAct } from '../round/acts.ts';
import type { OpinionState, ResponseState } from './opinion.ts';
import type { OpinionDeedKind } from './opinion-step.ts';

/** What a step asks for. Printed in docs/opinions.md. */
export type StepRule = {
  /** The right of the office; the deeds of a department ask for a post in it besides. */
  readonly act: OfficeAct;
  readonly place: 'any' | 'own-department';
  readonly from: readonly OpinionState[];
  /** How the department's response must stand; null where the step is not about one. */
  readonly response: readonly ResponseState[] | null;
  readonly needsReason: boolean;
};

const open = ['entered', 'asked', 'submitted', 'answered'] as const satisfies readonly OpinionState[];
const assigned = ['asked', 'submitted', 'answered'] as const satisfies readonly OpinionState[];
const anyState = [...open, 'closed'] as const satisfies readonly OpinionState[];

const settle = { act: 'settle-opinions', place: 'any', response: null, needsReason: false } as const;

/** Every step that an opinion can take. Only reopening, a summary and the mark for the public touch a closed one. */
export const STEP_RULES: Readonly<Record<OpinionDeedKind, StepRule>> = {
  summarise: { ...settle, from: anyState },
  place: { ...settle, from: open, needsReason: true },
  assign: { ...settle, from: open },
  'save-response': {
    act: 'answer-opinions',
    place: 'own-department',
    from: assigned,
    response: ['asked', 'draft', 'sent-back'],
    needsReason: false,
  },
  'submit-response': {
    act: 'submit-responses',
    place: 'own-department',
    from: assigned,
    response: ['draft', 'sent-back'],
    needsReason: false,
  },
  'accept-response': { ...settle, from: assigned, response: ['submitted'] },
  'send-back-response': {
    ...settle,
    from: assigned,
    response: ['submitted', 'accepted'],
    needsReason: true,
  },
  'note-progress': {
    act: 'answer-opinions',
    place: 'own-department',
    from: assigned,
    response: ['accepted'],
    needsReason: false,
  },
  close: { ...settle, from: open, needsReason: true },
  reopen: { ...settle, from: ['closed'], needsReason: true },
  'mark-public': { ...settle, from: anyState },
};
