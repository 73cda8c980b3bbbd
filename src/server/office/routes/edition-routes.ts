import { decideAddition, decideElement, showAddition, showElement } from '../handlers/edition-elements.tsx';
import { decideDiscard, decideFrame, showDiscard, showFrame } from '../handlers/edition-frame.tsx';
import { beginNext, decideApproval, showApproval, showEdition, showEditions } from '../handlers/editions.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city } from './city-path.ts';

const edition = `${city}/editions/:year{[0-9]{4}}`;
const within = 'city';
const requires = 'prepare-edition';

/** Editions: the list, one in preparation with the forms that edit it, and its approval or end. */
export const editionRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${city}/editions`, within, requires, handle: showEditions },
  { method: 'POST', path: `${city}/editions`, within, requires, handle: beginNext },
  { method: 'GET', path: edition, within, requires, handle: showEdition },
  { method: 'GET', path: `${edition}/approval`, within, requires, handle: showApproval },
  { method: 'POST', path: `${edition}/approval`, within, requires, handle: decideApproval },
  { method: 'GET', path: `${edition}/frame`, within, requires, handle: showFrame },
  { method: 'POST', path: `${edition}/frame`, within, requires, handle: decideFrame },
  { method: 'GET', path: `${edition}/discard`, within, requires, handle: showDiscard },
  { method: 'POST', path: `${edition}/discard`, within, requires, handle: decideDiscard },
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
