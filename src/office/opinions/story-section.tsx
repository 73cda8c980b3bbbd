import type { ReactElement } from 'react';
import type { Entering } from '../../app/ports/opinion-store.ts';
import type { OpinionStep } from '../../core/opinions/opinion-step.ts';
import { deedTexts, outcomeTexts, policyTexts, progressTexts } from '../../core/opinions/opinion-texts.ts';
import type { Department, Plan } from '../../core/plan/plan.ts';
import type { PersonId, Post } from '../../core/round/role.ts';
import type { Language } from '../../core/text/text.ts';
import { nameDepartments, speak } from '../item/item-words.ts';
import { describePost, formatDay, formatMoment } from '../parts/words.ts';
import { enteredText, opinionText } from '../text/opinion-text.ts';
import { yearText } from '../text/year-text.ts';
import { nameElement } from './opinion-words.ts';

type Props = {
  readonly steps: readonly OpinionStep[];
  readonly entered: Entering;
  readonly plan: Plan | null;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly language: Language;
};

/** All that happened to an opinion, the oldest first: who, in which post, when, what and why. */
export function StorySection(props: Props): ReactElement {
  const { steps, entered, plan, names, language } = props;
  const t = speak(language);
  const departments = plan?.departments ?? [];
  const who = (by: PersonId, post: Post): string =>
    `${names.get(by) ?? by}（${describePost(post, departments, language)}）`;
  return (
    <section aria-labelledby="story">
      <h2 id="story">{t(opinionText.story)}</h2>
      <ol className="opinion-story">
        <li>
          <span className="when">{`${formatMoment(entered.at)} ${who(entered.by, entered.post)}`}</span>
          {t(enteredText)}
        </li>
        {steps.map((step) => (
          <li key={step.version}>
            <span className="when">{`${formatMoment(step.at)} ${who(step.by, step.post)}`}</span>
            {t(deedTexts[step.kind])}
            <Details step={step} plan={plan} departments={departments} language={language} />
            {step.reason !== null && step.reason !== '' && (
              <span className="kept-lines block">
                {t(opinionText.reason)}
                {t(opinionText.colon)}
                <span lang="ja">{step.reason}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Details(props: {
  readonly step: OpinionStep;
  readonly plan: Plan | null;
  readonly departments: readonly Department[];
  readonly language: Language;
}): ReactElement | null {
  const words = describeStep(props.step, props);
  return words === '' ? null : (
    <span lang="ja" className="kept-lines block">
      {words}
    </span>
  );
}

/** What a step said, in words. */
function describeStep(
  step: OpinionStep,
  { plan, departments, language }: Omit<Parameters<typeof Details>[0], 'step'>,
): string {
  const t = speak(language);
  const name = (ids: Parameters<typeof nameDepartments>[0]): string => nameDepartments(ids, departments, t);
  switch (step.kind) {
    case 'summarise':
      return step.summary;
    case 'place':
      return nameElement(step.element, plan, language);
    case 'assign':
      return `${name(step.departments)} ${t(opinionText.dueOn, { date: formatDay(step.due, language) })}`;
    case 'save-response': {
      const { policy, text } = step.response;
      return [name([step.department]), policy === null ? '' : t(policyTexts[policy]), text]
        .filter((part) => part !== '')
        .join(t(opinionText.colon));
    }
    case 'submit-response':
    case 'accept-response':
    case 'send-back-response':
      return name([step.department]);
    case 'note-progress':
      return [
        name([step.department]),
        t(yearText(step.year)),
        t(progressTexts[step.progress]),
        step.text,
      ].join(t(opinionText.colon));
    case 'close':
      return `${t(outcomeTexts[step.closing.outcome])} ${step.closing.supersededBy ?? ''}`.trim();
    case 'mark-public':
      return t(step.isPublic ? opinionText.isPublic : opinionText.isNotPublic);
    case 'reopen':
      return '';
  }
}
