import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { type SteppedItems, type StepRequest, stepItems } from './step-items.ts';

/**
 * 承認: the head of the department stands for what was submitted, as it was seen.
 *
 * @example await approveItems(store, staff, { code, round: 'r1', items: [{ id: 'r1.k3', version: 4 }], reason: null, now })
 */
export function approveItems(store: Store, staff: Staff, request: StepRequest): Promise<SteppedItems> {
  return stepItems(store, staff, { kind: 'approve', onBehalfOf: null }, request);
}
