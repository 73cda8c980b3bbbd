import { sendComparisonBook, sendComparisonWorkbook, showComparison } from '../handlers/comparison.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

const within = 'city';
const requires = 'prepare-edition';

/** Two editions side by side. */
export const comparisonRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${city}/editions/compare`, within, requires, handle: showComparison },
  { method: 'GET', path: `${city}/editions/compare.pdf`, within, requires, handle: sendComparisonBook },
  { method: 'GET', path: `${city}/editions/compare.xlsx`, within, requires, handle: sendComparisonWorkbook },
];
