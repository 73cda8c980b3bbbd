import { applyFinance, lookAtFinance, showFinance } from '../handlers/finance.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { round } from './city-path.ts';

/** In bytes: the finance system's rows of a large city come to about 1 MB, and come back as text. */
const largestTable = 8 * 1024 * 1024;

/** Budgets and settled amounts from the finance system, for all departments: what the planning office does. */
export const financeRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${round}/finance`, within: 'city', requires: 'extend-grace', handle: showFinance },
  {
    method: 'POST',
    path: `${round}/finance`,
    within: 'city',
    requires: 'extend-grace',
    largestForm: largestTable,
    handle: lookAtFinance,
  },
  {
    method: 'POST',
    path: `${round}/finance/apply`,
    within: 'city',
    requires: 'extend-grace',
    largestForm: largestTable,
    handle: applyFinance,
  },
];
