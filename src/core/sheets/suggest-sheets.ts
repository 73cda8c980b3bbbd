import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import { indexPlan } from '../plan/index-plan.ts';
import type { DepartmentId, MeasureId, Plan, StrategyId } from '../plan/plan.ts';
import type { Theme } from '../plan/plan-file.ts';
import type { RoundId } from '../round/round.ts';
import { elementOf, type RoundItem } from '../round/round-item.ts';
import type { AssessedElement, Sheet } from './sheet.ts';

/** A sheet before somebody has said which division assesses it; `division` is the one that answers most of its items. */
export type SuggestedSheet = Omit<Sheet, 'division' | 'owners'> & { readonly division: string | null };

type RoundToAssess = {
  readonly id: RoundId;
  readonly year: FiscalYear;
  readonly plan: Plan;
  readonly items: readonly RoundItem[];
};

/**
 * The sheets of a round: one for every measure and every strategy of the plan, each strategy before its measures.
 *
 * @example suggestSheets({ id: 'r1', year: 2026, plan, items }).map(({ element }) => element) // ['s1', 'm1', …]
 */
export function suggestSheets({ id, year, plan, items }: RoundToAssess): readonly SuggestedSheet[] {
  const index = indexPlan(plan);
  const asked = new Map(items.map((item) => [elementOf(item), item]));
  const itemsOfMeasure = (measure: MeasureId): readonly RoundItem[] => {
    const initiatives = index.initiativesOf(measure);
    const projects = initiatives
      .flatMap((initiative) => index.actionsOf(initiative.id))
      .flatMap((action) => action.projects.map(({ project }) => project));
    const elements = [...index.indicatorsOf(measure), ...initiatives].map((element) => element.id);
    return [...new Set([...elements, ...projects])].flatMap((element) => asked.get(element) ?? []);
  };
  const make = (
    element: AssessedElement,
    strategy: StrategyId | null,
    title: string,
    of: readonly RoundItem[],
  ): SuggestedSheet => ({
    id: `${id}.${element}`,
    element,
    strategy,
    year,
    title,
    division: chooseDivision(of),
    departments: unique<DepartmentId>(of.flatMap(({ departments }) => departments)),
    divisions: unique<string>(of.flatMap(({ divisions }) => divisions)),
    themes: unique<Theme>(of.flatMap(({ themes }) => themes)),
  });
  return plan.strategies.flatMap((strategy) => {
    const measures = index.measuresOf(strategy.id);
    const goals = index.indicatorsOf(strategy.id).flatMap((goal) => asked.get(goal.id) ?? []);
    const all = [...goals, ...measures.flatMap((measure) => itemsOfMeasure(measure.id))];
    return [
      make(strategy.id, null, strategy.title, all),
      ...measures.map((measure) => make(measure.id, strategy.id, measure.title, itemsOfMeasure(measure.id))),
    ];
  });
}

/** The division that answers most items; of several, the one that comes first. */
function chooseDivision(items: readonly RoundItem[]): string | null {
  const counts = new Map<string, number>();
  for (const { divisions } of items) {
    const [leading] = divisions;
    if (leading !== undefined) counts.set(leading, (counts.get(leading) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

/**
 * A suggested sheet with the division that assesses it: its departments that work on it may write the draft.
 *
 * @example assignSheet(suggested, '企画部', plan.departments).owners
 */
export function assignSheet(
  suggested: Omit<SuggestedSheet, 'division'>,
  division: string,
  departments: Plan['departments'],
): Sheet {
  const within = new Set(departments.filter((one) => one.division === division).map(({ id }) => id));
  const { id, element, strategy, year, title, themes } = suggested;
  return {
    id,
    element,
    strategy,
    year,
    title,
    division,
    owners: suggested.departments.filter((department) => within.has(department)),
    departments: suggested.departments,
    divisions: unique([division, ...suggested.divisions]),
    themes,
  };
}
