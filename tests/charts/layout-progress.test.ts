import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutProgress } from '../../src/charts/progress-chart/layout-progress.ts';
import { addDays } from '../../src/core/calendar/day-number.ts';

const size = { width: 720, height: 240 };

const model = {
  days: ['2027-04-20', '2027-04-21', '2027-04-22'],
  bands: [
    { key: 'done', label: '受理', counts: [0, 4, 6] },
    { key: 'rest', label: '未着手', counts: [10, 6, 4] },
  ],
  milestones: [
    { day: '2027-04-28', label: '課の提出 4月28日（水）' },
    { day: '2027-05-12', label: '締切 5月12日（水）' },
  ],
};

describe('the picture of a round’s progress', () => {
  const layout = layoutProgress(model, size);

  test('stands on the floor and reaches the total', () => {
    const floor = layout.plot.y + layout.plot.height;
    const [done, rest] = layout.bands;
    expect(layout.total).toBe(10);
    const last = done?.columns[2];
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(floor);
    expect(last?.height).toBeCloseTo(layout.plot.height * 0.6);
    expect(rest?.columns[2]?.y).toBeCloseTo(layout.plot.y);
  });

  test('leaves room up to the last milestone, each name on a line of its own', () => {
    const [due, closing] = layout.milestones;
    expect(closing?.x).toBeCloseTo(layout.plot.x + layout.plot.width);
    expect(due?.labelAt.y).not.toBe(closing?.labelAt.y);
    // The later one stands higher, so that its name is not crossed by the pole of the earlier one.
    expect(closing?.labelAt.y).toBeLessThan(due?.labelAt.y ?? 0);
  });

  test('marks Mondays', () => {
    expect(layout.ticks.map(({ day }) => day)).toEqual(['2027-04-26', '2027-05-03', '2027-05-10']);
  });

  test('never draws outside of its plot, whatever there is to count', () => {
    const anyModel = fc
      .record({
        length: fc.integer({ min: 1, max: 90 }),
        rest: fc.integer({ min: 0, max: 40 }),
        counts: fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 90, maxLength: 90 }),
      })
      .map(({ length, rest, counts }) => ({
        days: Array.from({ length }, (_, at) => addDays('2027-04-20', at)),
        bands: [0, 1].map((band) => ({
          key: `b${band}`,
          label: '提出',
          counts: counts.slice(0, length).map((pair) => pair[band] ?? 0),
        })),
        milestones: [{ day: addDays('2027-04-20', length - 1 + rest), label: '締切' }],
      }));
    const anySize = fc.record({ width: fc.integer({ min: 280, max: 1200 }), height: fc.constant(240) });
    fc.assert(
      fc.property(anyModel, anySize, (some, room) => {
        const { plot, bands, milestones } = layoutProgress(some, room);
        for (const box of bands.flatMap(({ columns }) => columns)) {
          expect(box.x).toBeGreaterThanOrEqual(plot.x - 0.001);
          expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width + 1.001);
          expect(box.y).toBeGreaterThanOrEqual(plot.y - 0.001);
          expect(box.y + box.height).toBeLessThanOrEqual(plot.y + plot.height + 0.001);
        }
        for (const { x } of milestones) expect(x).toBeLessThanOrEqual(plot.x + plot.width + 0.001);
      }),
    );
  });
});
