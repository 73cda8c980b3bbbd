import type { ReactElement } from 'react';
import { isSetUp, type SetUpProgress } from '../../app/accounts/read-set-up.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { setUpText } from '../text/set-up-text.ts';

/** The pages of the set-up in their order, as the last part of their addresses. */
const steps = ['city', 'plan', 'departments', 'transfers'] as const;

export type SetUpStep = (typeof steps)[number];

type StepsProps = {
  readonly page: OfficePage;
  /** Null while there is no city yet: then no step has a page. */
  readonly code: string | null;
  readonly progress: SetUpProgress | null;
  readonly current: SetUpStep;
  /** Whether the page waits for an answer: then it does not lead on. */
  readonly waits?: boolean;
};

/** Which steps a set-up has, which are done, and which comes next. Nothing once the city is set up. */
export function SetUpSteps({
  page,
  code,
  progress,
  current,
  waits = false,
}: StepsProps): ReactElement | null {
  const { language, person } = page;
  const t = (text: Text): string => text[language];
  const mayGoOn = code === null || (person?.acts.includes('manage-accounts') ?? false);
  if (!mayGoOn || (progress !== null && isSetUp(progress))) return null;
  const next =
    !waits && progress !== null && isDone(current, progress) ? steps[steps.indexOf(current) + 1] : undefined;
  return (
    <nav className="steps" aria-label={t(setUpText.steps)}>
      <ol>
        {steps.map((step) => (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {code === null || step === 'city' || step === current ? (
              t(setUpText[step])
            ) : (
              <a href={officePath(code, step)}>{t(setUpText[step])}</a>
            )}
            {progress !== null && isDone(step, progress) && (
              <span className="small quiet">{` ✓ ${t(setUpText.done)}`}</span>
            )}
          </li>
        ))}
      </ol>
      {next !== undefined && code !== null && (
        <p>
          <a className="button" href={officePath(code, next)}>
            {fillText(setUpText.next, { step: t(setUpText[next]) }, language)}
          </a>
        </p>
      )}
    </nav>
  );
}

/**
 * Whether a step has been taken. Departments come with the plan; the step is theirs to be put under divisions.
 *
 * @example isDone('plan', progress)
 */
export function isDone(step: SetUpStep, { edition, inDivisions, people }: SetUpProgress): boolean {
  switch (step) {
    case 'city':
      return true;
    case 'plan':
      return edition !== null;
    case 'departments':
      return inDivisions > 0;
    case 'transfers':
      return people > 1;
  }
}
