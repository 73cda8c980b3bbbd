import type { PlanIndex } from '../plan/index-plan.ts';
import type { DepartmentId, Indicator, InitiativeId, MeasureId } from '../plan/plan.ts';

/** A department that may answer for an indicator, and how many projects it has where the indicator stands. */
export type DepartmentSuggestion = { readonly department: DepartmentId; readonly projects: number };

/**
 * Who may answer for an indicator that the plan prints without a department: those with projects under its measure
 * (or strategy), the most first, then in order of print. A person decides; nothing is assigned by itself.
 *
 * @example suggestDepartments(indicator, index)[0] // { department: 'd3', projects: 4 }
 */
export function suggestDepartments(
  { parent }: Pick<Indicator, 'parent'>,
  index: PlanIndex,
): readonly DepartmentSuggestion[] {
  const initiatives = new Set(
    measuresUnder(parent, index).flatMap((measure) => index.initiativesOf(measure).map(({ id }) => id)),
  );
  return index.plan.departments
    .map(({ id }) => ({ department: id, projects: countProjects(id, initiatives, index) }))
    .filter(({ projects }) => projects > 0)
    .toSorted((a, b) => b.projects - a.projects);
}

function measuresUnder(parent: Indicator['parent'], index: PlanIndex): readonly MeasureId[] {
  return index.plan.measures
    .filter(({ id, strategy }) => id === parent || strategy === parent)
    .map(({ id }) => id);
}

function countProjects(
  department: DepartmentId,
  initiatives: ReadonlySet<InitiativeId>,
  index: PlanIndex,
): number {
  const links = [...initiatives]
    .flatMap((initiative) => index.actionsOf(initiative))
    .flatMap(({ projects }) => projects);
  const own = links.filter((link) => link.departments.includes(department));
  return new Set(own.map(({ project }) => project)).size;
}
