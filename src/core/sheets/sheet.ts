import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { DepartmentId, MeasureId, StrategyId } from '../plan/plan.ts';
import type { Theme } from '../plan/plan-file.ts';
import type { Instant } from '../round/item-status.ts';
import type { PersonId, Post } from '../round/role.ts';
import type { RoundId } from '../round/round.ts';
import type { Proposal } from './propose-rating.ts';
import type { RatingKind, Stage } from './sheet-form.ts';

/** What a sheet can be about. */
export type AssessedElement = StrategyId | MeasureId;

export type SheetId = `${RoundId}.${AssessedElement}`;

/**
 * 評価シート of one measure or strategy in a round. Only who assesses it and what is written on it are kept: the
 * figures above the boxes are worked out from the round and the plan whenever they are shown.
 */
export type Sheet = {
  readonly id: SheetId;
  readonly element: AssessedElement;
  /** The strategy that a measure stands under; null for a strategy. */
  readonly strategy: StrategyId | null;
  readonly year: FiscalYear;
  /** Its title as it was when the sheets were made. */
  readonly title: string;
  /** 担当部: makes the first assessment. */
  readonly division: string;
  /** Departments of that division that work on it: they may write the draft. */
  readonly owners: readonly DepartmentId[];
  /** Everybody who works on it, and their divisions: they may read it. */
  readonly departments: readonly DepartmentId[];
  readonly divisions: readonly string[];
  readonly themes: readonly Theme[];
};

/**
 * Whether it is a measure, as opposed to a strategy.
 *
 * @example isMeasure('m3') // true
 */
export function isMeasure(element: AssessedElement): element is MeasureId {
  return element.startsWith('m');
}

/** Where a sheet stands. Who assesses it now follows from it: see `stageOf`. */
export const SHEET_STATES = [
  /** 未着手 */
  'not-started',
  /** 作成中: with the owning division */
  'draft',
  /** 差戻し: back at the owning division, with a reason */
  'sent-back',
  /** 二次評価待ち: the first assessment is done */
  'at-second',
  /** 三次評価待ち: the assessments before are done */
  'at-third',
  /** 決定 */
  'decided',
] as const;

export type SheetState = (typeof SHEET_STATES)[number];

/**
 * Who has a sheet; null once it is decided.
 *
 * @example stageOf('sent-back') // 'first'
 */
export function stageOf(state: SheetState): Stage | null {
  switch (state) {
    case 'not-started':
    case 'draft':
    case 'sent-back':
      return 'first';
    case 'at-second':
      return 'second';
    case 'at-third':
      return 'third';
    case 'decided':
      return null;
  }
}

/**
 * What stands in the boxes, by the key of the field; the reason for a rating under `reasonKey`. What is not there is
 * empty.
 */
export type SheetEntry = Readonly<Record<string, string>>;

/**
 * Where the reason for a rating that differs from the proposal stands.
 *
 * @example reasonKey('result-first') // 'result-first//reason'
 */
export function reasonKey(field: string): string {
  return `${field}//reason`;
}

/** What an assessor had before them when a stage was finished: a record of the judgement, never read as a figure. */
export type Basis = Readonly<Record<RatingKind, Proposal>>;

export const SHEET_EVENTS = ['save', 'finish', 'send-back', 'reopen'] as const;

export type SheetEventKind = (typeof SHEET_EVENTS)[number];

/** Something that somebody does to a sheet, now. */
export type SheetEvent = {
  readonly by: PersonId;
  readonly post: Post;
  readonly at: Instant;
  readonly reason: string | null;
} & (
  | { readonly kind: 'save' | 'reopen' }
  | { readonly kind: 'finish'; readonly basis: Basis }
  /** To whom. */
  | { readonly kind: 'send-back'; readonly toStage: Stage }
);

/** One step that was taken. Never changed, never taken away. */
export type SheetStep = {
  readonly sheet: SheetId;
  /** The version of the sheet that the step made: 1, 2, 3 … */
  readonly version: number;
  readonly kind: SheetEventKind;
  /** The stage that had it. */
  readonly stage: Stage | null;
  readonly from: SheetState;
  readonly to: SheetState;
  readonly by: PersonId;
  readonly post: Post;
  readonly at: Instant;
  readonly reason: string | null;
  /** Of a step that finished a stage. */
  readonly basis: Basis | null;
};

/** Where a sheet stands and how it came there. */
export type SheetStatus = {
  readonly state: SheetState;
  /** 0 for a sheet that nobody has touched. */
  readonly version: number;
};

export const untouched: SheetStatus = { state: 'not-started', version: 0 };

/**
 * The step that finished a stage for good: after the last time that the sheet came back to it.
 *
 * @example findFinish(steps, 'first')?.basis
 */
export function findFinish(steps: readonly SheetStep[], stage: Stage): SheetStep | null {
  const last = steps.findLast(
    (step) => (step.kind === 'finish' && step.stage === stage) || stageOf(step.to) === stage,
  );
  return last?.kind === 'finish' && last.stage === stage ? last : null;
}
