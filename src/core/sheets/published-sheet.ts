import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Instant } from '../round/item-status.ts';
import type { Text } from '../text/text.ts';
import type { Proposal } from './propose-rating.ts';
import {
  type AssessedElement,
  findFinish,
  reasonKey,
  type Sheet,
  type SheetEntry,
  type SheetStep,
} from './sheet.ts';
import {
  type FieldChoice,
  fieldsOf,
  type Grade,
  NO_GRADE,
  type RatingKind,
  ratingSetting,
  type SheetField,
  type SheetForm,
  type Stage,
} from './sheet-form.ts';

/** A rating as the public reads it: with what it was proposed from, and never without a reason where it differs. */
export type PublishedRating = {
  readonly kind: 'rating';
  readonly rating: RatingKind;
  /** Null: there was nothing to rate, or it was left unrated for the reason given. */
  readonly grade: Grade | null;
  readonly proposed: Grade | null;
  readonly proposal: Proposal;
  readonly overridden: boolean;
  readonly reason: string | null;
};

/** One box that the public reads; it says for itself what it means, so that it needs no form. */
export type PublishedField = { readonly key: string; readonly label: Text } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: FieldChoice }
  | { readonly kind: 'number'; readonly value: string; readonly unit: string | null }
  | PublishedRating
);

export type PublishedStage = {
  readonly stage: Stage;
  readonly label: Text;
  /** In the order of the form; empty boxes are left out. */
  readonly fields: readonly PublishedField[];
};

/** A decided assessment as it is frozen in a publication. */
export type PublishedSheet = {
  readonly element: AssessedElement;
  /** The fiscal year that is assessed. */
  readonly year: FiscalYear;
  /** 担当部 */
  readonly division: string;
  readonly decidedAt: Instant;
  /** In the order in which they assessed. */
  readonly stages: readonly PublishedStage[];
};

export type SheetToPublish = {
  readonly sheet: Sheet;
  readonly form: SheetForm;
  readonly entry: SheetEntry;
  /** All steps of the sheet, in order of version. */
  readonly steps: readonly SheetStep[];
};

/**
 * What of a sheet the public may read: of a decided one, the boxes that its form makes public; null of any other.
 *
 * @example publishSheet({ sheet, form, entry, steps })?.stages.length // 3
 */
export function publishSheet({ sheet, form, entry, steps }: SheetToPublish): PublishedSheet | null {
  const last = steps.at(-1);
  if (last?.to !== 'decided') return null;
  const { element, year, division } = sheet;
  const stages = form.stages.map(({ stage, label }) => {
    const basis = findFinish(steps, stage)?.basis ?? null;
    const fields = fieldsOf(form, stage)
      .filter((field) => field.public)
      .flatMap((field) => toField(form, field, entry, basis?.[kindOf(field)] ?? null) ?? []);
    return { stage, label, fields };
  });
  return { element, year, division, decidedAt: last.at, stages };
}

function kindOf(field: SheetField): RatingKind {
  return field.kind === 'rating' ? field.rating : 'result';
}

function toField(
  form: SheetForm,
  field: SheetField,
  entry: SheetEntry,
  proposal: Proposal | null,
): PublishedField | null {
  const { key, label } = field;
  const typed = entry[key] ?? '';
  if (typed.trim() === '') return null;
  switch (field.kind) {
    case 'short-text':
    case 'long-text':
      return { key, label, kind: 'text', text: typed };
    case 'number':
      return { key, label, kind: 'number', value: typed, unit: field.unit };
    case 'choice': {
      const choice = field.choices.find(({ code }) => code === typed);
      return choice === undefined ? null : { key, label, kind: 'choice', choice };
    }
    case 'rating': {
      // A rating without what it was proposed from is none: the step that finished its stage has always kept it.
      if (proposal === null) return null;
      const rating = readRating(form, field.rating, { typed, reason: entry[reasonKey(key)] ?? '', proposal });
      return { key, label, kind: 'rating', rating: field.rating, proposal, ...rating };
    }
  }
}

/** A rating as it was given, held against what was proposed. */
export type GivenRating = Pick<PublishedRating, 'grade' | 'proposed' | 'overridden' | 'reason'>;

/**
 * What was given as a rating, and whether that is an override. One reading for the office, the public and books.
 *
 * @example readRating(form, 'result', { typed: 'a', reason: '見込みより早い。', proposal }).overridden
 */
export function readRating(
  form: Pick<SheetForm, RatingKind>,
  kind: RatingKind,
  given: { readonly typed: string; readonly reason: string; readonly proposal: Proposal },
): GivenRating {
  const { typed, reason, proposal } = given;
  const overridden = typed !== proposal.grade;
  return {
    grade: gradeOf(form, kind, typed),
    proposed: gradeOf(form, kind, proposal.grade),
    overridden,
    reason: overridden && reason.trim() !== '' ? reason.trim() : null,
  };
}

/**
 * A grade of the scale by its code; null where nothing is rated.
 *
 * @example gradeOf(defaultForm, 'result', 'a')?.label.ja // 'A'
 */
export function gradeOf(form: Pick<SheetForm, RatingKind>, kind: RatingKind, code: string): Grade | null {
  if (code === NO_GRADE) return null;
  return ratingSetting(form, kind).scale.find((grade) => grade.code === code) ?? null;
}
