import type { ReactElement } from 'react';
import { assessmentText } from '../text/assessment-text.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { stepGroupText, verdictPageText } from '../text/verdict-text.ts';
import type { StepGroup } from '../views/verdict-page-view.ts';
import { useScope } from './scope-context.ts';
import { Words } from './words.tsx';

/** A worked calculation: what was given, what was worked out, what decided. Each step names its rule. */
export function WorkedSteps({ groups }: { readonly groups: readonly StepGroup[] }): ReactElement {
  const { t, links } = useScope();
  return (
    <dl className="steps">
      {groups.map(({ kind, steps }) => (
        <div key={kind}>
          <dt>{t(stepGroupText[kind])}</dt>
          <dd>
            <ul>
              {steps.map(({ rule, code, sentence }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a calculation never move
                <li key={`${code} ${index}`}>
                  <span>
                    <Words sentence={sentence} />
                  </span>
                  <a
                    className="rule"
                    href={`${links.list('assessment')}#rule-${rule}`}
                    title={t(assessmentText.rules)}
                  >
                    {fillTemplate(t(verdictPageText.rule), { rule })}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
