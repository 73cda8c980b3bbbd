import { indexPlan } from '../plan/index-plan.ts';
import type { DepartmentId } from '../plan/plan.ts';
import { askIndicators } from './ask/ask-indicators.ts';
import { askInitiatives } from './ask/ask-initiatives.ts';
import { askProjects } from './ask/ask-projects.ts';
import type { RoundSources } from './ask/round-sources.ts';
import { hasNoErrors, type Problem, problemAt } from './checks/problem.ts';
import { resolveDueDates } from './due-dates.ts';
import type { Round, RoundSettings } from './round.ts';
import type { ItemId, RoundItem } from './round-item.ts';

/** What a round begins with. */
export type OpenedRound = {
  readonly round: Round;
  /** In the order of the plan: indicators, initiatives, projects; each once. */
  readonly items: readonly RoundItem[];
  /** Each department's list. An item of several departments stands on the list of each. */
  readonly lists: ReadonlyMap<DepartmentId, readonly ItemId[]>;
  /** Items that nobody answers until the coordinator assigns them. */
  readonly unassigned: readonly ItemId[];
};

export type RoundOpening =
  | { readonly ok: true; readonly opened: OpenedRound; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Makes the lists of a round from the plan, the results so far and what was entered a year ago, or says why it
 * cannot open. The same call serves as the preview before.
 *
 * @example
 * const opening = openRound({ plan, observations, departmentChanges, previous: new Map(), settings });
 * if (opening.ok) opening.opened.lists.get('d3');
 */
export function openRound(parts: Omit<RoundSources, 'index'>): RoundOpening {
  const { settings, plan } = parts;
  const dates = resolveDueDates(settings);
  const unknown = findUnknownDepartments(parts);
  if (!dates.ok || unknown.length > 0)
    return { ok: false, problems: [...(dates.ok ? dates.warnings : dates.problems), ...unknown] };
  const sources = { ...parts, index: indexPlan(plan) };
  const { items, problems } = askAll(sources);
  const nothing = items.length === 0 ? [problemAt(['asks'], 'nothing-asked', { year: settings.year })] : [];
  const remarks = [...dates.warnings, ...problems, ...nothing];
  if (!hasNoErrors(remarks)) return { ok: false, problems: remarks };
  const round: Round = { ...settings, state: 'open', dueDates: dates.dueDates };
  const unassigned = items.filter(({ departments }) => departments.length === 0).map(({ id }) => id);
  return {
    ok: true,
    opened: { round, items, lists: listByDepartment(items), unassigned },
    warnings: remarks,
  };
}

function askAll(sources: RoundSources): {
  readonly items: readonly RoundItem[];
  readonly problems: readonly Problem[];
} {
  const { asks } = sources.settings;
  const asked = [
    ...(asks.includes('indicator') ? [askIndicators(sources)] : []),
    ...(asks.includes('initiative') ? [askInitiatives(sources)] : []),
    ...(asks.includes('project') ? [askProjects(sources)] : []),
  ];
  return {
    items: asked.flatMap(({ items }): readonly RoundItem[] => items),
    problems: asked.flatMap(({ problems }) => problems),
  };
}

function findUnknownDepartments({
  settings,
  plan,
}: Pick<RoundSources, 'settings' | 'plan'>): readonly Problem[] {
  const known = new Set(plan.departments.map(({ id }) => id));
  const named: readonly (readonly [readonly string[], readonly DepartmentId[]])[] = [
    [['departments'], settings.departments === 'all' ? [] : settings.departments],
    ...namedIn(settings).map(([id, departments]) => [['assigned', id], departments] as const),
  ];
  return named.flatMap(([path, departments]) =>
    departments
      .filter((department) => !known.has(department))
      .map((department) => problemAt(path, 'unknown-department', { department })),
  );
}

function namedIn({ assigned }: RoundSettings): readonly (readonly [string, readonly DepartmentId[]])[] {
  return Object.entries(assigned).map(([id, departments]) => [id, departments ?? []]);
}

function listByDepartment(items: readonly RoundItem[]): ReadonlyMap<DepartmentId, readonly ItemId[]> {
  const lists = new Map<DepartmentId, ItemId[]>();
  for (const { id, departments } of items) {
    for (const department of departments) {
      const list = lists.get(department);
      if (list) list.push(id);
      else lists.set(department, [id]);
    }
  }
  return lists;
}
