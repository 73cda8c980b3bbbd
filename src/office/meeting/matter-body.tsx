import type { ReactElement } from 'react';
import type { RiskyIndicator } from '../../app/dashboards/read-dashboard.ts';
import { toChartModel } from '../../charts/indicator-chart/chart-model.ts';
import { IndicatorChart } from '../../charts/indicator-chart/indicator-chart.tsx';
import { describeWay, ProgressRows, toProgressRow } from '../../charts/progress-rows/progress-rows.tsx';
import { isJudged } from '../../core/assess/verdict.ts';
import type { Language } from '../../core/text/text.ts';
import { ChangePicture } from '../dashboard/change-section.tsx';
import { DecisionList } from '../dashboard/decision-list.tsx';
import { MoneyTable, MoneyWords } from '../dashboard/money-section.tsx';
import { RiskFacts } from '../dashboard/risk-list.tsx';
import { StateSummary } from '../dashboard/state-summary.tsx';
import { StandingMark } from '../item/item-marks.tsx';
import { speak } from '../item/item-words.ts';
import type { OfficePage } from '../office-page.ts';
import { dashboardText } from '../text/dashboard-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import type { Matter } from './list-matters.ts';
import type { MeetingView } from './meeting-view.ts';

type BodyProps = {
  readonly page: OfficePage;
  readonly view: MeetingView;
  readonly matter: Matter;
};

/** What a page of the meeting shows of its matter. */
export function MatterBody({ page, view, matter }: BodyProps): ReactElement {
  const { language } = page;
  const yearStyle = page.municipality?.yearStyle ?? 'western';
  switch (matter.kind) {
    case 'summary':
      return <Summary view={view} language={language} />;
    case 'change':
      return <Change view={view} language={language} />;
    case 'strategy':
      return (
        <ProgressRows
          caption={`${matter.strategy.no}　${matter.strategy.title}`}
          captionIs="plan"
          rows={matter.rows.map(({ no, progress }) => toProgressRow(progress, no, null))}
          language={language}
          yearStyle={yearStyle}
        />
      );
    case 'money':
      return <Money view={view} language={language} />;
    case 'risk':
      return <Risk page={page} view={view} risk={matter.risk} />;
    case 'decisions':
      return <DecisionList code={view.code} decisions={view.dashboard.decisions} language={language} />;
  }
}

type PartProps = { readonly view: MeetingView; readonly language: Language };

function Summary({ view, language }: PartProps): ReactElement {
  const t = speak(language);
  const { progress, risks } = view.dashboard;
  return (
    <>
      <p className="meeting-sentence">
        {t(meetingText.summaryWords, {
          total: progress.length,
          measured: progress.filter(({ state }) => isJudged(state)).length,
          risk: risks.length,
        })}
      </p>
      <StateSummary progress={progress} language={language} />
      {risks.length > 0 && (
        <ol className="meeting-worst">
          {risks.slice(0, 5).map(({ no, progress: one }) => (
            <li key={no}>
              <span className="say-no">{no}</span> <span lang="ja">{one.indicator.name}</span>{' '}
              <StandingMark state={one.state} language={language} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Laid out small and shown large, so that its words are as large as the page's. */
const slopeFrame = { width: 560, height: 250, side: 140 };

function Change({ view, language }: PartProps): ReactElement {
  const { progress, assessment } = view.dashboard;
  if (assessment.asOf === null) return <p>{speak(language)(dashboardText.leadNone)}</p>;
  return (
    <div className="meeting-change">
      <ChangePicture progress={progress} asOf={assessment.asOf} language={language} frame={slopeFrame} />
    </div>
  );
}

function Money({ view, language }: PartProps): ReactElement {
  const { dashboard } = view;
  const { byStrategy } = dashboard;
  const sums = byStrategy.settled ?? byStrategy.budget;
  if (sums === null) return <p>{speak(language)(dashboardText.moneyNone)}</p>;
  return (
    <>
      <MoneyTable money={byStrategy} level="strategy" view={dashboard} language={language} />
      <MoneyWords sums={sums} language={language} />
    </>
  );
}

/** The chart is laid out small and shown large, so that its smallest words are as large as the page's. */
const chartWidth = 320;

type RiskProps = Pick<BodyProps, 'page' | 'view'> & { readonly risk: RiskyIndicator };

function Risk({ page, view, risk }: RiskProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { index, observations, assessment } = view.dashboard;
  const { progress, remark } = risk;
  const { indicator } = progress;
  const model = toChartModel({ indicator, observations, plan: index.plan, resultsUpTo: assessment.asOf });
  return (
    <div className="meeting-risk">
      <div className="meeting-chart">
        <IndicatorChart
          model={model}
          width={chartWidth}
          captioned={false}
          idPrefix={`chart-${indicator.id}`}
          language={language}
          yearStyle={page.municipality?.yearStyle ?? 'western'}
        />
      </div>
      <div>
        <p className="meeting-verdict">
          <StandingMark state={progress.state} language={language} />{' '}
          <span>{describeWay(progress, language)}</span>
        </p>
        <RiskFacts risk={risk} departments={index.plan.departments} language={language} />
        {remark !== null && (
          <p className="meeting-remark">
            <strong>{t(meetingText.remark)}</strong>
            <br />
            <span lang="ja">{remark.text}</span>
          </p>
        )}
      </div>
    </div>
  );
}
