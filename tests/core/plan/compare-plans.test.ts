import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans, type Difference, describeDifference } from '../../../src/core/plan/compare-plans.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { arbitraryPlanFile } from '../../support/arbitrary-plan-file.ts';
import { smallPlan } from '../../support/small-plan.ts';

const cases: readonly (readonly [string, (plan: Plan) => Plan, readonly string[]])[] = [
  [
    'the title of the plan',
    (plan) => ({ ...plan, title: '基本計画' }),
    ['計画の名称が「重点戦略」から「基本計画」に変わります。'],
  ],
  [
    'a target',
    (plan) =>
      inFirstSeries(plan, ({ targets, ...rest }) => ({
        ...rest,
        targets: targets.map((one) => (one.year === 2027 ? { ...one, raw: '3人', value: 3 } : one)),
      })),
    ['指標「待機児童数」の目標値2027が「2人」から「3人」に変わります。'],
  ],
  [
    'a figure that was read wrongly and is printed the same',
    (plan) =>
      inFirstSeries(plan, ({ baseline, ...rest }) => ({ ...rest, baseline: { ...baseline, value: 60 } })),
    ['指標「待機児童数」の策定時実績値が「["6人",6]」から「["6人",60]」に変わります。'],
  ],
  [
    'the year of a baseline, stated for the first time',
    (plan) =>
      inFirstSeries(plan, ({ baseline, ...rest }) => ({ ...rest, baseline: { ...baseline, year: 2022 } })),
    ['指標「待機児童数」の策定時実績値の年度に「2022」が加わります。'],
  ],
  [
    'a direction that is stated',
    (plan) => ({
      ...plan,
      indicators: plan.indicators.map((one) =>
        one.id === 'k1' ? { ...one, direction: 'down' as const } : one,
      ),
    }),
    ['指標「待機児童数」の望ましい方向が「未定」から「低いほど良い」に変わります。'],
  ],
  [
    'a measure that is dropped',
    (plan) => ({ ...plan, measures: plan.measures.filter(({ id }) => id !== 'm2') }),
    ['施策「学びを深める」がなくなります。'],
  ],
  [
    'a measure under another strategy',
    (plan) => ({
      ...plan,
      measures: plan.measures.map((one) => (one.id === 'm2' ? { ...one, strategy: 's2' as const } : one)),
    }),
    ['施策「学びを深める」が「育つまち」から「働くまち」に移ります。'],
  ],
  [
    'measures in another order',
    (plan) => ({ ...plan, measures: plan.measures.toReversed() }),
    ['施策の並び順が変わります。'],
  ],
  [
    'a project on another row',
    (plan) => ({
      ...plan,
      actions: plan.actions.map((one) =>
        one.id === 'a4'
          ? { ...one, projects: one.projects.map((link) => ({ ...link, project: 'p1' as const })) }
          : one,
      ),
    }),
    [
      '年度の内容「相談窓口の開設」の関連事業「窓口改革事業」「企画課 / デジタル化」がなくなります。',
      '年度の内容「相談窓口の開設」の関連事業「保育所整備事業」に「企画課 / デジタル化」が加わります。',
    ],
  ],
  [
    'a department that is renamed',
    (plan) => ({
      ...plan,
      departments: plan.departments.map((one) => (one.id === 'd2' ? { ...one, name: '政策課' } : one)),
    }),
    ['課「政策課」の名称が「企画課」から「政策課」に変わります。'],
  ],
];

describe('what changed', () => {
  test.each(cases)('%s', (_, change, texts) => {
    const differences = comparePlans(smallPlan, change(smallPlan));
    expect(differences.map((difference) => describeDifference(difference, 'ja'))).toEqual(texts);
    for (const difference of differences) expect(describeDifference(difference, 'en')).not.toMatch(/[{}]/);
  });

  test('places do not count: they move with every print', () => {
    const moved = {
      ...smallPlan,
      measures: smallPlan.measures.map((one) => ({ ...one, place: { page: '9', lines: [1, 2] as const } })),
    };
    expect(comparePlans(smallPlan, moved)).toEqual([]);
  });
});

describe('for any two plans', () => {
  test('a plan does not differ from itself', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, (file) => {
        expect(comparePlans(toPlan(file), toPlan(file))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('the way back undoes the way there', () => {
    let differing = 0;
    fc.assert(
      fc.property(arbitraryPlanFile, arbitraryPlanFile, (first, second) => {
        const before = toPlan(first);
        const after = toPlan(second, before);
        const there = comparePlans(before, after);
        differing += there.length > 0 ? 1 : 0;
        expect(summarise(comparePlans(after, before).map(turnRound))).toEqual(summarise(there));
      }),
      { numRuns: 200 },
    );
    expect(differing).toBeGreaterThan(100);
  });
});

function inFirstSeries(
  plan: Plan,
  change: (
    series: Plan['indicators'][number]['series'][number],
  ) => Plan['indicators'][number]['series'][number],
): Plan {
  return {
    ...plan,
    indicators: plan.indicators.map((one) =>
      one.id === 'k1' ? { ...one, series: one.series.map(change) } : one,
    ),
  };
}

function turnRound(difference: Difference): Difference {
  switch (difference.kind) {
    case 'added':
      return { ...difference, kind: 'removed' };
    case 'removed':
      return { ...difference, kind: 'added' };
    case 'reordered':
      return difference;
    case 'moved':
      return { ...difference, before: difference.after, after: difference.before };
    case 'changed':
      return { ...difference, before: difference.after, after: difference.before };
  }
}

/** Names may be those of either plan; what differs may not. */
function summarise(differences: readonly Difference[]): readonly string[] {
  return differences
    .map((difference) => {
      if (difference.kind === 'reordered') return JSON.stringify(difference);
      const { kind, element } = difference;
      const ends = 'before' in difference ? [difference.before, difference.after] : [];
      const field = difference.kind === 'changed' ? difference.field : '';
      return JSON.stringify([kind, element?.id ?? '', field, ...ends]);
    })
    .sort();
}
