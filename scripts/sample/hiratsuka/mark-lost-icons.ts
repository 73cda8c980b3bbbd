import type {
  ActionEntry,
  InitiativeEntry,
  PlanFile,
  ProjectEntry,
} from '../../../src/core/plan/plan-file.ts';
import type { LostIcon } from './lost-icons.ts';

/**
 * The plan with a mark of unknown kind on every project whose icon was lost. The list decides alone; of a mark that
 * the reading has found, the place is kept. Throws where an icon finds no project to stand on.
 */
export function markLostIcons(plan: PlanFile, icons: readonly LostIcon[]): PlanFile {
  const used = new Set<LostIcon>();
  const marked = {
    ...plan,
    strategies: plan.strategies.map((strategy) => ({
      ...strategy,
      measures: strategy.measures.map((measure) => ({
        ...measure,
        initiatives: measure.initiatives.map((initiative) => markInitiative(initiative, icons, used)),
      })),
    })),
  };
  const homeless = icons.filter((icon) => !used.has(icon));
  if (homeless.length > 0) {
    throw new Error(`icons without a project: ${homeless.map((icon) => icon.project).join(', ')}`);
  }
  return marked;
}

function markInitiative(
  initiative: InitiativeEntry,
  icons: readonly LostIcon[],
  used: Set<LostIcon>,
): InitiativeEntry {
  return {
    ...initiative,
    actions: initiative.actions.map((action) => ({
      ...action,
      projects: action.projects.map((project) => {
        const icon = icons.find((candidate) => standsOn(candidate, initiative, action, project));
        if (icon !== undefined) used.add(icon);
        return markProject(project, icon);
      }),
    })),
  };
}

function standsOn(
  icon: LostIcon,
  initiative: InitiativeEntry,
  action: ActionEntry,
  project: ProjectEntry,
): boolean {
  return (
    icon.initiative === initiative.title &&
    icon.project === project.name &&
    (icon.action === undefined || icon.action === action.text)
  );
}

function markProject(project: ProjectEntry, icon: LostIcon | undefined): ProjectEntry {
  const { name, departments, marks, place } = project;
  const foundAt = marks?.[0]?.place;
  return {
    name,
    departments,
    ...(icon === undefined
      ? {}
      : {
          marks: [
            {
              kind: 'unknown',
              suggested: icon.suggested,
              ...(foundAt === undefined ? {} : { place: foundAt }),
            },
          ],
        }),
    ...(place === undefined ? {} : { place }),
  };
}
