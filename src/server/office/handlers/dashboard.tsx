import { readDashboard } from '../../../app/dashboards/read-dashboard.ts';
import { readDepartment } from '../../../app/dashboards/read-department.ts';
import { readTheme } from '../../../app/dashboards/read-theme.ts';
import type { DepartmentId } from '../../../core/plan/plan.ts';
import { DashboardPage } from '../../../office/pages/dashboard-page.tsx';
import { DepartmentDashboardPage } from '../../../office/pages/department-dashboard-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { ThemeDashboardPage } from '../../../office/pages/theme-dashboard-page.tsx';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

/** For mayor and directors. */
export async function showDashboard(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, page, now } = call;
  const { code } = municipality;
  const read = await readDashboard(parts.store, signedIn.staff, { code, now });
  if (read.outcome !== 'read') return sayWhyNot(call, read.outcome);
  return { kind: 'page', status: 200, element: <DashboardPage page={page} code={code} view={read} /> };
}

/** For a theme office. */
export async function showTheme(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, page, now } = call;
  const { code } = municipality;
  const theme = call.context.req.param('theme') === 'digital' ? 'digital' : 'decarbonisation';
  const read = await readTheme(parts.store, signedIn.staff, { code, theme, now });
  if (read.outcome !== 'read') return sayWhyNot(call, read.outcome);
  return { kind: 'page', status: 200, element: <ThemeDashboardPage page={page} code={code} view={read} /> };
}

/** For one department. */
export async function showDepartment(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, page, now } = call;
  const { code } = municipality;
  const department: DepartmentId = `d${Number((call.context.req.param('department') ?? '').slice(1))}`;
  const read = await readDepartment(parts.store, signedIn.staff, { code, department, now });
  // Like an item that somebody may not see: not there, whoever asks.
  if (read.outcome !== 'read') return sayWhyNot(call, 'unknown');
  const element = <DepartmentDashboardPage page={page} code={code} view={read} />;
  return { kind: 'page', status: 200, element };
}

/**
 * The page that says why there is none.
 *
 * @example if (read.outcome !== 'read') return sayWhyNot(call, read.outcome);
 */
export function sayWhyNot(
  { page }: Pick<StaffCall, 'page'>,
  outcome: 'not-allowed' | 'no-plan' | 'unknown',
): OfficeAnswer {
  return outcome === 'not-allowed'
    ? { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> }
    : { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
}
