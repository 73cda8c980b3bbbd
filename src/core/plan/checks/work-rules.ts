import { foldText } from '../../text/fold-text.ts';
import { groupBy } from '../group-by.ts';
import type { PlanIndex } from '../index-plan.ts';
import type { Action, ActionProject, Plan } from '../plan.ts';
import { findIn, type RawFinding } from './finding.ts';
import { suggestionWords } from './finding-words.ts';

export function findBareStrategies(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.strategies.flatMap((strategy) =>
    index.measuresOf(strategy.id).length > 0
      ? []
      : [findIn('strategy-without-measures', strategy, 'measures', { name: strategy.title })],
  );
}

export function findMeasuresWithoutIndicators(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.measures.flatMap((measure) =>
    index.indicatorsOf(measure.id).length > 0
      ? []
      : [findIn('measure-without-indicators', measure, 'indicators', { name: measure.title })],
  );
}

export function findMeasuresWithoutInitiatives(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.measures.flatMap((measure) =>
    index.initiativesOf(measure.id).length > 0
      ? []
      : [findIn('measure-without-initiatives', measure, 'initiatives', { name: measure.title })],
  );
}

export function findInitiativesWithoutActions(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.initiatives.flatMap((initiative) =>
    index.actionsOf(initiative.id).length > 0
      ? []
      : [findIn('initiative-without-actions', initiative, 'actions', { name: initiative.title })],
  );
}

/** An empty title is another rule's. */
export function findDuplicateInitiatives(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.measures.flatMap(({ id }) =>
    [...groupBy(index.initiativesOf(id), ({ title }) => foldText(title))].flatMap(
      ([title, [, ...repeated]]) =>
        title === ''
          ? []
          : repeated.map((one) => findIn('duplicate-initiative', one, 'title', { name: one.title })),
    ),
  );
}

/** The same words for different years are a plan that goes on; in the same year they were read twice. */
export function findDuplicateActions(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.initiatives.flatMap(({ id }) =>
    [...groupBy(index.actionsOf(id), ({ text }) => foldText(text))].flatMap(([text, same]) =>
      same
        .filter((action, position) => text !== '' && overlapsAny(action, same.slice(0, position)))
        .map((action) => findIn('duplicate-action', action, 'text', { name: action.text })),
    ),
  );
}

export function findActionsWithoutProject(plan: Plan): readonly RawFinding[] {
  return plan.actions.flatMap((action) =>
    action.projects.length > 0
      ? []
      : [findIn('action-without-project', action, 'projects', { name: action.text })],
  );
}

export function findActionYears(plan: Plan): readonly RawFinding[] {
  return plan.actions.flatMap((action) => {
    const name = action.text;
    if (action.years.length === 0) return [findIn('action-without-years', action, 'years', { name })];
    return action.years
      .filter((year) => !plan.actionYears.includes(year))
      .map((year) => findIn('action-year-outside-edition', action, 'years', { name, year }));
  });
}

export function findRepeatedProjects(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.actions.flatMap((action) =>
    action.projects
      .filter(
        ({ project }, position) => action.projects.findIndex((one) => one.project === project) < position,
      )
      .map((link) => findLink('repeated-project', action, link, index)),
  );
}

export function findProjectsWithoutDepartment(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.actions.flatMap((action) =>
    action.projects
      .filter(({ departments }) => departments.length === 0)
      .map((link) => findLink('project-without-department', action, link, index)),
  );
}

export function findUnconfirmedMarks(plan: Plan, index: PlanIndex): readonly RawFinding[] {
  return plan.actions.flatMap((action) =>
    action.projects.flatMap((link) =>
      link.marks
        .filter(({ confirmed }) => !confirmed)
        .map(({ theme, place }) => {
          const suggested = suggestionWords[theme ?? 'none'];
          const at = { ...link, place: place ?? link.place };
          return findLink('unconfirmed-mark', action, at, index, { theme: suggested });
        }),
    ),
  );
}

function findLink(
  code: RawFinding['code'],
  action: Action,
  link: ActionProject,
  index: PlanIndex,
  params: RawFinding['params'] = {},
): RawFinding {
  const name = index.projects.get(link.project)?.name ?? link.project;
  const subject = { id: action.id, place: link.place ?? action.place };
  return findIn(code, subject, `projects[${link.project}]`, { name, action: action.text, ...params });
}

function overlapsAny({ years }: Action, others: readonly Action[]): boolean {
  return others.some((other) => other.years.some((year) => years.includes(year)));
}
