import type { ReactElement } from 'react';
import type { ThemeDashboard, ThemeInitiative, ThemeItem } from '../../app/dashboards/read-theme.ts';
import { ProgressKey, ProgressRows, toProgressRow } from '../../charts/progress-rows/progress-rows.tsx';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import { publicPath } from '../dashboard/dashboard-links.ts';
import { numberOfMeasure } from '../dashboard/dashboard-words.ts';
import { ItemReport, ItemStage } from '../dashboard/item-cells.tsx';
import { StateSummary } from '../dashboard/state-summary.tsx';
import { nameDepartments, speak } from '../item/item-words.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { dashboardText } from '../text/dashboard-text.ts';

type PartProps = { readonly page: OfficePage; readonly code: string; readonly view: ThemeDashboard };

/** For a theme office: everything with its mark, with what the departments report and what was said. */
export function ThemeDashboardPage({ page, code, view }: PartProps): ReactElement {
  const t = speak(page.language);
  const theme = dashboardText[view.theme];
  const others = view.items.filter(({ listed }) => listed.item.kind !== 'initiative');
  return (
    <Frame
      page={page}
      title={t(dashboardText.themeTitle, { theme })}
      lead={t(dashboardText.themeLead, { theme })}
    >
      {view.initiatives.length === 0 && <p>{t(dashboardText.themeNone)}</p>}
      {view.initiatives.length > 0 && <Initiatives page={page} code={code} view={view} />}
      {others.length > 0 && (
        <section aria-labelledby="reports">
          <h2 id="reports">{t(dashboardText.themeItems)}</h2>
          <Items page={page} code={code} view={view} items={others} />
        </section>
      )}
      {view.indicators.length > 0 && <Indicators page={page} code={code} view={view} />}
    </Frame>
  );
}

function Initiatives({ page, code, view }: PartProps): ReactElement {
  const t = speak(page.language);
  return (
    <section aria-labelledby="initiatives">
      <h2 id="initiatives">{t(dashboardText.initiatives, { count: view.initiatives.length })}</h2>
      <table className="cards theme-table">
        <thead>
          <tr>
            <th scope="col">{t(dashboardText.initiative)}</th>
            <th scope="col">{t(dashboardText.department)}</th>
            <th scope="col">{t(dashboardText.stage)}</th>
            <th scope="col">{t(dashboardText.report)}</th>
          </tr>
        </thead>
        <tbody>
          {view.initiatives.map((one) => (
            <InitiativeRow key={one.initiative.id} one={one} page={page} code={code} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function InitiativeRow({
  one,
  page,
  code,
  view,
}: PartProps & { readonly one: ThemeInitiative }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { initiative, departments, confirmed } = one;
  const { index, running, names } = view;
  const found = view.items.find(
    ({ listed: { item } }) => item.kind === 'initiative' && item.initiative === initiative.id,
  );
  return (
    <tr>
      <th scope="row" lang="ja">
        <span className="small quiet">{numberOfMeasure(index, initiative.measure)}</span>{' '}
        {found === undefined || running === null ? (
          initiative.title
        ) : (
          <a href={roundPath(code, running.round.id, 'items', found.listed.item.id)}>{initiative.title}</a>
        )}
        {!confirmed && (
          <span className="small quiet" lang={language}>{` (${t(dashboardText.unconfirmed)})`}</span>
        )}
      </th>
      <td data-label={t(dashboardText.department)} lang="ja">
        {nameDepartments(departments, index.plan.departments, t)}
      </td>
      <td data-label={t(dashboardText.stage)}>
        {found === undefined ? (
          t(dashboardText.noReport)
        ) : (
          <ItemStage listed={found.listed} language={language} />
        )}
      </td>
      <td data-label={t(dashboardText.report)}>
        {found === undefined || running === null ? (
          '–'
        ) : (
          <ItemReport {...found} round={running.round} names={names} language={language} />
        )}
      </td>
    </tr>
  );
}

function Items({
  page,
  code,
  view,
  items,
}: PartProps & { readonly items: readonly ThemeItem[] }): ReactElement | null {
  const { language } = page;
  const t = speak(language);
  const { running, index, names } = view;
  if (running === null) return null;
  return (
    <table className="cards theme-table">
      <thead>
        <tr>
          <th scope="col">{t(dashboardText.item)}</th>
          <th scope="col">{t(dashboardText.department)}</th>
          <th scope="col">{t(dashboardText.stage)}</th>
          <th scope="col">{t(dashboardText.report)}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.listed.item.id}>
            <th scope="row" lang="ja">
              <a href={roundPath(code, running.round.id, 'items', one.listed.item.id)}>
                {nameOfItem(one.listed.item)}
              </a>
            </th>
            <td data-label={t(dashboardText.department)} lang="ja">
              {nameDepartments(one.listed.item.departments, index.plan.departments, t)}
            </td>
            <td data-label={t(dashboardText.stage)}>
              <ItemStage listed={one.listed} language={language} />
            </td>
            <td data-label={t(dashboardText.report)}>
              <ItemReport {...one} round={running.round} names={names} language={language} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Indicators({ page, code, view }: PartProps): ReactElement {
  const t = speak(page.language);
  const rows = view.indicators.map(({ no, progress }) =>
    toProgressRow(progress, no, publicPath(code, page.language, progress.indicator.id)),
  );
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{t(dashboardText.themeIndicators)}</h2>
      <StateSummary progress={rows} language={page.language} />
      <ProgressKey language={page.language} />
      <ProgressRows
        caption={t(dashboardText.indicators, { count: rows.length })}
        rows={rows}
        language={page.language}
        yearStyle={page.municipality?.yearStyle ?? 'western'}
      />
    </section>
  );
}
