import { describe, expect, test } from 'vitest';
import type { Measured, Observation } from '../../../src/core/indicator/observation.ts';
import { indexPlan } from '../../../src/core/plan/index-plan.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import type { DepartmentChange } from '../../../src/core/publication/snapshot.ts';
import type { PreviousEntries } from '../../../src/core/round/ask/round-sources.ts';
import { emptyCost } from '../../../src/core/round/entry.ts';
import { type OpenedRound, openRound } from '../../../src/core/round/open-round.ts';
import type { RoundSettings } from '../../../src/core/round/round.ts';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import { suggestDepartments } from '../../../src/core/round/suggest-departments.ts';
import { nameOfItem } from '../../../src/core/round/tracked-item.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';
import { smallPlanFile } from '../../support/small-plan.ts';
import { makeSettings } from './make-settings.ts';

const departments = [
  { name: '保育課', division: 'こども部' },
  { name: '企画課', division: '総務部' },
  { name: '教育指導課', division: '教育部' },
  { name: 'こども課', division: 'こども部' },
];
const plan = toPlan(smallPlanFile, undefined, { departments });
const idOf = (name: string) => {
  const found = plan.departments.find((department) => department.name === name);
  if (!found) throw new Error(`the small plan has no ${name}`);
  return found.id;
};
const nursery = idOf('保育課');
const planning = idOf('企画課');
const teaching = idOf('教育指導課');
const children = idOf('こども課');

type Parts = {
  readonly settings?: Partial<RoundSettings>;
  readonly observations?: readonly Observation[];
  readonly departmentChanges?: readonly DepartmentChange[];
  readonly previous?: PreviousEntries;
};

function open({
  settings = {},
  observations = [],
  departmentChanges = [],
  previous = new Map(),
}: Parts = {}) {
  return openRound({ plan, observations, departmentChanges, previous, settings: makeSettings(settings) });
}

function opened(parts: Parts = {}): OpenedRound {
  const opening = open(parts);
  if (!opening.ok) throw new Error(JSON.stringify(opening.problems));
  return opening.opened;
}

type ItemOf<Kind extends RoundItem['kind']> = Extract<RoundItem, { readonly kind: Kind }>;

function itemOf<Kind extends RoundItem['kind']>(
  { items }: OpenedRound,
  kind: Kind,
  name: string,
): ItemOf<Kind> {
  const isWanted = (item: RoundItem): item is ItemOf<Kind> => item.kind === kind && nameOfItem(item) === name;
  const found = items.find(isWanted);
  if (!found) throw new Error(`no ${kind} ${name}`);
  return found;
}

describe('what a round asks', () => {
  test('every indicator, the initiatives and projects with something in the year, each once', () => {
    const names = opened().items.map(nameOfItem);
    expect(names).toEqual([
      '待機児童数',
      '受け入れた割合',
      '考えを深めた児童・生徒の割合',
      '新規就農者数',
      '相談件数',
      '保育所を増やす',
      '授業を変える',
      '窓口を一つにする',
      '保育所整備事業',
      '窓口改革事業',
      '教育研修事業',
    ]);
  });

  test('an initiative without an action in the year is left out', () => {
    const { items } = opened({ settings: { year: 2024, asks: ['initiative'] } });
    expect(items.map(nameOfItem)).not.toContain('窓口を一つにする');
  });

  test('an initiative has the actions of the year only', () => {
    const { actions, departments, prefilled } = itemOf(opened(), 'initiative', '保育所を増やす');
    expect(actions.map(({ text }) => text)).toEqual(['保育所の建設']);
    expect(departments).toEqual([nursery]);
    expect(prefilled.progress).toEqual({ [actions[0]?.id ?? '']: '' });
  });

  test('a project under two initiatives is asked once, with all of its departments', () => {
    const round = opened();
    const project = itemOf(round, 'project', '窓口改革事業');
    expect(project.departments).toEqual([nursery, planning]);
    expect(project.divisions).toEqual(['こども部', '総務部']);
    expect(project.initiatives).toHaveLength(2);
    expect(project.themes).toEqual(['digital']);
    expect(round.lists.get(nursery)).toContain(project.id);
    expect(round.lists.get(planning)).toContain(project.id);
  });

  test('only what is asked, from those who are asked', () => {
    const round = opened({ settings: { asks: ['project'], departments: [planning] } });
    expect(round.items.map(({ id, departments: ids }) => [id, ids])).toEqual([
      [itemOf(round, 'project', '窓口改革事業').id, [planning]],
    ]);
  });

  test('what nobody answers is left out where only some departments are asked', () => {
    const { items, unassigned } = opened({ settings: { departments: [planning] } });
    expect(unassigned).toEqual([]);
    expect(items.map(nameOfItem)).toEqual(['窓口を一つにする', '窓口改革事業']);
  });

  test('the same question gives the same items', () => {
    expect(opened()).toEqual(opened());
  });
});

describe('who is asked', () => {
  test('nobody for an indicator without a department, and the coordinator is told', () => {
    const opening = open({ settings: { asks: ['indicator'] } });
    expect(opening.ok && opening.opened.unassigned).toHaveLength(5);
    expect(opening.ok && opening.warnings.map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => 'item-without-department'),
    );
  });

  test('whom the coordinator assigned, several for one indicator', () => {
    const [first] = plan.indicators;
    const assigned = first ? { [first.id]: [nursery, planning] } : {};
    const round = opened({ settings: { assigned } });
    expect(itemOf(round, 'indicator', '待機児童数')).toMatchObject({
      departments: [nursery, planning],
      divisions: ['こども部', '総務部'],
    });
    expect(round.unassigned).toHaveLength(4);
  });

  test('those who took over from a department that ended', () => {
    const departmentChanges: readonly DepartmentChange[] = [
      { date: '2026-04-01', kind: 'renamed', from: [nursery], to: [children] },
    ];
    const round = opened({ departmentChanges });
    expect(round.lists.has(nursery)).toBe(false);
    const item = itemOf(round, 'initiative', '保育所を増やす');
    expect(item.departments).toEqual([children]);
    expect(item.actions[0]?.departments).toEqual([children]);
  });

  test('nobody where a department was abolished, and the coordinator is told', () => {
    const departmentChanges: readonly DepartmentChange[] = [
      { date: '2026-04-01', kind: 'abolished', from: [teaching], to: [] },
    ];
    const opening = open({ departmentChanges, settings: { asks: ['initiative'] } });
    expect(opening.ok && opening.warnings).toMatchObject([
      { code: 'department-without-successor', params: { name: '授業を変える', department: '教育指導課' } },
    ]);
  });
});

describe('who might answer for an indicator without a department', () => {
  const index = indexPlan(plan);
  const namesFor = (name: string) => {
    const indicator = plan.indicators.find((one) => one.name === name);
    if (!indicator) throw new Error(`the small plan has no ${name}`);
    return suggestDepartments(indicator, index).map(({ department, projects }) => [
      index.departments.get(department)?.name,
      projects,
    ]);
  };

  test.each([
    [
      'on a measure: those with projects under it, the most first',
      '受け入れた割合',
      [
        ['保育課', 2],
        ['企画課', 1],
      ],
    ],
    [
      'on a strategy: under all of its measures',
      '待機児童数',
      [
        ['保育課', 2],
        ['企画課', 1],
        ['教育指導課', 1],
      ],
    ],
    ['not those who work elsewhere', '相談件数', [['企画課', 1]]],
  ])('%s', (_, name, expected) => {
    expect(namesFor(name)).toEqual(expected);
  });
});

describe('what stands in the boxes', () => {
  const [waiting] = plan.indicators;
  if (!waiting) throw new Error('the small plan has indicators');
  const observe = (
    year: number,
    value: number,
    more: Partial<Pick<Observation & Measured, 'provisional' | 'comment'>> = {},
  ): Observation => ({
    indicator: waiting.id,
    series: '',
    year,
    status: 'measured',
    value,
    raw: `${value}`,
    provisional: false,
    measuredAt: null,
    comment: null,
    source: '保育課調べ',
    ...more,
  });

  test('the values so far, and the source of last year', () => {
    const round = opened({ observations: [observe(2024, 5), observe(2023, 6)] });
    const { series, prefilled } = itemOf(round, 'indicator', '待機児童数');
    expect(series[0]).toMatchObject({
      unit: '人',
      baseline: { year: 2023, value: 6 },
      earlier: [
        { year: 2023, value: 6 },
        { year: 2024, value: 5 },
      ],
      last: { year: 2024, value: 5 },
    });
    expect(prefilled.series['']).toMatchObject({ figure: '', source: '保育課調べ', absence: null });
  });

  test('a value of the year that is known already', () => {
    const round = opened({ observations: [observe(2025, 4, { provisional: true, comment: '４月の速報' })] });
    const { prefilled, series } = itemOf(round, 'indicator', '待機児童数');
    expect(prefilled.series['']).toMatchObject({ figure: '4', provisional: true, comment: '４月の速報' });
    expect(series[0]?.earlier).toEqual([]);
  });

  test('a reason of absence that is known already, but not that nobody reported', () => {
    const absent = (reason: 'not-published' | 'not-reported'): Observation => ({
      indicator: waiting.id,
      series: '',
      year: 2025,
      status: 'absent',
      reason,
      expected: '2026-09-30',
      comment: null,
      source: null,
    });
    const boxOf = (observation: Observation) =>
      itemOf(opened({ observations: [observation] }), 'indicator', '待機児童数').prefilled.series[''];
    expect(boxOf(absent('not-published'))).toMatchObject({
      absence: 'not-published',
      expected: '2026-09-30',
    });
    expect(boxOf(absent('not-reported'))).toMatchObject({ absence: null, expected: '' });
  });

  test('last year’s texts stand beside, and last year’s amounts in the boxes of their year', () => {
    const initiative = plan.initiatives[0];
    const project = plan.projects[0];
    if (!initiative || !project) throw new Error('the small plan has both');
    const text = { progress: {}, done: '起工した。', issues: '', nextChoice: 'continue', next: '' };
    const previous: PreviousEntries = new Map([
      [initiative.id, { kind: 'initiative', ...text }],
      [
        project.id,
        {
          kind: 'project',
          withoutCost: false,
          comment: '',
          costs: {
            '2025-budget': { ...emptyCost, total: '1200', general: '1200' },
            '2024-settled': emptyCost,
          },
        },
      ],
    ]);
    const round = opened({ previous });
    const work = itemOf(round, 'initiative', '保育所を増やす');
    expect(work.last?.done).toBe('起工した。');
    expect(work.prefilled).toMatchObject({ done: '', nextChoice: 'continue' });
    const choices = { nextChoices: [{ code: 'expand', label: { ja: '拡充', en: 'expand' } }] };
    const others = itemOf(opened({ previous, settings: choices }), 'initiative', '保育所を増やす');
    expect(others.prefilled.nextChoice).toBe('');
    const costs = itemOf(round, 'project', '保育所整備事業').prefilled.costs;
    expect(Object.keys(costs)).toEqual(['2025-settled', '2025-budget', '2026-budget']);
    expect(costs['2025-budget']?.total).toBe('1200');
    expect(costs['2025-settled']).toEqual(emptyCost);
  });
});

describe('a round that cannot open', () => {
  test.each<readonly [string, Partial<RoundSettings>, string]>([
    ['asks nothing', { asks: [] }, 'nothing-asked'],
    ['asks departments that the plan does not have', { departments: ['d99'] }, 'unknown-department'],
    ['assigns one that the plan does not have', { assigned: { k1: ['d99'] } }, 'unknown-department'],
    ['has a date that is none', { closes: '' }, 'date-unreadable'],
  ])('%s', (_, settings, code) => {
    const opening = open({ settings });
    expect(opening.ok ? [] : opening.problems.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('the sample cities', () => {
  test.each(readSampleSnapshots().map((snapshot) => [snapshot.municipality.name, snapshot] as const))(
    '%s: everything is asked once, of departments that exist',
    (_, { plan: samplePlan, observations, departmentChanges }) => {
      const settings = makeSettings();
      const sources = { plan: samplePlan, observations, departmentChanges, previous: new Map(), settings };
      const opening = openRound(sources);
      if (!opening.ok) throw new Error(JSON.stringify(opening.problems));
      const { items, lists, unassigned } = opening.opened;
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items.filter(({ kind }) => kind === 'indicator')).toHaveLength(samplePlan.indicators.length);
      const onLists = new Set([...lists.values()].flat());
      expect(onLists.size + unassigned.length).toBe(items.length);
      const replaced = departmentChanges.filter(({ date }) => date <= settings.opens);
      const gone = replaced.flatMap(({ from, to }) => from.filter((id) => !to.includes(id)));
      expect([...lists.keys()].filter((id) => gone.includes(id))).toEqual([]);
    },
  );
});
