import type { Action, Plan } from '../plan/plan.ts';
import { rollForward } from './roll-forward.ts';

/**
 * The edition before as it would stand in the years of the next one, so that a comparison tells what people decided
 * and not that a year has passed: actions whose years were only rolled have the years that they have afterwards. Given
 * back as it is where `after` is not the edition of the next year.
 *
 * @example comparePlans(alignYears(before, after), after) // [] where nothing was edited after rolling forward
 */
export function alignYears(before: Plan, after: Plan): Plan {
  if (after.edition !== before.edition + 1) return before;
  const [extended, plain] = [true, false].map((intoNewYear) => rollForward(before, { intoNewYear }).plan);
  if (extended === undefined || plain === undefined) return before;
  const [went, stayed] = [indexYears(extended), indexYears(plain)];
  const now = indexYears(after);
  const align = (action: Action): Action => {
    const years = now.get(action.id);
    const isRolled = years !== undefined && [went, stayed].some((one) => isSame(one.get(action.id), years));
    return isRolled ? { ...action, years } : action;
  };
  return { ...plain, actions: plain.actions.map(align) };
}

function indexYears({ actions }: Plan): ReadonlyMap<Action['id'], Action['years']> {
  return new Map(actions.map(({ id, years }) => [id, years]));
}

function isSame(left: Action['years'] | undefined, right: Action['years']): boolean {
  return left?.join() === right.join();
}
