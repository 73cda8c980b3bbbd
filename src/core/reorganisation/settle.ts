import type { DepartmentId } from '../plan/plan.ts';
import type { Successors } from './succession.ts';

/**
 * How it came about who answers afterwards: `follows` the only successor; `chosen` by the coordinator; `proposed` where
 * there are several and nobody chose; `unsettled` where there is none and nobody chose: then the department of before
 * keeps it, so that nothing is lost.
 */
export type Settlement = 'follows' | 'chosen' | 'proposed' | 'unsettled';

export type Settled = {
  readonly before: readonly DepartmentId[];
  /** The leading one first. Never empty where `before` is not. */
  readonly after: readonly DepartmentId[];
  readonly how: Settlement;
  /** Among whom there is to choose; empty where nothing is. */
  readonly options: readonly DepartmentId[];
};

type Rules = {
  readonly successors: Successors;
  /** What the coordinator chose; only what is among the options counts. */
  readonly choice: readonly DepartmentId[] | undefined;
  /** To whom it may be given where nobody takes over. */
  readonly anybody: readonly DepartmentId[];
  /** Whom to propose of several successors. */
  readonly propose: (options: readonly DepartmentId[]) => readonly DepartmentId[];
};

/**
 * Who answers after a reorganisation for what these departments answered, or null where it does not touch them. Each
 * department's place in the order is its successors'.
 *
 * @example settle(['d1', 'd4'], { successors, choice: ['d20'], anybody, propose })?.after // ['d1', 'd20']
 */
export function settle(before: readonly DepartmentId[], rules: Rules): Settled | null {
  const { successors, choice = [], anybody, propose } = rules;
  if (!before.some((id) => successors.has(id))) return null;
  const open = before.filter((id) => (successors.get(id)?.length ?? 1) !== 1);
  const ways = open.flatMap((id) => successors.get(id) ?? []);
  const options = open.length === 0 ? [] : [...new Set(ways.length === 0 ? anybody : ways)];
  const chosen = choice.filter((id) => options.includes(id));
  const isNobodys = ways.length === 0;
  const given = chosen.length > 0 ? chosen : isNobodys ? [] : propose(options);
  const after = before.flatMap((id) => {
    const to = successors.get(id);
    if (to === undefined) return [id];
    if (to.length === 1) return to;
    return given.length === 0 ? [id] : given;
  });
  return { before, after: [...new Set(after)], how: sayHow(open, chosen, isNobodys), options };
}

function sayHow(
  open: readonly DepartmentId[],
  chosen: readonly DepartmentId[],
  isNobodys: boolean,
): Settlement {
  if (open.length === 0) return 'follows';
  if (chosen.length > 0) return 'chosen';
  return isNobodys ? 'unsettled' : 'proposed';
}
