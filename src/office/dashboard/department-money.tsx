import type { ReactElement } from 'react';
import type { DepartmentDashboard } from '../../app/dashboards/read-department.ts';
import { formatMoney } from '../../core/cost/cost-texts.ts';
import type { CostColumn } from '../../core/cost/project-cost.ts';
import type { ProjectId } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { costGapText, dashboardText } from '../text/dashboard-text.ts';
import { nameColumn } from './dashboard-words.ts';

type MoneyProps = {
  readonly view: Pick<DepartmentDashboard, 'money' | 'duties'>;
  readonly language: Language;
};

/** The department's projects with their budgets and settled amounts, or why there is none. */
export function DepartmentMoney({ view, language }: MoneyProps): ReactElement {
  const t = speak(language);
  const { projects } = view.duties;
  const columns = listColumns(view.money);
  return (
    <section aria-labelledby="money">
      <h2 id="money">{t(dashboardText.projects, { count: projects.length })}</h2>
      {columns.length === 0 ? (
        <p>{t(dashboardText.moneyNone)}</p>
      ) : (
        <table className="cards">
          <thead>
            <tr>
              <th scope="col">{t(dashboardText.project)}</th>
              {columns.map((column) => (
                <th key={keyOf(column)} scope="col" className="number">
                  {nameColumn(column, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {projects.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row" lang="ja">
                  {name}
                </th>
                {columns.map((column) => (
                  <td key={keyOf(column)} className="number" data-label={nameColumn(column, language)}>
                    {describeAmount(view.money, id, column, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function keyOf({ year, kind }: CostColumn): string {
  return `${year}-${kind}`;
}

/** Every year and kind that was asked for, the earlier first, settled amounts before budgets. */
function listColumns({ costs, gaps }: DepartmentDashboard['money']): readonly CostColumn[] {
  const all = [...costs, ...gaps].map(({ year, kind }) => ({ year, kind }));
  return [...new Map(all.map((column) => [keyOf(column), column])).values()].toSorted(
    (a, b) => a.year - b.year || b.kind.localeCompare(a.kind),
  );
}

function describeAmount(
  { costs, gaps }: DepartmentDashboard['money'],
  project: ProjectId,
  column: CostColumn,
  language: Language,
): string {
  const isHere = (one: CostColumn & { readonly project: ProjectId }): boolean =>
    one.project === project && keyOf(one) === keyOf(column);
  const total = costs.find((cost) => cost.source === 'total' && isHere(cost));
  if (total !== undefined) return formatMoney(total.yen, language);
  const gap = gaps.find(isHere);
  return gap === undefined ? '–' : costGapText[gap.reason][language];
}
