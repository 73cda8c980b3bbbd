import { keepCityFacts, showCityFacts } from '../handlers/city-facts.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

/** What the city says of itself: its name and look, its source, its licence and its next results. */
export const cityRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${city}/city`, within: 'city', requires: 'describe-city', handle: showCityFacts },
  { method: 'POST', path: `${city}/city`, within: 'city', requires: 'describe-city', handle: keepCityFacts },
];
