import { ITEM_PAGE_ACTS, type ItemPageAct } from '../../../office/text/item-text.ts';
import { actOnItem, commentHere, showItem } from '../handlers/item.tsx';
import { saveByProxy, showProxyForm } from '../handlers/item-proxy.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { round } from './city-path.ts';

const item = `${round}/items/:item`;

/** One item's page, and what people do there. */
export const itemRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: item, within: 'city', requires: 'signed-in', handle: showItem },
  ...ITEM_PAGE_ACTS.map(routeOf),
  { method: 'GET', path: `${item}/proxy`, within: 'city', requires: 'signed-in', handle: showProxyForm },
  { method: 'POST', path: `${item}/proxy`, within: 'city', requires: 'signed-in', handle: saveByProxy },
];

function routeOf(act: ItemPageAct): OfficeRoute {
  const handle = act === 'comment' ? commentHere : actOnItem(act);
  return { method: 'POST', path: `${item}/${act}`, within: 'city', requires: 'signed-in', handle };
}
