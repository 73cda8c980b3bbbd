import type { ElementKind } from '../element-kinds.ts';
import { indexPlan, type PlanIndex } from '../index-plan.ts';
import type { ElementId, Plan } from '../plan.ts';
import {
  type Field,
  listActionFields,
  listIndicatorFields,
  listStrategyFields,
  toField,
} from './list-fields.ts';

/** An element of a plan with all that is compared. */
export type ComparableElement = {
  readonly id: ElementId;
  readonly kind: ElementKind;
  readonly name: string;
  /** The id of the element above, empty for one that stands alone. */
  readonly parent: string;
  readonly parentName: string;
  readonly fields: readonly Field[];
};

/** All elements of a plan, kind by kind in order of print. */
export function listElements(plan: Plan): readonly ComparableElement[] {
  const index = indexPlan(plan);
  const nameOf = makeNamer(index);
  const alone = { parent: '', parentName: '' };
  const under = (parent: ElementId) => ({ parent, parentName: nameOf(parent) });
  const listed: readonly (readonly ComparableElement[])[] = [
    plan.strategies.map((one) => ({
      ...{ id: one.id, kind: 'strategy' as const, name: one.title, ...alone },
      fields: listStrategyFields(one),
    })),
    plan.measures.map((one) => ({
      ...{ id: one.id, kind: 'measure' as const, name: one.title, ...under(one.strategy) },
      fields: listStrategyFields(one),
    })),
    plan.indicators.map((one) => ({
      ...{ id: one.id, kind: 'indicator' as const, name: one.name, ...under(one.parent) },
      fields: listIndicatorFields(one, index),
    })),
    plan.initiatives.map((one) => ({
      ...{ id: one.id, kind: 'initiative' as const, name: one.title, ...under(one.measure) },
      fields: [toField('title', one.title)],
    })),
    plan.actions.map((one) => ({
      ...{ id: one.id, kind: 'action' as const, name: one.text, ...under(one.initiative) },
      fields: listActionFields(one, index),
    })),
    plan.projects.map((one) => ({
      ...{ id: one.id, kind: 'project' as const, name: one.name, ...alone },
      fields: [toField('name', one.name)],
    })),
    plan.departments.map((one) => ({
      ...{ id: one.id, kind: 'department' as const, name: one.name, ...alone },
      fields: [toField('name', one.name), toField('division', one.division ?? '')],
    })),
  ];
  return listed.flat();
}

/** The fields of the plan itself. */
export function listPlanFields(plan: Plan): readonly Field[] {
  return [
    toField('chapter', plan.chapter ?? ''),
    toField('title', plan.title),
    toField('action-years', plan.actionYears.join('、')),
    toField('target-years', plan.targetYears.join('、')),
  ];
}

function makeNamer(index: PlanIndex): (id: ElementId) => string {
  const names = new Map<ElementId, string>();
  for (const { id, title } of [...index.strategies.values(), ...index.measures.values()])
    names.set(id, title);
  for (const { id, title } of index.initiatives.values()) names.set(id, title);
  return (id) => names.get(id) ?? id;
}
