import type { Problem } from '../../core/round/checks/problem.ts';
import { describeProblem } from '../../core/round/checks/problem.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { formProblemText } from '../text/form-problem-text.ts';

export type FormProblemCode = keyof typeof formProblemText;

/** What is wrong with what was typed, at the field that the path leads to. */
export type FormProblem = {
  readonly path: readonly string[];
  readonly code: FormProblemCode;
  readonly params: TextParams;
};

/** Something to put right in the form: found by the form itself, or by the rules of rounds. */
export type SettingsProblem = FormProblem | Problem;

/**
 * Puts it into words.
 *
 * @example describeSettingsProblem({ path: ['year'], code: 'year-missing', params: {} }, 'ja') // '年度を選んでください。'
 */
export function describeSettingsProblem(problem: SettingsProblem, language: Language): string {
  return 'severity' in problem
    ? describeProblem(problem, language)
    : fillText(formProblemText[problem.code], problem.params, language);
}

/**
 * The id of the field that a problem is about.
 *
 * @example fieldId(['due', 'planning']) // 'due-planning'
 */
export function fieldId(path: readonly string[]): string {
  return path.join('-');
}
