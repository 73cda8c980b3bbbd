import type { Severity } from '../../plan/checks/finding-catalogue.ts';
import { fillText, type TextParams } from '../../text/fill-text.ts';
import type { Language } from '../../text/text.ts';
import { type ProblemCode, problemCatalogue } from './problem-catalogue.ts';

/**
 * Something about an entry or about the settings of a round. An `error` keeps an item from being submitted, or a
 * round from being opened; a `warning` is probably a mistake; a `notice` is good to know.
 */
export type Problem = {
  /** Where: the keys that lead to the field, as in `['series', '小学校', 'figure']`. */
  readonly path: readonly string[];
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly params: TextParams;
};

/**
 * A problem by its code; how grave it is belongs to the code.
 *
 * @example problemAt(['due', 'division'], 'due-out-of-order', { date: '2026-05-29' })
 */
export function problemAt(path: readonly string[], code: ProblemCode, params: TextParams = {}): Problem {
  return { path, code, severity: problemCatalogue[code].severity, params };
}

/**
 * Puts a problem into words.
 *
 * @example describeProblem(problem, 'ja') // '値が前年度（1,234人）の10倍です。…'
 */
export function describeProblem({ code, params }: Problem, language: Language): string {
  return fillText(problemCatalogue[code].message, params, language);
}

/**
 * Whether nothing stands in the way.
 *
 * @example hasNoErrors(checkEntry(item, entry, round, judge)) // may be submitted
 */
export function hasNoErrors(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}
