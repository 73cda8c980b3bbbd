import { type CheckRules, isComplete } from './checks/check-entry.ts';
import type { Problem } from './checks/problem.ts';
import type { ItemEntry } from './entry.ts';
import type { ItemId } from './round-item.ts';
import type { TrackedItem } from './tracked-item.ts';
import { TRANSITIONS } from './transitions.ts';

/** What "submit all that is complete" would do. */
export type Submittable = {
  readonly ready: readonly ItemId[];
  readonly incomplete: readonly { readonly id: ItemId; readonly missing: readonly Problem[] }[];
};

/**
 * Parts a list into what can be submitted now and what lacks something. Items that nobody has begun lack something
 * too; those that were submitted before are in neither.
 *
 * @example findSubmittable(mine, { ...round, judge }).ready // ['r1.k3', 'r1.i7']
 */
export function findSubmittable(
  items: readonly (TrackedItem & { readonly entry: ItemEntry })[],
  rules: CheckRules,
): Submittable {
  const ready: ItemId[] = [];
  const incomplete: { readonly id: ItemId; readonly missing: readonly Problem[] }[] = [];
  for (const { item, status, entry } of items) {
    const canSubmit = TRANSITIONS.submit.some(({ from }) => from.includes(status.state));
    if (!canSubmit && status.state !== 'not-started') continue;
    const { complete, missing } = isComplete(item, entry, rules);
    if (canSubmit && complete) ready.push(item.id);
    else incomplete.push({ id: item.id, missing });
  }
  return { ready, incomplete };
}
