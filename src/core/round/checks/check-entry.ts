import type { ItemEntry } from '../entry.ts';
import type { RoundSettings } from '../round.ts';
import type { RoundItem } from '../round-item.ts';
import { checkIndicator, type Judge } from './check-indicator.ts';
import { checkInitiative } from './check-initiative.ts';
import { checkProject } from './check-project.ts';
import type { Problem } from './problem.ts';

/** What the checks of a round go by. */
export type CheckRules = Pick<RoundSettings, 'progressChoices' | 'nextChoices' | 'limits' | 'cost'> & {
  readonly judge: Judge;
};

/** Whether an item can be submitted, and what is missing or wrong if not. */
export type Completeness = { readonly complete: boolean; readonly missing: readonly Problem[] };

/**
 * Everything that there is to say about an entry, from the first box to the last.
 *
 * @example checkEntry(item, entry, { ...round, judge })
 */
export function checkEntry(item: RoundItem, entry: ItemEntry, rules: CheckRules): readonly Problem[] {
  if (item.kind === 'indicator' && entry.kind === 'indicator') return checkIndicator(item, entry, rules);
  if (item.kind === 'initiative' && entry.kind === 'initiative') return checkInitiative(item, entry, rules);
  if (item.kind === 'project' && entry.kind === 'project')
    return checkProject(item, entry, { unit: rules.cost.unit, limits: rules.limits });
  throw new Error(`The entry of ${item.id} is of the kind ${entry.kind}, not ${item.kind}`);
}

/**
 * Whether an item can be submitted: no error among its problems. Warnings and notices do not keep it back.
 *
 * @example isComplete(item, entry, rules).missing.map(({ path }) => path)
 */
export function isComplete(item: RoundItem, entry: ItemEntry, rules: CheckRules): Completeness {
  const missing = checkEntry(item, entry, rules).filter(({ severity }) => severity === 'error');
  return { complete: missing.length === 0, missing };
}
