import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { type RowProblemCode, rowProblemTexts } from './row-problem-texts.ts';

/** Something wrong with a cell of a table: where, what, and what was found there. */
export type RowProblem = {
  readonly line: number;
  readonly column: string;
  readonly code: RowProblemCode;
  readonly found: string;
  /** What was probably meant, where something like it is known. */
  readonly hint?: string;
};

/**
 * The line that a person reads: place, what is wrong, what to do.
 *
 * @example describeProblem({ line: 3, column: 'value', code: 'not-a-number', found: '12人' }, 'en')
 */
export function describeProblem(
  { line, column, code, found, hint = '' }: RowProblem,
  language: Language,
): string {
  const place = fillText(rowProblemTexts.place, { line, column }, language);
  return `${place}${fillText(rowProblemTexts[code], { found, column, hint }, language)}`;
}
