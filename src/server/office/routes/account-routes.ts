import { endSession, showAccount } from '../handlers/account.tsx';
import { sendAuditTable, showAudit } from '../handlers/audit.tsx';
import { showHome } from '../handlers/home.tsx';
import {
  changeOwnPassword,
  setLinkedPassword,
  showLinkedPassword,
  showOwnPassword,
} from '../handlers/password.tsx';
import { officeScripts } from '../handlers/script.ts';
import { chooseCity, enterWithPassword, leave, leaveEverywhere, showSignIn } from '../handlers/sign-in.tsx';
import { beginSignOn, endSignOn } from '../handlers/sign-on.ts';
import { sendStylesheet, stylesheetPath } from '../handlers/stylesheet.ts';
import { applyTable, lookAtTable, sendTemplate, showTransfers } from '../handlers/transfers.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

/** Signing in and out, one's own account, transfers, and the history. */
export const accountRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: stylesheetPath, within: 'installation', requires: 'anyone', handle: sendStylesheet },
  ...officeScripts.map(
    ({ path, send }): OfficeRoute => ({
      method: 'GET',
      path,
      within: 'installation',
      requires: 'anyone',
      handle: send,
    }),
  ),
  { method: 'GET', path: '/office', within: 'installation', requires: 'anyone', handle: chooseCity },
  { method: 'GET', path: city, within: 'city', requires: 'signed-in', handle: showHome },
  { method: 'GET', path: `${city}/sign-in`, within: 'city', requires: 'anyone', handle: showSignIn },
  { method: 'POST', path: `${city}/sign-in`, within: 'city', requires: 'anyone', handle: enterWithPassword },
  { method: 'GET', path: `${city}/sign-on`, within: 'city', requires: 'anyone', handle: beginSignOn },
  { method: 'GET', path: `${city}/sign-on/return`, within: 'city', requires: 'anyone', handle: endSignOn },
  { method: 'POST', path: `${city}/sign-out`, within: 'city', requires: 'signed-in', handle: leave },
  {
    method: 'POST',
    path: `${city}/sign-out-everywhere`,
    within: 'city',
    requires: 'signed-in',
    handle: leaveEverywhere,
  },
  { method: 'GET', path: `${city}/account`, within: 'city', requires: 'signed-in', handle: showAccount },
  {
    method: 'POST',
    path: `${city}/account/session`,
    within: 'city',
    requires: 'signed-in',
    handle: endSession,
  },
  {
    method: 'GET',
    path: `${city}/account/password`,
    within: 'city',
    requires: 'signed-in',
    handle: showOwnPassword,
  },
  {
    method: 'POST',
    path: `${city}/account/password`,
    within: 'city',
    requires: 'signed-in',
    handle: changeOwnPassword,
  },
  {
    method: 'GET',
    path: `${city}/password/:token`,
    within: 'city',
    requires: 'anyone',
    handle: showLinkedPassword,
  },
  {
    method: 'POST',
    path: `${city}/password/:token`,
    within: 'city',
    requires: 'anyone',
    handle: setLinkedPassword,
  },
  {
    method: 'GET',
    path: `${city}/transfers`,
    within: 'city',
    requires: 'manage-accounts',
    handle: showTransfers,
  },
  {
    method: 'POST',
    path: `${city}/transfers`,
    within: 'city',
    requires: 'manage-accounts',
    handle: lookAtTable,
  },
  {
    method: 'POST',
    path: `${city}/transfers/apply`,
    within: 'city',
    requires: 'manage-accounts',
    handle: applyTable,
  },
  {
    method: 'GET',
    path: `${city}/transfers/template.csv`,
    within: 'city',
    requires: 'manage-accounts',
    handle: sendTemplate,
  },
  { method: 'GET', path: `${city}/audit`, within: 'city', requires: 'read-history', handle: showAudit },
  {
    method: 'GET',
    path: `${city}/audit.csv`,
    within: 'city',
    requires: 'read-history',
    handle: sendAuditTable,
  },
];
