import { describe, expect, test } from 'vitest';
import { compareCosts } from '../../../src/core/cost/compare-costs.ts';
import { indexCosts } from '../../../src/core/cost/index-costs.ts';
import type { CostGap, ProjectCost } from '../../../src/core/cost/project-cost.ts';
import { copyCosts, type PublicCosts, toPublicCosts } from '../../../src/core/cost/public-cost.ts';
import { indexPlan } from '../../../src/core/plan/index-plan.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { smallPlanFile } from '../../support/small-plan.ts';

const plan = toPlan(smallPlanFile);
const fromRound = { kind: 'round', round: 'r1', item: 'r1.p1', roundYear: 2025 } as const;

function cost(project: 'p1' | 'p2' | 'p99', more: Partial<ProjectCost> = {}): ProjectCost {
  const printed = { raw: '5', unit: 'thousand-yen' } as const;
  const about = { project, year: 2025, kind: 'settled', source: 'total', yen: 5000 } as const;
  return { ...about, printed, from: fromRound, ...more };
}

function gap(reason: CostGap['reason'], more: Partial<CostGap> = {}): CostGap {
  return { project: 'p2', year: 2025, kind: 'settled', reason, from: fromRound, ...more };
}

const all = { plan, shown: 'all', upTo: 2025 } as const;

describe('amounts that come out', () => {
  test.each([
    ['settled ones of a year that is public', {}, { ...all, shown: 'settled' }, 1],
    ['no settled ones of a later year', { year: 2026 }, all, 0],
    ['no settled ones before the first results', {}, { ...all, upTo: null }, 0],
    ['budgets of any year where the city says so', { year: 2027, kind: 'budget' }, all, 1],
    ['no budgets where it says otherwise', { kind: 'budget' }, { ...all, shown: 'settled' }, 0],
    ['none of a project that the edition does not have', { project: 'p99' }, all, 0],
  ] as const)('%s', (_words, more, selection, count) => {
    const given = { costs: [cost('p1', more)], gaps: [] };
    expect(toPublicCosts(given, selection).costs).toHaveLength(count);
  });

  test('name the round’s year or the list, and neither item nor round', () => {
    const list = cost('p2', { from: { kind: 'list', source: '決算書' } });
    const { costs } = toPublicCosts({ costs: [list, cost('p1')], gaps: [] }, all);
    expect(costs.map(({ project, from }) => [project, from])).toEqual([
      ['p1', { kind: 'round', year: 2025 }],
      ['p2', { kind: 'list', source: '決算書' }],
    ]);
    expect(JSON.stringify(costs)).not.toContain('r1');
  });

  test.each([
    ['without-cost', 'without-cost'],
    ['not-entered', 'not-reported'],
    ['unreadable', 'not-reported'],
    ['not-accepted', 'not-reported'],
  ] as const)('a gap that is %s within is %s outside', (within, outside) => {
    const { gaps } = toPublicCosts({ costs: [], gaps: [gap(within)] }, all);
    expect(gaps).toEqual([{ project: 'p2', year: 2025, kind: 'settled', reason: outside }]);
  });

  test('are copied field by field', () => {
    const given = {
      costs: [{ ...cost('p1'), from: { kind: 'round', year: 2025, item: 'r1.p1' } }],
      gaps: [],
    };
    expect(JSON.stringify(copyCosts(given as PublicCosts))).not.toContain('r1.p1');
  });
});

const published = toPublicCosts({ costs: [cost('p1')], gaps: [gap('without-cost')] }, all);

describe('what two publications say otherwise', () => {
  test('is nothing where they say the same', () => {
    expect(compareCosts(published, structuredClone(published))).toEqual([]);
    expect(compareCosts(undefined, undefined)).toEqual([]);
  });

  test('is an amount that came, changed, or went', () => {
    const changed = toPublicCosts({ costs: [cost('p1', { yen: 6000 })], gaps: [] }, all);
    expect(
      compareCosts(published, changed).map(({ project, before, after }) => [
        project,
        before?.length ?? null,
        after?.length ?? null,
      ]),
    ).toEqual([
      ['p1', 1, 1],
      ['p2', 1, null],
    ]);
    expect(compareCosts(undefined, published)).toHaveLength(2);
  });

  test('is also a source with the same total', () => {
    const parted = {
      ...published,
      costs: [...published.costs, { ...cost('p1'), source: 'general' } as never],
    };
    expect(compareCosts(published, parted).map(({ project }) => project)).toEqual(['p1']);
  });
});

describe('the money of a publication', () => {
  const index = indexCosts(published, indexPlan(plan));
  const column = { year: 2025, kind: 'settled' } as const;

  test('is told for a project by amount, reason, or that nothing was said', () => {
    expect(index?.find('p1', column)).toMatchObject({ status: 'amount', yen: 5000 });
    expect(index?.find('p2', column)).toEqual({ status: 'none', reason: 'without-cost' });
    expect(index?.find('p1', { year: 2024, kind: 'budget' })).toEqual({ status: 'none', reason: 'unsaid' });
  });

  test('looks at the latest settled amounts first, else at the latest budgets', () => {
    const more = [cost('p1', { year: 2024 }), cost('p1', { year: 2026, kind: 'budget' }), cost('p1')];
    const latest = (costs: readonly ProjectCost[]) =>
      indexCosts(toPublicCosts({ costs, gaps: [] }, all), indexPlan(plan))?.latest;
    expect(latest(more)).toEqual(column);
    expect(latest([cost('p1', { year: 2026, kind: 'budget' })])).toEqual({ year: 2026, kind: 'budget' });
  });

  test('is not there where a publication has none', () => {
    expect(indexCosts(undefined, indexPlan(plan))).toBeNull();
    expect(indexCosts({ costs: [], gaps: [] }, indexPlan(plan))).toBeNull();
  });
});
