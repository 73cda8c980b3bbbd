import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { type SteppedItems, type StepRequest, stepItems } from './step-items.ts';

/**
 * 差戻し: gives items back to the department, with the reason.
 *
 * @example await sendBackItems(store, staff, { code, round: 'r1', items: [{ id: 'r1.k3', version: 4 }], reason: '単位を確かめてください', now })
 */
export function sendBackItems(store: Store, staff: Staff, request: StepRequest): Promise<SteppedItems> {
  return stepItems(store, staff, { kind: 'send-back', onBehalfOf: null }, request);
}
