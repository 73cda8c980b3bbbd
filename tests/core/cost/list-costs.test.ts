import { expect, test } from 'vitest';
import { type CostAnswer, listCosts } from '../../../src/core/cost/list-costs.ts';
import type { RecordedCost } from '../../../src/core/cost/recorded-cost.ts';
import { emptyCost, type ProjectEntry } from '../../../src/core/round/entry.ts';

const round = {
  id: 'r1',
  year: 2025,
  cost: { unit: 'thousand-yen', budgetYears: [2026], settledYears: [2025] },
} as const;
const item = { id: 'r1.p1', project: 'p1', costKeys: ['2025-settled', '2026-budget'] } as const;
const accepted = { state: 'accepted', records: [] } as const;

function answer(costs: ProjectEntry['costs'], other: Partial<CostAnswer> = {}): CostAnswer {
  const entry: ProjectEntry = { kind: 'project', withoutCost: false, costs, comment: '' };
  return { round, item, status: accepted, entry, ...other };
}

test('amounts are told in yen, with what was typed and where', () => {
  const { costs } = listCosts([
    answer({ '2025-settled': { ...emptyCost, national: '１，２００', general: '300' } }),
  ]);
  expect(costs.map(({ source, yen }) => [source, yen])).toEqual([
    ['national', 1_200_000],
    ['general', 300_000],
    ['total', 1_500_000],
  ]);
  expect(costs[0]).toMatchObject({
    project: 'p1',
    year: 2025,
    kind: 'settled',
    printed: { raw: '１，２００', unit: 'thousand-yen' },
    from: { kind: 'round', round: 'r1', item: 'r1.p1', roundYear: 2025 },
  });
  expect(costs[2]?.printed.raw).toBeNull();
});

test.each([
  ['nothing was typed', answer({}), 'not-entered'],
  ['only blanks were typed', answer({ '2025-settled': emptyCost }), 'not-entered'],
  ['it cannot be read', answer({ '2025-settled': { ...emptyCost, total: '約5百万' } }), 'unreadable'],
  [
    'planning has not accepted it',
    answer({ '2025-settled': { ...emptyCost, total: '5' } }, { status: { state: 'approved', records: [] } }),
    'not-accepted',
  ],
  [
    'it needs no money',
    answer({}, { entry: { kind: 'project', withoutCost: true, costs: {}, comment: '' } }),
    'without-cost',
  ],
])('where %s there is a gap with its reason and never a nought', (_words, given, reason) => {
  const { costs, gaps } = listCosts([given]);
  expect(costs).toEqual([]);
  expect(gaps.find(({ kind }) => kind === 'settled')?.reason).toBe(reason);
});

test('a nought that was typed is an amount', () => {
  const { costs } = listCosts([answer({ '2026-budget': { ...emptyCost, total: '0' } })]);
  expect(costs).toMatchObject([{ yen: 0, source: 'total' }]);
});

test('a later round replaces what an earlier one said, and a gap of it takes nothing away', () => {
  const later = { round: { ...round, id: 'r2' }, item: { ...item, id: 'r2.p1' } } as const;
  const { costs, gaps } = listCosts([
    answer({ '2025-settled': { ...emptyCost, total: '5' }, '2026-budget': { ...emptyCost, total: '8' } }),
    answer({ '2025-settled': { ...emptyCost, total: '6' } }, later),
  ]);
  expect(costs.map(({ kind, yen, from }) => [kind, yen, 'round' in from && from.round])).toEqual([
    ['settled', 6000, 'r2'],
    ['budget', 8000, 'r1'],
  ]);
  expect(gaps).toEqual([]);
});

const recorded: RecordedCost = {
  project: 'p1',
  year: 2025,
  kind: 'settled',
  unit: 'yen',
  withoutCost: false,
  amounts: { ...emptyCost, total: '7000' },
  source: '決算書',
  recordedAt: '2026-06-10T00:00:00.000Z',
};

/** An answer that planning accepted at a moment. */
function acceptedAt(at: string, costs: ProjectEntry['costs'], withoutCost = false): CostAnswer {
  const record = { kind: 'accept', at, from: 'approved', to: 'accepted' };
  const status = { state: 'accepted', records: [record] } as unknown as CostAnswer['status'];
  return answer({}, { status, entry: { kind: 'project', withoutCost, costs, comment: '' } });
}

test.each([
  ['the list, entered later', '2026-06-09T00:00:00.000Z', 7000, 'list'],
  ['the answer, accepted later', '2026-06-11T00:00:00.000Z', 5000, 'round'],
])('of a list and an answer counts %s', (_words, at, yen, kind) => {
  const { costs } = listCosts([acceptedAt(at, { '2025-settled': { ...emptyCost, total: '5' } })], [recorded]);
  const settled = costs.filter((cost) => cost.kind === 'settled' && cost.source === 'total');
  expect(settled.map((cost) => [cost.yen, cost.from.kind])).toEqual([[yen, kind]]);
});

test('an answer that does not count takes nothing away from a list; one that says without cost does', () => {
  const late = '2026-07-01T00:00:00.000Z';
  const open = answer(
    { '2025-settled': { ...emptyCost, total: '5' } },
    { status: { state: 'draft', records: [] } },
  );
  const settledOf = (given: CostAnswer) =>
    listCosts([given], [recorded]).costs.filter(({ kind }) => kind === 'settled').length;
  expect(settledOf(open)).toBe(1);
  expect(settledOf(acceptedAt(late, {}))).toBe(1);
  expect(settledOf(acceptedAt(late, {}, true))).toBe(0);
});
