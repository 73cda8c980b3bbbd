import { showItemList } from '../handlers/item-list.tsx';
import { saveItemList } from '../handlers/item-list-save.tsx';
import { previewItem, saveItem } from '../handlers/item-list-script.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { round } from './city-path.ts';

/** A department's list: the page, its form, and what the page's script asks. */
export const itemListRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${round}/items`, within: 'city', requires: 'signed-in', handle: showItemList },
  { method: 'POST', path: `${round}/items`, within: 'city', requires: 'signed-in', handle: saveItemList },
  { method: 'POST', path: `${round}/items/save`, within: 'city', requires: 'signed-in', handle: saveItem },
  {
    method: 'POST',
    path: `${round}/items/preview`,
    within: 'city',
    requires: 'signed-in',
    handle: previewItem,
  },
];
