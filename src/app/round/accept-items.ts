import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { type SteppedItems, type StepRequest, stepItems } from './step-items.ts';

/**
 * 受理: the planning office takes what was approved. A reason is needed where the division was to confirm and did not.
 *
 * @example await acceptItems(store, staff, { code, round: 'r1', items: [{ id: 'r1.k3', version: 4 }], reason: null, now })
 */
export function acceptItems(store: Store, staff: Staff, request: StepRequest): Promise<SteppedItems> {
  return stepItems(store, staff, { kind: 'accept', onBehalfOf: null }, request);
}
