import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutSlope } from '../../src/charts/slope-chart/layout-slope.ts';

const keys = ['met', 'on-track', 'at-risk', 'behind', 'unmeasured'] as const;
const nodes = keys.map((key) => ({ key, label: key }));
const frame = { width: 640, height: 340, side: 150 };
const flows = fc.uniqueArray(
  fc.record({
    from: fc.constantFrom(...keys),
    to: fc.constantFrom(...keys),
    count: fc.integer({ min: 0, max: 30 }),
  }),
  { selector: ({ from, to }) => `${from} ${to}` },
);

test('both sides add up to the flows, and lines lie within their bars without covering each other', () => {
  let drawn = 0;
  fc.assert(
    fc.property(flows, (given) => {
      const { left, right, flows: laid, total } = layoutSlope(nodes, given, frame);
      drawn += laid.length;
      for (const side of [left, right]) {
        expect(side.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        for (const [at, { bar }] of side.entries()) {
          const next = side[at + 1];
          expect(bar.y + bar.height).toBeLessThanOrEqual(next === undefined ? frame.height : next.bar.y);
        }
      }
      for (const node of left) {
        const own = laid.filter(({ from }) => from === node.key).toSorted((a, b) => a.y1 - b.y1);
        let from = node.bar.y;
        for (const { y1, thickness } of own) {
          expect(y1 - thickness / 2).toBeCloseTo(from, 6);
          from = y1 + thickness / 2;
        }
        expect(from).toBeCloseTo(node.bar.y + node.bar.height, 6);
      }
    }),
  );
  expect(drawn).toBeGreaterThan(300);
});

test('labels of neighbours never collide, however few are in a place', () => {
  const { left } = layoutSlope(nodes, [{ from: 'met', to: 'met', count: 1 }], frame);
  const middles = left.map(({ bar }) => bar.y + bar.height / 2);
  for (const [at, y] of middles.slice(1).entries()) expect(y - (middles[at] ?? 0)).toBeGreaterThanOrEqual(20);
});
