import type { ReactElement } from 'react';
import { assessmentText } from '../text/assessment-text.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { stepGroupText, verdictPageText } from '../text/verdict-text.ts';
import type { IndicatorState } from '../views/indicator-state.ts';
import type { StepGroup } from '../views/verdict-page-view.ts';
import { useScope } from './scope-context.ts';
import { State } from './state.tsx';
import { Words } from './words.tsx';

type WorkedStepsProps = {
  readonly groups: readonly StepGroup[];
  /** What it comes to. */
  readonly state: Pick<IndicatorState, 'key' | 'shape' | 'text'>;
};

/** A worked calculation: what was given, what was worked out, what decided. Each step names its rule. */
export function WorkedSteps({ groups, state }: WorkedStepsProps): ReactElement {
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
      <div>
        <dt>{t(verdictPageText.result)}</dt>
        <dd>
          <State state={state} />
        </dd>
      </div>
    </dl>
  );
}
