import type { ListedItem } from '../../app/round/list-my-items.ts';
import type { RoundGrounds } from '../../app/round/load-grounds.ts';
import { checkEntry } from '../../core/round/checks/check-entry.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import type { EditConflict } from '../../core/round/merge-edits.ts';
import type { ItemView } from './item-view.ts';
import { standWith } from './stand-with.ts';

/** What is shown in the place of what is stored. */
type Shown = {
  readonly entry?: ItemEntry;
  readonly conflicts?: readonly EditConflict[];
  /** Empty boxes are pointed out too: somebody wanted to submit the item. */
  readonly isStrict?: boolean;
};

/** What only says that a box is still empty. A form that nobody has filled in need not be told so box by box. */
const EMPTY: readonly Problem['code'][] = [
  'value-missing',
  'text-missing',
  'choice-missing',
  'amount-missing',
];

/**
 * An item of a list as its page shows it: with the checks, the verdict and the chart of what stands in its boxes.
 *
 * @example toItemView(listed, grounds, { entry: typed }).standing?.states.get('') // 'on-track'
 */
export function toItemView(
  { item, status, entry: stored, acts }: Pick<ListedItem, 'item' | 'status' | 'entry' | 'acts'>,
  grounds: RoundGrounds,
  { entry = stored, conflicts = [], isStrict = false }: Shown = {},
): ItemView {
  const problems = checkEntry(item, entry, grounds.rules);
  return {
    item,
    status,
    entry,
    problems: isStrict ? problems : problems.filter(({ code }) => !EMPTY.includes(code)),
    lacks: problems.filter(({ severity }) => severity === 'error').length,
    conflicts,
    standing: standWith(item, entry, grounds),
    editable: acts.includes('edit-draft'),
  };
}
