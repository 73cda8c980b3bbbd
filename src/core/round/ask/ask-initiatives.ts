import type { Action, DepartmentId } from '../../plan/plan.ts';
import type { Theme } from '../../plan/plan-file.ts';
import type { Problem } from '../checks/problem.ts';
import type { InitiativeEntry } from '../entry.ts';
import type { RoundSettings } from '../round.ts';
import type { AskedAction, InitiativeItem } from '../round-item.ts';
import type { Asked } from './ask-indicators.ts';
import { findAnswerers } from './find-answerers.ts';
import type { RoundSources } from './round-sources.ts';

/**
 * An item for every initiative with an action in the year asked for. All departments that stand on these actions
 * answer it together, the first one leads.
 */
export function askInitiatives(sources: RoundSources): Asked<InitiativeItem> {
  const { plan, index, previous, settings } = sources;
  const problems: Problem[] = [];
  const items = plan.initiatives.flatMap((initiative): readonly InitiativeItem[] => {
    const actions = index.actionsOf(initiative.id).filter(({ years }) => years.includes(settings.year));
    if (actions.length === 0) return [];
    const named = departmentsOf(actions);
    const who = findAnswerers({ id: initiative.id, name: initiative.title }, named, sources);
    if (!who.asked) return [];
    problems.push(...who.problems);
    const asked = actions.map((action) => toAskedAction(action, sources));
    const last = previous.get(initiative.id);
    const own = last?.kind === 'initiative' ? last : null;
    return [
      {
        kind: 'initiative',
        id: `${settings.id}.${initiative.id}`,
        year: settings.year,
        departments: who.departments,
        divisions: who.divisions,
        themes: themesOf(actions),
        initiative: initiative.id,
        measure: initiative.measure,
        title: initiative.title,
        actions: asked,
        last: own,
        prefilled: prefill(asked, own, settings),
      },
    ];
  });
  return { items, problems };
}

/**
 * Texts are not filled in from last year: they stand beside the box, so that nobody hands them in unread. Where it goes
 * next mostly stays what it was, so last year's choice stands there as long as the round has it.
 */
function prefill(
  actions: readonly AskedAction[],
  last: InitiativeEntry | null,
  { nextChoices }: Pick<RoundSettings, 'nextChoices'>,
): InitiativeEntry {
  return {
    kind: 'initiative',
    progress: Object.fromEntries(actions.map(({ id }) => [id, ''])),
    done: '',
    issues: '',
    nextChoice: nextChoices.find(({ code }) => code === last?.nextChoice)?.code ?? '',
    next: '',
  };
}

function toAskedAction(action: Action, sources: RoundSources): AskedAction {
  const { id, text, projects } = action;
  return {
    id,
    text,
    departments: findAnswerers({ id, name: text }, departmentsOf([action]), sources).departments,
    projects: projects.map(({ project }) => project),
  };
}

function departmentsOf(actions: readonly Action[]): readonly DepartmentId[] {
  const links = actions.flatMap(({ projects }) => projects);
  return [...new Set(links.flatMap(({ departments }) => departments))];
}

/**
 * The themes that actions are marked with. A mark of which only a trace was found counts by the theme that was
 * suggested: the theme's office is the one to say whether it is right.
 */
export function themesOf(actions: readonly Pick<Action, 'projects'>[]): readonly Theme[] {
  const marks = actions.flatMap(({ projects }) => projects).flatMap((link) => link.marks);
  return [...new Set(marks.flatMap(({ theme }) => theme ?? []))];
}
