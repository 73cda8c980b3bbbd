import { describeProposal, describeTally } from '../../core/sheets/describe-proposal.ts';
import type { PublishedField, PublishedRating, PublishedSheet } from '../../core/sheets/published-sheet.ts';
import type { AssessedElement } from '../../core/sheets/sheet.ts';
import { noGradeText, overrideText } from '../../core/sheets/sheet-texts.ts';
import { fillText } from '../../core/text/fill-text.ts';
import { sheetText } from '../text/sheet-text.ts';
import { dateIn, dayInJapan, type Scope, sayIn, translate, yearIn } from './scope.ts';
import { quotePlan, type Sentence } from './sentence.ts';

/** A rating as the public reads it. */
export type RatingView = {
  readonly grade: string;
  readonly meaning: string;
  /** That it differs from what was proposed, and why; null where it does not. */
  readonly override: string | null;
  /** How the proposal was worked out. */
  readonly working: string;
  readonly tally: string;
};

export type AnswerView = {
  readonly key: string;
  readonly label: string;
  /** The city's own words, in Japanese. */
  readonly text: string | null;
  readonly rating: RatingView | null;
};

export type SheetView = {
  readonly year: number;
  readonly title: Sentence;
  readonly lead: Sentence;
  readonly stages: readonly { readonly label: string; readonly answers: readonly AnswerView[] }[];
};

/**
 * The city's own assessments of a measure or strategy, the newest year first.
 *
 * @example viewSheets(scope, 'm3')[0]?.stages.length // 3
 */
export function viewSheets(scope: Scope, element: AssessedElement): readonly SheetView[] {
  const sheets = scope.city.snapshot.sheets ?? [];
  return sheets
    .filter((sheet) => sheet.element === element)
    .toSorted((one, other) => other.year - one.year)
    .map((sheet) => viewSheet(scope, sheet));
}

function viewSheet(scope: Scope, { year, division, decidedAt, stages }: PublishedSheet): SheetView {
  return {
    year,
    title: sayIn(scope, sheetText.title, { year: yearIn(scope, year) }),
    lead: sayIn(scope, sheetText.lead, {
      division: quotePlan(division),
      date: dateIn(scope, dayInJapan(decidedAt)),
    }),
    stages: stages
      .filter(({ fields }) => fields.length > 0)
      .map(({ label, fields }) => ({
        label: translate(scope, label),
        answers: fields.map((field) => viewAnswer(scope, field)),
      })),
  };
}

function viewAnswer(scope: Scope, field: PublishedField): AnswerView {
  const about = { key: field.key, label: translate(scope, field.label), text: null, rating: null };
  switch (field.kind) {
    case 'text':
      return { ...about, text: field.text };
    case 'number':
      return { ...about, text: `${field.value}${field.unit ?? ''}` };
    case 'choice':
      return { ...about, text: translate(scope, field.choice.label) };
    case 'rating':
      return { ...about, rating: viewRating(scope, field) };
  }
}

function viewRating(scope: Scope, rating: PublishedRating): RatingView {
  const { language } = scope.wording;
  const { grade, proposed, proposal, overridden, reason } = rating;
  const name = (of: PublishedRating['grade']): string => translate(scope, of?.label ?? noGradeText);
  const { total } = proposal.tally;
  return {
    grade: name(grade),
    meaning: grade === null ? '' : translate(scope, grade.meaning),
    override: overridden
      ? fillText(overrideText, { proposed: name(proposed), reason: reason ?? '' }, language)
      : null,
    working: describeProposal(proposal, proposed, language),
    tally:
      total === 0
        ? ''
        : fillText(sheetText.tally, { tally: describeTally(proposal.tally, language), total }, language),
  };
}
