import type { ReactElement } from 'react';
import type { Dashboard } from '../../app/dashboards/read-dashboard.ts';
import { ProgressKey, ProgressRows, toProgressRow } from '../../charts/progress-rows/progress-rows.tsx';
import { ChangePicture, ChangeTable } from '../dashboard/change-section.tsx';
import { publicPath, themePath } from '../dashboard/dashboard-links.ts';
import { strategyIdOf } from '../dashboard/dashboard-words.ts';
import { DecisionList } from '../dashboard/decision-list.tsx';
import { DepartmentsBehind } from '../dashboard/department-behind.tsx';
import { MoneySection } from '../dashboard/money-section.tsx';
import { RiskList } from '../dashboard/risk-list.tsx';
import { StateSummary } from '../dashboard/state-summary.tsx';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { dashboardText } from '../text/dashboard-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { yearText } from '../text/year-text.ts';

type PartProps = { readonly page: OfficePage; readonly code: string; readonly view: Dashboard };

/** For mayor and directors: what will miss its target, what waits for them, where money goes, who is behind. */
export function DashboardPage({ page, code, view }: PartProps): ReactElement {
  const t = speak(page.language);
  const { language } = page;
  const { asOf } = view.assessment;
  const lead = asOf === null ? t(dashboardText.leadNone) : t(dashboardText.lead, { year: yearText(asOf) });
  return (
    <Frame page={page} title={t(dashboardText.title)} lead={lead}>
      <nav aria-label={t(dashboardText.otherDashboards)}>
        <ul className="row">
          <li>
            <a href={officePath(code, 'meeting')}>{t(meetingText.title)}</a>
          </li>
          {(['digital', 'decarbonisation'] as const).map((theme) => (
            <li key={theme}>
              <a href={themePath(code, theme)}>{t(dashboardText[theme])}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="states">
        <h2 id="states">{t(dashboardText.states)}</h2>
        <StateSummary progress={view.progress} language={language} />
      </section>
      <Risks page={page} code={code} view={view} />
      <section aria-labelledby="decisions">
        <h2 id="decisions">{t(dashboardText.decisions)}</h2>
        <DecisionList code={code} decisions={view.decisions} language={language} />
      </section>
      <MoneySection view={view} language={language} />
      <section aria-labelledby="departments">
        <h2 id="departments">{t(dashboardText.departments)}</h2>
        <DepartmentsBehind code={code} view={view} language={language} />
      </section>
      {asOf !== null && (
        <section aria-labelledby="change">
          <h2 id="change">{t(dashboardText.change)}</h2>
          <ChangePicture progress={view.progress} asOf={asOf} language={language} />
          <ChangeTable progress={view.progress} language={language} />
        </section>
      )}
      <AllProgress page={page} code={code} view={view} />
    </Frame>
  );
}

/** As many as a meeting of directors goes through; the others stand behind a line that opens. */
const shownRisks = 8;

function Risks({ page, view }: PartProps): ReactElement {
  const t = speak(page.language);
  const { risks, index } = view;
  return (
    <section aria-labelledby="risks">
      <h2 id="risks">{t(dashboardText.risks)}</h2>
      {risks.length === 0 ? (
        <p>{t(dashboardText.risksNone)}</p>
      ) : (
        <>
          <p className="quiet">{t(dashboardText.risksLead, { count: risks.length })}</p>
          <RiskList
            risks={risks.slice(0, shownRisks)}
            departments={index.plan.departments}
            language={page.language}
          />
          {risks.length > shownRisks && (
            <details>
              <summary>{t(dashboardText.moreRisks, { count: risks.length - shownRisks })}</summary>
              <RiskList
                risks={risks.slice(shownRisks)}
                departments={index.plan.departments}
                language={page.language}
              />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function AllProgress({ page, code, view }: PartProps): ReactElement {
  const t = speak(page.language);
  const { index, progress } = view;
  const yearStyle = page.municipality?.yearStyle ?? 'western';
  const rows = progress.map((one, at) => ({
    strategy: strategyIdOf(index, one.indicator),
    row: toProgressRow(one, at + 1, publicPath(code, page.language, one.indicator.id)),
  }));
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{t(dashboardText.progress)}</h2>
      <ProgressKey language={page.language} />
      {index.plan.strategies.map((strategy) => (
        <ProgressRows
          key={strategy.id}
          caption={`${strategy.no}　${strategy.title}`}
          captionIs="plan"
          rows={rows.filter((one) => one.strategy === strategy.id).map(({ row }) => row)}
          language={page.language}
          yearStyle={yearStyle}
        />
      ))}
    </section>
  );
}
