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

describe('strategies, measures and the edition itself', () => {
  const [strategy, elsewhere] = plan.strategies;
  if (strategy === undefined || elsewhere === undefined) throw new Error('The sample has two strategies');
  const words = { title: '新しい見出し', direction: '方向※９を示す。' };
  const terms = [{ mark: '※９', term: '方向', text: '向かうところ。' }];

  test('a measure is added as the last of its strategy, with the next number and its terms', () => {
    const { plan: after, lineage } = make({
      act: 'add',
      kind: 'measure',
      content: { ...words, terms, strategy: strategy.id },
    });
    const own = after.measures.filter((one) => one.strategy === strategy.id);
    const added = own.at(-1);
    expect(added).toMatchObject({
      ...words,
      no: own.length,
      terms: [{ ...terms[0], place: null }],
      place: null,
    });
    expect(plan.measures.map(({ id }) => id)).not.toContain(added?.id);
    expect(after.measures.map((one) => one.strategy)).toEqual(
      after.measures.map((one) => one.strategy).toSorted(),
    );
    expect(lineage).toEqual([{ kind: 'added', from: [], to: [added?.id], reason: '見直し' }]);
    expect(checkPlan(after).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the first measure of a new strategy stands behind those of the others', () => {
    const { plan: grown } = make({ act: 'add', kind: 'strategy', content: words });
    const fresh = grown.strategies.at(-1);
    expect(fresh).toMatchObject({ ...words, no: plan.strategies.length + 1, terms: [] });
    if (fresh === undefined) throw new Error('It was added');
    const { plan: after } = make(
      { act: 'add', kind: 'measure', content: { ...words, strategy: fresh.id } },
      grown,
    );
    expect(after.measures.at(-1)).toMatchObject({ strategy: fresh.id, no: 1 });
  });

  test('a measure moves to another strategy with all that is under it, and keeps its id', () => {
    const { title, direction } = measure;
    const target = measure.strategy === strategy.id ? elsewhere.id : strategy.id;
    const { plan: after, lineage } = make({
      act: 'change',
      kind: 'heading',
      id: measure.id,
      content: { title, direction, strategy: target },
    });
    const own = after.measures.filter((one) => one.strategy === target);
    expect(own.at(-1)).toEqual({ ...measure, strategy: target, no: own.length });
    expect(after.initiatives).toEqual(plan.initiatives);
    expect(lineage).toMatchObject([{ kind: 'moved', from: [measure.id], to: [measure.id] }]);
  });

  test('terms that say what they said keep their place in the document; those left out of the form stay', () => {
    const explained = first([...plan.strategies, ...plan.measures], (one) => one.terms.length > 0);
    const { id, title, direction } = explained;
    const old = explained.terms.map(({ mark, term, text }) => ({ mark, term, text }));
    const change = (content: object) =>
      make({ act: 'change', kind: 'heading', id, content: { title, direction, ...content } });
    const find = (after: Plan) => [...after.strategies, ...after.measures].find((one) => one.id === id);
    expect(find(change({}).plan)?.terms).toEqual(explained.terms);
    expect(find(change({ terms: [...old, ...terms] }).plan)?.terms).toEqual([
      ...explained.terms,
      { ...terms[0], place: null },
    ]);
    expect(find(change({ terms: [] }).plan)?.terms).toEqual([]);
  });

  test('a dropped measure takes its indicators, initiatives, actions and lonely projects with it', () => {
    const { plan: after, lineage } = make({ act: 'drop', id: measure.id });
    const gone = new Set(lineage.map(({ from }) => from[0]));
    expect(gone.has(measure.id)).toBe(true);
    expect(new Set([...listIds(plan)].filter((id) => !listIds(after).has(id)))).toEqual(gone);
    expect(after.indicators.some(({ parent }) => parent === measure.id)).toBe(false);
    expect(after.initiatives.some((one) => one.measure === measure.id)).toBe(false);
    expect(checkPlan(after).filter(({ code }) => code === 'dangling-id')).toEqual([]);
  });

  test('a dropped strategy takes its measures with it, and nothing of the others', () => {
    const { plan: after } = make({ act: 'drop', id: strategy.id });
    expect(after.strategies).toEqual(plan.strategies.filter(({ id }) => id !== strategy.id));
    expect(after.measures).toEqual(plan.measures.filter((one) => one.strategy !== strategy.id));
  });

  test('the edition gets another title, chapter and target years; targets of a year that is gone go', () => {
    const [near, far] = plan.targetYears;
    if (near === undefined || far === undefined) throw new Error('The sample has two target years');
    const frame = { title: '改めた題名', chapter: null, targetYears: [far + 4, near] };
    const { plan: after, lineage } = make({ act: 'change', kind: 'frame', content: frame });
    expect(after).toMatchObject({ title: '改めた題名', chapter: null, targetYears: [near, far + 4] });
    const years = after.indicators.flatMap(({ series }) =>
      series.flatMap(({ targets }) => targets.map(({ year }) => year)),
    );
    expect(new Set(years)).toEqual(new Set([near]));
    expect(lineage).toEqual([]);
  });

  test.each([
    [
      'a measure of no strategy',
      { act: 'add', kind: 'measure', content: words },
      ['parent'],
      'unknown-parent',
    ],
    [
      'a measure of a strategy that is not there',
      { act: 'add', kind: 'measure', content: { ...words, strategy: 's99' } },
      ['parent'],
      'unknown-parent',
    ],
    [
      'a strategy without a name',
      { act: 'add', kind: 'strategy', content: { ...words, title: '' } },
      ['name'],
      'empty-name',
    ],
    ['a measure that is not there', { act: 'drop', id: 'm99' }, [], 'unknown-element'],
    [
      'an edition without a title',
      { act: 'change', kind: 'frame', content: { title: '', chapter: null, targetYears: [2027] } },
      ['name'],
      'empty-name',
    ],
    [
      'an edition without target years',
      { act: 'change', kind: 'frame', content: { title: '題', chapter: null, targetYears: [] } },
      ['targetYears'],
      'no-years',
    ],
    [
      'a target year that is none',
      {
        act: 'change',
        kind: 'frame',
        content: { title: '題', chapter: null, targetYears: [2027, Number.NaN] },
      },
      ['targetYears', 1],
      'target-year-outside',
    ],
  ] as const)('%s is refused', (_words, edit, path, code) => {
    expect(refusalOf(edit)).toEqual([{ path, code }]);
  });
});
