import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Department, DepartmentId } from '../../../src/core/plan/plan.ts';
import type { DepartmentChange } from '../../../src/core/publication/snapshot.ts';
import { type KeptTenure, listPostMoves, swapTenures } from '../../../src/core/reorganisation/move-posts.ts';
import { proposeSuccessor } from '../../../src/core/reorganisation/propose-successor.ts';
import { renumberCreated } from '../../../src/core/reorganisation/renumber-created.ts';
import { settle } from '../../../src/core/reorganisation/settle.ts';
import {
  findCircle,
  listEnded,
  listFollowed,
  listSuccessors,
} from '../../../src/core/reorganisation/succession.ts';
import { findSuccessors } from '../../../src/core/round/find-successors.ts';

const date = '2027-04-01';
const ids: readonly DepartmentId[] = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'];
const change = (
  kind: DepartmentChange['kind'],
  from: readonly DepartmentId[],
  to: readonly DepartmentId[],
): DepartmentChange => ({ date, kind, from, to });

describe('who answers afterwards', () => {
  const successors = listSuccessors([
    change('renamed', ['d1'], ['d11']),
    change('split', ['d2'], ['d2', 'd12']),
    change('abolished', ['d3'], []),
    change('moved', ['d4'], ['d4']),
  ]);
  const rules = {
    successors,
    choice: undefined,
    anybody: ['d5', 'd11'],
    propose: (): readonly DepartmentId[] => ['d12'],
  } as const;

  test.each([
    ['nobody is touched', ['d4', 'd5'], undefined, null],
    ['renamed, at its place', ['d5', 'd1'], undefined, { after: ['d5', 'd11'], how: 'follows', options: [] }],
    ['split, proposed', ['d2', 'd5'], undefined, { after: ['d12', 'd5'], how: 'proposed' }],
    ['split, both', ['d2'], ['d2', 'd12'], { after: ['d2', 'd12'], how: 'chosen' }],
    ['split, to somebody who is no successor', ['d2'], ['d5'], { after: ['d12'], how: 'proposed' }],
    [
      'abolished, nobody chose',
      ['d3'],
      undefined,
      { after: ['d3'], how: 'unsettled', options: ['d5', 'd11'] },
    ],
    ['abolished, somebody chose', ['d3'], ['d5'], { after: ['d5'], how: 'chosen' }],
    [
      'with another who takes over the rest',
      ['d1', 'd3'],
      undefined,
      { after: ['d11', 'd3'], how: 'unsettled' },
    ],
  ] as const)('%s', (_, before, choice, expected) => {
    const settled = settle(before, { ...rules, choice });
    if (expected === null) expect(settled).toBeNull();
    else expect(settled).toMatchObject(expected);
  });
});

/** Changes of one day, in which every department goes at most once. */
const someChanges = fc
  .array(
    fc.record({
      from: fc.constantFrom(...ids),
      to: fc.uniqueArray(fc.constantFrom<DepartmentId[]>(...ids, 'd11', 'd12', 'd13'), { maxLength: 3 }),
    }),
    { maxLength: 4 },
  )
  .map((list) => {
    const once = new Map(list.map((one) => [one.from, one.to]));
    return [...once].map(([from, to]) => change('split', [from], to));
  });
const someOwners = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });

describe('of every reorganisation', () => {
  test('nothing is lost, nobody stands twice, and untouched departments keep their order', () => {
    let touched = 0;
    fc.assert(
      fc.property(someChanges, someOwners, fc.array(fc.constantFrom(...ids)), (changes, before, choice) => {
        const successors = listSuccessors(changes);
        const rules = {
          successors,
          choice,
          anybody: ids,
          propose: (all: readonly DepartmentId[]) => all.slice(0, 1),
        };
        const settled = settle(before, rules);
        if (settled === null) {
          expect(before.some((id) => successors.has(id))).toBe(false);
          return;
        }
        touched += 1;
        expect(settled.after.length).toBeGreaterThan(0);
        expect(new Set(settled.after).size).toBe(settled.after.length);
        const stays = before.filter((id) => !successors.has(id));
        expect(stays.every((id) => settled.after.includes(id))).toBe(true);
      }),
    );
    expect(touched).toBeGreaterThan(10);
  });

  test('where there is nothing to choose, it is what the closure of successors says', () => {
    fc.assert(
      fc.property(someChanges, someOwners, (changes, before) => {
        const single = changes.filter(({ to }) => to.length === 1);
        const settled = settle(before, {
          successors: listSuccessors(single),
          choice: undefined,
          anybody: ids,
          propose: (all) => all,
        });
        const { departments } = findSuccessors(before, single, date);
        expect(settled?.after ?? before).toEqual(departments);
      }),
    );
  });

  test('who ended is never among those who follow, unless nobody takes over', () => {
    fc.assert(
      fc.property(someChanges, someOwners, (changes, before) => {
        const ended = listEnded(changes, date);
        const successors = listSuccessors(changes);
        const settled = settle(before, { successors, choice: undefined, anybody: [], propose: (all) => all });
        if (settled === null || settled.how === 'unsettled') return;
        const fallen = settled.after.filter((id) => ended.has(id) && before.includes(id));
        expect(fallen.every((id) => successors.get(id)?.length === 0)).toBe(true);
      }),
    );
  });
});

test('a circle is found at any length, and living on is none', () => {
  expect(findCircle([change('split', ['d1'], ['d1', 'd2'])])).toBeNull();
  expect(findCircle([change('moved', ['d1'], ['d2']), change('moved', ['d2'], ['d3'])])).toBeNull();
  const ring = [
    change('moved', ['d1'], ['d2']),
    change('moved', ['d2'], ['d3']),
    change('moved', ['d3'], ['d1']),
  ];
  expect(findCircle(ring)).toBe('d1');
});

test('what was carried out is not split again; who ended is still followed', () => {
  const split = change('split', ['d1'], ['d1', 'd11']);
  const renamed = change('renamed', ['d2'], ['d12']);
  const followed = listFollowed([split, renamed], [split, renamed]);
  expect(findSuccessors(['d1', 'd2'], followed, date).departments).toEqual(['d1', 'd12']);
  expect(findSuccessors(['d1'], [split], date).departments).toEqual(['d1', 'd11']);
});

test.each([
  ['by the name', '観光案内所運営事業', 'd12'],
  ['who was there before, where names say nothing', '事務費', 'd2'],
])('a successor is proposed %s', (_, name, expected) => {
  const departments: readonly Department[] = [
    { id: 'd11', name: '商工課', division: null },
    { id: 'd12', name: '観光課', division: null },
    { id: 'd2', name: '産業課', division: null },
  ];
  expect(proposeSuccessor(name, ['d11', 'd12', 'd2'], { departments, before: ['d2'] })).toEqual([expected]);
});

test('provisional numbers give way to those that were given meanwhile', () => {
  const draft = {
    created: [{ id: 'd11', name: '観光課', division: null }],
    changes: [change('split', ['d2'], ['d2', 'd11'])],
    choices: { elements: { k1: ['d11'] }, posts: { 'u1/1': ['d2', 'd11'] } },
  } as const;
  expect(renumberCreated(draft, 10)).toBe(draft);
  expect(renumberCreated(draft, 20)).toEqual({
    created: [{ id: 'd21', name: '観光課', division: null }],
    changes: [change('split', ['d2'], ['d2', 'd21'])],
    choices: { elements: { k1: ['d21'] }, posts: { 'u1/1': ['d2', 'd21'] } },
  });
});

describe('posts', () => {
  const departments: readonly Department[] = [
    { id: 'd1', name: '市民課', division: '市民部' },
    { id: 'd2', name: '産業課', division: '産業部' },
  ];
  const rules = {
    date,
    changes: [change('renamed', ['d1'], ['d11']), change('split', ['d2'], ['d2', 'd12'])],
    created: [
      { id: 'd11', name: '窓口課', division: '福祉部' },
      { id: 'd12', name: '観光課', division: '産業部' },
    ],
    divisions: [],
    choices: { elements: {}, posts: { 'u4/1': ['d12'] } },
  } as const;
  const tenure = (id: string, post: KeptTenure['post'], more: Partial<KeptTenure> = {}): KeptTenure => ({
    id,
    person: id.slice(0, id.indexOf('/')),
    post,
    from: '2025-04-01',
    until: null,
    source: 'office',
    ...more,
  });
  const reporter = (department: DepartmentId) => ({ role: 'reporter', department }) as const;
  const movesOf = (one: KeptTenure) => listPostMoves([one], rules, departments);

  test.each([
    ['follows', tenure('u1/1', reporter('d1')), { how: 'follows', to: [reporter('d11')] }],
    [
      'into all parts',
      tenure('u2/1', reporter('d2')),
      { how: 'proposed', to: [reporter('d2'), reporter('d12')] },
    ],
    ['into the chosen part', tenure('u4/1', reporter('d2')), { how: 'chosen', to: [reporter('d12')] }],
    ['kept by groups', tenure('u5/1', reporter('d1'), { source: 'sign-on' }), { why: 'kept-by-sign-on' }],
    ['begins later', tenure('u6/1', reporter('d1'), { from: '2027-04-01' }), { why: 'begins-later' }],
    [
      'of a division without departments',
      tenure('u7/1', { role: 'division-head', division: '市民部' }),
      { why: 'division-gone' },
    ],
  ] as const)('%s', (_, one, expected) => {
    expect(movesOf(one)).toMatchObject([expected]);
  });

  test('those that ended before, and those elsewhere, are not touched', () => {
    expect(movesOf(tenure('u1/1', reporter('d1'), { until: '2027-03-31' }))).toEqual([]);
    expect(movesOf(tenure('u1/1', { role: 'coordinator', department: null }))).toEqual([]);
  });

  test('a post ends the day before its successor begins; one that stays goes on', () => {
    const [follows] = movesOf(tenure('u1/1', reporter('d1')));
    const [parts] = movesOf(tenure('u2/1', reporter('d2')));
    if (follows === undefined || parts === undefined) throw new Error('Both are touched');
    expect(swapTenures(follows, date)).toMatchObject({
      ended: { until: '2027-03-31' },
      begun: [{ post: reporter('d11'), from: date, until: null }],
    });
    expect(swapTenures(parts, date)).toMatchObject({
      ended: { until: null },
      begun: [{ post: reporter('d12') }],
    });
  });
});
