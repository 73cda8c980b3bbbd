import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInside, overlaps } from '../../src/charts/layout/geometry.ts';
import { layoutTreemap } from '../../src/charts/treemap/layout-treemap.ts';
import { fitLines } from '../../src/charts/treemap/treemap.tsx';

const box = { x: 0, y: 0, width: 760, height: 400 };
const values = fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { minLength: 1, maxLength: 40 });

test('areas are in proportion, fill the box, and none lies over another', () => {
  let cells = 0;
  fc.assert(
    fc.property(values, (given) => {
      const items = given.map((value, at) => ({ key: `${at}`, value }));
      const laid = layoutTreemap(items, box);
      const total = given.reduce((sum, value) => sum + value, 0);
      cells += laid.length;
      expect(laid).toHaveLength(given.filter((value) => value > 0).length);
      for (const { value, box: one } of laid) {
        expect((one.width * one.height) / (box.width * box.height)).toBeCloseTo(value / total, 6);
        expect(
          isInside(one, { x: -0.01, y: -0.01, width: box.width + 0.02, height: box.height + 0.02 }),
        ).toBe(true);
      }
      for (const [at, one] of laid.entries())
        for (const other of laid.slice(at + 1)) expect(overlaps(one.box, other.box, -0.001)).toBe(false);
    }),
  );
  expect(cells).toBeGreaterThan(500);
});

test('cells of like values are near to squares', () => {
  const items = Array.from({ length: 12 }, (_, at) => ({ key: `${at}`, value: 10 }));
  for (const { box: cell } of layoutTreemap(items, box))
    expect(Math.max(cell.width / cell.height, cell.height / cell.width)).toBeLessThan(2);
});

test('nothing to divide gives no cells', () => {
  expect(layoutTreemap([{ key: 'a', value: 0 }], box)).toEqual([]);
});

test.each([
  ['a large cell', { width: 220, height: 90 }, ['1-2', '子育ての支援', '1,200千円']],
  ['a flat cell', { width: 220, height: 44 }, ['1-2', '1,200千円']],
  ['a small cell', { width: 44, height: 26 }, ['1-2']],
  ['a sliver', { width: 6, height: 200 }, []],
])('%s says what fits', (_words, size, lines) => {
  expect(fitLines({ no: '1-2', label: '子育ての支援', amount: '1,200千円' }, size)).toEqual(lines);
});
