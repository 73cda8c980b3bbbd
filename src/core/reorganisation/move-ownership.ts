import { groupBy } from '../plan/group-by.ts';
import type { ActionProject, Department, DepartmentId, InitiativeId, Plan, ProjectId } from '../plan/plan.ts';
import { elementOf, type RoundItem } from '../round/round-item.ts';
import { proposeSuccessor } from './propose-successor.ts';
import { departmentsAfter, type OwnedId, type Reorganisation } from './reorganisation.ts';
import { type Settled, settle } from './settle.ts';
import { listEnded, listSuccessors, type Successors } from './succession.ts';

/** An element of the plan whose departments a reorganisation touches. */
export type ElementMove = Settled & { readonly element: OwnedId; readonly name: string };

/** Settles who answers for one thing of the plan. */
export type Settler = (
  element: { readonly id: OwnedId; readonly name: string },
  before: readonly DepartmentId[],
) => Settled | null;

type Rules = Pick<Reorganisation, 'date' | 'changes' | 'created' | 'divisions' | 'choices'>;

/**
 * Makes the rule by which everything of a plan finds its departments after a reorganisation.
 *
 * @example createSettler(reorganisation, plan)({ id: 'k3', name: '観光客数' }, ['d4'])?.after // ['d21']
 */
export function createSettler(rules: Rules, plan: Plan): Settler {
  const departments = departmentsAfter(plan.departments, rules);
  const successors = listSuccessors(rules.changes);
  const anybody = listCurrent(departments, rules);
  const settleOne: Settler = ({ id, name }, before) =>
    settle(before, {
      successors,
      choice: rules.choices.elements[id],
      anybody,
      propose: (options) => proposeSuccessor(name, options, { departments, before }),
    });
  const byInitiative = settleInitiatives(plan, successors, settleOne);
  return (element, before) => {
    const settled = settleOne(element, before);
    // An initiative goes where its projects go, unless somebody chose otherwise.
    const projects = isInitiative(element.id) ? byInitiative(element.id) : [];
    if (settled?.how !== 'proposed') return settled;
    const given = projects.filter((id) => settled.options.includes(id));
    if (given.length === 0) return settled;
    return settle(before, { successors, choice: undefined, anybody, propose: () => given });
  };
}

function settleInitiatives(
  plan: Plan,
  successors: Successors,
  settleOne: Settler,
): (id: InitiativeId) => readonly DepartmentId[] {
  const names = new Map(plan.projects.map((project) => [project.id, project]));
  const actions = groupBy(plan.actions, ({ initiative }) => initiative);
  return (id) => {
    const links = (actions.get(id) ?? []).flatMap(({ projects }) => projects);
    const touched = links.filter(({ departments }) => departments.some((one) => successors.has(one)));
    const given = touched.flatMap(({ project, departments }) => {
      const element = names.get(project);
      return element === undefined ? [] : (settleOne(element, departments)?.after ?? []);
    });
    return [...new Set(given)];
  };
}

function isInitiative(id: OwnedId): id is InitiativeId {
  return id.startsWith('i');
}

function listCurrent(departments: readonly Department[], { date, changes }: Rules): readonly DepartmentId[] {
  const ended = listEnded(changes, date);
  return departments.map(({ id }) => id).filter((id) => !ended.has(id));
}

/**
 * What of a plan changes hands: indicators, then initiatives, then projects, each once.
 *
 * @example listElementMoves(plan, settler)[0] // { element: 'k3', name: '観光客数', before: ['d4'], after: ['d21'], how: 'proposed', … }
 */
export function listElementMoves(plan: Plan, settler: Settler): readonly ElementMove[] {
  const links = plan.actions.flatMap(({ initiative, projects }) =>
    projects.map((link) => ({ ...link, initiative })),
  );
  const byProject = groupBy(links, ({ project }) => project);
  const byInitiative = groupBy(links, ({ initiative }) => initiative);
  const owned = [
    ...plan.indicators.map(({ id, name, departments }) => ({ id, name, departments })),
    ...plan.initiatives.map(({ id, title }) => ({
      id,
      name: title,
      departments: ownersOf(byInitiative.get(id)),
    })),
    ...plan.projects.map(({ id, name }) => ({ id, name, departments: ownersOf(byProject.get(id)) })),
  ];
  return owned.flatMap(({ id, name, departments }) => {
    const settled = settler({ id, name }, departments);
    return settled === null ? [] : [{ ...settled, element: id, name }];
  });
}

function ownersOf(links: readonly Pick<ActionProject, 'departments'>[] = []): readonly DepartmentId[] {
  return [...new Set(links.flatMap(({ departments }) => departments))];
}

/**
 * A plan after a reorganisation: its departments, and who reports each indicator and carries out each project.
 *
 * @example movePlan(plan, reorganisation).indicators[2]?.departments // ['d21']
 */
export function movePlan(plan: Plan, rules: Rules): Plan {
  const settler = createSettler(rules, plan);
  const projects = new Map<ProjectId, string>(plan.projects.map(({ id, name }) => [id, name]));
  return {
    ...plan,
    departments: departmentsAfter(plan.departments, rules),
    indicators: plan.indicators.map((one) => ({
      ...one,
      departments: settler(one, one.departments)?.after ?? one.departments,
    })),
    actions: plan.actions.map((action) => ({
      ...action,
      projects: action.projects.map((link) => ({
        ...link,
        departments:
          settler({ id: link.project, name: projects.get(link.project) ?? '' }, link.departments)?.after ??
          link.departments,
      })),
    })),
  };
}

/**
 * Who answers an item of a round after a reorganisation; null where it is not touched.
 *
 * @example settleItem(item, settler)?.after // ['d21']
 */
export function settleItem(item: RoundItem, settler: Settler): Settled | null {
  const name = item.kind === 'initiative' ? item.title : item.name;
  return settler({ id: elementOf(item), name }, item.departments);
}
