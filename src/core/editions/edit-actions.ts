import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type {
  Action,
  ActionId,
  ActionProject,
  DepartmentId,
  InitiativeId,
  Mark,
  Plan,
  Project,
} from '../plan/plan.ts';
import type { Theme } from '../plan/plan-file.ts';
import { dropUnusedProjects } from './edit-projects.ts';
import {
  type EditContext,
  type Edited,
  type EditProblem,
  giveNumbers,
  insertAfter,
  nameChange,
  refuse,
  replaceElement,
} from './edited.ts';
import type { Lineage } from './lineage.ts';

/** A project on an action by its name: one that the plan does not have yet is new. */
export type LinkContent = {
  readonly name: string;
  readonly departments: readonly DepartmentId[];
  readonly themes: readonly Theme[];
};

export type ActionContent = {
  readonly initiative: InitiativeId;
  readonly text: string;
  readonly years: readonly FiscalYear[];
  readonly projects: readonly LinkContent[];
};

export function addAction(plan: Plan, content: ActionContent, context: EditContext): Edited {
  const problems = listProblems(plan, content);
  if (problems.length > 0) return { ok: false, problems };
  const { initiative, text } = content;
  const id: ActionId = `a${giveNumbers(plan, context.highest, 'a')()}`;
  const { projects, links } = linkProjects(plan, content.projects, [], context);
  const action: Action = { id, initiative, text, years: sortYears(content), projects: links, place: null };
  const actions = insertAfter(plan.actions, [action], (one) => one.initiative === initiative);
  const added: Lineage = { kind: 'added', from: [], to: [id], reason: context.reason };
  return {
    ok: true,
    plan: { ...plan, actions, projects },
    lineage: [added, ...listNew(plan, projects, context.reason)],
  };
}

/** A project that stands on no action any more is dropped. */
export function changeAction(plan: Plan, id: ActionId, content: ActionContent, context: EditContext): Edited {
  const before = plan.actions.find((one) => one.id === id);
  if (before === undefined) return refuse('unknown-element');
  const problems = listProblems(plan, content);
  if (problems.length > 0) return { ok: false, problems };
  const { initiative, text } = content;
  const { projects, links } = linkProjects(plan, content.projects, before.projects, context);
  const fresh: Action = { ...before, initiative, text, years: sortYears(content), projects: links };
  const changed = { ...plan, actions: replaceElement(plan.actions, fresh), projects };
  const swept = dropUnusedProjects(plan, changed, context.reason);
  const change = { renamed: false, moved: before.initiative !== initiative };
  return {
    ok: true,
    plan: swept.plan,
    lineage: [
      nameChange(id, change, context.reason),
      ...listNew(plan, projects, context.reason),
      ...swept.lineage,
    ],
  };
}

/** Drops an action, and the projects that stand on no other. */
export function dropAction(plan: Plan, id: ActionId, { reason }: EditContext): Edited {
  if (!plan.actions.some((one) => one.id === id)) return refuse('unknown-element');
  const without = { ...plan, actions: plan.actions.filter((one) => one.id !== id) };
  const swept = dropUnusedProjects(plan, without, reason);
  const dropped: Lineage = { kind: 'dropped', from: [id], to: [], reason };
  return { ok: true, plan: swept.plan, lineage: [dropped, ...swept.lineage] };
}

function linkProjects(
  plan: Plan,
  contents: readonly LinkContent[],
  before: readonly ActionProject[],
  { highest }: EditContext,
): { readonly projects: readonly Project[]; readonly links: readonly ActionProject[] } {
  const number = giveNumbers(plan, highest, 'p');
  const known = new Map(plan.projects.map((project) => [project.name, project]));
  const fresh: Project[] = [];
  const links = contents.map(({ name, departments, themes }): ActionProject => {
    let project = known.get(name);
    if (project === undefined) {
      project = { id: `p${number()}`, name };
      known.set(name, project);
      fresh.push(project);
    }
    const { id } = project;
    const was = before.find((link) => link.project === id);
    return { project: id, departments, marks: toMarks(themes, was?.marks ?? []), place: was?.place ?? null };
  });
  return { projects: [...plan.projects, ...fresh], links };
}

/** Marks that were there stay as they were, confirmed or not; what a person enters is confirmed. */
function toMarks(themes: readonly Theme[], before: readonly Mark[]): readonly Mark[] {
  const kept = before.filter(({ theme }) => theme === null || themes.includes(theme));
  const fresh = themes.filter((theme) => !before.some((mark) => mark.theme === theme));
  return [...kept, ...fresh.map((theme) => ({ theme, confirmed: true, place: null }))];
}

function listNew(plan: Plan, projects: readonly Project[], reason: string): readonly Lineage[] {
  return projects
    .slice(plan.projects.length)
    .map(({ id }) => ({ kind: 'added', from: [], to: [id], reason }));
}

function sortYears({ years }: ActionContent): readonly FiscalYear[] {
  return [...new Set(years)].toSorted((left, right) => left - right);
}

function listProblems(plan: Plan, content: ActionContent): readonly EditProblem[] {
  const problems: EditProblem[] = [];
  const departments = new Set(plan.departments.map(({ id }) => id));
  if (content.text === '') problems.push({ path: ['name'], code: 'empty-name' });
  if (!plan.initiatives.some(({ id }) => id === content.initiative))
    problems.push({ path: ['parent'], code: 'unknown-parent' });
  if (content.years.length === 0) problems.push({ path: ['years'], code: 'no-years' });
  if (content.years.some((year) => !plan.actionYears.includes(year)))
    problems.push({ path: ['years'], code: 'year-outside' });
  for (const [index, link] of content.projects.entries()) {
    const path = ['projects', index];
    if (link.name === '') problems.push({ path, code: 'empty-name' });
    if (content.projects.slice(0, index).some(({ name }) => name === link.name))
      problems.push({ path, code: 'repeated-project' });
    if (link.departments.some((id) => !departments.has(id)))
      problems.push({ path, code: 'unknown-department' });
  }
  return problems;
}
