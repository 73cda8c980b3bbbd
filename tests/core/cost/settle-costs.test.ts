import { expect, test } from 'vitest';
import { type CostRow, settleCosts } from '../../../src/core/cost/settle-costs.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { emptyCost } from '../../../src/core/round/entry.ts';
import { smallPlanFile } from '../../support/small-plan.ts';

const plan = toPlan(smallPlanFile);
const now = '2026-06-01T00:00:00.000Z';
const [first] = plan.projects;

function row(more: Partial<CostRow> = {}): CostRow {
  const amounts = { ...emptyCost, total: '1,200' };
  const about = {
    line: 2,
    project: first?.name ?? '',
    year: 2025,
    kind: 'settled',
    source: '決算書',
  } as const;
  return { ...about, withoutCost: false, amounts, ...more };
}

const settle = (...rows: readonly CostRow[]) =>
  settleCosts(rows, plan, { unit: 'thousand-yen', now, thisYear: 2026 });

test('a row is tied to its project by name, in any width, or by id', () => {
  for (const project of [first?.name ?? '', ` ${first?.name}　`, first?.id ?? '']) {
    const { costs, problems } = settle(row({ project }));
    expect(problems).toEqual([]);
    expect(costs).toMatchObject([{ project: 'p1', year: 2025, unit: 'thousand-yen', recordedAt: now }]);
  }
});

test.each([
  ['no project', { project: '' }, 'project-missing', 'project'],
  ['a project like one that is there', { project: `${first?.name}費` }, 'project-unknown-near', 'project'],
  ['a project like none', { project: 'zzzz' }, 'project-unknown', 'project'],
  ['a settled amount of a year to come', { year: 2027 }, 'settled-ahead', 'year'],
  [
    'a total that is not the sum',
    { amounts: { ...emptyCost, general: '5', other: '6', total: '12' } },
    'sum-differs',
    'total',
  ],
] as const)('%s is told and left out', (_words, more, code, column) => {
  const { costs, problems } = settle(row(more));
  expect(costs).toEqual([]);
  expect(problems).toMatchObject([{ line: 2, code, column }]);
});

test('of two rows of one project, year and kind the first stays', () => {
  const { costs, problems } = settle(row(), row({ line: 3, amounts: { ...emptyCost, total: '9' } }));
  expect(costs.map(({ amounts }) => amounts.total)).toEqual(['1,200']);
  expect(problems).toMatchObject([{ line: 3, code: 'cost-twice' }]);
});

test('a project whose name another one has too must be named by its id', () => {
  const twins = { projects: plan.projects.map((project) => ({ ...project, name: '同じ事業' })) };
  const { problems } = settleCosts([row({ project: '同じ事業' })], twins, {
    unit: 'yen',
    now,
    thisYear: 2026,
  });
  expect(problems).toMatchObject([
    { code: 'project-ambiguous', hint: plan.projects.map(({ id }) => id).join('、') },
  ]);
});
