import type { ElementKind } from '../plan/element-kinds.ts';
import { groupBy } from '../plan/group-by.ts';
import { indexPlan, type PlanIndex } from '../plan/index-plan.ts';
import type { ElementId, Indicator, MeasureId, Plan, StrategyId } from '../plan/plan.ts';
import { pairsOf } from '../text/find-nearest.ts';
import { foldText } from '../text/fold-text.ts';

/** Ways to recognise an element beside its name. `text`: what it says at length. `contents`: what stands under it. */
export type TraitCode = 'text' | 'figures' | 'contents' | 'projects' | 'departments' | 'place';

/** One way to recognise an element: how much it proves when all of it is the same (0 to 1), and what there is of it. */
export type Trait = {
  readonly code: TraitCode;
  readonly weight: number;
  readonly values: ReadonlySet<string>;
};

/** What an element is recognised by when its name has changed. The first trait tells best. */
export type Portrait = {
  readonly id: ElementId;
  readonly kind: ElementKind;
  readonly name: string;
  readonly traits: readonly Trait[];
};

/**
 * All elements of a plan as they can be recognised in another one, where ids say nothing: by the words, figures and
 * names of what belongs to them.
 *
 * @example portrayElements(plan).find(({ id }) => id === 'p3')?.traits[0].values // texts of the actions it stands on
 */
export function portrayElements(plan: Plan): readonly Portrait[] {
  const index = indexPlan(plan);
  const uses = groupBy(
    plan.actions.flatMap((action) => action.projects.map((link) => ({ action, link }))),
    ({ link }) => link.project,
  );
  return [
    ...plan.strategies.map(({ id, title, direction }) =>
      portray(id, 'strategy', title, [
        trait('contents', 0.85, [
          ...index.measuresOf(id).map((one) => one.title),
          ...index.indicatorsOf(id).map((one) => one.name),
        ]),
        { code: 'text', weight: 0.75, values: pairsOf(direction) },
      ]),
    ),
    ...plan.measures.map(({ id, title, direction }) =>
      portray(id, 'measure', title, [
        trait('contents', 0.85, [
          ...index.indicatorsOf(id).map((one) => one.name),
          ...index.initiativesOf(id).map((one) => one.title),
        ]),
        { code: 'text', weight: 0.75, values: pairsOf(direction) },
      ]),
    ),
    ...plan.indicators.map((one) => portrayIndicator(one, index)),
    ...plan.initiatives.map(({ id, title, measure }) => {
      const actions = index.actionsOf(id);
      const links = actions.flatMap(({ projects }) => projects);
      return portray(id, 'initiative', title, [
        trait(
          'contents',
          0.9,
          actions.map(({ text }) => text),
        ),
        trait(
          'projects',
          0.5,
          links.map(({ project }) => index.projects.get(project)?.name ?? project),
        ),
        trait('place', 0.1, [titleOf(measure, index)]),
      ]);
    }),
    ...plan.actions.map(({ id, text, initiative, projects }) =>
      portray(id, 'action', text, [
        { code: 'text', weight: 0, values: pairsOf(text) },
        trait(
          'projects',
          0.35,
          projects.map(({ project }) => index.projects.get(project)?.name ?? project),
        ),
        trait('place', 0.25, [index.initiatives.get(initiative)?.title ?? initiative]),
      ]),
    ),
    ...plan.projects.map(({ id, name }) => {
      const stands = uses.get(id) ?? [];
      const departments = stands.flatMap(({ link }) => link.departments);
      return portray(id, 'project', name, [
        trait(
          'contents',
          0.8,
          stands.map(({ action }) => action.text),
        ),
        trait(
          'departments',
          0.2,
          departments.map((one) => index.departments.get(one)?.name ?? one),
        ),
      ]);
    }),
    ...plan.departments.map(({ id, name }) => {
      const { projects, indicators } = index.dutiesOf(id);
      return portray(id, 'department', name, [
        trait(
          'contents',
          0.85,
          [...projects, ...indicators].map((one) => one.name),
        ),
      ]);
    }),
  ];
}

function portrayIndicator({ id, name, parent, series, notes }: Indicator, index: PlanIndex): Portrait {
  const figures = series.flatMap(({ key, unit, baseline, targets }) => [
    ...(baseline.value === null ? [] : [`${key} ${unit} ${baseline.value}`]),
    ...targets.flatMap(({ year, raw, value }) => (value === null ? [] : [`${key} ${unit} ${year} ${raw}`])),
  ]);
  return portray(id, 'indicator', name, [
    trait('figures', 0.85, figures),
    { code: 'text', weight: 0.6, values: pairsOf(notes.map(({ text }) => text).join('')) },
    trait('place', 0.1, [titleOf(parent, index)]),
  ]);
}

function portray(id: ElementId, kind: ElementKind, name: string, traits: readonly Trait[]): Portrait {
  return { id, kind, name, traits };
}

function trait(code: TraitCode, weight: number, values: readonly string[]): Trait {
  return { code, weight, values: new Set(values.map(foldText)) };
}

function titleOf(id: StrategyId | MeasureId, { strategies, measures }: PlanIndex): string {
  return [...strategies.values(), ...measures.values()].find((one) => one.id === id)?.title ?? id;
}
