import { WAITING_ACTS, type WaitingAct } from '../../../app/round/list-waiting.ts';
import { ITEM_PAGE_ACTS, type ItemPageAct } from '../../../office/text/item-text.ts';
import { actOnItem, commentHere, showItem } from '../handlers/item.tsx';
import { saveByProxy, showProxyForm } from '../handlers/item-proxy.tsx';
import { markNews, showNews } from '../handlers/news.tsx';
import { passOn, showWaiting } from '../handlers/waiting.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { round } from './city-path.ts';

const item = `${round}/items/:item`;

/** What waits for somebody, the news, and one item's page with what people do there. */
export const itemRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${round}/waiting`, within: 'city', requires: 'signed-in', handle: showWaiting },
  ...WAITING_ACTS.map(waitingRouteOf),
  { method: 'GET', path: `${round}/news`, within: 'city', requires: 'signed-in', handle: showNews },
  { method: 'POST', path: `${round}/news/looked`, within: 'city', requires: 'signed-in', handle: markNews },
  { method: 'GET', path: item, within: 'city', requires: 'signed-in', handle: showItem },
  ...ITEM_PAGE_ACTS.map(routeOf),
  { method: 'GET', path: `${item}/proxy`, within: 'city', requires: 'signed-in', handle: showProxyForm },
  { method: 'POST', path: `${item}/proxy`, within: 'city', requires: 'signed-in', handle: saveByProxy },
];

function routeOf(act: ItemPageAct): OfficeRoute {
  const handle = act === 'comment' ? commentHere : actOnItem(act);
  return { method: 'POST', path: `${item}/${act}`, within: 'city', requires: 'signed-in', handle };
}

function waitingRouteOf(act: WaitingAct): OfficeRoute {
  const path = `${round}/waiting/${act}`;
  return { method: 'POST', path, within: 'city', requires: 'signed-in', handle: passOn(act) };
}
