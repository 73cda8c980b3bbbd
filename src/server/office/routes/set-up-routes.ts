import { sendDepartments, showDepartments, takeDepartments } from '../handlers/departments.tsx';
import { showPlanLoad, takePlan } from '../handlers/plan-load.tsx';
import { enterCity, showProgress, showSetUp } from '../handlers/set-up.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

/** Largest form with a plan in it, in bytes: a file of 4 MB as it comes back in base64. */
const largestPlanForm = 6 * 1024 * 1024;

/** The set-up of a city and what can be taken again later: its plan, its departments. */
export const setUpRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: '/office/set-up', within: 'installation', requires: 'anyone', handle: showSetUp },
  { method: 'POST', path: '/office/set-up', within: 'installation', requires: 'anyone', handle: enterCity },
  {
    method: 'GET',
    path: `${city}/set-up`,
    within: 'city',
    requires: 'manage-accounts',
    handle: showProgress,
  },
  { method: 'GET', path: `${city}/plan`, within: 'city', requires: 'load-plan', handle: showPlanLoad },
  {
    method: 'POST',
    path: `${city}/plan`,
    within: 'city',
    requires: 'load-plan',
    largestForm: largestPlanForm,
    handle: takePlan,
  },
  {
    method: 'GET',
    path: `${city}/departments`,
    within: 'city',
    requires: 'manage-accounts',
    handle: showDepartments,
  },
  {
    method: 'POST',
    path: `${city}/departments`,
    within: 'city',
    requires: 'manage-accounts',
    handle: takeDepartments,
  },
  {
    method: 'GET',
    path: `${city}/departments.csv`,
    within: 'city',
    requires: 'manage-accounts',
    handle: sendDepartments,
  },
];
