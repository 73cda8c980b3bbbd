import {
  fieldsOf,
  type Grade,
  NO_GRADE,
  RATING_KINDS,
  type RatingRule,
  ratingSetting,
  type SheetField,
  type SheetForm,
  STAGES,
} from './sheet-form.ts';

export type FormProblemCode =
  /** The first stage and at least one more: nobody decides on their own assessment. */
  | 'too-few-stages'
  | 'stages-out-of-order'
  | 'label-missing'
  | 'bad-key'
  | 'repeated-key'
  | 'bad-limit'
  | 'too-few-choices'
  | 'repeated-code'
  | 'bad-code'
  | 'scale-too-short'
  | 'bad-shares'
  | 'bad-least-judged'
  | 'unknown-grade'
  /** A field of a stage that the form does not have. */
  | 'unknown-stage'
  /** The last stage does not give this rating. */
  | 'rating-undecided'
  /** A stage gives the same rating twice. */
  | 'repeated-rating';

/** What is wrong with a form. `path`: `stages`, `result`, `progress`, or `fields` and the key of a field. */
export type FormProblem = {
  readonly path: readonly string[];
  readonly code: FormProblemCode;
  readonly severity: 'error';
};

/** The most characters that a box may be given. */
export const longestBox = 4_000;

const keyPattern = /^[a-z][a-z0-9-]{0,39}$/;

/**
 * Everything that keeps a form from being used.
 *
 * @example findFormProblems(defaultForm) // []
 */
export function findFormProblems(form: SheetForm): readonly FormProblem[] {
  return [
    ...findStageProblems(form),
    ...RATING_KINDS.flatMap((kind) => findScaleProblems(form, kind)),
    ...form.fields.flatMap((field) => findFieldProblems(form, field)),
    ...repeated(form.fields.map(({ key }) => key)).map((key) => problem('repeated-key', 'fields', key)),
    ...findRatingProblems(form),
  ];
}

function findStageProblems({ stages }: SheetForm): readonly FormProblem[] {
  const order = stages.map(({ stage }) => STAGES.indexOf(stage));
  const isOrdered = order.every((place, at) => at === 0 || place > (order[at - 1] ?? 0));
  return [
    ...(stages.length < 2 || stages[0]?.stage !== 'first' ? [problem('too-few-stages', 'stages')] : []),
    ...(isOrdered ? [] : [problem('stages-out-of-order', 'stages')]),
    ...stages.flatMap(({ stage, label }) =>
      isBlank(label.ja) ? [problem('label-missing', 'stages', stage)] : [],
    ),
  ];
}

function findScaleProblems(form: SheetForm, kind: 'result' | 'progress'): readonly FormProblem[] {
  const { scale, rule } = ratingSetting(form, kind);
  const best = kind === 'result' ? form.result.bestWhileWorsening : null;
  return [
    ...(scale.length < 2 ? [problem('scale-too-short', kind)] : []),
    ...scale.flatMap((grade) => findGradeProblems(grade, kind)),
    ...repeated(scale.map(({ code }) => code)).map((code) => problem('repeated-code', kind, code)),
    ...(areShares(rule, scale.length) ? [] : [problem('bad-shares', kind)]),
    ...(isPercent(rule.leastJudged) ? [] : [problem('bad-least-judged', kind)]),
    ...(best === null || scale.some(({ code }) => code === best) ? [] : [problem('unknown-grade', kind)]),
  ];
}

function findGradeProblems({ code, label }: Grade, kind: string): readonly FormProblem[] {
  return [
    ...(keyPattern.test(code) && code !== NO_GRADE ? [] : [problem('bad-code', kind, code)]),
    ...(isBlank(label.ja) ? [problem('label-missing', kind, code)] : []),
  ];
}

/** One share for each grade but the last, from the highest down. */
function areShares({ from }: RatingRule, grades: number): boolean {
  return (
    from.length === grades - 1 &&
    from.every((share, at) => isPercent(share) && (at === 0 || share < (from[at - 1] ?? 0)))
  );
}

function isPercent(share: number): boolean {
  return Number.isFinite(share) && share >= 0 && share <= 100;
}

function findFieldProblems(form: SheetForm, field: SheetField): readonly FormProblem[] {
  const at = (code: FormProblemCode): FormProblem => problem(code, 'fields', field.key);
  return [
    ...(keyPattern.test(field.key) ? [] : [at('bad-key')]),
    ...(isBlank(field.label.ja) ? [at('label-missing')] : []),
    ...(form.stages.some(({ stage }) => stage === field.stage) ? [] : [at('unknown-stage')]),
    ...('limit' in field && !isLimit(field.limit) ? [at('bad-limit')] : []),
    ...(field.kind === 'choice' ? findChoiceProblems(field.choices).map(at) : []),
  ];
}

function findChoiceProblems(
  choices: readonly { readonly code: string; readonly label: { readonly ja: string } }[],
): readonly FormProblemCode[] {
  return [
    ...(choices.length < 2 ? (['too-few-choices'] as const) : []),
    ...(choices.some(({ code }) => !keyPattern.test(code)) ? (['bad-code'] as const) : []),
    ...(repeated(choices.map(({ code }) => code)).length > 0 ? (['repeated-code'] as const) : []),
    ...(choices.some(({ label }) => isBlank(label.ja)) ? (['label-missing'] as const) : []),
  ];
}

function isLimit(limit: number): boolean {
  return Number.isInteger(limit) && limit >= 1 && limit <= longestBox;
}

/** Whoever decides gives both ratings, and each stage gives each at most once. */
function findRatingProblems(form: SheetForm): readonly FormProblem[] {
  return form.stages.flatMap(({ stage }, at) =>
    RATING_KINDS.flatMap((rating) => {
      const fields = fieldsOf(form, stage).filter((one) => one.kind === 'rating' && one.rating === rating);
      if (fields.length > 1) return [problem('repeated-rating', 'stages', stage)];
      const isGiven = fields.some(({ required }) => required);
      return at === form.stages.length - 1 && !isGiven ? [problem('rating-undecided', rating)] : [];
    }),
  );
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function problem(code: FormProblemCode, ...path: readonly string[]): FormProblem {
  return { path, code, severity: 'error' };
}
