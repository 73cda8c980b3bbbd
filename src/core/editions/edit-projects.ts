import type { Action, ActionId, ActionProject, Plan, Project, ProjectId } from '../plan/plan.ts';
import {
  type EditContext,
  type Edited,
  giveNumbers,
  insertAfter,
  nameChange,
  type Refused,
  refuse,
  replaceElement,
} from './edited.ts';
import { findMerge, findSplit } from './find-concerned.ts';
import type { Lineage } from './lineage.ts';

/*
 * A project stands on actions: it is added by naming it on one (edit-actions.ts) and is gone when it stands on none.
 */

/** One part of a project that is split: what it is called, and the actions on which it stands instead. */
export type ProjectPart = { readonly name: string; readonly actions: readonly ActionId[] };

export function renameProject(plan: Plan, id: ProjectId, name: string, { reason }: EditContext): Edited {
  const before = plan.projects.find((one) => one.id === id);
  if (before === undefined) return refuse('unknown-element');
  const refusal = checkName(plan, name, [id], 'name');
  if (refusal !== null) return refusal;
  const change = { renamed: before.name !== name, moved: false };
  const projects = replaceElement(plan.projects, { ...before, name });
  return { ok: true, plan: { ...plan, projects }, lineage: [nameChange(id, change, reason)] };
}

/** Drops a project from every action on which it stands. */
export function dropProject(plan: Plan, id: ProjectId, { reason }: EditContext): Edited {
  if (!plan.projects.some((one) => one.id === id)) return refuse('unknown-element');
  const actions = mapLinks(plan, (link) => (link.project === id ? [] : [link]));
  const projects = plan.projects.filter((one) => one.id !== id);
  return {
    ok: true,
    plan: { ...plan, actions, projects },
    lineage: [{ kind: 'dropped', from: [id], to: [], reason }],
  };
}

/** Splits a project. The first part keeps the id, and every action that no other part takes. */
export function splitProject(
  plan: Plan,
  id: ProjectId,
  parts: readonly ProjectPart[],
  { highest, reason }: EditContext,
): Edited {
  const split = findSplit(plan.projects, id, parts, {
    listOwn: () => plan.actions.flatMap((one) => (standsOn(one, id) ? [one.id] : [])),
    listTaken: ({ actions }) => actions,
    checkName: ({ name }, index) =>
      parts.slice(0, index).some((earlier) => earlier.name === name)
        ? refuse('name-taken', 'parts', index)
        : checkName(plan, name, [id], 'parts', index),
  });
  if (!split.ok) return split;
  const { before, first, others } = split;
  const number = giveNumbers(plan, highest, 'p');
  const fresh = others.map(({ name, actions }) => ({
    project: { id: `p${number()}`, name } satisfies Project,
    actions,
  }));
  const taken = new Map(fresh.flatMap(({ project, actions }) => actions.map((one) => [one, project.id])));
  const actions = mapLinks(plan, (link, action) =>
    link.project === id ? [{ ...link, project: taken.get(action.id) ?? id }] : [link],
  );
  const projects = insertAfter(
    replaceElement(plan.projects, { ...before, name: first.name }),
    fresh.map(({ project }) => project),
    (one) => one.id === id,
  );
  const to = [id, ...fresh.map(({ project }) => project.id)];
  return {
    ok: true,
    plan: { ...plan, actions, projects },
    lineage: [{ kind: 'split', from: [id], to, reason }],
  };
}

/** Merges projects. The first keeps the id and stands wherever one of them stood, with the departments of all. */
export function mergeProjects(
  plan: Plan,
  ids: readonly ProjectId[],
  name: string,
  { reason }: EditContext,
): Edited {
  const merge = findMerge(plan.projects, ids);
  if (!merge.ok) return merge;
  const refusal = checkName(plan, name, ids, 'name');
  if (refusal !== null) return refusal;
  const { before, others } = merge;
  const { id: kept } = before;
  const all = new Set<ProjectId>([kept, ...others]);
  const actions = plan.actions.map((action) => ({
    ...action,
    projects: mergeLinks(action.projects, all, kept),
  }));
  const projects = replaceElement(plan.projects, { ...before, name }).filter(
    (one) => one.id === kept || !all.has(one.id),
  );
  return {
    ok: true,
    plan: { ...plan, actions, projects },
    lineage: [{ kind: 'merged', from: [kept, ...others], to: [kept], reason }],
  };
}

/** Takes away the projects that stood on an action before and stand on none now. */
export function dropUnusedProjects(
  before: Plan,
  after: Plan,
  reason: string,
): { readonly plan: Plan; readonly lineage: readonly Lineage[] } {
  const isUsed = ({ actions }: Plan, id: ProjectId) => actions.some((action) => standsOn(action, id));
  const isGone = ({ id }: Project) => isUsed(before, id) && !isUsed(after, id);
  const gone = after.projects.filter(isGone);
  return {
    plan: { ...after, projects: after.projects.filter((project) => !isGone(project)) },
    lineage: gone.map(({ id }) => ({ kind: 'dropped', from: [id], to: [], reason })),
  };
}

/** One link in place of several, where the first of them stands. */
function mergeLinks(
  links: readonly ActionProject[],
  all: ReadonlySet<ProjectId>,
  kept: ProjectId,
): readonly ActionProject[] {
  const merged = links.filter(({ project }) => all.has(project));
  const [first] = merged;
  if (first === undefined) return links;
  const departments = [...new Set(merged.flatMap((link) => link.departments))];
  const marks = merged.flatMap((link) => link.marks);
  const themes = new Set<string>();
  const distinct = marks.filter(({ theme, confirmed }) => {
    const key = `${theme} ${confirmed}`;
    return !themes.has(key) && themes.add(key);
  });
  return links.flatMap((link) => {
    if (link === first) return [{ ...link, project: kept, departments, marks: distinct }];
    return all.has(link.project) ? [] : [link];
  });
}

function mapLinks(
  { actions }: Plan,
  map: (link: ActionProject, action: Action) => readonly ActionProject[],
): readonly Action[] {
  return actions.map((action) => ({
    ...action,
    projects: action.projects.flatMap((link) => map(link, action)),
  }));
}

function standsOn({ projects }: Action, id: ProjectId): boolean {
  return projects.some(({ project }) => project === id);
}

/** A project is known by its name, so no two have the same. */
function checkName(
  { projects }: Plan,
  name: string,
  own: readonly ProjectId[],
  ...path: readonly (string | number)[]
): Refused | null {
  if (name === '') return refuse('empty-name', ...path);
  const isTaken = projects.some((one) => one.name === name && !own.includes(one.id));
  return isTaken ? refuse('name-taken', ...path) : null;
}
