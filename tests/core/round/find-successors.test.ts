import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import type { DepartmentChange } from '../../../src/core/publication/snapshot.ts';
import { findSuccessors } from '../../../src/core/round/find-successors.ts';

type Ids = readonly DepartmentId[];
const change = (date: string, kind: DepartmentChange['kind'], from: Ids, to: Ids): DepartmentChange => ({
  date,
  kind,
  from,
  to,
});
const today = '2026-04-20';

describe('who took over', () => {
  test.each<readonly [string, readonly DepartmentChange[], Ids, Ids, Ids]>([
    ['nothing changed', [], ['d1', 'd2'], ['d1', 'd2'], []],
    ['renamed', [change('2025-04-01', 'renamed', ['d1'], ['d5'])], ['d1'], ['d5'], []],
    ['merged: once', [change('2025-04-01', 'merged', ['d1', 'd2'], ['d5'])], ['d1', 'd2'], ['d5'], []],
    ['split: all parts', [change('2025-04-01', 'split', ['d1'], ['d5', 'd6'])], ['d1'], ['d5', 'd6'], []],
    [
      'split off: it lives on',
      [change('2025-04-01', 'split', ['d1'], ['d1', 'd6'])],
      ['d1'],
      ['d1', 'd6'],
      [],
    ],
    ['moved to another division', [change('2025-04-01', 'moved', ['d1'], ['d1'])], ['d1'], ['d1'], []],
    ['abolished', [change('2025-04-01', 'abolished', ['d1'], [])], ['d1', 'd2'], ['d2'], ['d1']],
    ['created', [change('2025-04-01', 'created', [], ['d5'])], ['d1'], ['d1'], []],
    ['tomorrow does not count', [change('2026-04-21', 'renamed', ['d1'], ['d5'])], ['d1'], ['d1'], []],
    ['today counts', [change(today, 'renamed', ['d1'], ['d5'])], ['d1'], ['d5'], []],
    [
      'one after the other, whatever their order in the list',
      [change('2026-04-01', 'merged', ['d5', 'd3'], ['d7']), change('2025-04-01', 'renamed', ['d1'], ['d5'])],
      ['d1'],
      ['d7'],
      [],
    ],
    [
      'names that change hands on one day',
      [change('2025-04-01', 'renamed', ['d1'], ['d2']), change('2025-04-01', 'renamed', ['d2'], ['d3'])],
      ['d1'],
      ['d2'],
      [],
    ],
    [
      'renamed and back again',
      [change('2024-04-01', 'renamed', ['d1'], ['d2']), change('2025-04-01', 'renamed', ['d2'], ['d1'])],
      ['d1'],
      ['d1'],
      [],
    ],
  ])('%s', (_, changes, from, departments, ended) => {
    expect(findSuccessors(from, changes, today)).toEqual({ departments, ended });
  });

  test('several departments go where each of them goes', () => {
    const anyIds = fc.uniqueArray(fc.constantFrom<DepartmentId>('d1', 'd2', 'd3', 'd4', 'd5'), {
      maxLength: 4,
    });
    const anyChange = fc.record({
      date: fc.constantFrom('2024-04-01', '2025-04-01', '2026-04-01', '2027-04-01'),
      kind: fc.constant('renamed' as const),
      from: anyIds,
      to: anyIds,
    });
    fc.assert(
      fc.property(anyIds, fc.array(anyChange, { maxLength: 8 }), (departments, changes) => {
        const together = findSuccessors(departments, changes, today).departments;
        const apart = departments.flatMap((id) => findSuccessors([id], changes, today).departments);
        expect(new Set(together)).toEqual(new Set(apart));
        expect(new Set(together).size).toBe(together.length);
      }),
    );
  });
});
