import type { Proxy as Representation } from '../../core/round/item-status.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { type SteppedItems, type StepRequest, stepItems } from './step-items.ts';

/**
 * 取下げ: takes back what was submitted and not approved yet.
 *
 * @example await withdrawItems(store, staff, { code, round: 'r1', items, reason: null, now })
 */
export function withdrawItems(
  store: Store,
  staff: Staff,
  request: StepRequest & { readonly onBehalfOf?: Representation },
): Promise<SteppedItems> {
  return stepItems(store, staff, { kind: 'withdraw', onBehalfOf: request.onBehalfOf ?? null }, request);
}
