import type { DepartmentId, ElementId, Plan } from '../../plan/plan.ts';
import type { DepartmentChange } from '../../publication/snapshot.ts';
import { type Problem, problemAt } from '../checks/problem.ts';
import { findSuccessors } from '../find-successors.ts';
import type { RoundSettings } from '../round.ts';

/** What it takes to find who answers. */
export type AnswererSources = {
  readonly plan: Pick<Plan, 'departments'>;
  readonly departmentChanges: readonly DepartmentChange[];
  readonly settings: Pick<RoundSettings, 'opens' | 'departments' | 'assigned'>;
};

/** Who answers for one element. `asked` is false where its departments are not part of this round. */
export type Answerers = {
  readonly asked: boolean;
  readonly departments: readonly DepartmentId[];
  readonly divisions: readonly string[];
  readonly problems: readonly Problem[];
};

/**
 * Finds who answers for an element: whom the coordinator assigned, or else whom the plan names; in their place,
 * those who took over; of these, those whom the round asks.
 *
 * @example findAnswerers({ id: 'k3', name: '待機児童数' }, ['d2'], sources).departments // ['d14']
 */
export function findAnswerers(
  element: { readonly id: ElementId; readonly name: string },
  named: readonly DepartmentId[],
  { plan, departmentChanges, settings }: AnswererSources,
): Answerers {
  const assigned = Object.entries(settings.assigned).find(([id]) => id === element.id)?.[1] ?? named;
  const { departments: all, ended } = findSuccessors(assigned, departmentChanges, settings.opens);
  const chosen = settings.departments;
  const departments = chosen === 'all' ? all : all.filter((id) => chosen.includes(id));
  const known = new Map(plan.departments.map((department) => [department.id, department]));
  const divisions = departments.flatMap((id) => known.get(id)?.division ?? []);
  return {
    asked: departments.length > 0 || (all.length === 0 && chosen === 'all'),
    departments,
    divisions: [...new Set(divisions)],
    problems: all.length > 0 ? [] : [explainNobody(element, ended, known)],
  };
}

function explainNobody(
  { id, name }: { readonly id: ElementId; readonly name: string },
  ended: readonly DepartmentId[],
  known: ReadonlyMap<DepartmentId, { readonly name: string }>,
): Problem {
  const [gone] = ended;
  if (gone === undefined) return problemAt([id], 'item-without-department', { name });
  return problemAt([id], 'department-without-successor', { name, department: known.get(gone)?.name ?? gone });
}
