import type { ReactElement } from 'react';
import type { RiskyIndicator } from '../../app/dashboards/read-dashboard.ts';
import { describeWay } from '../../charts/progress-rows/progress-rows.tsx';
import { ProgressTrack } from '../../charts/progress-rows/progress-track.tsx';
import { verdictMeaning } from '../../core/assess/state-texts.ts';
import { chanceText } from '../../core/forecast/chance-texts.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import { StandingMark } from '../item/item-marks.tsx';
import { nameDepartments, speak } from '../item/item-words.ts';
import { dashboardText } from '../text/dashboard-text.ts';
import { describeTakes } from './dashboard-words.ts';

type RiskListProps = {
  readonly risks: readonly RiskyIndicator[];
  readonly departments: readonly Department[];
  readonly language: Language;
};

/** What will miss its target: what, why, whose, and what it takes; the most at risk first. */
export function RiskList({ risks, departments, language }: RiskListProps): ReactElement {
  return (
    <ol className="risk-list">
      {risks.map((risk) => (
        <li key={risk.progress.indicator.id}>
          <h3 lang="ja">
            <span className="say-no">{risk.no}</span> {risk.progress.indicator.name}
            {risk.progress.part !== null && `（${risk.progress.part}）`}
          </h3>
          <div className="risk-way">
            <StandingMark state={risk.progress.state} language={language} />
            <ProgressTrack {...risk.progress} />
            <span className="small">{describeWay(risk.progress, language)}</span>
          </div>
          <RiskFacts risk={risk} departments={departments} language={language} />
        </li>
      ))}
    </ol>
  );
}

type RiskFactsProps = Omit<RiskListProps, 'risks'> & { readonly risk: RiskyIndicator };

/** Why, whose, what next, and how likely it is. */
export function RiskFacts({ risk, departments, language }: RiskFactsProps): ReactElement {
  const t = speak(language);
  const { progress, comment } = risk;
  const { state, chance, indicator } = progress;
  const whose = nameDepartments(indicator.departments, departments, t);
  return (
    <dl className="risk-facts">
      <div>
        <dt>{t(dashboardText.why)}</dt>
        <dd>{comment === null ? t(verdictMeaning[state]) : <span lang="ja">{comment}</span>}</dd>
      </div>
      <div>
        <dt>{t(dashboardText.whose)}</dt>
        <dd>{whose === '' ? t(dashboardText.nobody) : <span lang="ja">{whose}</span>}</dd>
      </div>
      <div>
        <dt>{t(dashboardText.next)}</dt>
        <dd>{describeTakes(progress, language)}</dd>
      </div>
      <div>
        <dt>{t(dashboardText.chance)}</dt>
        <dd>{chance === null ? t(dashboardText.noForecast) : t(chanceText[chance])}</dd>
      </div>
    </dl>
  );
}
