import { groupBy } from '../../core/plan/group-by.ts';
import type { DepartmentId, Plan, Term } from '../../core/plan/plan.ts';
import type { PagedId } from '../links.ts';

/** What can be found, in the order in which it is shown. */
export const searchKinds = [
  'strategy',
  'measure',
  'indicator',
  'initiative',
  'project',
  'department',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Which text of an element a word was found in. */
export type SearchFieldName = 'name' | 'part' | 'direction' | 'note' | 'term' | 'action' | 'department';
export type SearchField = { readonly field: SearchFieldName; readonly text: string };

/** One element of a plan with all texts in which it can be found, its name first. */
export type SearchEntry = {
  readonly kind: SearchKind;
  readonly id: PagedId;
  readonly fields: readonly [SearchField, ...SearchField[]];
};

/**
 * Everything of a plan that can be found, each element once, in order of print.
 *
 * @example listSearchEntries(snapshot.plan)[0]?.fields[0].text // the first strategy's title
 */
export function listSearchEntries(plan: Plan): readonly SearchEntry[] {
  return [
    ...plan.strategies.map((one) => ({
      kind: 'strategy' as const,
      id: one.id,
      fields: fieldsOfSection(one),
    })),
    ...plan.measures.map((one) => ({ kind: 'measure' as const, id: one.id, fields: fieldsOfSection(one) })),
    ...listIndicators(plan),
    ...listInitiatives(plan),
    ...listProjects(plan),
    ...plan.departments.map(
      ({ id, name, division }): SearchEntry => ({
        kind: 'department',
        id,
        fields: [
          named(name),
          ...(division === null ? [] : [{ field: 'department' as const, text: division }]),
        ],
      }),
    ),
  ];
}

type Section = { readonly title: string; readonly direction: string; readonly terms: readonly Term[] };

function fieldsOfSection({ title, direction, terms }: Section): SearchEntry['fields'] {
  return [
    named(title),
    ...(direction === '' ? [] : [{ field: 'direction' as const, text: direction }]),
    ...terms.map(({ term, text }) => ({ field: 'term' as const, text: `${term}：${text}` })),
  ];
}

function listIndicators(plan: Plan): readonly SearchEntry[] {
  const names = namesOf(plan);
  return plan.indicators.map(({ id, name, series, notes, departments }) => ({
    kind: 'indicator',
    id,
    fields: [
      named(name),
      ...series.flatMap(({ label }) => (label === null ? [] : [{ field: 'part' as const, text: label }])),
      ...notes.map(({ text }) => ({ field: 'note' as const, text })),
      ...toDepartmentFields(departments, names),
    ],
  }));
}

function listInitiatives(plan: Plan): readonly SearchEntry[] {
  const actions = groupBy(plan.actions, ({ initiative }) => initiative);
  return plan.initiatives.map(({ id, title }) => ({
    kind: 'initiative',
    id,
    fields: [
      named(title),
      ...(actions.get(id) ?? []).map(({ text }) => ({ field: 'action' as const, text })),
    ],
  }));
}

function listProjects(plan: Plan): readonly SearchEntry[] {
  const names = namesOf(plan);
  const links = groupBy(
    plan.actions.flatMap(({ projects }) => projects),
    ({ project }) => project,
  );
  return plan.projects.map(({ id, name }) => {
    const departments = new Set((links.get(id) ?? []).flatMap((link) => link.departments));
    return { kind: 'project', id, fields: [named(name), ...toDepartmentFields([...departments], names)] };
  });
}

function named(text: string): SearchField {
  return { field: 'name', text };
}

function namesOf({ departments }: Plan): ReadonlyMap<DepartmentId, string> {
  return new Map(departments.map(({ id, name }) => [id, name]));
}

function toDepartmentFields(
  ids: readonly DepartmentId[],
  names: ReadonlyMap<DepartmentId, string>,
): readonly SearchField[] {
  return ids.flatMap((id) => {
    const text = names.get(id);
    return text === undefined ? [] : [{ field: 'department' as const, text }];
  });
}
