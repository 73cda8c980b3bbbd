import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../src/core/editions/apply-edit.ts';
import { listIds } from '../../../src/core/editions/list-ids.ts';
import { type Draft, toDraft } from '../../../src/office/editions/draft.ts';
import { readAddition, readEdit } from '../../../src/office/editions/to-edit.ts';
import { needed } from '../../app/round/open-city.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const context = { highest: {}, reason: '見直し' };
const samples = readSampleSnapshots().map(({ plan }) => ({ title: plan.title, plan }));
const plan = needed(samples[0]?.plan, 'a sample');

function typed(draft: Draft | null, fields: Readonly<Record<string, string | readonly string[]>>): Draft {
  const entries = Object.entries(fields).map(
    ([name, value]) => [name, typeof value === 'string' ? [value] : value] as const,
  );
  return new Map([...needed(draft, 'an element'), ...entries]);
}

describe('a form that is sent as it was shown', () => {
  test.each(samples)('changes nothing of any element: $title', (sample) => {
    let count = 0;
    for (const id of listIds(sample.plan)) {
      if (id.startsWith('d')) continue;
      const read = readEdit(sample.plan, id, 'change', needed(toDraft(sample.plan, id), id));
      if (read === null || !read.ok) throw new Error(`${id}: ${JSON.stringify(read)}`);
      const edited = applyEdit(sample.plan, read.edit, context);
      if (!edited.ok) throw new Error(`${id}: ${JSON.stringify(edited.problems)}`);
      expect(edited.plan, id).toEqual(sample.plan);
      count += 1;
    }
    expect(count).toBeGreaterThan(100);
  });
});

describe('what is typed into a form', () => {
  const [indicator] = plan.indicators;
  const action = needed(
    plan.actions.find(({ projects }) => projects.length > 0),
    'an action with a project',
  );
  const id = needed(indicator, 'an indicator').id;

  test('a department that the plan does not have is told by its name, and nothing is read', () => {
    const draft = typed(toDraft(plan, id), { departments: `${plan.departments[0]?.name}、ない課` });
    expect(readEdit(plan, id, 'change', draft)).toEqual({
      ok: false,
      problems: [{ path: ['departments', 'ない課'], code: 'unknown-department' }],
    });
  });

  test('names of departments are read with any comma and with blanks', () => {
    const [first, second] = plan.departments;
    const draft = typed(toDraft(plan, id), { departments: ` ${first?.name}, ${second?.name} ` });
    expect(readEdit(plan, id, 'change', draft)).toMatchObject({
      edit: { content: { departments: [first?.id, second?.id] } },
    });
  });

  test('a project whose name is cleared is left out', () => {
    const draft = typed(toDraft(plan, action.id), { 'project.0': '' });
    const read = readEdit(plan, action.id, 'change', draft);
    expect(read).toMatchObject({ ok: true });
    const edited = read?.ok ? applyEdit(plan, read.edit, context) : null;
    const changed = edited?.ok ? edited.plan.actions.find((one) => one.id === action.id) : null;
    expect(changed?.projects).toEqual(action.projects.slice(1));
  });

  test('the row for a new part counts where something stands in it', () => {
    const count = needed(indicator, 'an indicator').series.length;
    const draft = typed(toDraft(plan, id), {
      [`label.${count}`]: '中学校',
      [`target.${count}.2027`]: '10 校',
    });
    const read = readEdit(plan, id, 'change', draft);
    const edited = read?.ok ? applyEdit(plan, read.edit, context) : null;
    const series = edited?.ok ? edited.plan.indicators.find((one) => one.id === id)?.series : null;
    expect(series?.at(-1)).toMatchObject({
      key: '中学校',
      baseline: { raw: '－', value: null },
      targets: [{ year: 2027, raw: '10 校', value: 10 }],
    });
  });

  test('parts take what they are given, and the third may stay empty', () => {
    const fields = { 'part.0': '甲', 'part.1': '乙', 'part.2': '', [`to.${action.id}`]: '1' };
    expect(readEdit(plan, action.initiative, 'split', typed(new Map(), fields))).toMatchObject({
      edit: {
        parts: [
          { title: '甲', actions: [] },
          { title: '乙', actions: [action.id] },
        ],
      },
    });
  });

  test('an empty form for an addition is refused by what it lacks', () => {
    const read = readAddition(plan, 'action', new Map());
    const edited = read.ok ? applyEdit(plan, read.edit, context) : null;
    expect(edited).toEqual({
      ok: false,
      problems: [
        { path: ['name'], code: 'empty-name' },
        { path: ['parent'], code: 'unknown-parent' },
        { path: ['years'], code: 'no-years' },
      ],
    });
  });

  test.each([
    ['s1', 'split'],
    ['m1', 'split'],
    ['a1', 'merge'],
    ['k1', 'explode'],
    ['d1', 'change'],
  ] as const)('%s knows no %s', (element, act) => {
    expect(readEdit(plan, element, act, new Map())).toBeNull();
  });
});
