import { decidePublication, showPublication, withdraw } from '../handlers/publication.tsx';
import { showPreview } from '../handlers/publication-preview.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

/** Publishing, looking at the site before, and withdrawing what was published. */
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
    method: 'GET',
    path: `${city}/publication/preview/:preview{[0-9a-f]{16}}/*`,
    within: 'city',
    requires: 'publish',
    handle: showPreview,
  },
  {
    method: 'POST',
    path: `${city}/publication/withdraw`,
    within: 'city',
    requires: 'publish',
    handle: withdraw,
  },
];
