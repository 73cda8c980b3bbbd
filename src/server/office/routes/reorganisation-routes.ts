import { showLines, takeLines } from '../handlers/reorganisation-lines.tsx';
import {
  actOnReorganisation,
  showReorganisation,
  showReorganisations,
} from '../handlers/reorganisations.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

const all = `${city}/reorganisations`;
const one = `${all}/:reorganisation{o[0-9]+}`;
const within = 'city';
const requires = 'reorganise';

/** Reorganisations: the list, the lines of one, what moves by it, and its decision. */
export const reorganisationRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: all, within, requires, handle: showReorganisations },
  { method: 'GET', path: `${all}/new`, within, requires, handle: showLines },
  { method: 'POST', path: `${all}/new`, within, requires, handle: takeLines },
  { method: 'GET', path: `${one}/lines`, within, requires, handle: showLines },
  { method: 'POST', path: `${one}/lines`, within, requires, handle: takeLines },
  { method: 'GET', path: one, within, requires, handle: showReorganisation },
  { method: 'POST', path: one, within, requires, handle: actOnReorganisation },
];
