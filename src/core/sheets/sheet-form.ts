import type { State } from '../assess/verdict.ts';
import type { Text } from '../text/text.ts';

/*
 * 様式: what an assessment sheet asks, and how ratings are proposed. It is the city's own, and data: every change is a
 * new version, and a round keeps the version that its sheets were made with.
 */

/** 一次, 二次, 三次: who assesses, in their order. Which of the later ones a city has, its form says. */
export const STAGES = ['first', 'second', 'third'] as const;

export type Stage = (typeof STAGES)[number];

/** 成果の評価 and 進捗の評価: two things, never one figure. */
export const RATING_KINDS = ['result', 'progress'] as const;

export type RatingKind = (typeof RATING_KINDS)[number];

/** One step of a city's scale: A, ◎, 順調. The code is stored; the label may be reworded in a later version. */
export type Grade = { readonly code: string; readonly label: Text; readonly meaning: Text };

/** 評価しない: what is said in the place of a grade where there is nothing to rate. No grade may have this code. */
export const NO_GRADE = 'none';

/** How a rating is proposed: by the share of those that go well among those that were judged. */
export type RatingRule = {
  /**
   * In percent, the smallest share for each grade but the last, best first, each smaller than the one before. What
   * reaches none of them gets the last grade.
   */
  readonly from: readonly number[];
  /** In percent: nothing is proposed where fewer than this share of all could be judged. */
  readonly leastJudged: number;
};

/** The scale of a rating, best first, and the rule that proposes one of its grades. */
export type RatingSetting = { readonly scale: readonly Grade[]; readonly rule: RatingRule };

/** Of the result rating: which verdicts count as going well, and what a worsening indicator does. */
export type ResultSetting = RatingSetting & {
  readonly goodStates: readonly State[];
  /** The best grade that is proposed while an indicator is worsening; null: it is counted and no more. */
  readonly bestWhileWorsening: string | null;
};

type FieldBase = {
  /** Stable: the same field has the same key in every version, so that last year's text is found. */
  readonly key: string;
  readonly label: Text;
  readonly hint: Text | null;
  /** Who fills it in. */
  readonly stage: Stage;
  /** Whether the public reads it once the sheet is decided and published. */
  readonly public: boolean;
  /** Whether the stage can be finished without it. */
  readonly required: boolean;
};

export type FieldChoice = { readonly code: string; readonly label: Text };

/** One box of a sheet. */
export type SheetField = FieldBase &
  (
    | { readonly kind: 'short-text' | 'long-text' /** Characters. */; readonly limit: number }
    | { readonly kind: 'choice'; readonly choices: readonly FieldChoice[] }
    | { readonly kind: 'rating'; readonly rating: RatingKind }
    | { readonly kind: 'number'; readonly unit: string | null }
  );

export type FieldKind = SheetField['kind'];

/** What a stage is called in this city. */
export type StageSetting = { readonly stage: Stage; readonly label: Text };

export type SheetForm = {
  /** In the order in which they assess; the last one decides. */
  readonly stages: readonly StageSetting[];
  readonly result: ResultSetting;
  readonly progress: RatingSetting;
  /** In the order of print. */
  readonly fields: readonly SheetField[];
};

/** 1, 2, 3 … within the municipality. */
export type FormVersion = { readonly version: number; readonly form: SheetForm };

/**
 * The boxes that a stage fills in.
 *
 * @example fieldsOf(defaultForm, 'second').map(({ key }) => key)
 */
export function fieldsOf({ fields }: Pick<SheetForm, 'fields'>, stage: Stage): readonly SheetField[] {
  return fields.filter((field) => field.stage === stage);
}

/**
 * The scale and rule of a rating.
 *
 * @example ratingSetting(form, 'result').scale[0]?.label.ja // 'A'
 */
export function ratingSetting(form: Pick<SheetForm, RatingKind>, kind: RatingKind): RatingSetting {
  return form[kind];
}
