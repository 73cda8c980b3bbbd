import { indexPlan } from '../../core/plan/index-plan.ts';
import type { Department, DepartmentId, Plan } from '../../core/plan/plan.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import type { RoundOpening } from '../../core/round/open-round.ts';
import type { ItemKind, Round } from '../../core/round/round.ts';
import { elementOf, type RoundItem } from '../../core/round/round-item.ts';
import { type DepartmentSuggestion, suggestDepartments } from '../../core/round/suggest-departments.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';

/** How much a department will be asked. */
export type AskedDepartment = {
  readonly department: Department;
  readonly counts: Readonly<Record<ItemKind, number>>;
  readonly total: number;
};

/** An item whose department the coordinator decides. */
export type AssignableItem = {
  readonly element: ReturnType<typeof elementOf>;
  readonly kind: ItemKind;
  readonly name: string;
  readonly departments: readonly DepartmentId[];
  readonly suggestions: readonly DepartmentSuggestion[];
};

/** What a round would ask of whom. */
export type Preview = {
  readonly round: Round;
  readonly departments: readonly Department[];
  readonly asked: readonly AskedDepartment[];
  readonly items: readonly AssignableItem[];
  readonly unassigned: readonly AssignableItem[];
  readonly assigned: readonly AssignableItem[];
  /** Departments that were chosen and have nothing to report. */
  readonly idle: readonly Department[];
  readonly warnings: readonly Problem[];
  /** What keeps it from opening. */
  readonly errors: readonly Problem[];
};

/**
 * A round before it opens, as the page shows it.
 *
 * @example makePreview(round, opening, plan).unassigned.length
 */
export function makePreview(round: Round, opening: RoundOpening, plan: Plan): Preview {
  const items = opening.ok ? opening.opened.items : [];
  const asked = plan.departments.flatMap((department): readonly AskedDepartment[] => {
    const own = items.filter(({ departments }) => departments.includes(department.id));
    return own.length === 0 ? [] : [{ department, counts: countKinds(own), total: own.length }];
  });
  const index = indexPlan(plan);
  const assignable = items.map((item): AssignableItem => {
    const suggestions =
      item.kind === 'indicator' && item.departments.length === 0 ? suggestDepartments(item, index) : [];
    const { kind, departments } = item;
    return { element: elementOf(item), kind, name: nameOfItem(item), departments, suggestions };
  });
  const chosen = round.departments === 'all' ? [] : round.departments;
  return {
    round,
    departments: plan.departments,
    asked,
    items: assignable,
    unassigned: assignable.filter(({ departments }) => departments.length === 0),
    assigned: assignable.filter(({ element }) => round.assigned[element] !== undefined),
    idle: plan.departments.filter(
      ({ id }) => chosen.includes(id) && !asked.some(({ department }) => department.id === id),
    ),
    warnings: opening.ok ? opening.warnings.filter(({ code }) => code !== 'item-without-department') : [],
    errors: opening.ok ? [] : opening.problems.filter(({ severity }) => severity === 'error'),
  };
}

function countKinds(items: readonly RoundItem[]): Readonly<Record<ItemKind, number>> {
  const of = (kind: ItemKind): number => items.filter((item) => item.kind === kind).length;
  return { indicator: of('indicator'), initiative: of('initiative'), project: of('project') };
}

/**
 * Who answers what, after what a browser sent: each item to its department, to two, or back to what the plan says.
 * What the plan does not know changes nothing.
 *
 * @example readAssignments(form, preview) // { k3: ['d2'] }
 */
export function readAssignments(
  data: FormData,
  { items, departments, round }: Pick<Preview, 'items' | 'departments' | 'round'>,
): Round['assigned'] {
  const known = (name: string): readonly DepartmentId[] =>
    departments.filter(({ id }) => id === data.get(name)).map(({ id }) => id);
  const assigned: Partial<Record<AssignableItem['element'], readonly DepartmentId[]>> = { ...round.assigned };
  for (const { element } of items) {
    const isNamed = data.get('item') === element;
    if (!isNamed && !data.has(`assign-${element}`)) continue;
    const chosen = isNamed ? [...known('lead'), ...known('also')] : known(`assign-${element}`);
    if (chosen.length > 0) assigned[element] = [...new Set(chosen)];
    else delete assigned[element];
  }
  return assigned;
}
