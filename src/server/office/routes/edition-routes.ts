import { decideAddition, decideElement, showAddition, showElement } from '../handlers/edition-elements.tsx';
import { beginNext, decideApproval, showApproval, showEdition, showEditions } from '../handlers/editions.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

const edition = `${city}/editions/:year{[0-9]{4}}`;
const within = 'city';
const requires = 'prepare-edition';

/** Editions: the list, one in preparation with the forms that edit it, and its approval. */
export const editionRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${city}/editions`, within, requires, handle: showEditions },
  { method: 'POST', path: `${city}/editions`, within, requires, handle: beginNext },
  { method: 'GET', path: edition, within, requires, handle: showEdition },
  { method: 'GET', path: `${edition}/approval`, within, requires, handle: showApproval },
  { method: 'POST', path: `${edition}/approval`, within, requires, handle: decideApproval },
  { method: 'GET', path: `${edition}/add/:kind/:parent`, within, requires, handle: showAddition },
  { method: 'POST', path: `${edition}/add/:kind/:parent`, within, requires, handle: decideAddition },
  {
    method: 'GET',
    path: `${edition}/:element{[a-z][0-9]+}`,
    within,
    requires,
    handle: showElement,
  },
  {
    method: 'POST',
    path: `${edition}/:element{[a-z][0-9]+}`,
    within,
    requires,
    handle: decideElement,
  },
];
