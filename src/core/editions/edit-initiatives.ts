import type { Action, ActionId, InitiativeId, MeasureId, Plan } from '../plan/plan.ts';
import { dropUnusedProjects } from './edit-projects.ts';
import {
  type EditContext,
  type Edited,
  giveNumbers,
  insertAfter,
  nameChange,
  refuse,
  replaceElement,
} from './edited.ts';
import { checkAnyName, findMerge, findSplit } from './find-concerned.ts';
import type { Lineage } from './lineage.ts';

export type InitiativeContent = { readonly measure: MeasureId; readonly title: string };

/** One part of an initiative that is split: what it is called, and the actions that it takes. */
export type InitiativePart = { readonly title: string; readonly actions: readonly ActionId[] };

export function addInitiative(plan: Plan, content: InitiativeContent, context: EditContext): Edited {
  const refusal = checkContent(plan, content);
  if (refusal !== null) return refusal;
  const id: InitiativeId = `i${giveNumbers(plan, context.highest, 'i')()}`;
  const initiatives = insertAfter(
    plan.initiatives,
    [{ id, ...content, place: null }],
    ({ measure }) => measure === content.measure,
  );
  return made({ ...plan, initiatives }, [{ kind: 'added', from: [], to: [id], reason: context.reason }]);
}

export function changeInitiative(
  plan: Plan,
  id: InitiativeId,
  content: InitiativeContent,
  { reason }: EditContext,
): Edited {
  const before = plan.initiatives.find((one) => one.id === id);
  if (before === undefined) return refuse('unknown-element');
  const refusal = checkContent(plan, content);
  if (refusal !== null) return refusal;
  const change = {
    renamed: before.title !== content.title,
    moved: before.measure !== content.measure,
  };
  const initiatives = replaceElement(plan.initiatives, { ...before, ...content });
  return made({ ...plan, initiatives }, [nameChange(id, change, reason)]);
}

/** Drops an initiative with its actions, and the projects that stand on no other. */
export function dropInitiative(plan: Plan, id: InitiativeId, { reason }: EditContext): Edited {
  if (!plan.initiatives.some((one) => one.id === id)) return refuse('unknown-element');
  const actions = plan.actions.filter(({ initiative }) => initiative === id);
  const without: Plan = {
    ...plan,
    initiatives: plan.initiatives.filter((one) => one.id !== id),
    actions: plan.actions.filter(({ initiative }) => initiative !== id),
  };
  const swept = dropUnusedProjects(plan, without, reason);
  const gone = [id, ...actions.map((action) => action.id)];
  const dropped = gone.map((one): Lineage => ({ kind: 'dropped', from: [one], to: [], reason }));
  return made(swept.plan, [...dropped, ...swept.lineage]);
}

/** Splits an initiative. The first part keeps the id, and every action that no other part takes. */
export function splitInitiative(
  plan: Plan,
  id: InitiativeId,
  parts: readonly InitiativePart[],
  { highest, reason }: EditContext,
): Edited {
  const split = findSplit(plan.initiatives, id, parts, {
    listOwn: () => plan.actions.flatMap((one) => (one.initiative === id ? [one.id] : [])),
    listTaken: ({ actions }) => actions,
    checkName: ({ title }, index) => checkAnyName(title, 'parts', index),
  });
  if (!split.ok) return split;
  const { before, first, others } = split;
  const number = giveNumbers(plan, highest, 'i');
  const fresh = others.map(({ title, actions }) => {
    const initiative = { id: `i${number()}` as const, measure: before.measure, title, place: null };
    return { initiative, actions };
  });
  const taken = new Map(
    fresh.flatMap(({ initiative, actions }) => actions.map((one) => [one, initiative.id])),
  );
  const initiatives = insertAfter(
    replaceElement(plan.initiatives, { ...before, title: first.title }),
    fresh.map(({ initiative }) => initiative),
    (one) => one.id === id,
  );
  const actions = plan.actions.map(
    (one): Action => ({ ...one, initiative: taken.get(one.id) ?? one.initiative }),
  );
  const to = [id, ...fresh.map(({ initiative }) => initiative.id)];
  return made({ ...plan, initiatives, actions: groupByInitiative(actions, initiatives) }, [
    { kind: 'split', from: [id], to, reason },
  ]);
}

/** Merges initiatives. The first keeps the id and takes the actions of the others. */
export function mergeInitiatives(
  plan: Plan,
  ids: readonly InitiativeId[],
  title: string,
  { reason }: EditContext,
): Edited {
  const merge = findMerge(plan.initiatives, ids);
  if (!merge.ok) return merge;
  const refusal = checkAnyName(title, 'name');
  if (refusal !== null) return refusal;
  const { before, others } = merge;
  const gone = new Set<InitiativeId>(others);
  const initiatives = replaceElement(plan.initiatives, { ...before, title }).filter(
    ({ id }) => !gone.has(id),
  );
  const actions = plan.actions.map(
    (one): Action => (gone.has(one.initiative) ? { ...one, initiative: before.id } : one),
  );
  return made({ ...plan, initiatives, actions: groupByInitiative(actions, initiatives) }, [
    { kind: 'merged', from: [before.id, ...others], to: [before.id], reason },
  ]);
}

/** Actions stand in the order of their initiatives, as they are printed. */
function groupByInitiative(actions: readonly Action[], initiatives: Plan['initiatives']): readonly Action[] {
  const order = new Map(initiatives.map(({ id }, index) => [id, index]));
  return actions.toSorted(
    (left, right) => (order.get(left.initiative) ?? 0) - (order.get(right.initiative) ?? 0),
  );
}

function checkContent(plan: Plan, { measure, title }: InitiativeContent): Edited | null {
  const refusal = checkAnyName(title, 'name');
  if (refusal !== null) return refusal;
  if (!plan.measures.some(({ id }) => id === measure)) return refuse('unknown-parent', 'parent');
  return null;
}

function made(plan: Plan, lineage: readonly Lineage[]): Edited {
  return { ok: true, plan, lineage };
}
