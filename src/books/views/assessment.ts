import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { describeProposal, describeTally } from '../../core/sheets/describe-proposal.ts';
import type { PublishedField, PublishedRating } from '../../core/sheets/published-sheet.ts';
import type { AssessedElement } from '../../core/sheets/sheet.ts';
import { noGradeText, overrideText } from '../../core/sheets/sheet-texts.ts';
import type { BookScope } from '../book-scope.ts';
import { assessmentWords } from '../text/assessment-words.ts';

/** One box of an assessment: what it is called, what stands in it, and what has to be said with it. */
type AnswerRow = { readonly label: string; readonly text: string; readonly notes: readonly string[] };

/** The city's own assessment of the newest year that has one, as chapters print it. */
export type AssessmentView = {
  readonly title: string;
  readonly lead: string;
  readonly stages: readonly { readonly label: string; readonly rows: readonly AnswerRow[] }[];
};

/**
 * What the city itself says of a measure or strategy; null where it has published nothing.
 *
 * @example viewAssessment(scope, 'm3')?.stages.length // 3
 */
export function viewAssessment(scope: BookScope, element: AssessedElement): AssessmentView | null {
  const sheets = (scope.snapshot.sheets ?? []).filter((sheet) => sheet.element === element);
  const newest = sheets.toSorted((one, other) => other.year - one.year)[0];
  if (newest === undefined) return null;
  const { year, division, decidedAt, stages } = newest;
  return {
    title: scope.say(assessmentWords.title, { year: scope.year(year) }),
    lead: scope.say(assessmentWords.lead, { division, date: scope.date(dayInJapan(decidedAt)) }),
    stages: stages
      .filter(({ fields }) => fields.length > 0)
      .map(({ label, fields }) => ({
        label: scope.say(label),
        rows: fields.map((field) => viewAnswer(scope, field)),
      })),
  };
}

function viewAnswer(scope: BookScope, field: PublishedField): AnswerRow {
  const label = scope.say(field.label);
  switch (field.kind) {
    case 'text':
      return { label, text: field.text, notes: [] };
    case 'number':
      return { label, text: `${field.value}${field.unit ?? ''}`, notes: [] };
    case 'choice':
      return { label, text: scope.say(field.choice.label), notes: [] };
    case 'rating':
      return viewRating(scope, label, field);
  }
}

/** An override is printed as one, and every rating with the counts that it was proposed from. */
function viewRating(scope: BookScope, label: string, rating: PublishedRating): AnswerRow {
  const { language } = scope.wording;
  const { grade, proposed, proposal, overridden, reason } = rating;
  const name = scope.say(grade?.label ?? noGradeText);
  const { total } = proposal.tally;
  return {
    label,
    text: grade === null ? name : `${name}　${scope.say(grade.meaning)}`,
    notes: [
      ...(overridden
        ? [scope.say(overrideText, { proposed: proposed?.label ?? noGradeText, reason: reason ?? '' })]
        : []),
      describeProposal(proposal, proposed, language),
      ...(total === 0
        ? []
        : [scope.say(assessmentWords.counts, { tally: describeTally(proposal.tally, language), total })]),
    ],
  };
}
