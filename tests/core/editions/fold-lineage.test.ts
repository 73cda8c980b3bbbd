import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAllLineage } from '../../../src/core/editions/fold-lineage.ts';
import type { Lineage } from '../../../src/core/editions/lineage.ts';
import type { ElementId } from '../../../src/core/plan/plan.ts';

const before = new Set<ElementId>(['p1', 'p2', 'p3']);
const split: Lineage = { kind: 'split', from: ['p1'], to: ['p1', 'p9'], reason: '所管' };
const added: Lineage = { kind: 'added', from: [], to: ['p9'], reason: '新規' };
const drop = (id: ElementId): Lineage => ({ kind: 'dropped', from: [id], to: [], reason: '終了' });
const renamed: Lineage = { kind: 'renamed', from: ['p1'], to: ['p1'], reason: '改称' };
const changed: Lineage = { kind: 'changed', from: ['p1'], to: ['p1'], reason: '見直し' };

describe('what became of what, after several edits', () => {
  test.each<[string, readonly Lineage[], readonly Lineage[]]>([
    ['added and dropped again: nothing', [added, drop('p9')], []],
    ['dropped', [drop('p1')], [drop('p1')]],
    ['renamed, then dropped: dropped', [renamed, drop('p1')], [{ ...drop('p1'), reason: '改称\n終了' }]],
    [
      'split, then the first part dropped: it goes on as the other',
      [split, drop('p1')],
      [{ kind: 'renamed', from: ['p1'], to: ['p9'], reason: '所管\n終了' }],
    ],
    [
      'split, then the new part dropped: the same one, changed',
      [split, drop('p9')],
      [{ kind: 'changed', from: ['p1'], to: ['p1'], reason: '所管\n終了' }],
    ],
    [
      'changed and renamed: renamed, with both reasons',
      [changed, renamed],
      [{ kind: 'renamed', from: ['p1'], to: ['p1'], reason: '見直し\n改称' }],
    ],
    [
      'two merged, a third merged into them: one statement',
      [
        { kind: 'merged', from: ['p1', 'p2'], to: ['p1'], reason: '一' },
        { kind: 'merged', from: ['p1', 'p3'], to: ['p1'], reason: '二' },
      ],
      [{ kind: 'merged', from: ['p1', 'p2', 'p3'], to: ['p1'], reason: '一\n二' }],
    ],
    [
      'a new one merged into one that was there: that one, changed',
      [added, { kind: 'merged', from: ['p1', 'p9'], to: ['p1'], reason: '統合' }],
      [{ kind: 'changed', from: ['p1'], to: ['p1'], reason: '新規\n統合' }],
    ],
    ['edits that do not touch each other stay apart', [renamed, drop('p2')], [renamed, drop('p2')]],
  ])('%s', (_, statements, folded) => {
    expect(foldAllLineage(before, [], statements)).toEqual(folded);
  });

  test('every element stands in one statement at most on either side, and only those of before on the left', () => {
    const id = fc.constantFrom<ElementId>('p1', 'p2', 'p3', 'p4', 'p5', 'p6');
    const statement = fc
      .record({
        kind: fc.constantFrom('split', 'merged', 'changed', 'dropped', 'added'),
        from: fc.uniqueArray(id, { maxLength: 2 }),
        to: fc.uniqueArray(id, { maxLength: 2 }),
        reason: fc.constantFrom('甲', '乙', null),
      })
      // What an edit makes is new, or one of those that it was made of.
      .map((one) => ({ ...one, to: one.to.filter((each) => one.from.includes(each) || !before.has(each)) }));
    let folds = 0;
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        const alive = new Set<ElementId>(before);
        const possible = statements.filter(({ from, to }) => {
          const isPossible =
            from.every((each) => alive.has(each)) &&
            to.every((each) => from.includes(each) || !alive.has(each));
          if (isPossible) {
            for (const each of from) alive.delete(each);
            for (const each of to) alive.add(each);
          }
          return isPossible;
        });
        folds += possible.length;
        const folded = foldAllLineage(before, [], possible);
        const [from, to] = [folded.flatMap((one) => one.from), folded.flatMap((one) => one.to)];
        expect(new Set(from).size).toBe(from.length);
        expect(new Set(to).size).toBe(to.length);
        expect(from.every((each) => before.has(each))).toBe(true);
        expect(to.every((each) => alive.has(each))).toBe(true);
        const gone = [...before].filter((each) => !alive.has(each));
        expect(gone.every((each) => from.includes(each))).toBe(true);
      }),
    );
    expect(folds).toBeGreaterThan(100);
  });
});
