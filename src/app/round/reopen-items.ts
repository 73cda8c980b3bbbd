import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { type SteppedItems, type StepRequest, stepItems } from './step-items.ts';

/**
 * 再開: gives accepted or closed items back to be mended, with the reason. A closed round is closed again afterwards.
 *
 * @example await reopenItems(store, staff, { code, round: 'r1', items: [{ id: 'r1.k3', version: 4 }], reason: '国の確報で改める', now })
 */
export function reopenItems(store: Store, staff: Staff, request: StepRequest): Promise<SteppedItems> {
  return stepItems(store, staff, { kind: 'reopen', onBehalfOf: null }, request);
}
