import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProjectCost } from '../../../src/core/cost/project-cost.ts';
import { type CostLevel, findCostYear, sumCosts } from '../../../src/core/cost/sum-costs.ts';
import { indexPlan } from '../../../src/core/plan/index-plan.ts';
import type { ProjectId } from '../../../src/core/plan/plan.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const city = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
if (city === undefined) throw new Error('The sample has a made-up city');
const index = indexPlan(city.plan);
const projects = city.plan.projects.map(({ id }) => id);
const column = { year: 2026, kind: 'budget' } as const;

function cost(project: ProjectId, yen: number, other: Partial<ProjectCost> = {}): ProjectCost {
  const printed = { raw: `${yen}`, unit: 'yen' } as const;
  return {
    ...column,
    project,
    yen,
    source: 'total',
    printed,
    from: { kind: 'round', roundYear: 2025, round: 'r1', item: `r1.${project}` },
    ...other,
  };
}

const levels: readonly CostLevel[] = ['strategies', 'measures', 'initiatives'];

describe.each(levels)('by %s', (level) => {
  test('what rows have alone and what they share, each once, is the whole', () => {
    const amounts = fc.array(fc.record({ at: fc.nat(projects.length - 1), yen: fc.nat(10 ** 10) }));
    let shared = 0;
    fc.assert(
      fc.property(amounts, (given) => {
        const costs = [...new Map(given.map(({ at, yen }) => [at, yen]))].map(([at, yen]) =>
          cost(projects[at] ?? 'p1', yen),
        );
        const { rows, all } = sumCosts(index, { costs }, level, column);
        const own = rows.reduce((sum, { ownYen }) => sum + ownYen, 0);
        const inRows = rows.reduce((sum, { yen }) => sum + (yen ?? 0), 0);
        expect(all.yen ?? 0).toBe(costs.reduce((sum, { yen }) => sum + yen, 0));
        expect(own + all.sharedYen).toBe(all.yen ?? 0);
        expect(inRows - all.countedAgainYen).toBe(all.yen ?? 0);
        for (const row of rows) expect(row.ownYen + row.sharedYen).toBe(row.yen ?? 0);
        if (all.sharedYen > 0) shared += 1;
      }),
    );
    expect(shared).toBeGreaterThan(0);
  });
});

test('a project under several strategies is in each, says so, and is in the whole once', () => {
  const project = projects.find((id) => index.usesOf(id).strategies.length > 1);
  if (project === undefined) throw new Error('The made-up city has a project under several strategies');
  const { rows, all } = sumCosts(index, { costs: [cost(project, 700)] }, 'strategies', column);
  const times = index.usesOf(project).strategies.length;
  const having = rows.filter(({ shared }) => shared.includes(project));
  expect(having).toHaveLength(times);
  expect(having.every(({ yen, ownYen }) => yen === 700 && ownYen === 0)).toBe(true);
  expect(all).toMatchObject({ yen: 700, sharedYen: 700, countedAgainYen: 700 * (times - 1), withAmount: 1 });
});

test('sources, other years and the other kind are not added to it, and no amount is not nought', () => {
  const [first = 'p1'] = projects;
  const costs = [
    cost(first, 5, { source: 'general' }),
    cost(first, 6, { year: 2025 }),
    cost(first, 7, { kind: 'settled' }),
  ];
  const { rows, all } = sumCosts(index, { costs }, 'strategies', column);
  expect(all.yen).toBeNull();
  expect(rows.every(({ yen }) => yen === null)).toBe(true);
  expect(all.withoutAmount).toContain(first);
});

test('the latest year that has amounts', () => {
  const costs = [
    cost('p1', 1, { year: 2025 }),
    cost('p1', 1),
    cost('p1', 1, { year: 2024, kind: 'settled' }),
  ];
  expect(findCostYear({ costs }, 'budget')).toBe(2026);
  expect(findCostYear({ costs }, 'settled')).toBe(2024);
  expect(findCostYear({ costs: [] }, 'settled')).toBeNull();
});
