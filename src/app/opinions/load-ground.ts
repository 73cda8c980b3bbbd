import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { FindSuccessors } from '../../core/opinions/may-take-step.ts';
import type { OpinionElement } from '../../core/opinions/opinion.ts';
import type { DepartmentId, Plan } from '../../core/plan/plan.ts';
import type { DepartmentChange, MunicipalityCode } from '../../core/publication/snapshot.ts';
import { findSuccessors } from '../../core/round/find-successors.ts';
import type { StoreReader } from '../ports/store.ts';

/** What opinions stand on: the plan's names, and who is in whose place today. */
export type OpinionGround = {
  readonly plan: Plan | null;
  readonly successors: FindSuccessors;
};

/** Reads the plan in force and the reorganisations, for opinions on a day. */
export async function loadGround(
  reader: StoreReader,
  code: MunicipalityCode,
  day: IsoDate,
): Promise<OpinionGround> {
  const plan = await reader.findPlan(code);
  return { plan, successors: followChanges(await reader.listDepartmentChanges(code), day) };
}

/**
 * Who answers on a day for what a department was asked.
 *
 * @example followChanges(changes, '2027-04-01')('d4') // ['d30', 'd31']
 */
export function followChanges(changes: readonly DepartmentChange[], day: IsoDate): FindSuccessors {
  const known = new Map<DepartmentId, readonly DepartmentId[]>();
  return (department) => {
    const found = known.get(department) ?? findSuccessors([department], changes, day).departments;
    known.set(department, found);
    return found;
  };
}

/** Whether the plan has what an opinion is said to be about. */
export function hasElement(plan: Plan | null, element: OpinionElement): boolean {
  if (element === null) return true;
  if (plan === null) return false;
  const lists = [plan.strategies, plan.measures, plan.indicators, plan.initiatives];
  return lists.some((list) => list.some(({ id }) => id === element));
}
