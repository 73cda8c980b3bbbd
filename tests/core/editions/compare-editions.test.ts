import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../../src/core/editions/compare-editions.ts';
import type { ComparedElement, EditionChange } from '../../../src/core/editions/comparison.ts';
import { changeTexts, describeLine } from '../../../src/core/editions/describe-comparison.ts';
import type { Lineage } from '../../../src/core/editions/lineage.ts';
import { mergeOrders } from '../../../src/core/editions/order-print.ts';
import type { FiscalYear } from '../../../src/core/fiscal/fiscal-year.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { arbitraryPlanFile } from '../../support/arbitrary-plan-file.ts';
import { smallPlan } from '../../support/small-plan.ts';

/** Changed words stand in asterisks. */
function show({ name, lines }: ComparedElement): readonly string[] {
  const mark = (runs: ComparedElement['name']): string =>
    runs.map(({ text, changed }) => (changed ? `*${text}*` : text)).join('');
  const described = lines.map((line) => describeLine(line, 'ja'));
  return [mark(name), ...described.map(({ label, runs }) => `${label}: ${mark(runs)}`)];
}

function compare(change: (plan: Plan) => Plan, lineage: readonly Lineage[] = []) {
  return compareEditions(smallPlan, change(smallPlan), lineage).rows.map((row) => ({
    id: row.id,
    changes: row.changes,
    before: row.before.map(show),
    after: row.after.map(show),
    reason: row.reason,
  }));
}

const withTarget = (value: number) => (plan: Plan) => ({
  ...plan,
  indicators: plan.indicators.map((one) =>
    one.id !== 'k1'
      ? one
      : {
          ...one,
          series: one.series.map((part) => ({
            ...part,
            targets: part.targets.map((target) =>
              target.year === 2027 ? { ...target, raw: `${value}人`, value } : target,
            ),
          })),
        },
  ),
});

describe('compareEditions', () => {
  test('raised and lowered targets with the figures as printed, and the reason of the lineage', () => {
    const lineage: readonly Lineage[] = [{ kind: 'changed', from: ['k1'], to: ['k1'], reason: '実績による' }];
    expect(compare(withTarget(4), lineage)).toEqual([
      {
        id: 'k1',
        changes: ['target-up'],
        before: [['待機児童数', '目標値2027: *2人*']],
        after: [['待機児童数', '目標値2027: *4人*']],
        reason: '実績による',
      },
    ]);
    expect(compare(withTarget(1))[0]?.changes).toEqual(['target-down']);
  });

  test('the words that changed, in a name and in a text', () => {
    const rows = compare((plan) => ({
      ...plan,
      measures: plan.measures.map((one) =>
        one.id === 'm1'
          ? { ...one, title: '安心して預けやすくする', direction: '受け入れを大きく増やす。' }
          : one,
      ),
    }));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.changes).toEqual(['renamed', 'reworded']);
    expect(rows[0]?.after[0]?.[0]).toBe('*安心して*預けやすくする');
    expect(rows[0]?.before[0]?.[1]).toBe('基本的な方向性: 受け入れを増やす。');
    expect(rows[0]?.after[0]?.[1]).toBe('基本的な方向性: 受け入れを*大きく*増やす。');
  });

  test('an initiative under another measure', () => {
    const rows = compare((plan) => ({
      ...plan,
      initiatives: plan.initiatives.map((one) => (one.id === 'i1' ? { ...one, measure: 'm2' } : one)),
    }));
    expect(rows).toMatchObject([
      { id: 'i1', changes: ['moved'], before: [['保育所を増やす', '位置: *預けやすくする*']] },
    ]);
  });

  test('a split and a merger are one row each, with everything of both sides', () => {
    const split = compare(
      (plan) => ({ ...plan, projects: [...plan.projects, { id: 'p9', name: '保育所改修事業' }] }),
      [{ kind: 'split', from: ['p1'], to: ['p1', 'p9'], reason: null }],
    );
    expect(split).toMatchObject([
      {
        id: 'p1',
        changes: ['split'],
        before: [['保育所整備事業']],
        after: [['保育所整備事業'], ['保育所改修事業']],
      },
    ]);
    const merged = compare(
      (plan) => ({ ...plan, projects: plan.projects.filter(({ id }) => id !== 'p3') }),
      [{ kind: 'merged', from: ['p1', 'p3'], to: ['p1'], reason: '事務の効率' }],
    );
    expect(merged).toMatchObject([{ id: 'p1', changes: ['merged'], reason: '事務の効率' }]);
    expect(merged[0]?.before).toHaveLength(2);
  });

  test('a renamed project of another id is one project, wherever it stands', () => {
    const change = (plan: Plan): Plan => ({
      ...plan,
      projects: plan.projects.map((one) => (one.id === 'p1' ? { id: 'p9', name: '保育園整備事業' } : one)),
      actions: plan.actions.map((action) => ({
        ...action,
        projects: action.projects.map((link) => (link.project === 'p1' ? { ...link, project: 'p9' } : link)),
      })),
    });
    const rows = compare(change, [{ kind: 'renamed', from: ['p1'], to: ['p9'], reason: null }]);
    expect(rows.map(({ id, changes }) => [id, changes])).toEqual([['p9', ['renamed']]]);
    expect(compare(change).flatMap(({ changes }) => changes)).toContain('dropped');
  });

  test('what a split names and neither edition has is passed over', () => {
    expect(
      compare((plan) => plan, [{ kind: 'split', from: ['p77'], to: ['p78', 'p79'], reason: null }]),
    ).toEqual([]);
  });

  describe('rolled on by a year', () => {
    const roll = (
      years: readonly FiscalYear[],
      action: (years: readonly FiscalYear[]) => readonly FiscalYear[],
    ) =>
      compare((plan) => ({
        ...plan,
        edition: 2025,
        actionYears: years,
        actions: plan.actions.map((one) => ({ ...one, years: action(one.years) })),
      }));
    const next = [2025, 2026, 2027];

    test('an action that goes on is the same', () => {
      const rows = roll(next, (years) =>
        years.includes(2026) ? [...years.filter((y) => y > 2024), 2027] : years,
      );
      expect(rows).toEqual([]);
    });
    test('one that was to end goes on, one that goes on is to end', () => {
      const rows = roll(next, (years) => years.filter((year) => year > 2024));
      expect(rows.flatMap(({ changes }) => changes)).toContain('changed');
    });
    test('one whose years are past has ended, and was not dropped', () => {
      const rows = compare((plan) => ({
        ...plan,
        edition: 2025,
        actionYears: next,
        actions: plan.actions
          .filter(({ years }) => years.some((year) => year > 2024))
          .map((one) => ({ ...one, years: [...one.years.filter((year) => year > 2024), 2027] })),
      }));
      expect(rows.flatMap(({ changes }) => changes)).toEqual(['ended'] satisfies EditionChange[]);
    });
  });

  test('property: nothing between a plan and itself; from one plan to another, each element at most once', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, arbitraryPlanFile, (one, other) => {
        const plan = toPlan(one);
        expect(compareEditions(plan, plan).rows).toEqual([]);
        const { rows } = compareEditions(plan, toPlan(other, plan));
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        for (const { changes, before, after } of rows) {
          expect(changes.length).toBeGreaterThan(0);
          expect(changes.every((change) => changeTexts[change].ja !== '')).toBe(true);
          expect(before.length + after.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('mergeOrders puts what is gone behind what it stood behind', () => {
  expect(mergeOrders(['x', 'a', 'b', 'c'], ['c', 'a', 'd'])).toEqual(['x', 'c', 'a', 'b', 'd']);
});
