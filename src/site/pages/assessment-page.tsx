import type { ReactElement } from 'react';
import { methodText, verdictMeaning } from '../../core/assess/state-texts.ts';
import { chanceMeaning, chanceText } from '../../core/forecast/chance-texts.ts';
import { ReferenceList } from '../parts/reference-list.tsx';
import { useScope } from '../parts/scope-context.ts';
import { Section } from '../parts/section.tsx';
import { State } from '../parts/state.tsx';
import { Say, Words } from '../parts/words.tsx';
import { aboutText } from '../text/about-text.ts';
import { assessmentText, verdictFieldText } from '../text/assessment-text.ts';
import { ruleText } from '../text/rule-text.ts';
import {
  type AssessmentPageView,
  listedStates,
  type ScoreView,
  viewAssessmentPage,
} from '../views/assessment-page-view.ts';
import { describeState } from '../views/indicator-state.ts';
import type { MadePage } from '../views/page.ts';
import { type Scope, yearIn } from '../views/scope.ts';
import { quotePlan } from '../views/sentence.ts';

/** How the plan is judged: the states, the method in words, what counts, the outlook, and the rules by number. */
export function makeAssessmentPage(scope: Scope): MadePage {
  const view = viewAssessmentPage(scope);
  return { section: 'assessment', head: view.head, view, body: <AssessmentPage view={view} /> };
}

type PartProps = { readonly view: AssessmentPageView };

function AssessmentPage({ view }: PartProps): ReactElement {
  return (
    <>
      <States />
      <Methods view={view} />
      <Counting />
      <OutlookWords />
      {view.settings !== null && <Settings view={view} />}
      {view.score !== null && <Score score={view.score} />}
      <Rules />
      <Data />
    </>
  );
}

function States(): ReactElement {
  const { t } = useScope();
  return (
    <Section id="states" title={t(assessmentText.states)}>
      <dl className="facts wide-facts">
        {listedStates.map((state) => (
          <div key={state}>
            <dt>
              <State state={describeState(state)} />
            </dt>
            <dd>{t(verdictMeaning[state])}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Methods({ view }: PartProps): ReactElement {
  const { t } = useScope();
  return (
    <Section id="method" title={t(assessmentText.method)}>
      <div className="prose">
        <h3>
          <Words sentence={view.method.name} />
        </h3>
        <p>
          <Words sentence={view.method.words} />
        </p>
      </div>
      {view.others.length > 0 && (
        <div className="sub-section">
          <h3>{t(assessmentText.otherMethods)}</h3>
          <p className="section-words prose">{t(assessmentText.otherMethodsWords)}</p>
          <dl className="facts wide-facts">
            {view.others.map(({ method, name, words }) => (
              <div key={method}>
                <dt>
                  <Words sentence={name} />
                </dt>
                <dd>
                  <Words sentence={words} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Section>
  );
}

const countings = [
  assessmentText.counting,
  assessmentText.countingAbsent,
  assessmentText.countingOlder,
  assessmentText.countingParts,
  assessmentText.countingDirection,
  assessmentText.countingBefore,
] as const;

function Counting(): ReactElement {
  const { t } = useScope();
  return (
    <Section id="counting" title={t(assessmentText.notCounted)}>
      <ul className="bullets prose">
        {countings.map((text) => (
          <li key={text.ja}>{t(text)}</li>
        ))}
      </ul>
    </Section>
  );
}

const bands = ['likely', 'even', 'unlikely'] as const;

function OutlookWords(): ReactElement {
  const { t } = useScope();
  return (
    <Section id="outlook" title={t(assessmentText.outlook)}>
      <div className="prose">
        <p>{t(assessmentText.outlookWords)}</p>
        <p>{t(assessmentText.outlookBands)}</p>
      </div>
      <dl className="facts wide-facts">
        {bands.map((band) => (
          <div key={band}>
            <dt>{t(chanceText[band])}</dt>
            <dd>{t(chanceMeaning[band])}</dd>
          </div>
        ))}
      </dl>
      <div className="sub-section prose">
        <h3>{t(assessmentText.outlookHonesty)}</h3>
        <p>{t(assessmentText.outlookMeasured)}</p>
        <p>{t(assessmentText.outlookLimits)}</p>
      </div>
    </Section>
  );
}

function Settings({ view }: PartProps): ReactElement {
  const scope = useScope();
  const { t } = scope;
  const { settings, asOf } = view;
  const separator = scope.wording.language === 'ja' ? '、' : ', ';
  const others = view.others.map(({ method }) => t(methodText[method])).join(separator);
  return (
    <Section id="settings" title={t(assessmentText.settings)}>
      <dl className="facts wide-facts">
        <div>
          <dt>{t(assessmentText.settingMethod)}</dt>
          <dd>{settings !== null && t(methodText[settings.method])}</dd>
        </div>
        {others !== '' && (
          <div>
            <dt>{t(assessmentText.settingOthers)}</dt>
            <dd>{others}</dd>
          </div>
        )}
        <div>
          <dt>{t(assessmentText.settingAsOf)}</dt>
          <dd>
            {asOf === null ? (
              t(aboutText.resultsNone)
            ) : (
              <Say text={aboutText.resultsUpToValue} values={{ year: yearIn(scope, asOf) }} />
            )}
          </dd>
        </div>
        <div>
          <dt>{t(assessmentText.settingScore)}</dt>
          <dd>{view.score === null ? t(assessmentText.scoreNone) : <ScoreWords score={view.score} />}</dd>
        </div>
      </dl>
    </Section>
  );
}

function ScoreWords({ score: { score } }: { readonly score: ScoreView }): ReactElement {
  return <Say text={assessmentText.scoreIs} values={{ score: score === null ? '–' : Math.round(score) }} />;
}

function Score({ score }: { readonly score: ScoreView }): ReactElement {
  const { t } = useScope();
  return (
    <Section id="score" title={t(assessmentText.score)}>
      <p className="prose">
        <strong>
          <ScoreWords score={score} />
        </strong>{' '}
        {t(assessmentText.scoreWords)}
      </p>
      <div className="sub-section">
        <h3>{t(assessmentText.scoreWorst)}</h3>
        <ReferenceList references={score.worst} />
      </div>
      <div className="sub-section">
        <h3>{t(assessmentText.scoreNotCounted)}</h3>
        <ReferenceList references={score.notCounted} />
      </div>
      <div className="sub-section">
        <h3>{t(assessmentText.scoreWeights)}</h3>
        <ul className="plain-list">
          {score.weights.map(({ indicator, weight }) => (
            <li key={indicator.id}>
              <a href={indicator.href}>
                <Say
                  text={assessmentText.scoreWeight}
                  values={{ name: quotePlan(indicator.title), weight }}
                />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

function Rules(): ReactElement {
  const { t } = useScope();
  return (
    <Section id="rules" title={t(assessmentText.rules)}>
      <p className="section-words">{t(assessmentText.rulesWords)}</p>
      <dl className="rules">
        {Object.entries(ruleText).map(([rule, text]) => (
          <div key={rule} id={`rule-${rule}`}>
            <dt>{rule}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Data(): ReactElement {
  const { t } = useScope();
  return (
    <Section id="data" title={t(assessmentText.data)}>
      <p className="section-words">{t(assessmentText.dataWords)}</p>
      <dl className="facts wide-facts">
        {Object.entries(verdictFieldText).map(([name, text]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
