import type { ReactElement } from 'react';
import type { DepartmentDashboard } from '../../app/dashboards/read-department.ts';
import { toChartModel } from '../../charts/indicator-chart/chart-model.ts';
import { ProgressKey, ProgressRows, toProgressRow } from '../../charts/progress-rows/progress-rows.tsx';
import { SmallMultiples } from '../../charts/small-multiples/small-multiples.tsx';
import type { IndicatorId } from '../../core/plan/plan.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import { publicPath } from '../dashboard/dashboard-links.ts';
import { numberOfMeasure } from '../dashboard/dashboard-words.ts';
import { DepartmentMoney } from '../dashboard/department-money.tsx';
import { ItemStage } from '../dashboard/item-cells.tsx';
import { StateSummary } from '../dashboard/state-summary.tsx';
import { speak } from '../item/item-words.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { dashboardText } from '../text/dashboard-text.ts';
import { itemKindText } from '../text/my-items-text.ts';

type PartProps = { readonly page: OfficePage; readonly code: string; readonly view: DepartmentDashboard };

/** One department: what is due first, then its indicators, initiatives and money. */
export function DepartmentDashboardPage({ page, code, view }: PartProps): ReactElement {
  const t = speak(page.language);
  return (
    <Frame
      page={page}
      title={t(dashboardText.departmentTitle, { name: view.department.name })}
      lead={t(dashboardText.departmentLead)}
    >
      <Due page={page} code={code} view={view} />
      <Indicators page={page} code={code} view={view} />
      <Initiatives page={page} code={code} view={view} />
      <DepartmentMoney view={view} language={page.language} />
    </Frame>
  );
}

function Due({ page, code, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { running, items } = view;
  const due = items.filter((listed) => listed.due !== null);
  return (
    <section aria-labelledby="due">
      <h2 id="due">{t(dashboardText.due)}</h2>
      {running === null || due.length === 0 ? (
        <p>{t(running === null ? dashboardText.noRound : dashboardText.nothingDue)}</p>
      ) : (
        <table className="cards">
          <thead>
            <tr>
              <th scope="col">{t(dashboardText.item)}</th>
              <th scope="col">{t(dashboardText.stage)}</th>
            </tr>
          </thead>
          <tbody>
            {due.map((listed) => (
              <tr key={listed.item.id}>
                <th scope="row">
                  <span className="small quiet">{t(itemKindText[listed.item.kind])}</span>{' '}
                  <a lang="ja" href={roundPath(code, running.round.id, 'items', listed.item.id)}>
                    {nameOfItem(listed.item)}
                  </a>
                </th>
                <td data-label={t(dashboardText.stage)}>
                  <ItemStage listed={listed} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Indicators({ page, code, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { indicators, observations, index, assessment } = view;
  const yearStyle = page.municipality?.yearStyle ?? 'western';
  const hrefOf = (id: IndicatorId): string => publicPath(code, language, id);
  const rows = indicators.map(({ no, progress }) =>
    toProgressRow(progress, no, hrefOf(progress.indicator.id)),
  );
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{t(dashboardText.indicators, { count: indicators.length })}</h2>
      {rows.length === 0 ? (
        <p>{t(dashboardText.indicatorsNone)}</p>
      ) : (
        <>
          <StateSummary progress={rows} language={language} />
          <ProgressKey language={language} />
          <ProgressRows
            caption={t(dashboardText.progress)}
            rows={rows}
            language={language}
            yearStyle={yearStyle}
          />
          <h3>{t(dashboardText.trend)}</h3>
          <SmallMultiples
            items={indicators.map(({ progress: { indicator } }) => ({
              model: toChartModel({
                indicator,
                observations,
                plan: index.plan,
                resultsUpTo: assessment.asOf,
              }),
              href: hrefOf(indicator.id),
            }))}
            idPrefix="trend"
            language={language}
            yearStyle={yearStyle}
          />
        </>
      )}
    </section>
  );
}

function Initiatives({ page, code, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { duties, items, running, index } = view;
  const own = duties.initiatives;
  return (
    <section aria-labelledby="initiatives">
      <h2 id="initiatives">{t(dashboardText.initiatives, { count: own.length })}</h2>
      {own.length === 0 && <p>{t(dashboardText.initiativesNone)}</p>}
      <ul className="initiative-list">
        {own.map(({ id, title, measure }) => {
          const listed = items.find(({ item }) => item.kind === 'initiative' && item.initiative === id);
          return (
            <li key={id}>
              <span className="small quiet">{numberOfMeasure(index, measure)}</span>{' '}
              {listed === undefined || running === null ? (
                <span lang="ja">{title}</span>
              ) : (
                <a lang="ja" href={roundPath(code, running.round.id, 'items', listed.item.id)}>
                  {title}
                </a>
              )}{' '}
              {listed === undefined ? (
                <span className="small quiet">{t(dashboardText.noReport)}</span>
              ) : (
                <ItemStage listed={listed} language={language} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
