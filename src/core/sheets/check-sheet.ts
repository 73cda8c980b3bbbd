import { parseQuantity } from '../quantity/quantity.ts';
import { countCharacters } from '../round/checks/count-characters.ts';
import type { TextParams } from '../text/fill-text.ts';
import { type Basis, reasonKey, type SheetEntry } from './sheet.ts';
import {
  fieldsOf,
  NO_GRADE,
  ratingSetting,
  type SheetField,
  type SheetForm,
  type Stage,
} from './sheet-form.ts';

export type SheetProblemCode =
  | 'box-empty'
  | 'text-too-long'
  | 'unknown-choice'
  | 'unknown-grade'
  | 'not-a-number'
  /** The rating differs from the proposed one, or there is none to go by, and nobody says why. */
  | 'override-without-reason';

/** What is wrong with a box. `key`: of the field, or of the reason of a rating. */
export type SheetProblem = {
  readonly key: string;
  readonly code: SheetProblemCode;
  readonly params: TextParams;
};

/** The most characters that the reason for a rating may have. */
export const longestReason = 200;

/**
 * Everything that keeps a stage from being finished. A draft may be saved all the same.
 *
 * @example checkSheet(form, 'first', { 'result-first': 'a' }, basis).map(({ code }) => code)
 */
export function checkSheet(
  form: SheetForm,
  stage: Stage,
  entry: SheetEntry,
  basis: Basis,
): readonly SheetProblem[] {
  return fieldsOf(form, stage).flatMap((field) => {
    const typed = entry[field.key] ?? '';
    if (typed.trim() === '') return field.required ? [problem(field.key, 'box-empty')] : [];
    return checkField(form, field, typed, entry, basis);
  });
}

function checkField(
  form: SheetForm,
  field: SheetField,
  typed: string,
  entry: SheetEntry,
  basis: Basis,
): readonly SheetProblem[] {
  switch (field.kind) {
    case 'short-text':
    case 'long-text':
      return checkLength(field.key, typed, field.limit);
    case 'choice':
      return field.choices.some(({ code }) => code === typed) ? [] : [problem(field.key, 'unknown-choice')];
    case 'number':
      return readSheetNumber(typed) === null ? [problem(field.key, 'not-a-number')] : [];
    case 'rating': {
      const { scale } = ratingSetting(form, field.rating);
      if (typed !== NO_GRADE && !scale.some(({ code }) => code === typed))
        return [problem(field.key, 'unknown-grade')];
      const key = reasonKey(field.key);
      const reason = (entry[key] ?? '').trim();
      const isOverride = typed !== basis[field.rating].grade;
      return isOverride && reason === ''
        ? [problem(key, 'override-without-reason')]
        : checkLength(key, reason, longestReason);
    }
  }
}

function checkLength(key: string, text: string, limit: number): readonly SheetProblem[] {
  const count = countCharacters(text);
  return count > limit ? [problem(key, 'text-too-long', { count, limit })] : [];
}

/**
 * A number as typed; null where it is none.
 *
 * @example readSheetNumber('１，２３４') // 1234
 */
export function readSheetNumber(typed: string): number | null {
  const quantity = parseQuantity(typed);
  const isPlain = quantity.kind === 'number' && quantity.unit === null && quantity.bound === null;
  return isPlain ? quantity.value : null;
}

function problem(key: string, code: SheetProblemCode, params: TextParams = {}): SheetProblem {
  return { key, code, params };
}
