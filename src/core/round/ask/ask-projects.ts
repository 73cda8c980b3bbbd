import type { Problem } from '../checks/problem.ts';
import { type CostEntry, type CostKey, emptyCost, type ProjectEntry } from '../entry.ts';
import type { RoundSettings } from '../round.ts';
import type { ProjectItem } from '../round-item.ts';
import type { Asked } from './ask-indicators.ts';
import { themesOf } from './ask-initiatives.ts';
import { findAnswerers } from './find-answerers.ts';
import type { RoundSources } from './round-sources.ts';

/**
 * An item for every project that serves an action in one of the years whose cost is asked for: one item, under
 * however many initiatives it stands. Amounts that the last round has for the same year stand in the boxes.
 */
export function askProjects(sources: RoundSources): Asked<ProjectItem> {
  const { plan, index, previous, settings } = sources;
  const costKeys = costKeysOf(settings);
  const years = new Set([settings.year, ...settings.cost.budgetYears, ...settings.cost.settledYears]);
  const problems: Problem[] = [];
  const items = plan.projects.flatMap((project): readonly ProjectItem[] => {
    const uses = index.usesOf(project.id);
    if (!uses.actions.some((action) => action.years.some((year) => years.has(year)))) return [];
    const named = uses.departments.map(({ id }) => id);
    const who = findAnswerers(project, named, sources);
    if (!who.asked) return [];
    problems.push(...who.problems);
    const links = uses.actions.map(({ projects }) => ({
      projects: projects.filter((link) => link.project === project.id),
    }));
    const before = previous.get(project.id);
    const last = before?.kind === 'project' ? before : null;
    return [
      {
        kind: 'project',
        id: `${settings.id}.${project.id}`,
        year: settings.year,
        departments: who.departments,
        divisions: who.divisions,
        themes: themesOf(links),
        project: project.id,
        name: project.name,
        initiatives: uses.initiatives.map(({ id }) => id),
        costKeys,
        last: last?.costs ?? null,
        prefilled: prefill(costKeys, last),
      },
    ];
  });
  return { items, problems };
}

/** Settled cost first: it is what the round is about. */
function costKeysOf({ cost }: Pick<RoundSettings, 'cost'>): readonly CostKey[] {
  return [
    ...cost.settledYears.map((year): CostKey => `${year}-settled`),
    ...cost.budgetYears.map((year): CostKey => `${year}-budget`),
  ];
}

function prefill(costKeys: readonly CostKey[], last: ProjectEntry | null): ProjectEntry {
  const costs = costKeys.map((key): [CostKey, CostEntry] => [key, last?.costs[key] ?? emptyCost]);
  return {
    kind: 'project',
    withoutCost: last?.withoutCost ?? false,
    costs: Object.fromEntries(costs),
    comment: '',
  };
}
