import { expect, test } from 'vitest';
import type { Department } from '../../../src/core/plan/plan.ts';
import type { DepartmentChange } from '../../../src/core/publication/snapshot.ts';
import { moveSheet } from '../../../src/core/reorganisation/move-sheet.ts';
import type { Sheet } from '../../../src/core/sheets/sheet.ts';

const departments: readonly Department[] = [
  { id: 'd1', name: '観光課', division: '産業部' },
  { id: 'd2', name: '商業課', division: '産業部' },
  { id: 'd3', name: '市民課', division: '市民部' },
];
const sheet: Sheet = {
  id: 'r1.m1',
  element: 'm1',
  strategy: 's1',
  year: 2026,
  title: '観光',
  division: '産業部',
  owners: ['d1', 'd2'],
  departments: ['d1', 'd3', 'd2'],
  divisions: ['産業部', '市民部'],
  themes: [],
};
const date = '2027-04-01';
const change = (
  kind: DepartmentChange['kind'],
  from: `d${number}`[],
  to: `d${number}`[],
): DepartmentChange => ({
  date,
  kind,
  from,
  to,
});

test.each([
  [
    'that touches nobody on it',
    [change('created', [], ['d9'])],
    [{ id: 'd9', name: '新課', division: '市民部' }],
    [],
    null,
  ],
  [
    'that renames who writes it',
    [change('renamed', ['d1'], ['d9'])],
    [{ id: 'd9', name: '観光交流課', division: '産業部' }],
    [],
    { owners: ['d9', 'd2'], departments: ['d9', 'd3', 'd2'], division: '産業部' },
  ],
  [
    'that splits who writes it into two divisions',
    [change('split', ['d1'], ['d1', 'd9'])],
    [{ id: 'd9', name: '交流課', division: '市民部' }],
    [],
    { owners: ['d1', 'd2'], departments: ['d1', 'd9', 'd3', 'd2'], division: '産業部' },
  ],
  [
    'that takes the last departments out of its division',
    [change('merged', ['d1', 'd2'], ['d9'])],
    [{ id: 'd9', name: '産業振興課', division: '経済部' }],
    [],
    { owners: ['d9'], departments: ['d9', 'd3'], division: '経済部', divisions: ['経済部', '市民部'] },
  ],
  [
    'that moves who writes it to another division',
    [change('moved', ['d1'], ['d1'])],
    [],
    [{ id: 'd1', name: '観光課', division: '市民部' }],
    { owners: ['d2'], departments: ['d1', 'd3', 'd2'], division: '産業部' },
  ],
  [
    'that abolishes who writes it, with nobody in its place',
    [change('abolished', ['d2'], [])],
    [],
    [],
    { owners: ['d1'], departments: ['d1', 'd3', 'd2'] },
  ],
] as const satisfies readonly (readonly [
  string,
  readonly DepartmentChange[],
  readonly Department[],
  readonly Department[],
  Partial<Sheet> | null,
])[])('a sheet after a reorganisation %s', (_, changes, created, divisions, expected) => {
  const moved = moveSheet(sheet, { changes, created, divisions }, departments);
  if (expected === null) expect(moved).toBeNull();
  else expect(moved).toMatchObject(expected);
});
