import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { type SteppedItems, type StepRequest, stepItems } from './step-items.ts';

/**
 * 猶予: gives items business days on top of every due date, in all (not on top of earlier grace), with the reason.
 *
 * @example await extendGrace(store, staff, { code, round: 'r1', items, days: 3, reason: '議会対応のため', now })
 */
export function extendGrace(
  store: Store,
  staff: Staff,
  request: StepRequest & { readonly days: number },
): Promise<SteppedItems> {
  const kind = { kind: 'extend-grace', days: request.days, onBehalfOf: null } as const;
  return stepItems(store, staff, kind, request);
}
