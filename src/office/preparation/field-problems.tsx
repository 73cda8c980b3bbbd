import type { ReactElement } from 'react';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { Message } from '../parts/form.tsx';
import { preparationText } from '../text/preparation-text.ts';
import { describeSettingsProblem, fieldId, type SettingsProblem } from './form-problem.ts';

/** What every part of the form is shown with. */
export type FormContext = {
  readonly language: Language;
  readonly problems: readonly SettingsProblem[];
};

/**
 * The attributes that tie a field to what is wrong with it.
 *
 * @example <input {...tie(context, ['opens'])} />
 */
export function tie(
  { problems }: Pick<FormContext, 'problems'>,
  path: readonly string[],
): { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string } {
  const id = fieldId(path);
  return problems.some((problem) => fieldId(problem.path) === id)
    ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` }
    : {};
}

/** What is wrong with a field, beside it. */
export function FieldProblems({
  context,
  path,
}: {
  readonly context: FormContext;
  readonly path: readonly string[];
}): ReactElement | null {
  const id = fieldId(path);
  const own = context.problems.filter((problem) => fieldId(problem.path) === id);
  if (own.length === 0) return null;
  const said = [...new Set(own.map((problem) => describeSettingsProblem(problem, context.language)))];
  return (
    <span className="field-error" id={`${id}-error`}>
      {said.join(' ')}
    </span>
  );
}

/** All that must be put right, at the head of the page, each leading to its field. */
export function ProblemSummary({ context }: { readonly context: FormContext }): ReactElement | null {
  const { problems, language } = context;
  if (problems.length === 0) return null;
  return (
    <Message kind="error">
      <p>{fillText(preparationText.faulty, { count: problems.length }, language)}</p>
      <ul className="problem-list">
        {problems.map((problem) => {
          const said = describeSettingsProblem(problem, language);
          return (
            <li key={`${fieldId(problem.path)} ${said}`}>
              <a href={`#${anchorOf(problem.path)}`}>{said}</a>
            </li>
          );
        })}
      </ul>
    </Message>
  );
}

/** A closed day or a choice has its field in common with the others. */
function anchorOf(path: readonly string[]): string {
  const [head = ''] = path;
  return head === 'due' || head === 'limits' ? fieldId(path) : head;
}
