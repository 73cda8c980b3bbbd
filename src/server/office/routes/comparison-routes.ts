import { showComparison } from '../handlers/comparison.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

const within = 'city';
const requires = 'prepare-edition';

/** Two editions side by side. Stands before the routes of single editions, whose addresses look alike. */
export const comparisonRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${city}/editions/compare`, within, requires, handle: showComparison },
];
