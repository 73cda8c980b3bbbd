import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { type SteppedItems, type StepRequest, stepItems } from './step-items.ts';

/**
 * 部長確認: the head of the division has seen what the department approved.
 *
 * @example await confirmItems(store, staff, { code, round: 'r1', items: [{ id: 'r1.k3', version: 4 }], reason: null, now })
 */
export function confirmItems(store: Store, staff: Staff, request: StepRequest): Promise<SteppedItems> {
  return stepItems(store, staff, { kind: 'confirm', onBehalfOf: null }, request);
}
