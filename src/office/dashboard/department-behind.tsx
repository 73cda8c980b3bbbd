import type { ReactElement } from 'react';
import type { Dashboard } from '../../app/dashboards/read-dashboard.ts';
import type { BoardRow } from '../../core/round/count-board.ts';
import type { Language } from '../../core/text/text.ts';
import { nameDepartment, speak } from '../item/item-words.ts';
import { dashboardText } from '../text/dashboard-text.ts';
import { yearText } from '../text/year-text.ts';
import { departmentPath } from './dashboard-links.ts';

type BehindProps = {
  readonly code: string;
  readonly view: Pick<Dashboard, 'departments' | 'index' | 'running'>;
  readonly language: Language;
};

/** Departments with what they have overdue, open and done, those that are most behind first. */
export function DepartmentsBehind({ code, view, language }: BehindProps): ReactElement {
  const t = speak(language);
  const { departments, index, running } = view;
  if (running === null) return <p>{t(dashboardText.noRound)}</p>;
  const most = Math.max(1, ...departments.map(({ total }) => total));
  return (
    <table className="cards behind-table">
      <caption>{t(dashboardText.itemsOf, { year: yearText(running.round.year) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(dashboardText.department)}</th>
          <th scope="col" className="number">
            {t(dashboardText.late)}
          </th>
          <th scope="col" className="number">
            {t(dashboardText.open)}
          </th>
          <th scope="col" className="number">
            {t(dashboardText.done)}
          </th>
        </tr>
      </thead>
      <tbody>
        {departments.map((row) => (
          <tr key={row.department}>
            <th scope="row" lang="ja">
              <a href={departmentPath(code, row.department)}>
                {nameDepartment(row.department, index.plan.departments)}
              </a>
              <BehindBar row={row} most={most} />
            </th>
            <td className="number" data-label={t(dashboardText.late)}>
              {row.late > 0 ? <strong>{row.late}</strong> : 0}
            </td>
            <td className="number" data-label={t(dashboardText.open)}>
              {row.total - row.counted}
            </td>
            <td className="number" data-label={t(dashboardText.done)}>
              {row.counted}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Overdue black, open grey, done an outline: told apart in print. The columns beside it have the numbers. */
function BehindBar({ row, most }: { readonly row: BoardRow; readonly most: number }): ReactElement {
  const scale = 198 / most;
  const inTime = Math.max(0, row.total - row.counted - row.late);
  return (
    <svg
      className="behind-bar"
      viewBox="0 0 200 14"
      width="200"
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="behind-late" x="1" y="1" width={row.late * scale} height="12" />
      <rect className="behind-open" x={1 + row.late * scale} y="1" width={inTime * scale} height="12" />
      <rect
        className="behind-done"
        x={1 + (row.late + inTime) * scale}
        y="1"
        width={row.counted * scale}
        height="12"
      />
    </svg>
  );
}
