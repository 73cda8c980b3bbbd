import { lookAtWorkbooks, sendAllWorkbooks, sendWorkbook, showWorkbooks } from '../handlers/workbooks.tsx';
import { applyWorkbooks } from '../handlers/workbooks-apply.ts';
import type { OfficeRoute } from '../office-call.ts';
import { round } from './city-path.ts';

/** In bytes: the workbooks of a whole city with 100 departments come to about 4 MB. */
const largestPile = 32 * 1024 * 1024;

/** In bytes: all that a thousand items can say. */
const largestAnswer = 16 * 1024 * 1024;

/** Workbooks out and in. */
export const workbookRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${round}/workbooks`, within: 'city', requires: 'signed-in', handle: showWorkbooks },
  {
    method: 'GET',
    path: `${round}/workbooks.zip`,
    within: 'city',
    requires: 'signed-in',
    handle: sendAllWorkbooks,
  },
  {
    method: 'GET',
    path: `${round}/workbooks/:department{d[0-9]+\\.xlsx}`,
    within: 'city',
    requires: 'signed-in',
    handle: sendWorkbook,
  },
  {
    method: 'POST',
    path: `${round}/workbooks`,
    within: 'city',
    requires: 'signed-in',
    largestForm: largestPile,
    handle: lookAtWorkbooks,
  },
  {
    method: 'POST',
    path: `${round}/workbooks/apply`,
    within: 'city',
    requires: 'signed-in',
    largestForm: largestAnswer,
    handle: applyWorkbooks,
  },
];
