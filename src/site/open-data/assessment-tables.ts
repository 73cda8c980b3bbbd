import type { CodeList } from '../../core/open-data/data-table.ts';
import type { PublishedField, PublishedRating, PublishedSheet } from '../../core/sheets/published-sheet.ts';
import { isMeasure } from '../../core/sheets/sheet.ts';
import type { Stage } from '../../core/sheets/sheet-form.ts';
import { noGradeText, ratingTexts, stageTexts } from '../../core/sheets/sheet-texts.ts';
import type { City } from '../city.ts';
import { dayInJapan } from '../views/scope.ts';
import { type ColumnOf, column, defineTable, listCodes, type TableMaker } from './define-table.ts';
import { blankText, tableText } from './table-text.ts';

/** Code lists of these tables; grades are each city's own and stand with their labels in the rows. */
export const assessmentCodeLists = {
  stage: listCodes('assessment_stage', stageTexts),
  rating: listCodes('rating_kind', ratingTexts),
} as const satisfies Record<string, CodeList>;

type AnswerRow = { readonly sheet: PublishedSheet; readonly stage: Stage; readonly field: PublishedField };

function listAnswers({ snapshot }: City): readonly AnswerRow[] {
  return (snapshot.sheets ?? []).flatMap((sheet) =>
    sheet.stages.flatMap(({ stage, fields }) => fields.map((field) => ({ sheet, stage, field }))),
  );
}

/** What is assessed, of which year, at which stage. */
function placeColumns<Row extends AnswerRow>(city: 'rated' | 'said'): readonly ColumnOf<Row>[] {
  const about = [
    column<Row>('strategy_id', 'id', ({ sheet: { element } }) => (isMeasure(element) ? null : element), {
      blank: blankText.ofMeasure,
    }),
    column<Row>('measure_id', 'id', ({ sheet: { element } }) => (isMeasure(element) ? element : null), {
      blank: blankText.ofStrategy,
    }),
    column<Row>('fiscal_year', 'year', ({ sheet }) => sheet.year),
    column<Row>('assessment_stage', 'code', ({ stage }) => stage, { codes: assessmentCodeLists.stage }),
    column<Row>('assessing_division', 'text', ({ sheet }) => sheet.division),
    column<Row>('decided_on', 'date', ({ sheet }) => dayInJapan(sheet.decidedAt)),
  ];
  return city === 'rated' ? about : [...about, column<Row>('field_key', 'text', ({ field }) => field.key)];
}

const counted = { is: 'fixed', unit: '件' } as const;

type RatingRow = AnswerRow & { readonly field: PublishedRating & PublishedField };

const assessments = defineTable<RatingRow>({
  id: 'assessments',
  ...tableText.assessments,
  list: (city) =>
    listAnswers(city).flatMap(({ field, ...row }): readonly RatingRow[] =>
      field.kind === 'rating' ? [{ ...row, field }] : [],
    ),
  columns: [
    ...placeColumns<RatingRow>('rated'),
    column('rating_kind', 'code', ({ field }) => field.rating, { codes: assessmentCodeLists.rating }),
    column('grade_code', 'text', ({ field }) => field.grade?.code ?? null, { blank: blankText.notRated }),
    column('grade_label', 'text', ({ field }) => (field.grade?.label ?? noGradeText).ja),
    column('proposed_grade_code', 'text', ({ field }) => field.proposed?.code ?? null, {
      blank: blankText.nothingProposed,
    }),
    column('is_overridden', 'boolean', ({ field }) => field.overridden),
    column('override_reason', 'text', ({ field }) => field.reason, { blank: blankText.notOverridden }),
    column('good_count', 'integer', ({ field }) => field.proposal.tally.good, { unit: counted }),
    column('judged_count', 'integer', ({ field }) => field.proposal.tally.judged, { unit: counted }),
    column('total_count', 'integer', ({ field }) => field.proposal.tally.total, { unit: counted }),
  ],
});

const assessmentTexts = defineTable<AnswerRow>({
  id: 'assessment_texts',
  ...tableText.assessment_texts,
  list: (city) => listAnswers(city).filter(({ field }) => field.kind !== 'rating'),
  columns: [
    ...placeColumns<AnswerRow>('said'),
    column('field_label', 'text', ({ field }) => field.label.ja),
    column('answer', 'text', ({ field }) => answerOf(field)),
  ],
});

function answerOf(field: PublishedField): string {
  switch (field.kind) {
    case 'text':
      return field.text;
    case 'choice':
      return field.choice.label.ja;
    case 'number':
      return `${field.value}${field.unit ?? ''}`;
    case 'rating':
      return (field.grade?.label ?? noGradeText).ja;
  }
}

/** The city's own assessments, in publications that have any. */
export const assessmentTables: readonly TableMaker[] = [assessments, assessmentTexts];
