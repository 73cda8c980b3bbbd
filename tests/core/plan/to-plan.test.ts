import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highestNumbers } from '../../../src/core/plan/assign-ids.ts';
import { toPlanFile } from '../../../src/core/plan/from-plan.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { MeasureEntry, PlanFile, StrategyEntry } from '../../../src/core/plan/plan-file.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { parsePlanJson } from '../../../src/documents/plan-json/parse-plan-json.ts';
import { arbitraryPlanFile } from '../../support/arbitrary-plan-file.ts';
import { sharedPath } from '../../support/shared-folder.ts';
import { smallPlan, smallPlanFile } from '../../support/small-plan.ts';

const idsOf = (elements: readonly { readonly id: string }[]) => elements.map(({ id }) => id);

function changeStrategies(change: (strategy: StrategyEntry, position: number) => StrategyEntry): PlanFile {
  return { ...smallPlanFile, strategies: smallPlanFile.strategies.map(change) };
}

function changeMeasures(change: (measure: MeasureEntry) => MeasureEntry): PlanFile {
  return changeStrategies((strategy) => ({ ...strategy, measures: strategy.measures.map(change) }));
}

describe('a first plan', () => {
  test('numbers every kind in order of print', () => {
    expect(idsOf(smallPlan.strategies)).toEqual(['s1', 's2']);
    expect(idsOf(smallPlan.measures)).toEqual(['m1', 'm2', 'm3']);
    expect(smallPlan.indicators.map(({ id, parent }) => [id, parent])).toEqual([
      ['k1', 's1'],
      ['k2', 'm1'],
      ['k3', 'm2'],
      ['k4', 's2'],
      ['k5', 'm3'],
    ]);
    expect(smallPlan.actions.map(({ id, initiative }) => [id, initiative])).toEqual([
      ['a1', 'i1'],
      ['a2', 'i1'],
      ['a3', 'i2'],
      ['a4', 'i3'],
    ]);
  });

  test('a project that stands in two strategies is one', () => {
    expect(smallPlan.projects.map(({ name }) => name)).toEqual([
      '保育所整備事業',
      '窓口改革事業',
      '教育研修事業',
    ]);
    expect(smallPlan.departments.map(({ name }) => name)).toEqual(['保育課', '企画課', '教育指導課']);
    expect(smallPlan.actions.flatMap(({ projects }) => projects.map(({ project }) => project))).toEqual([
      'p1',
      'p2',
      'p3',
      'p2',
    ]);
  });

  test('leaves open what nobody stated', () => {
    expect(smallPlan.indicators.every(({ direction }) => direction === null)).toBe(true);
    expect(smallPlan.indicators.flatMap(({ series }) => series.map(({ baseline }) => baseline.year))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect(smallPlan.departments.every(({ division }) => division === null)).toBe(true);
  });

  test('appends the departments of the city that the plan does not name', () => {
    const departments = [
      { name: '企画課', division: '総務部' },
      { name: '旧企画課', division: null },
    ];
    const plan = toPlan(smallPlanFile, undefined, { departments });
    expect(plan.departments.map(({ id, name, division }) => [id, name, division])).toEqual([
      ['d1', '保育課', null],
      ['d2', '企画課', '総務部'],
      ['d3', '教育指導課', null],
      ['d4', '旧企画課', null],
    ]);
  });

  test('and the next plan leaves a department in its division where nobody says otherwise', () => {
    const plan = toPlan(smallPlanFile, undefined, { departments: [{ name: '企画課', division: '総務部' }] });
    const divisionOf = (next: Plan) => next.departments.find(({ name }) => name === '企画課')?.division;
    expect(divisionOf(toPlan(smallPlanFile, plan))).toBe('総務部');
    const departments = [{ name: '企画課', division: '市長室' }];
    expect(divisionOf(toPlan(smallPlanFile, plan, { departments }))).toBe('市長室');
  });

  test('gives a repeated label a key of its own', () => {
    const [first] = smallPlanFile.strategies[0]?.indicators ?? [];
    const [part] = first?.series ?? [];
    if (!first || !part) throw new Error('The small plan has no indicator');
    const file = changeStrategies((strategy) => ({
      ...strategy,
      indicators: [{ ...first, series: [part, part] }],
    }));
    expect(toPlan(file).indicators[0]?.series.map(({ key }) => key)).toEqual(['', '#2']);
  });

  test('a file without action years is a bug of the caller', () => {
    expect(() => toPlan({ ...smallPlanFile, plan: { ...smallPlanFile.plan, actionYears: [] } })).toThrow(
      RangeError,
    );
  });
});

describe('the next edition', () => {
  test('keeps an element that is printed elsewhere', () => {
    const turned = { ...smallPlanFile, strategies: smallPlanFile.strategies.toReversed() };
    const plan = toPlan(turned, smallPlan);
    expect(idsOf(plan.strategies)).toEqual(['s2', 's1']);
    expect(idsOf(plan.measures)).toEqual(['m3', 'm1', 'm2']);
    expect(idsOf(plan.actions)).toEqual(['a4', 'a1', 'a2', 'a3']);
  });

  test.each<[string, PlanFile, (plan: Plan) => unknown, unknown]>([
    [
      'a strategy with a new title and the same number',
      changeStrategies((strategy) => (strategy.no === 2 ? { ...strategy, title: '稼ぐまち' } : strategy)),
      (plan) => idsOf(plan.strategies),
      ['s1', 's2'],
    ],
    [
      'a title in another width and wrapping',
      changeMeasures((measure) => (measure.no === 2 ? { ...measure, title: '学びを\n深める' } : measure)),
      (plan) => idsOf(plan.measures),
      ['m1', 'm2', 'm3'],
    ],
    [
      'a measure with a new title and number is a new one',
      changeMeasures((measure) =>
        measure.no === 2 ? { ...measure, no: 7, title: '学校を変える' } : measure,
      ),
      (plan) => idsOf(plan.measures),
      ['m1', 'm4', 'm3'],
    ],
    [
      'an indicator that moves to another measure',
      changeMeasures((measure) =>
        measure.no === 2
          ? { ...measure, indicators: [] }
          : {
              ...measure,
              indicators: [
                ...measure.indicators,
                ...(measure.title === '預けやすくする'
                  ? (smallPlanFile.strategies[0]?.measures[1]?.indicators ?? [])
                  : []),
              ],
            },
      ),
      (plan) => plan.indicators.map(({ id, parent }) => `${id} ${parent}`),
      ['k1 s1', 'k2 m1', 'k3 m1', 'k4 s2', 'k5 m3'],
    ],
    [
      'the number of a strategy does not beat a title',
      changeStrategies((strategy) => ({ ...strategy, no: 3 - strategy.no })),
      (plan) => idsOf(plan.strategies),
      ['s1', 's2'],
    ],
  ])('%s', (_, file, look, expected) => {
    expect(look(toPlan(file, smallPlan))).toEqual(expected);
  });

  test('never gives the number of a dropped element again', () => {
    const shorter = { ...smallPlanFile, strategies: smallPlanFile.strategies.slice(0, 1) };
    const second = toPlan(shorter, smallPlan);
    const used = highestNumbers(second, highestNumbers(smallPlan));
    expect(idsOf(second.strategies)).toEqual(['s1']);
    const third = toPlan(
      {
        ...shorter,
        strategies: [
          ...shorter.strategies,
          { ...(shorter.strategies[0] ?? never()), no: 5, title: '新しい戦略' },
        ],
      },
      second,
      { highest: used },
    );
    expect(idsOf(third.strategies)).toEqual(['s1', 's3']);
  });

  test('two rows of the same words for different years do not swap', () => {
    const split = changeMeasures((measure) => ({
      ...measure,
      initiatives: measure.initiatives.map((one) => ({
        ...one,
        actions: [
          { text: '調査', years: [2024], projects: [] },
          { text: '調査', years: [2025, 2026], projects: [] },
        ],
      })),
    }));
    const before = toPlan(split);
    const after = toPlan(
      {
        ...split,
        strategies: split.strategies.map((strategy) => ({
          ...strategy,
          measures: strategy.measures.map((measure) => ({
            ...measure,
            initiatives: measure.initiatives.map((one) => ({ ...one, actions: one.actions.toReversed() })),
          })),
        })),
      },
      before,
    );
    const yearsById = (plan: Plan) => new Map(plan.actions.map(({ id, years }) => [id, years]));
    expect(yearsById(after)).toEqual(yearsById(before));
  });
});

describe('for any plan file', () => {
  test('writing the plan gives the file back, and reading that gives the plan', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, (file) => {
        const plan = toPlan(file);
        expect(toPlanFile(plan)).toEqual(file);
        expect(toPlan(toPlanFile(plan))).toEqual(plan);
      }),
      { numRuns: 300 },
    );
  });

  test('loading the same file over its own plan changes nothing, even where elements say the same', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, (file) => {
        const plan = toPlan(file);
        expect(toPlan(file, plan)).toEqual(plan);
      }),
      { numRuns: 300 },
    );
  });

  test('ids are unique, whatever the plan before', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, arbitraryPlanFile, (first, second) => {
        const plan = toPlan(second, toPlan(first));
        const lists = [plan.strategies, plan.measures, plan.indicators, plan.initiatives, plan.actions];
        const ids = [...lists, plan.projects, plan.departments].flatMap(idsOf);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

const expected = sharedPath('plans', 'hiratsuka-2024', 'expected.json');
test.skipIf(expected === null)('the first real plan has the counts of its transcription', () => {
  const parsed = parsePlanJson(readFileSync(expected ?? '', 'utf8'));
  if (!parsed.ok) throw new Error(parsed.errors[0]?.message.en);
  const plan = toPlan(parsed.file);
  const counts = [plan.strategies, plan.measures, plan.indicators, plan.initiatives, plan.actions];
  expect(counts.map(({ length }) => length)).toEqual([4, 12, 49, 64, 166]);
  expect([plan.projects.length, plan.departments.length]).toEqual([79, 34]);
  expect(plan.actions.flatMap(({ projects }) => projects)).toHaveLength(187);
  expect(plan.indicators.flatMap(({ series }) => series)).toHaveLength(53);
  expect(toPlanFile(plan)).toEqual(parsed.file);
});

function never(): never {
  throw new Error('The small plan is not as the test needs it');
}
