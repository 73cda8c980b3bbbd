import { makeLink, showAccounts } from '../handlers/accounts.tsx';
import {
  addPerson,
  addPost,
  changeName,
  changeTerm,
  endPerson,
  endPersonSessions,
  showNewAccount,
  showPerson,
  unlockPerson,
} from '../handlers/person.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

const people = `${city}/accounts`;
const person = `${people}/:account{u[0-9]+}`;
const managed = { within: 'city', requires: 'manage-accounts' } as const;

/** Everybody's accounts, for administrators. */
export const peopleRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: people, ...managed, handle: showAccounts },
  { method: 'GET', path: `${people}/new`, ...managed, handle: showNewAccount },
  { method: 'POST', path: `${people}/new`, ...managed, handle: addPerson },
  { method: 'GET', path: person, ...managed, handle: showPerson },
  { method: 'POST', path: person, ...managed, handle: changeName },
  { method: 'POST', path: `${person}/link`, ...managed, handle: makeLink },
  { method: 'POST', path: `${person}/posts`, ...managed, handle: addPost },
  { method: 'POST', path: `${person}/posts/:post{[0-9]+}`, ...managed, handle: changeTerm },
  { method: 'POST', path: `${person}/end`, ...managed, handle: endPerson },
  { method: 'POST', path: `${person}/sessions`, ...managed, handle: endPersonSessions },
  { method: 'POST', path: `${person}/unlock`, ...managed, handle: unlockPerson },
];
