import type { FiscalYear, IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId, IndicatorId, InitiativeId, MeasureId, StrategyId } from '../plan/plan.ts';
import type { Instant } from '../round/item-status.ts';

/** 意見: numbered through the municipality, over all years; the number is the end of its page's address. */
export type OpinionId = `o${number}`;

/** Who gives opinions: 審議会・外部評価, 議会, パブリックコメント, anybody else. */
export const SOURCE_KINDS = ['review-body', 'council', 'public-comment', 'other'] as const;

/** Where an opinion was given. */
export type OpinionSource = {
  readonly kind: (typeof SOURCE_KINDS)[number];
  /** 審議会の名: the body, never a person. */
  readonly body: string;
  /** 第2回 …; null where it was not given in a meeting. */
  readonly meeting: string | null;
  readonly date: IsoDate;
  /** Its number in the minutes, as they write it. */
  readonly number: string | null;
};

/** What of the plan an opinion is about; null: the plan as a whole. */
export type OpinionElement = StrategyId | MeasureId | IndicatorId | InitiativeId | null;

/** An opinion as it was given. Nothing of it is ever edited; what planning says about it are steps beside it. */
export type Opinion = {
  readonly id: OpinionId;
  readonly year: FiscalYear;
  readonly source: OpinionSource;
  /** What it was about when it was entered. `OpinionStatus.element` says what it is about now. */
  readonly element: OpinionElement;
  /** The reviewer's own wording, to the letter. */
  readonly text: string;
  /** Who said it: for the office alone, never published. */
  readonly speaker: string | null;
};

/** 対応方針. */
export const POLICIES = ['will-do', 'will-do-partly', 'will-consider', 'will-not'] as const;
export type Policy = (typeof POLICIES)[number];

/** 対応: what a department answers. A draft may lack the policy. */
export type OpinionResponse = {
  readonly policy: Policy | null;
  readonly text: string;
  /** Why: demanded where it will not be done, or only in part. */
  readonly reason: string;
  /** いつまでに; null where nobody said. */
  readonly by: IsoDate | null;
};

/** How far a department is with what it promised. */
export const PROGRESS = ['not-started', 'under-way', 'done', 'dropped'] as const;

/** 取組状況: what was done in a fiscal year, with where that can be seen. */
export type ProgressNote = {
  readonly department: DepartmentId;
  readonly year: FiscalYear;
  readonly progress: (typeof PROGRESS)[number];
  readonly text: string;
  readonly evidence: string;
};

/** How an opinion was closed. */
export const OUTCOMES = ['done', 'not-done', 'superseded'] as const;

export type Closing = {
  readonly outcome: (typeof OUTCOMES)[number];
  readonly reason: string;
  /** The opinion that takes its place; null for the other outcomes. */
  readonly supersededBy: OpinionId | null;
  readonly at: Instant;
};

/** Where a department's response stands. */
export const RESPONSE_STATES = ['asked', 'draft', 'submitted', 'sent-back', 'accepted'] as const;
export type ResponseState = (typeof RESPONSE_STATES)[number];

export type ResponseStatus = {
  readonly department: DepartmentId;
  readonly state: ResponseState;
  /** As it was saved last; null before that. */
  readonly response: OpinionResponse | null;
  /** The last one that planning accepted: it holds until another one is, and it is the one that the public sees. */
  readonly accepted: { readonly response: OpinionResponse; readonly at: Instant } | null;
  /** Why planning sent it back; null unless it did. */
  readonly sentBack: string | null;
};

/** Where an opinion stands: with planning, with departments, with planning to accept, answered and followed, closed. */
export const OPINION_STATES = ['entered', 'asked', 'submitted', 'answered', 'closed'] as const;
export type OpinionState = (typeof OPINION_STATES)[number];

/** An opinion as its steps left it. */
export type OpinionStatus = {
  readonly opinion: Opinion;
  readonly state: OpinionState;
  readonly element: OpinionElement;
  readonly summary: string | null;
  /** In the order in which planning named the departments. */
  readonly responses: readonly ResponseStatus[];
  /** When the departments are to have answered; null where nobody was asked yet. */
  readonly due: IsoDate | null;
  /** The newest note of each department and year, the oldest year first. */
  readonly notes: readonly ProgressNote[];
  readonly closing: Closing | null;
  /** Marked by planning: it comes out with the next publication, once it is answered. */
  readonly isPublic: boolean;
  /** The number of steps that were taken. */
  readonly version: number;
};

/**
 * Whether a text is the id of an opinion.
 *
 * @example isOpinionId('o12') // true
 */
export function isOpinionId(text: string): text is OpinionId {
  return /^o[1-9]\d{0,6}$/.test(text);
}
