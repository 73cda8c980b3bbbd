import type { PlanIndex } from '../index-plan.ts';
import type { ElementId, Plan } from '../plan.ts';
import type { Place } from '../plan-file.ts';
import { findIn, type RawFinding } from './finding.ts';

type Reference = {
  readonly from: { readonly id: ElementId; readonly place?: Place | null };
  readonly field: string;
  readonly target: ElementId;
};

/** Two elements with one id would share an address. */
export function findDuplicateIds(plan: Plan): readonly RawFinding[] {
  const seen = new Set<ElementId>();
  return elementsOf(plan).flatMap((element) => {
    const duplicate = seen.has(element.id);
    seen.add(element.id);
    return duplicate ? [findIn('duplicate-id', element, 'id')] : [];
  });
}

/** An element whose parent, project or department the plan does not have would be lost on the way. */
export function findDanglingIds(plan: Plan): readonly RawFinding[] {
  const known = new Set(elementsOf(plan).map(({ id }) => id));
  return listReferences(plan).flatMap(({ from, field, target }) =>
    known.has(target) ? [] : [findIn('dangling-id', from, field, { target })],
  );
}

export function findEmptyPlan(plan: Plan): readonly RawFinding[] {
  if (plan.strategies.length > 0) return [];
  const path = { element: null, field: 'strategies' };
  return [{ code: 'plan-without-strategies', path, place: null, params: {} }];
}

export function findYearsOutOfOrder({ actionYears, targetYears }: Plan): readonly RawFinding[] {
  const lists = { actionYears, targetYears };
  return Object.entries(lists).flatMap(([field, years]): readonly RawFinding[] => {
    if (years.every((year, position) => position === 0 || year > (years[position - 1] ?? year))) return [];
    const path = { element: null, field };
    return [{ code: 'years-out-of-order', path, place: null, params: { years: years.join(', ') } }];
  });
}

/** A project on no action has no place in the plan. */
export function findUnusedProjects(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.projects.flatMap((project) =>
    index.usesOf(project.id).actions.length > 0
      ? []
      : [findIn('project-without-action', project, null, { name: project.name })],
  );
}

export function findIdleDepartments(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.departments.flatMap((department) => {
    const { projects, indicators } = index.dutiesOf(department.id);
    const idle = projects.length === 0 && indicators.length === 0;
    return idle ? [findIn('department-without-duty', department, null, { name: department.name })] : [];
  });
}

function elementsOf(plan: Plan): readonly Reference['from'][] {
  return [
    ...plan.strategies,
    ...plan.measures,
    ...plan.indicators,
    ...plan.initiatives,
    ...plan.actions,
    ...plan.projects,
    ...plan.departments,
  ];
}

function listReferences(plan: Plan): readonly Reference[] {
  return [
    ...plan.measures.map((from) => ({ from, field: 'strategy', target: from.strategy })),
    ...plan.indicators.flatMap((from) => [
      { from, field: 'parent', target: from.parent },
      ...from.departments.map((target) => ({ from, field: 'departments', target })),
    ]),
    ...plan.initiatives.map((from) => ({ from, field: 'measure', target: from.measure })),
    ...plan.actions.flatMap((from) => [
      { from, field: 'initiative', target: from.initiative },
      ...from.projects.flatMap(({ project, departments }) => [
        { from, field: 'projects', target: project },
        ...departments.map((target) => ({ from, field: 'projects', target })),
      ]),
    ]),
  ];
}
