import { decidePublication, showPublication, withdraw } from '../handlers/publication.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

/** Publishing, and withdrawing what was published. */
export const publicationRoutes: readonly OfficeRoute[] = [
  {
    method: 'GET',
    path: `${city}/publication`,
    within: 'city',
    requires: 'publish',
    handle: showPublication,
  },
  {
    method: 'POST',
    path: `${city}/publication`,
    within: 'city',
    requires: 'publish',
    handle: decidePublication,
  },
  {
    method: 'POST',
    path: `${city}/publication/withdraw`,
    within: 'city',
    requires: 'publish',
    handle: withdraw,
  },
];
