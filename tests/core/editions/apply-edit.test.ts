import { describe, expect, test } from 'vitest';
import { applyEdit, type EditionEdit } from '../../../src/core/editions/apply-edit.ts';
import type { IndicatorContent } from '../../../src/core/editions/indicator-content.ts';
import { listIds } from '../../../src/core/editions/list-ids.ts';
import { checkPlan } from '../../../src/core/plan/check-plan.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const [sample] = readSampleSnapshots();
if (sample === undefined) throw new Error('The sample has cities');
const { plan } = sample;
const context = { highest: { k: 900, i: 900, a: 900, p: 900 }, reason: '見直し' };

function make(edit: EditionEdit, to: Plan = plan) {
  const edited = applyEdit(to, edit, context);
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems));
  return edited;
}

function refusalOf(edit: EditionEdit) {
  const edited = applyEdit(plan, edit, context);
  return edited.ok ? null : edited.problems;
}

function first<Value>(values: readonly Value[], isWanted: (value: Value) => boolean = () => true): Value {
  const found = values.find(isWanted);
  if (found === undefined) throw new Error('The sample has one');
  return found;
}

const measure = first(plan.measures);
const initiative = first(
  plan.initiatives,
  ({ id }) => plan.actions.filter((one) => one.initiative === id).length > 1,
);
const other = first(plan.initiatives, ({ id }) => id !== initiative.id);
const actions = plan.actions.filter((one) => one.initiative === initiative.id);
const action = first(actions);
const shared = first(
  plan.projects,
  ({ id }) => plan.actions.filter((one) => one.projects.some(({ project }) => project === id)).length > 1,
);
const standing = plan.actions.filter((one) => one.projects.some(({ project }) => project === shared.id));
const indicator = first(plan.indicators, ({ series }) => series.length === 1);

const content: IndicatorContent = {
  parent: indicator.parent,
  name: indicator.name,
  cumulative: indicator.cumulative,
  direction: indicator.direction,
  departments: indicator.departments,
  series: indicator.series.map(({ label, unit, baseline, targets }) => ({
    label: label ?? '',
    unit: unit ?? '',
    baseline: baseline.raw,
    baselineYear: baseline.year,
    targets: targets.map(({ year, raw }) => ({ year, raw })),
  })),
};
const withTarget = (raw: string): IndicatorContent => ({
  ...content,
  series: content.series.map((one) => ({
    ...one,
    targets: one.targets.map((target) => ({ ...target, raw })),
  })),
});

describe('indicators', () => {
  test('what is entered again as it is changes nothing', () => {
    expect(make({ act: 'change', kind: 'indicator', id: indicator.id, content }).plan).toEqual(plan);
  });

  test.each([
    ['a number', '1,234 人', { raw: '1,234 人', value: 1234, relation: null }],
    ['a relation to the baseline', '策定時以上', { raw: '策定時以上', value: null, relation: '>=baseline' }],
    ['words', '前年度以上', { raw: '前年度以上', value: null, relation: null }],
  ])('a target can be %s', (_, raw, target) => {
    const edited = make({ act: 'change', kind: 'indicator', id: indicator.id, content: withTarget(raw) });
    const found = first(edited.plan.indicators, ({ id }) => id === indicator.id);
    expect(found.series[0]?.targets[0]).toMatchObject(target);
    expect(edited.lineage).toEqual([
      { kind: 'changed', from: [indicator.id], to: [indicator.id], reason: '見直し' },
    ]);
  });

  test('a target without text is no target', () => {
    const edited = make({ act: 'change', kind: 'indicator', id: indicator.id, content: withTarget('') });
    expect(first(edited.plan.indicators, ({ id }) => id === indicator.id).series[0]?.targets).toEqual([]);
  });

  test.each(['10～20 人', '1,2,3 人', '約5人'])('%s is refused as a target', (raw) => {
    const problems = refusalOf({
      act: 'change',
      kind: 'indicator',
      id: indicator.id,
      content: withTarget(raw),
    });
    expect(problems?.[0]).toMatchObject({ code: 'unreadable-figure' });
  });

  test('a new one gets a number that was never used and stands behind those of its measure', () => {
    const edited = make({
      act: 'add',
      kind: 'indicator',
      content: { ...content, parent: measure.id, name: '新指標' },
    });
    const own = edited.plan.indicators.filter(({ parent }) => parent === measure.id);
    expect(own.at(-1)).toMatchObject({ id: 'k901', name: '新指標' });
  });

  test('of one that is split the first part keeps the figures, and nothing is guessed for the other', () => {
    const parts = [
      { name: '甲', series: [] },
      { name: '乙', series: [] },
    ];
    const edited = make({ act: 'split', kind: 'indicator', id: indicator.id, parts });
    const [kept, fresh] = edited.plan.indicators.filter(({ name }) => name === '甲' || name === '乙');
    expect(kept).toMatchObject({ id: indicator.id, series: indicator.series });
    expect(fresh?.series).toMatchObject([{ baseline: { raw: '－', value: null }, targets: [] }]);
    expect(edited.lineage[0]).toMatchObject({
      kind: 'split',
      from: [indicator.id],
      to: [indicator.id, 'k901'],
    });
  });
});

describe('initiatives', () => {
  test('one that is dropped takes its actions with it, and projects that stand nowhere else', () => {
    const edited = make({ act: 'drop', id: initiative.id });
    expect(edited.plan.actions.some((one) => one.initiative === initiative.id)).toBe(false);
    const gone = [...listIds(plan)].filter((id) => !listIds(edited.plan).has(id));
    expect(new Set(edited.lineage.flatMap(({ from }) => from))).toEqual(new Set(gone));
    expect(edited.lineage.every(({ kind }) => kind === 'dropped')).toBe(true);
    const linked = new Set(edited.plan.actions.flatMap((one) => one.projects.map(({ project }) => project)));
    expect(edited.plan.projects.every(({ id }) => linked.has(id))).toBe(true);
  });

  test('one that is split gives the second part the actions that it takes', () => {
    const parts = [
      { title: '前半', actions: [] },
      { title: '後半', actions: [action.id] },
    ];
    const edited = make({ act: 'split', kind: 'initiative', id: initiative.id, parts });
    expect(first(edited.plan.actions, ({ id }) => id === action.id).initiative).toBe('i901');
    expect(first(edited.plan.initiatives, ({ id }) => id === initiative.id).title).toBe('前半');
    expect(listIds(edited.plan).size).toBe(listIds(plan).size + 1);
  });

  test('those that are merged stand as one, with the actions of both', () => {
    const edited = make({ act: 'merge', id: initiative.id, others: [other.id], name: '統合後' });
    const both = plan.actions.filter((one) => [initiative.id, other.id].includes(one.initiative));
    const merged = edited.plan.actions.filter((one) => one.initiative === initiative.id);
    expect(new Set(merged.map(({ id }) => id))).toEqual(new Set(both.map(({ id }) => id)));
    expect(edited.plan.initiatives.some(({ id }) => id === other.id)).toBe(false);
  });
});

describe('projects', () => {
  test('one that is split stands under the new name where that part takes the action', () => {
    const [one] = standing;
    if (one === undefined) throw new Error('The project stands on actions');
    const parts = [
      { name: shared.name, actions: [] },
      { name: '分離事業', actions: [one.id] },
    ];
    const edited = make({ act: 'split', kind: 'project', id: shared.id, parts });
    const links = first(edited.plan.actions, ({ id }) => id === one.id).projects.map(
      ({ project }) => project,
    );
    expect(links).toContain('p901');
    expect(links).not.toContain(shared.id);
  });

  test('split and merged again, all stands as it stood', () => {
    const [one] = standing;
    if (one === undefined) throw new Error('The project stands on actions');
    const parts = [
      { name: shared.name, actions: [] },
      { name: '分離事業', actions: [one.id] },
    ];
    const apart = make({ act: 'split', kind: 'project', id: shared.id, parts });
    const again = make({ act: 'merge', id: shared.id, others: ['p901'], name: shared.name }, apart.plan);
    expect(again.plan).toEqual(plan);
  });

  test('one that is dropped stands on no action', () => {
    const edited = make({ act: 'drop', id: shared.id });
    const links = edited.plan.actions.flatMap((one) => one.projects.map(({ project }) => project));
    expect(links).not.toContain(shared.id);
  });
});

describe('actions', () => {
  const year = first(plan.actionYears);
  const entered = { initiative: initiative.id, text: '新しい内容', years: [year, year], projects: [] };

  test('a new one may name a project that is there and one that is new', () => {
    const projects = [
      { name: shared.name, departments: [], themes: ['digital' as const] },
      { name: '新事業', departments: [first(plan.departments).id], themes: [] },
    ];
    const edited = make({ act: 'add', kind: 'action', content: { ...entered, projects } });
    expect(first(edited.plan.actions, ({ id }) => id === 'a901')).toMatchObject({
      years: [year],
      projects: [{ project: shared.id, marks: [{ theme: 'digital', confirmed: true }] }, { project: 'p901' }],
    });
    expect(edited.lineage.map(({ to }) => to[0])).toEqual(['a901', 'p901']);
  });

  test('a project that no action names any more is gone', () => {
    const alone = first(
      plan.projects,
      ({ id }) =>
        plan.actions.filter((one) => one.projects.some(({ project }) => project === id)).length === 1,
    );
    const on = first(plan.actions, (one) => one.projects.some(({ project }) => project === alone.id));
    const changed = { initiative: on.initiative, text: on.text, years: on.years, projects: [] };
    const edited = make({ act: 'change', kind: 'action', id: on.id, content: changed });
    expect(edited.plan.projects.some(({ id }) => id === alone.id)).toBe(false);
    expect(edited.lineage).toContainEqual({ kind: 'dropped', from: [alone.id], to: [], reason: '見直し' });
  });

  test.each([
    ['without a year', { ...entered, years: [] }, 'no-years'],
    ['in a year outside', { ...entered, years: [1999] }, 'year-outside'],
    ['without words', { ...entered, text: '' }, 'empty-name'],
    ['under nothing', { ...entered, initiative: 'i9999' as const }, 'unknown-parent'],
  ])('%s is refused', (_, wrong, code) => {
    expect(refusalOf({ act: 'add', kind: 'action', content: wrong })?.[0]?.code).toBe(code);
  });
});

test('of edits to what there is not none is made', () => {
  const edits: readonly EditionEdit[] = [
    { act: 'drop', id: 'k9999' },
    { act: 'drop', id: 'i9999' },
    { act: 'drop', id: 'a9999' },
    { act: 'drop', id: 'p9999' },
    { act: 'change', kind: 'heading', id: 'm9999', content: { title: '題', direction: '' } },
    { act: 'change', kind: 'project', id: 'p9999', content: { name: '事業' } },
    { act: 'merge', id: 'k9999', others: [indicator.id], name: '名' },
    { act: 'merge', id: indicator.id, others: ['p1'], name: '名' },
  ];
  for (const edit of edits) expect(refusalOf(edit)?.[0]?.code).toBe('unknown-element');
});

test('no edit leaves an id that leads nowhere', () => {
  const edits: readonly EditionEdit[] = [
    { act: 'drop', id: initiative.id },
    { act: 'drop', id: shared.id },
    { act: 'drop', id: indicator.id },
    { act: 'merge', id: initiative.id, others: [other.id], name: '統合' },
  ];
  for (const edit of edits) {
    const codes = checkPlan(make(edit).plan).map(({ code }) => code);
    expect(codes).not.toContain('dangling-id');
  }
});
