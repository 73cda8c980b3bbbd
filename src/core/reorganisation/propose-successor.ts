import type { Department, DepartmentId } from '../plan/plan.ts';
import { foldText } from '../text/fold-text.ts';

/**
 * Which of several successors takes over something by its name: the one whose name shares most pairs of characters with
 * it; of equals one that was there before, else the first. A proposal, for a person to confirm.
 *
 * @example proposeSuccessor('観光案内所運営事業', ['d20', 'd21'], { departments, before: ['d4'] }) // ['d21'], 観光課
 */
export function proposeSuccessor(
  name: string,
  options: readonly DepartmentId[],
  {
    departments,
    before,
  }: { readonly departments: readonly Department[]; readonly before: readonly DepartmentId[] },
): readonly DepartmentId[] {
  const pairs = listPairs(name);
  const scored = options.map((id, place) => {
    const department = departments.find((one) => one.id === id);
    const shared = [...listPairs(withoutSuffix(department?.name ?? ''))].filter((pair) => pairs.has(pair));
    return { id, place, shared: shared.length, stays: before.includes(id) ? 1 : 0 };
  });
  const [best] = scored.toSorted(
    (left, right) => right.shared - left.shared || right.stays - left.stays || left.place - right.place,
  );
  return best === undefined ? [] : [best.id];
}

/** What a department's name ends in says nothing of its work. */
function withoutSuffix(name: string): string {
  return name.replace(/(課|室|係|局|所|センター)$/u, '');
}

function listPairs(text: string): ReadonlySet<string> {
  const characters = [...foldText(text)];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
