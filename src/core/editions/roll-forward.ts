import type { Action, ElementId, Plan } from '../plan/plan.ts';
import type { Lineage } from './lineage.ts';

export type RollOptions = {
  /**
   * True: an action that reaches the last year of the edition goes on in the year that is new. False: the new year is
   * empty until somebody enters it.
   */
  readonly intoNewYear: boolean;
};

/** The next edition as it begins, and what fell away. */
export type RolledPlan = { readonly plan: Plan; readonly lineage: readonly Lineage[] };

/**
 * ローリング: the next edition, begun from this one. The action years move by one; what was to be done in the year that
 * is over falls away, and with it the projects that stand nowhere else; all else is carried under its id. Target years,
 * targets and baselines stay: they are the plan's, not the edition's. Places are cleared, because the document of the
 * next edition is not printed yet.
 *
 * @example rollForward(plan, { intoNewYear: true }).plan.actionYears // [2025, 2026, 2027], where it was [2024, 2025, 2026]
 */
export function rollForward(plan: Plan, { intoNewYear }: RollOptions): RolledPlan {
  const actionYears = plan.actionYears.map((year) => year + 1);
  const lastYear = plan.actionYears.at(-1);
  const roll = (action: Action): Action => {
    const goesOn = intoNewYear && lastYear !== undefined && action.years.includes(lastYear);
    const years = goesOn ? [...action.years, lastYear + 1] : action.years;
    return { ...action, years: years.filter((year) => actionYears.includes(year)) };
  };
  const actions = plan.actions.map(roll).filter(({ years }) => years.length > 0);
  const before = listLinked(plan.actions);
  const after = listLinked(actions);
  const projects = plan.projects.filter(({ id }) => after.has(id) || !before.has(id));
  const rolled = clearPlaces({ ...plan, edition: plan.edition + 1, actionYears, actions, projects });
  const dropped = [...missing(plan.actions, actions), ...missing(plan.projects, projects)];
  return {
    plan: rolled,
    lineage: dropped.map((id) => ({ kind: 'dropped', from: [id], to: [], reason: null })),
  };
}

function listLinked(actions: readonly Action[]): ReadonlySet<ElementId> {
  return new Set(actions.flatMap(({ projects }) => projects.map(({ project }) => project)));
}

function missing(
  before: readonly { readonly id: ElementId }[],
  after: readonly { readonly id: ElementId }[],
): readonly ElementId[] {
  const kept = new Set(after.map(({ id }) => id));
  return before.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}

function clearPlaces(plan: Plan): Plan {
  const clear = <Element extends object>(element: Element): Element & { readonly place: null } => ({
    ...element,
    place: null,
  });
  return {
    ...plan,
    strategies: plan.strategies.map((one) => ({ ...clear(one), terms: one.terms.map(clear) })),
    measures: plan.measures.map((one) => ({ ...clear(one), terms: one.terms.map(clear) })),
    indicators: plan.indicators.map((one) => ({ ...clear(one), notes: one.notes.map(clear) })),
    initiatives: plan.initiatives.map(clear),
    actions: plan.actions.map((one) => ({
      ...clear(one),
      projects: one.projects.map((link) => ({ ...clear(link), marks: link.marks.map(clear) })),
    })),
  };
}
