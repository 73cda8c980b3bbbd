import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelRequest, placeLabels } from '../../src/charts/labels/place-labels.ts';
import { type Box, boxAround, crosses, intersect } from '../../src/charts/layout/geometry.ts';

const bounds: Box = { x: 0, y: 0, width: 320, height: 180 };

function request(id: string, mark: Box, rivals: readonly Box[]): LabelRequest {
  return {
    id,
    role: 'baseline',
    order: 0,
    variants: [`${id} 77.6％`, '77.6'],
    fontSize: 12,
    mark,
    sides: ['above', 'below', 'above-right', 'below-right', 'right', 'left'],
    rivals,
    required: true,
  };
}

function gap(a: Box, b: Box): number {
  const aside = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const above = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(aside, above);
}

function place(marks: readonly Box[], scene: Box = bounds) {
  const requests = marks.map((mark, at) =>
    request(
      `部${at}`,
      mark,
      marks.filter((_, other) => other !== at),
    ),
  );
  return placeLabels(requests, { bounds: scene, obstacles: marks, lines: [] });
}

describe('labels of series that share a panel', () => {
  it('stand at their own marks where two baselines lie close to each other', () => {
    const upper = boxAround({ x: 40, y: 90 }, 5);
    const lower = boxAround({ x: 40, y: 116 }, 5);
    const [first, second] = place([upper, lower]);
    if (!first || !second) throw new Error('A label was left out');
    expect(gap(first.box, upper)).toBeLessThan(gap(first.box, lower));
    expect(gap(second.box, lower)).toBeLessThan(gap(second.box, upper));
    expect(first.box.y).toBeLessThan(second.box.y);
  });

  it('are never nearer to another mark, and their lines never cross, wherever there is room', () => {
    const point = fc.record({ x: fc.integer({ min: 20, max: 300 }), y: fc.integer({ min: 20, max: 160 }) });
    let placed = 0;
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 3 }), (points) => {
        const marks = points.map((centre) => boxAround(centre, 5));
        fc.pre(marks.every((a, at) => marks.every((b, other) => at === other || gap(a, b) > 8)));
        const labels = place(marks);
        expect(labels).toHaveLength(marks.length);
        for (const [at, label] of labels.entries()) {
          placed += 1;
          for (const [other, mark] of marks.entries()) {
            if (other === at) continue;
            expect(gap(label.box, marks[at] ?? bounds)).toBeLessThan(gap(label.box, mark));
          }
          for (const [other, { box, leader }] of labels.entries()) {
            if (other === at || label.leader === null) continue;
            expect(crosses(label.leader, box)).toBe(false);
            if (leader !== null) expect(intersect(label.leader, leader)).toBe(false);
          }
        }
      }),
      { seed: 11, numRuns: 300 },
    );
    expect(placed).toBeGreaterThan(600);
  });

  it('are both there where two marks lie on each other', () => {
    const mark = boxAround({ x: 40, y: 90 }, 5);
    expect(place([mark, mark])).toHaveLength(2);
  });

  it('are both there where there is hardly any room', () => {
    const marks = [boxAround({ x: 40, y: 20 }, 5), boxAround({ x: 40, y: 34 }, 5)];
    expect(place(marks, { x: 0, y: 0, width: 110, height: 60 })).toHaveLength(2);
  });
});
