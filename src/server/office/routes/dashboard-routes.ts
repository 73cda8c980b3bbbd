import { showDashboard, showDepartment, showTheme } from '../handlers/dashboard.tsx';
import { showHandout, showMeeting, writeNote } from '../handlers/meeting.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

const dashboard = `${city}/dashboard`;
const meeting = `${city}/meeting`;
const page = `${meeting}/:page{[0-9]+}`;
const all = { within: 'city', requires: 'view-board' } as const;

/** Dashboards and the meeting, for who may look at the board; a department's own for its people too. */
export const dashboardRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: dashboard, ...all, handle: showDashboard },
  {
    method: 'GET',
    path: `${dashboard}/themes/:theme{digital|decarbonisation}`,
    ...all,
    handle: showTheme,
  },
  {
    method: 'GET',
    path: `${dashboard}/departments/:department{d[0-9]+}`,
    within: 'city',
    requires: 'signed-in',
    handle: showDepartment,
  },
  { method: 'GET', path: meeting, ...all, handle: showMeeting },
  { method: 'GET', path: `${meeting}/handout`, ...all, handle: showHandout },
  { method: 'GET', path: page, ...all, handle: showMeeting },
  { method: 'POST', path: `${page}/note`, ...all, handle: writeNote },
];
