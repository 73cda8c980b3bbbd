import { showRounds } from '../handlers/rounds.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

/** The rounds of a city, from the preparation to the closing. */
export const roundRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${city}/rounds`, within: 'city', requires: 'signed-in', handle: showRounds },
];
