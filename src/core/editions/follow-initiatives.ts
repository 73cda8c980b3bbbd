import { indexPlan } from '../plan/index-plan.ts';
import { matchElements } from '../plan/match-elements.ts';
import type { Action, ElementId, InitiativeId, Plan } from '../plan/plan.ts';
import { foldText } from '../text/fold-text.ts';

type Link = { readonly from: ElementId; readonly to: ElementId };

/**
 * The actions that go along with initiatives word by word: an action is recognised within its initiative, so a new id
 * of the initiative hides it.
 *
 * @param links what goes on in what; those of other kinds of elements say nothing here
 * @example followInitiatives(before, after, [{ from: 'i3', to: 'i70' }]) // [{ from: 'a9', to: 'a171' }, …]
 */
export function followInitiatives(before: Plan, after: Plan, links: readonly Link[]): readonly Link[] {
  const [old, fresh] = [indexPlan(before), indexPlan(after)];
  const wereThere = new Set<ElementId>(before.actions.map(({ id }) => id));
  const areThere = new Set<ElementId>(after.actions.map(({ id }) => id));
  const followed: Link[] = [];
  for (const { from, to } of links) {
    if (!isInitiative(from) || !isInitiative(to)) continue;
    const left = old
      .actionsOf(from)
      .filter(({ id }) => !areThere.has(id) && !followed.some((one) => one.from === id));
    const come = fresh.actionsOf(to).filter(({ id }) => !wereThere.has(id));
    for (const [at, action] of matchElements(come, left, sameWords).entries()) {
      const arrived = come[at];
      if (action && arrived) followed.push({ from: action.id, to: arrived.id });
    }
  }
  return followed;
}

/** The same words may stand on two rows for different years: those of the same years first. */
const sameWords = [
  { entry: wordsAndYears, element: wordsAndYears },
  { entry: words, element: words },
];

function words({ text }: Action): string {
  return foldText(text);
}

function wordsAndYears({ text, years }: Action): string {
  return `${years.join()} ${foldText(text)}`;
}

function isInitiative(id: ElementId): id is InitiativeId {
  return id.startsWith('i');
}
